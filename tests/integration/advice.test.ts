/**
 * The standing advice of a condition in the body of a callout, with WordPress's own blocks and store.
 */
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import type * as Advice from '../../blocks/suitable-for/advice';
import type { BlockEditor } from '../../src/block-editor';
import { callout, paragraph } from '../e2e/markup';
import { startEditor } from '../helpers/wordpress';

const { window, wp } = startEditor();
Object.assign( globalThis, { document: window.document } );
jest.doMock( '@wordpress/blocks', () => wp.blocks );
jest.doMock( '@wordpress/rich-text', () => wp.richText );
const { addAdvice, missingAdvice }: typeof Advice = jest.requireActual(
	'../../blocks/suitable-for/advice'
);

let registry: DataRegistry | undefined;
wp.data.use( ( used: DataRegistry ) => {
	registry = used;
	return {};
} );
const { store } = wp.blockEditor;
const { getBlocks } = wp.data.select( store );
// What the editor does by itself; WordPress's types leave it out.
const actions = wp.data.dispatch( store ) as unknown as {
	resetBlocks: ( blocks: Block[] ) => void;
	updateBlockListSettings: ( clientId: string, settings: object ) => void;
};
const editor: BlockEditor = {
	...wp.data.select( store ),
	...wp.data.dispatch( store ),
	batch: ( change ) => registry?.batch( change ),
};

const ADVICE = 'Short sessions.\nOften.\n\n\nNo “heat” & <ice>.';
const PARAGRAPHS = [ 'Short sessions.<br>Often.', 'No “heat” &amp; &lt;ice>.' ];

/** Opens a callout with a body; gives its client id. */
function open( ...body: string[] ): string {
	actions.resetBlocks(
		wp.blocks.parse( callout( 'ME', 'A label', body.join( '' ) ) )
	);
	const clientId = getBlocks()[ 0 ]?.clientId ?? '';
	actions.updateBlockListSettings( clientId, {} );
	return clientId;
}

const textsIn = ( clientId: string ) =>
	getBlocks( clientId ).map( ( { attributes } ) =>
		String( attributes[ 'content' ] )
	);

it.each( [
	[ 'an empty paragraph', [ paragraph( '' ) ] ],
	[ 'nothing', [] ],
] )( 'fills a body of %s', ( _name, body ) => {
	const id = open( ...body );
	addAdvice( editor, id, ADVICE, '' );
	expect( textsIn( id ) ).toEqual( PARAGRAPHS );
	expect( missingAdvice( getBlocks( id ), ADVICE ) ).toEqual( [] );
} );

it.each( [
	[ 'words', [ paragraph( 'My own.' ) ] ],
	[ 'two empty paragraphs', [ paragraph( '' ), paragraph( '' ) ] ],
	[
		'a paragraph that was made big',
		[
			'<!-- wp:paragraph {"fontSize":"large"} -->\n<p class="has-large-font-size"></p>\n<!-- /wp:paragraph -->',
		],
	],
] )( 'leaves a body of %s alone, unless it is asked to', ( _name, body ) => {
	const id = open( ...body );
	const before = textsIn( id );
	addAdvice( editor, id, ADVICE, '' );
	expect( textsIn( id ) ).toEqual( before );
	expect( missingAdvice( getBlocks( id ), ADVICE ) ).toHaveLength( 2 );
	addAdvice( editor, id, ADVICE );
	expect( textsIn( id ) ).toEqual( [ ...before, ...PARAGRAPHS ] );
} );

it( 'does nothing without advice, or where nothing may be inserted', () => {
	const id = open( paragraph( '' ) );
	addAdvice( editor, id, undefined );
	addAdvice( editor, id, '' );
	actions.updateBlockListSettings( id, { templateLock: 'all' } );
	addAdvice( editor, id, ADVICE );
	expect( textsIn( id ) ).toEqual( [ '' ] );
	expect( missingAdvice( getBlocks( id ), '' ) ).toEqual( [] );
} );

it( 'sees that the advice of the record is another one now', () => {
	const id = open( paragraph( '' ) );
	addAdvice( editor, id, ADVICE, '' );
	const later = `${ ADVICE }\n\nAsk first.`;
	expect( missingAdvice( getBlocks( id ), later ) ).toEqual( [
		'Ask first.',
	] );
	addAdvice( editor, id, later );
	expect( textsIn( id ) ).toEqual( [ ...PARAGRAPHS, 'Ask first.' ] );
} );

it( 'does not mind how many spaces stand in the record', () => {
	const id = open( paragraph( '' ) );
	const spaced = 'Short  sessions.\t \r\nOften. \r\n \r\nNo rush.';
	addAdvice( editor, id, spaced, '' );
	expect( textsIn( id ) ).toHaveLength( 2 );
	expect( missingAdvice( getBlocks( id ), spaced ) ).toEqual( [] );
} );

describe( 'where another condition is chosen', () => {
	const OTHER = 'Warm rooms.';

	/** Opens a callout with ADVICE in it, as it came, and something behind it. */
	const advised = ( ...behind: string[] ) =>
		open( ...PARAGRAPHS.map( paragraph ), ...behind );

	it.each( [
		[ 'alone', [] ],
		[ 'with words of the writer', [ paragraph( 'My own.' ) ] ],
	] )( 'its advice replaces the other, %s', ( _name, behind ) => {
		const id = advised( ...behind );
		const own = textsIn( id ).slice( 2 );
		addAdvice( editor, id, OTHER, ADVICE );
		expect( textsIn( id ) ).toEqual( [ OTHER, ...own ] );
	} );

	it( 'keeps what both say', () => {
		const id = advised();
		addAdvice(
			editor,
			id,
			`Short sessions.\nOften.\n\n${ OTHER }`,
			ADVICE
		);
		expect( textsIn( id ) ).toEqual( [ PARAGRAPHS[ 0 ], OTHER ] );
	} );

	it( 'without advice it leaves a place to write', () => {
		const id = advised();
		addAdvice( editor, id, '', ADVICE );
		expect( textsIn( id ) ).toEqual( [ '' ] );
	} );

	it( 'nothing of what was reworded goes', () => {
		const id = open(
			paragraph( PARAGRAPHS[ 0 ] ?? '' ),
			paragraph( 'No heat, please.' )
		);
		const before = textsIn( id );
		addAdvice( editor, id, OTHER, ADVICE );
		expect( textsIn( id ) ).toEqual( before );
		expect( missingAdvice( getBlocks( id ), OTHER ) ).toEqual( [ OTHER ] );
	} );
} );
