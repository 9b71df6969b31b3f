/**
 * Turns blocks into our blocks: a selection, or what the recogniser finds.
 */
import { cloneBlock, createBlock, rawHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import {
	BENEFIT_LIST,
	CLASSIC,
	CONDITION_ARTICLE,
	GROUP,
	LIST,
	OUR_BLOCKS,
} from '../block-names';
import { divide } from '../outline/divide';
import { isCut } from '../outline/last-item';
import { readBlocks } from '../outline/read-blocks';
import { countItems, isList, recognise } from '../outline/recognise';
import type { Count } from '../outline/recognise';
import { recognisePage } from '../outline/recognise-page';
import type { Outline, SourceNode } from '../outline/types';
import { writeListOfBlocks } from '../outline/write-blocks';
import { htmlOf, withoutBold } from '../rich-text';
import { convertPlainly } from './convert-elements';
import { language } from './words';

/** Blocks of an outline. All are new: one that stands there already cannot stand in a second place. */
const write = ( outline: Outline< Block > ): Block[] =>
	outline.flatMap( ( section ) =>
		isList( section )
			? [ writeListOfBlocks( section ) ]
			: section.nodes.map( ( { ref } ) => cloneBlock( ref ) )
	);

/**
 * What a selection is about: a group stands for what is in it.
 *
 * @param blocks The selection.
 * @return The blocks.
 * @since 0.1.0
 */
export const withoutGroup = ( blocks: readonly Block[] ): readonly Block[] =>
	blocks.length === 1 && blocks[ 0 ]?.name === GROUP
		? blocks[ 0 ].innerBlocks
		: blocks;

/** A benefit list around which WordPress has put a group. */
const listInGroup = ( blocks: readonly Block[] ): Block | undefined => {
	const [ list, ...others ] = withoutGroup( blocks );
	return blocks[ 0 ] !== list &&
		! others.length &&
		list?.name === BENEFIT_LIST
		? list
		: undefined;
};

/** Reads a selection, with the blocks that WordPress makes of a classic text in its place. */
const read = ( blocks: readonly Block[] ): SourceNode< Block >[] =>
	readBlocks(
		withoutGroup( blocks ).flatMap( ( block ) =>
			block.name === CLASSIC
				? convertPlainly( htmlOf( block ), rawHandler )
				: [ block ]
		)
	);

/**
 * Whether a selection can become one of our blocks.
 *
 * @param blocks What is in the selection.
 * @param names  Blocks that may not be among them.
 * @return False also for a place where WordPress cuts the post.
 * @since 0.1.0
 */
export const canBeInside = (
	blocks: readonly Block[],
	names = OUR_BLOCKS
): boolean =>
	! blocks.some( ( { name } ) => names.includes( name ) ) &&
	! readBlocks( blocks ).some( isCut );

/** Whether an item can be made of something. */
const canBeItem = ( node: SourceNode< Block > ): boolean =>
	node.kind === 'list'
		? node.items.length > 0
		: ( node.kind !== 'other' || node.name === CLASSIC ) &&
			htmlOf( node.ref ) !== '';

/**
 * Whether a selection can become a benefit list.
 *
 * @param blocks The selection.
 * @return True if it holds words that can be a heading, and none of our blocks, nor a place where WordPress cuts the post.
 * @since 0.1.0
 */
export function canBecomeList( blocks: readonly Block[] ): boolean {
	const inside = withoutGroup( blocks );
	return (
		listInGroup( blocks ) !== undefined ||
		( readBlocks( inside ).some( canBeItem ) && canBeInside( inside ) )
	);
}

/**
 * Gives a benefit list what it had before it was core's: the addresses, and headings without the bold that told them from their text.
 */
const fromList = ( made: Block, { attributes, innerBlocks }: Block ): Block =>
	cloneBlock(
		made,
		{ anchor: attributes[ 'anchor' ] },
		made.innerBlocks.map( ( benefit, index ) => {
			const heading = htmlOf( benefit, 'heading' );
			const item = innerBlocks[ index ] ?? benefit;
			return `${ htmlOf( item ) }<br>`.startsWith( `${ heading }<br>` )
				? cloneBlock( benefit, {
						anchor: item.attributes[ 'anchor' ],
						heading: withoutBold( heading ) ?? heading,
					} )
				: benefit;
		} )
	);

/**
 * Makes a benefit list of a selection.
 *
 * @param blocks The selection.
 * @return New blocks: the list, and what stands before it.
 * @since 0.1.0
 */
export function toBenefitList( blocks: readonly Block[] ): Block[] {
	const list = listInGroup( blocks );
	if ( list ) {
		return [ cloneBlock( list ) ];
	}
	const made = write( divide( read( blocks ), language() ) );
	const [ from, ...others ] = blocks;
	return from?.name === LIST && ! others.length
		? made.map( ( one ) => fromList( one, from ) )
		: made;
}

/**
 * Whether a selection can become a condition article.
 *
 * @param blocks The selection.
 * @return True for more than one block, a group or a classic text, without an article among them, nor a place where WordPress cuts the post.
 * @since 0.1.0
 */
export const canBecomeArticle = ( blocks: readonly Block[] ): boolean =>
	( blocks.length > 1 ||
		[ CLASSIC, GROUP ].includes( blocks[ 0 ]?.name ?? '' ) ) &&
	canBeInside( withoutGroup( blocks ), [ CONDITION_ARTICLE ] );

/**
 * Makes a condition article of a selection. Numbered sections in it become benefit lists.
 *
 * @param blocks The selection.
 * @return The article, a new block.
 * @since 0.1.0
 */
export const toConditionArticle = ( blocks: readonly Block[] ): Block =>
	createBlock(
		CONDITION_ARTICLE,
		{},
		write( recognise( read( blocks ), language() ) )
	);

/**
 * Makes our blocks of a whole article.
 *
 * @param blocks What WordPress made of it.
 * @param page   What is known of the page around it, see `recognisePage()`.
 * @return New blocks, how many lists are among them, how many items these have, and what was left out.
 * @since 0.1.0
 */
export function toArticleBlocks(
	blocks: readonly Block[],
	page: Parameters< typeof recognisePage >[ 2 ]
): Count & { blocks: Block[]; leftOut: string[] } {
	const { leftOut, outline } = recognisePage(
		readBlocks( blocks ),
		language(),
		page
	);
	return { blocks: write( outline ), ...countItems( outline ), leftOut };
}
