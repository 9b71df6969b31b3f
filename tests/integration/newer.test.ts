/**
 * Posts of a version that is not there yet (tests/fixtures/newer), opened in this one: no word is lost, whatever is unknown here.
 */
import type { Block } from '@wordpress/blocks';
import { readFolder } from '../helpers/fixtures';
import { mountEditor } from '../helpers/mounted';
import { startEditor } from '../helpers/wordpress';

const editor = startEditor();
const { window, wp } = editor;
const mounted = mountEditor( editor );
const posts = readFolder( 'tests/fixtures/newer' );

/** The words that "Attempt recovery" drops, as it does in every block of WordPress's own: this version has no text for them. */
const NO_PLACE: Record< string, string[] > = {
	'newer-markup': [ 'Where', 'it', 'is', 'tight', 'Until', 'week', '12' ],
	'newer-values': [ 'Calm', 'Cancer' ],
};

/** The words of HTML, each once for each time that it is there. */
const words = ( html: string ): string[] =>
	new window.DOMParser()
		.parseFromString( html.replaceAll( '<', ' <' ), 'text/html' )
		.body.textContent?.match( /[\w’]+/g ) ?? [];

/** What "Attempt recovery" makes of a block: its attributes as this version reads them, and what is inside. */
const recover = ( { name, attributes, innerBlocks }: Block ): Block =>
	wp.blocks.createBlock( name, attributes, innerBlocks.map( recover ) );

const flat = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );

it( 'there are such posts', () => {
	expect( posts.length ).toBeGreaterThan( 5 );
} );

describe.each( posts )( '$name', ( { name, content } ) => {
	const blocks = wp.blocks.parse( content );

	it( 'has every word in its place when it is saved here', () => {
		expect( words( wp.blocks.serialize( blocks ) ) ).toEqual(
			words( content )
		);
	} );

	it( 'is valid, unless its markup is new', () => {
		expect( flat( blocks ).every( ( { isValid } ) => isValid ) ).toBe(
			! name.startsWith( 'newer-' )
		);
	} );

	it( 'is not changed by being opened', async () => {
		await mounted.open( content );
		expect( mounted.steps() ).toBe( 0 );
		expect( words( mounted.content() ) ).toEqual( words( content ) );
	} );

	it( 'has a place here for all words but these, if a writer chooses to have it recovered', () => {
		const saved = wp.blocks.serialize( blocks.map( recover ) );
		const kept = words( saved );
		expect(
			words( content ).filter( ( word ) => ! kept.includes( word ) )
		).toEqual( NO_PLACE[ name ] ?? [] );
		expect(
			flat( wp.blocks.parse( saved ) ).every( ( { isValid } ) => isValid )
		).toBe( true );
	} );
} );
