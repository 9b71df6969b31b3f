/**
 * Registers what code adds to a block.json. All that is in the file the editor has from the server, translated
 * (`get_block_editor_server_block_settings()` in wp-admin/includes/post.php).
 */
import { registerBlockType } from '@wordpress/blocks';
import type {
	Block,
	BlockConfiguration,
	BlockVariation,
} from '@wordpress/blocks';
import type { RichTextData } from '@wordpress/rich-text';
import type { Handler } from './convert/raw-transforms';

/** Asked while WordPress turns HTML into blocks; `schema` tells what may stay in the HTML. WordPress's type knows neither. */
export interface RawTransform {
	type: 'raw';
	priority?: number;
	isMatch: ( node: Element ) => boolean;
	schema?: ( context: {
		phrasingContentSchema: Record< string, object >;
	} ) => Record< string, object >;
	transform?: ( node: Element, handler: Handler ) => Block[];
}

/** Turns a selection of any blocks into others. Core's own for this is still experimental, and the only one that is given the blocks. */
interface SelectionTransform {
	type: 'block';
	blocks: [ '*' ];
	isMultiBlock: true;
	isMatch: ( attributes: unknown, blocks: Block[] ) => boolean;
	__experimentalConvert: ( blocks: Block[] ) => Block | Block[];
}

/**
 * A way from a selection into one of our blocks.
 *
 * @param isMatch Whether it can be taken.
 * @param convert Makes the blocks.
 * @return The transform.
 * @since 0.1.0
 */
export const fromSelection = (
	isMatch: ( blocks: Block[] ) => boolean,
	convert: SelectionTransform[ '__experimentalConvert' ]
): SelectionTransform => ( {
	type: 'block',
	blocks: [ '*' ],
	isMultiBlock: true,
	isMatch: ( _attributes, blocks ) => isMatch( blocks ),
	__experimentalConvert: convert,
} );

/** Turns one block into others. */
export interface ToTransform {
	type: 'block';
	blocks: [ string ];
	isMatch?:
		| ( (
				attributes: Record< string, unknown >,
				block: Pick< Block, 'innerBlocks' >
		  ) => boolean )
		| undefined;
	transform: (
		attributes: Record< string, unknown >,
		innerBlocks: Block[]
	) => Block[];
}

/** What a block's code adds to its block.json. */
export type BlockSettings< Attributes extends Record< string, unknown > > =
	Required<
		Pick< BlockConfiguration< Attributes >, 'edit' | 'icon' | 'save' >
	> & {
		/** The attribute whose words are the name of one such block in the list view, the breadcrumbs and to a screen reader. Core's name for it is still experimental. */
		label?: keyof Attributes;
		/** From pasted text and from other blocks, and into others. */
		transforms?: {
			from: ( RawTransform | SelectionTransform )[];
			to?: ToTransform[];
		};
		/** Back into core's blocks, for "Ungroup". WordPress's own type of `transforms` does not know of it. */
		ungroup?: ( attributes: Attributes, innerBlocks: Block[] ) => Block[];
		variations?: ( Omit< BlockVariation, 'attributes' | 'title' > & {
			attributes: Partial< Attributes >;
		} )[];
	};

/**
 * Registers a block in the editor.
 *
 * @param name     The block's name.
 * @param settings Edit, save, icon, and what else code adds. It is no whole configuration, as WordPress's type would have it.
 * @since 0.1.0
 */
export function registerBlock< Attributes extends Record< string, unknown > >(
	name: string,
	{ label, transforms, ungroup, ...settings }: BlockSettings< Attributes >
): void {
	registerBlockType( name, {
		...settings,
		transforms: { ...transforms, ungroup } as object,
		...( label && {
			// A name that the writer gave in the list view comes first: who defines a label must see to that. WordPress asks on each
			// key for the labels of what lies around the caret; it knows how to get the words of a rich text, if there are any.
			__experimentalLabel: (
				attributes: Attributes & { metadata?: { name?: string } },
				{ context }: { context: string }
			) =>
				context !== 'visual' &&
				( attributes.metadata?.name ||
					( ( attributes[ label ] as RichTextData )?.length &&
						attributes[ label ] ) ),
		} ),
	} as Parameters< typeof registerBlockType< Attributes > >[ 1 ] );
}
