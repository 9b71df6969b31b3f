/**
 * The way back into core's blocks, for who wants to leave: "Ungroup" in the menu of each of our blocks.
 *
 * Every word stays, in order. Numbers go, because the browser counted them; the address of a benefit in the page goes over to its
 * heading.
 */
import { createBlock, isUnmodifiedDefaultBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import {
	BENEFIT,
	BENEFIT_LIST,
	CONDITION_ARTICLE,
	HEADING,
	PARAGRAPH,
	SUITABLE_FOR,
} from './block-names';
import { htmlOf, plainText, withoutBold } from './rich-text';

/**
 * HTML in bold.
 *
 * @param html HTML.
 * @return HTML; '' for '', and the same where it is bold already.
 * @since 0.1.0
 */
export const bold = ( html: string ): string =>
	html && withoutBold( html ) === undefined
		? `<strong>${ html }</strong>`
		: html;

const textBlock = (
	name: string,
	content: string,
	attributes: Record< string, unknown > = {}
): Block[] =>
	plainText( content )
		? [ createBlock( name, { ...attributes, content } ) ]
		: [];

/** The heading of a block, which goes on with its address. */
const heading = (
	block: Pick< Block, 'attributes' >,
	key: string,
	levelKey: string
): Block[] => {
	const { anchor, [ levelKey ]: level } = block.attributes;
	return textBlock( HEADING, htmlOf( block, key ), { level, anchor } );
};

/**
 * What is written in a body.
 *
 * @param body Inner blocks.
 * @return The same; nothing where nothing was done with the paragraph that it starts with.
 * @since 0.1.0
 */
export const written = ( body: Block[] ): Block[] =>
	body.every( ( block ) => isUnmodifiedDefaultBlock( block ) ) ? [] : body;

/**
 * A condition article: what is inside it.
 *
 * @param _attributes Its attributes.
 * @param innerBlocks Its blocks.
 * @return The same blocks.
 * @since 0.1.0
 */
export const ungroupArticle = (
	_attributes: object,
	innerBlocks: Block[]
): Block[] => innerBlocks;

/**
 * A benefit list: each benefit's heading, and what is below it.
 *
 * @param _attributes Its attributes.
 * @param benefits    Its benefits.
 * @return Blocks of core's, and what else the bodies hold.
 * @since 0.1.0
 */
export const ungroupBenefitList = (
	_attributes: object,
	benefits: Block[]
): Block[] =>
	benefits.flatMap( ( benefit ) => [
		...heading( benefit, 'heading', 'level' ),
		...written( benefit.innerBlocks ),
	] );

/**
 * A callout: its name as a heading, its label in bold, and its body.
 *
 * @param attributes  Its attributes.
 * @param innerBlocks Its body.
 * @return Blocks of core's, and what else the body holds.
 * @since 0.1.0
 */
export const ungroupCallout = (
	attributes: Record< string, unknown >,
	innerBlocks: Block[]
): Block[] => [
	...heading( { attributes }, 'conditionName', 'headingLevel' ),
	...textBlock( PARAGRAPH, bold( htmlOf( { attributes }, 'label' ) ) ),
	...written( innerBlocks ),
];

/**
 * Makes core's blocks of ours, for a place where ours cannot stand.
 *
 * @param blocks Any blocks.
 * @return Blocks in order, none of ours among them.
 * @since 0.1.0
 */
export const toCoreBlocks = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) => {
		const { attributes, innerBlocks, name } = block;
		switch ( name ) {
			case BENEFIT:
				return ungroupBenefitList( {}, [ block ] );
			case BENEFIT_LIST:
				return ungroupBenefitList( {}, innerBlocks );
			case SUITABLE_FOR:
				return ungroupCallout( attributes, innerBlocks );
			case CONDITION_ARTICLE:
				return toCoreBlocks( innerBlocks );
			default:
				return [ block ];
		}
	} );
