/**
 * Writes a recognised list as blocks.
 */
import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { BENEFIT, BENEFIT_LIST, PARAGRAPH } from '../block-names';
import { filled } from '../templates';
import type { OutlineItem, OutlineList, Part, Slice } from './types';

/**
 * Tells a stretch of a text from a whole thing of the source.
 *
 * @param part A part of a body.
 * @return True for a stretch of a text.
 * @since 0.1.0
 */
export const isSlice = ( part: Part< unknown > ): part is Slice =>
	'from' in part;

/**
 * The HTML of a stretch.
 *
 * @param slice The stretch.
 * @return HTML.
 * @since 0.1.0
 */
export const htmlOfSlice = ( { text, from, to }: Slice ): string =>
	text.html( from, to );

/**
 * Makes a benefit list.
 *
 * @param list     What was recognised.
 * @param bodyOf   Gives the blocks of an item's body.
 * @param anchorOf Gives the address in the page that the heading had, if any, so that links to it go on working.
 * @return The block, not yet inserted.
 * @since 0.1.0
 */
export function writeList< Ref >(
	{ items, level, reversed, start }: OutlineList< Ref >,
	bodyOf: ( item: OutlineItem< Ref > ) => Block[],
	anchorOf: ( ref: Ref ) => unknown
): Block {
	const benefits = items.map( ( item ) => {
		const { heading, headingRef } = item;
		return createBlock(
			BENEFIT,
			{
				heading: htmlOfSlice( heading ),
				level,
				anchor: headingRef && anchorOf( headingRef ),
			},
			// Somewhere to write on, as in every new benefit.
			filled( bodyOf( item ) )
		);
	} );
	return createBlock(
		BENEFIT_LIST,
		{ headingLevel: level, reversed, start },
		benefits
	);
}

/**
 * Makes a benefit list of blocks that are there already. Bodies are copies: a block stands in one place only.
 *
 * @param list What was recognised.
 * @return The block, not yet inserted.
 * @since 0.1.0
 */
export const writeListOfBlocks = ( list: OutlineList< Block > ): Block =>
	writeList(
		list,
		( { body } ) =>
			body.map( ( part ) =>
				isSlice( part )
					? createBlock( PARAGRAPH, { content: htmlOfSlice( part ) } )
					: cloneBlock( part.ref )
			),
		( { attributes } ) => attributes[ 'anchor' ]
	);
