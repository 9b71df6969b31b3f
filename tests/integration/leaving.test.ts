/**
 * Leaving for good: "Ungroup" turns every block of ours into core's, and keeps every word.
 */
import type { Block } from '@wordpress/blocks';
import { fixtures } from '../helpers/fixtures';
import { startEditor } from '../helpers/wordpress';

const { window, wp } = startEditor();

type Ungroup = (
	attributes: Record< string, unknown >,
	innerBlocks: Block[]
) => Block[];

/** What the menu "Ungroup" does, again and again, until there is nothing of ours to ungroup. */
function leave( block: Block ): Block[] {
	// WordPress's type of transforms does not know of "Ungroup".
	const transforms: ( object & { ungroup?: Ungroup } ) | undefined =
		wp.blocks.getBlockType( block.name )?.transforms;
	return block.name.startsWith( 'practice-blocks/' ) && transforms?.ungroup
		? transforms
				.ungroup( block.attributes, block.innerBlocks )
				.flatMap( leave )
		: [ block ];
}

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
	const left = blocks.flatMap( leave );
	expect(
		left
			.flatMap( names )
			.filter( ( name ) => name.startsWith( 'practice-blocks/' ) )
	).toEqual( [] );
	expect( words( left ) ).toBe( words( blocks ) );
} );
