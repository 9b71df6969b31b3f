/**
 * Which block Delete may not run into.
 */
import { guardedBlockAfter } from '../../../src/keyboard/block-after';
import type { Tree } from '../../../src/keyboard/block-after';

type Nodes = { [ id: string ]: Nodes };

/**
 * A tree of blocks from nested objects.
 * @param nodes
 */
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
		parent: ( id ) => parents.get( id ) ?? null,
		firstChild: ( id ) => children.get( id )?.[ 0 ],
		next: ( id ) => {
			const siblings = children.get( parents.get( id ) ?? null ) ?? [];
			return siblings[ siblings.indexOf( id ) + 1 ] ?? null;
		},
	};
}

const tree = treeOf( {
	before: {},
	list: { benefit: { text: {} }, last: { end: {} } },
	between: {},
	group: { callout: { inside: {} } },
	quote: { quoted: {} },
	article: { only: { word: {} } },
	after: {},
} );

it.each( [
	[ 'a paragraph before the guarded list', 'before', 'list', 'list' ],
	[
		'a paragraph before a group that begins with the guarded block',
		'between',
		'callout',
		'group',
	],
	[
		'the last text in a block before the guarded one',
		'quoted',
		'article',
		'article',
	],
	[ 'the last text inside the guarded block', 'end', 'list', 'between' ],
	[
		'the last text of the guarded block inside a group',
		'inside',
		'callout',
		'quote',
	],
] )( '%s', ( _, from, own, following ) => {
	expect( guardedBlockAfter( tree, from, own ) ).toBe( following );
} );

it.each( [
	[ 'a text that another block follows', 'between', 'list' ],
	[ 'a text inside, followed by another inside', 'text', 'list' ],
	[ 'the last text of all', 'after', 'list' ],
	[ 'a block before, with others in between', 'before', 'article' ],
] )( 'leaves %s to WordPress', ( _, from, own ) => {
	expect( guardedBlockAfter( tree, from, own ) ).toBeUndefined();
} );
