/**
 * What Delete may do at the end of a text. Blocks whose names begin with "our" are ours.
 */
import { BENEFIT } from '../../../src/block-names';
import { planDelete } from '../../../src/keyboard/block-after';
import type { Tree } from '../../../src/keyboard/block-after';

type Nodes = { [ id: string ]: Nodes };

/** A tree of blocks from nested objects. */
function treeOf( nodes: Nodes ): Tree {
	const parents = new Map< string, string | null >();
	const children = new Map< string | null, string[] >();
	const walk = ( level: Nodes, parent: string | null ) => {
		children.set( parent, Object.keys( level ) );
		for ( const [ id, inner ] of Object.entries( level ) ) {
			parents.set( id, parent );
			walk( inner, id );
		}
	};
	walk( nodes, null );
	return {
		getBlockName: ( id ) => ( id.startsWith( 'our' ) ? BENEFIT : id ),
		getBlockRootClientId: ( id ) => parents.get( id ) ?? null,
		getBlockOrder: ( id ) => children.get( id ) ?? [],
		getNextBlockClientId: ( id ) => {
			const siblings = children.get( parents.get( id ) ?? null ) ?? [];
			return siblings[ siblings.indexOf( id ) + 1 ] ?? null;
		},
	};
}

const tree = treeOf( {
	before: {},
	ourList: {
		ourFirst: { one: {}, two: {} },
		ourSecond: { three: {} },
	},
	between: {},
	group: { ourCallout: { inside: {}, end: {} } },
	coreList: { item: {} },
	quote: { quoted: {}, last: {} },
	ourArticle: { word: {}, nested: { leaf: {} } },
	after: {},
	columns: { column: { text: {} } },
	final: {},
} );

it.each( [
	[ 'a text before our list selects it', 'before', 'select' ],
	[
		'a text before a group that begins with ours selects it',
		'between',
		'select',
	],
	[
		'a text in a benefit joins the next in the same benefit',
		'one',
		'merge',
	],
	[
		'the end of a benefit stays out of the next, even of its duplicate',
		'two',
		'stay',
	],
	[ 'the last text in a block before ours stays', 'last', 'stay' ],
	[
		'a text in a block before ours joins the next inside',
		'quoted',
		'merge',
	],
	[
		'a text of ours before a block with others inside stays',
		'word',
		'stay',
	],
] )( '%s', ( _, from, action ) => {
	expect( planDelete( tree, from ) ).toBe( action );
} );

it.each( [
	[ 'the end of the last benefit', 'three' ],
	[ 'the end of a callout that nothing follows in its group', 'end' ],
	[ 'a text inside a callout that nothing follows in its group', 'inside' ],
	[ 'a text before a block of core’s', 'after' ],
	[ 'a text deeper inside of ours', 'leaf' ],
	[ 'the last text of all', 'final' ],
] )( 'leaves %s to WordPress', ( _, from ) => {
	expect( planDelete( tree, from ) ).toBeUndefined();
} );
