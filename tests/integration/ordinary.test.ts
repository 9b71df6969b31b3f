/**
 * Whatever is not an article of numbered sections: WordPress's own paste, conversion and transforms are byte for byte what they are
 * without the plugin. Every document of tests/fixtures/ordinary goes through two windows, one with the plugin and one without.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';
import type { Editor } from '../helpers/wordpress';

const ours = startEditor();
const core = startEditor( {}, { withPlugin: false } );
// WordPress logs each paste to the console that nobody reads here.
for ( const { window } of [ ours, core ] ) {
	Object.assign( window[ 'console' ], { log: () => {} } );
}

const folder = path.resolve( __dirname, '../fixtures/ordinary' );
const documents = readdirSync( folder ).map( ( name ) => ( {
	name,
	text: readFileSync( path.join( folder, name ), 'utf8' ),
} ) );

type Made = Block[] | string;
type Way = ( editor: Editor ) => Made;

const paste =
	( HTML: string, plainText: string ): Way =>
	( { wp } ) =>
		wp.blocks.pasteHandler( { HTML, plainText, mode: 'AUTO' } );

/** The plain text that a browser puts on the clipboard beside HTML, near enough. */
function plainTextOf( html: string ): string {
	const page = core.window.document.createElement( 'div' );
	page.innerHTML = html
		.replace( /<br\s*\/?>/g, '\n' )
		.replace( /<\/(p|h\d|li|div|blockquote|tr|dt|dd)>/g, '\n\n$&' );
	return ( page.textContent ?? '' ).replace( /\n{3,}/g, '\n\n' ).trim();
}

/** The HTML of an editor that puts every line in an element of its own. */
const linesOf = ( text: string ): string =>
	text
		.split( '\n' )
		.map( ( line ) =>
			line
				? `<div>${ line.replaceAll( '<', '&lt;' ) }</div>`
				: '<div><br></div>'
		)
		.join( '' );

/** All the ways in which a document comes in. */
function waysOf( { name, text }: { name: string; text: string } ) {
	if ( name.endsWith( '.classic.html' ) ) {
		return {
			'converted to blocks': ( { wp }: Editor ) =>
				wp.blocks.rawHandler( { HTML: text } ),
			'pasted as HTML': paste( text, '' ),
		};
	}
	return name.endsWith( '.html' )
		? {
				'pasted as HTML': paste( text, '' ),
				'pasted as text': paste( '', plainTextOf( text ) ),
				'pasted as both': paste( text, plainTextOf( text ) ),
				'converted to blocks': ( { wp }: Editor ) =>
					wp.blocks.rawHandler( { HTML: text } ),
			}
		: {
				'pasted as text': paste( '', text ),
				'pasted as both': paste( linesOf( text ), text ),
			};
}

const saved = ( { wp }: Editor, made: Made ): string =>
	typeof made === 'string' ? made : wp.blocks.serialize( made );

const cases = documents.flatMap( ( document ) =>
	Object.entries( waysOf( document ) ).map(
		( [ way, run ] ) => [ document.name, way, run ] as const
	)
);

it( 'has documents of many kinds', () => {
	expect( documents.length ).toBeGreaterThanOrEqual( 40 );
	expect( new Set( documents.map( ( { text } ) => text ) ).size ).toBe(
		documents.length
	);
} );

it( 'compares with a WordPress that has none of our blocks', () => {
	const names = ( { wp }: Editor ) =>
		wp.blocks
			.getBlockTypes()
			.filter( ( { name } ) => name.startsWith( 'practice-blocks/' ) );
	expect( names( core ) ).toEqual( [] );
	expect( names( ours ) ).toHaveLength( 4 );
} );

it.each( cases )( '%s, %s', ( _name, _way, run ) => {
	const expected = saved( core, run( core ) );
	expect( expected ).not.toBe( '' );
	expect( saved( ours, run( ours ) ) ).toBe( expected );
} );

const TARGETS = [
	'core/list',
	'core/paragraph',
	'core/heading',
	'core/group',
	'core/quote',
];

/** What WordPress offers to make of some blocks, and what it makes of them. */
function transformed( { wp }: Editor, blocks: Block[] ) {
	const offered = wp.blocks
		.getPossibleBlockTransformations( blocks )
		.map( ( { name } ) => name )
		.filter( ( name ) => ! name.startsWith( 'practice-blocks/' ) );
	return {
		offered,
		made: TARGETS.filter( ( name ) => offered.includes( name ) ).map(
			( name ) => {
				const made = wp.blocks.switchToBlockType( blocks, name );
				return [ name, made && wp.blocks.serialize( made ) ];
			}
		),
	};
}

it.each( cases )( 'transforms: %s, %s', ( _name, _way, run ) => {
	const made = run( core );
	if ( typeof made === 'string' ) {
		// Text for the caret: there is no block to transform.
		expect( run( ours ) ).toBe( made );
		return;
	}
	const selections = ( blocks: Block[] ) => [
		blocks,
		...blocks.map( ( block ) => [ block ] ),
	];
	const of = ( editor: Editor ) =>
		selections( editor.wp.blocks.parse( core.wp.blocks.serialize( made ) ) )
			.filter( ( blocks ) => blocks.length > 0 )
			.map( ( blocks ) => transformed( editor, blocks ) );
	const expected = of( core );
	expect( expected.flatMap( ( { offered } ) => offered ) ).not.toEqual( [] );
	expect( of( ours ) ).toEqual( expected );
} );

/** Articles that are recognised elsewhere, as HTML and as text. */
const ARTICLES = [
	'<h3>1. Rest</h3><p>It helps.</p><h3>2. Sleep</h3><p>It does, too.</p>',
	'<h1>Page</h1><p>posted in: Massage | 0</p><p><b>1. Rest</b><br>It helps.</p><p class="x"><b>2. Sleep</b><br>Too.</p><h2>Leave a Reply</h2>',
	'<ol><li><h3>Rest</h3><p>It helps.</p></li><li><h3>Sleep</h3><p>Too.</p><p>Or not.</p></li></ol>',
	'<p>Before.</p><ol><li><p><b>Rest</b></p><p>It helps.</p></li><li><p><b>Sleep</b></p><p>Too.</p></li></ol><p>Behind.</p>',
	'<ol><li><strong>Rest</strong>: it helps.</li><li><strong>Sleep</strong><br>Too.</li></ol><table><tr><td>1<td>2</table>',
	'<ol><li>Rest</li></ol><p>It helps.</p><ol start="2"><li>Sleep</li></ol><p>Too. <img src="https://example.org/a.jpg" alt="a"></p>',
	'Title\n\n1. Rest\n\nIt *helps*.\n\n2. Sleep\n\nIt does, too.\n\n- now\n- always',
];

const QUOTE =
	'<blockquote><h3>1. Rest</h3><p>It helps.</p><h3>2. Sleep</h3><p>Too.</p></blockquote>';

const casesOf = ( text: string ) =>
	Object.entries(
		waysOf( { name: text.startsWith( '<' ) ? '.html' : '.txt', text } )
	)
		// The words of HTML alone say less than the HTML: whether they hold sections is not the question here.
		.filter(
			( [ way ] ) => ! text.startsWith( '<' ) || ! way.endsWith( 'text' )
		)
		.map( ( [ way, run ] ) => ( { way, run, text } ) );

const articleCases = ARTICLES.flatMap( casesOf );

it( 'would turn the articles into benefit lists elsewhere', () => {
	const kept = articleCases.filter(
		( { run } ) => saved( ours, run( ours ) ) === saved( core, run( core ) )
	);
	expect( kept.map( ( { text, way } ) => `${ way }: ${ text }` ) ).toEqual(
		[]
	);
} );

describe( 'where a benefit list may not be inserted', () => {
	// WordPress's types leave out the action that every editor begins with.
	const allow = ( allowedBlockTypes: boolean | string[] ) =>
		(
			ours.wp.data.dispatch( 'core/block-editor' ) as unknown as {
				updateSettings: ( settings: object ) => void;
			}
		 ).updateSettings( { allowedBlockTypes } );

	beforeAll( () => {
		allow( [ 'core/paragraph', 'core/heading' ] );
	} );
	afterAll( () => {
		allow( true );
	} );

	it.each( [ ...articleCases, ...casesOf( QUOTE ) ] )(
		'$way: $text',
		( { run } ) => {
			expect( saved( ours, run( ours ) ) ).toBe(
				saved( core, run( core ) )
			);
		}
	);
} );

describe( 'where the writer wants an offer only', () => {
	const set = ( value: boolean ) =>
		ours.wp.data
			.dispatch( ours.wp.preferences.store )
			.set( 'practice-blocks', 'convertOnPaste', value );

	beforeAll( () => {
		set( false );
	} );
	afterAll( () => {
		set( true );
	} );

	const pasted = articleCases.filter( ( { way } ) =>
		way.startsWith( 'pasted' )
	);
	it.each( pasted )( '$way: $text', ( { run } ) => {
		expect( saved( ours, run( ours ) ) ).toBe( saved( core, run( core ) ) );
	} );
} );

it.each( articleCases )( '"Keep as pasted", $way: $text', ( { run } ) => {
	const kept: string[] = [];
	ours.wp.hooks.addAction(
		'practiceBlocks.textConverted',
		'tests/ordinary',
		( { asPasted }: { asPasted: () => Block[] } ) => {
			kept.push( saved( ours, asPasted() ) );
		}
	);
	run( ours );
	ours.wp.hooks.removeAction(
		'practiceBlocks.textConverted',
		'tests/ordinary'
	);
	expect( kept ).toEqual( [ saved( core, run( core ) ) ] );
} );

it( 'causes no warning and no error that WordPress has not alone', () => {
	expect( ours.problems ).toEqual( core.problems );
} );
