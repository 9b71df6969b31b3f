/**
 * Leaving for good: "Ungroup" turns every block of ours into core's, and keeps every word.
 */
import type { Block } from '@wordpress/blocks';
import { fixtures } from '../helpers/fixtures';
import { leave } from '../helpers/leave';
import { startEditor } from '../helpers/wordpress';

const { window, wp } = startEditor();

const names = ( { name, innerBlocks }: Block ): string[] => [
	name,
	...innerBlocks.flatMap( names ),
];

/** The words of some blocks, as a reader meets them. */
function words( blocks: Block[] ): string {
	const page = window.document.createElement( 'div' );
	page.innerHTML = wp.blocks.serialize( blocks ).replace( /></g, '> <' );
	return ( page.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
}

it.each( fixtures )( '$name', ( { content } ) => {
	const blocks = wp.blocks.parse( content );
	const left = blocks.flatMap( ( block ) => leave( wp, block ) );
	expect(
		left
			.flatMap( names )
			.filter( ( name ) => name.startsWith( 'practice-blocks/' ) )
	).toEqual( [] );
	expect( words( left ) ).toBe( words( blocks ) );
} );
