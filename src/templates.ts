/**
 * What a block holds when it is inserted. Placeholders tell the writer what to write.
 */
import type { TemplateBlock } from '@wordpress/block-editor';
import { createBlocksFromInnerBlocksTemplate } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { BENEFIT, BENEFIT_LIST, PARAGRAPH, SUITABLE_FOR } from './block-names';
import {
	DEFAULT_SUITABILITY,
	labelOf,
	suitabilityLevels,
} from './suitability';

const paragraph = ( placeholder: string ): TemplateBlock => [
	PARAGRAPH,
	{ placeholder },
];

/** Inner blocks of a benefit. */
export const benefitTemplate = (): TemplateBlock[] => [
	paragraph(
		__(
			'Explain it in two or three short sentences…',
			'practice-blocks'
		)
	),
];

const benefit = ( level: number ): TemplateBlock => [
	BENEFIT,
	{ level },
	benefitTemplate(),
];

/** Inner blocks of a benefit list: three benefits. */
export const benefitListTemplate = ( level: number ): TemplateBlock[] => [
	benefit( level ),
	benefit( level ),
	benefit( level ),
];

/** Inner blocks of a callout. */
export const suitableForTemplate = (): TemplateBlock[] => [
	paragraph(
		__(
			'Say what you do differently: length, pressure, light, position…',
			'practice-blocks'
		)
	),
];

/** Attributes that a callout is inserted with: the default level, in the site's words for it. */
export const suitableForAttributes = () => ( {
	suitability: DEFAULT_SUITABILITY,
	label: labelOf( DEFAULT_SUITABILITY, suitabilityLevels() ) ?? '',
} );

/** Inner blocks of a condition article: introduction, benefit list, callout. */
export const conditionArticleTemplate = (): TemplateBlock[] => [
	paragraph(
		__(
			'Introduce the article: who it is for, and what they can expect from a session with you…',
			'practice-blocks'
		)
	),
	[ BENEFIT_LIST, {}, benefitListTemplate( 3 ) ],
	[ SUITABLE_FOR, suitableForAttributes(), suitableForTemplate() ],
];

/**
 * A new, empty benefit.
 *
 * @param level Level of its heading, 2 to 6.
 * @return The block, not yet inserted.
 * @since 0.1.0
 */
export function createBenefit( level: number ): Block {
	const [ block ] = createBlocksFromInnerBlocksTemplate( [
		benefit( level ),
	] );
	if ( ! block ) {
		throw new Error( `${ BENEFIT } is not registered.` );
	}
	return block;
}
