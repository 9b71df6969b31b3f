/**
 * "Ungroup", as the menu of each of our blocks has it.
 */
import type { Block } from '@wordpress/blocks';
import type { Editor } from './wordpress';

type Ungroup = (
	attributes: Record< string, unknown >,
	innerBlocks: Block[]
) => Block[];

/**
 * What the menu does, again and again, until there is nothing of ours to ungroup.
 *
 * @param wp    WordPress.
 * @param block A block.
 * @return Blocks of core's.
 */
export function leave( wp: Editor[ 'wp' ], block: Block ): Block[] {
	// WordPress's type of transforms does not know of "Ungroup".
	const transforms: ( object & { ungroup?: Ungroup } ) | undefined =
		wp.blocks.getBlockType( block.name )?.transforms;
	return block.name.startsWith( 'practice-blocks/' ) && transforms?.ungroup
		? transforms
				.ungroup( block.attributes, block.innerBlocks )
				.flatMap( ( one ) => leave( wp, one ) )
		: [ block ];
}
