/**
 * The one place where a block.json meets TypeScript.
 */
import { registerBlockType } from '@wordpress/blocks';
import type {
	Block,
	BlockConfiguration,
	BlockVariation,
} from '@wordpress/blocks';

/** What a block's code adds to its block.json. */
export type BlockSettings< Attributes extends Record< string, unknown > > =
	Required<
		Pick< BlockConfiguration< Attributes >, 'edit' | 'icon' | 'save' >
	> & {
		/** The preview in the inserter. WordPress's own type takes its attributes for their definitions. */
		example: object;
		/** Name of one such block in the list view, the breadcrumbs and to a screen reader. Core's name for it is still experimental. */
		label?: ( attributes: Attributes ) => string | undefined;
		/** Back into core's blocks, for "Ungroup". WordPress's own type of `transforms` does not know of it. */
		ungroup?: ( attributes: Attributes, innerBlocks: Block[] ) => Block[];
		variations?: ( Omit< BlockVariation, 'attributes' | 'title' > & {
			attributes: Partial< Attributes >;
		} )[];
	};

/**
 * Registers a block in the editor.
 *
 * @param metadata      The block's block.json. TypeScript widens the literals of a JSON file ("integer" becomes string), so
 *                      the type that WordPress declares for it cannot be met without a cast.
 * @param metadata.name The block's name.
 * @param settings      Edit, save, icon, example, and what else code adds.
 * @since 0.1.0
 */
export function registerBlock< Attributes extends Record< string, unknown > >(
	metadata: { name: string },
	{ label, ungroup, ...settings }: BlockSettings< Attributes >
): void {
	registerBlockType(
		metadata as BlockConfiguration< Attributes >,
		{
			...settings,
			...( ungroup && { transforms: { ungroup } as object } ),
			...( label && {
				// A name that the writer gave in the list view comes first: who defines a label must see to that.
				__experimentalLabel: (
					attributes: Attributes & { metadata?: { name?: string } },
					{ context }: { context: string }
				) =>
					context === 'visual'
						? undefined
						: attributes.metadata?.name || label( attributes ),
			} ),
		} as Partial< BlockConfiguration< Attributes > >
	);
}
