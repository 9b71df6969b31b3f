/**
 * What a block holds when it is inserted. The words that tell the writer what to write are in src/placeholders.ts.
 */
import type { TemplateBlock } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { BENEFIT, BENEFIT_LIST, PARAGRAPH, SUITABLE_FOR } from './block-names';
import { DEFAULT_SUITABILITY, suitabilityLevels } from './suitability';

/** Inner blocks of a benefit, and of a callout: one paragraph. */
export const bodyTemplate = (): TemplateBlock[] => [ [ PARAGRAPH ] ];

const benefit = ( level: number ): TemplateBlock => [
	BENEFIT,
	{ level },
	bodyTemplate(),
];

/** Inner blocks of a benefit list: three benefits. */
export const benefitListTemplate = ( level: number ): TemplateBlock[] => [
	benefit( level ),
	benefit( level ),
	benefit( level ),
];

/** Attributes that a callout is inserted with: the default level, in the site's words for it. */
export const suitableForAttributes = () => ( {
	suitability: DEFAULT_SUITABILITY,
	label: suitabilityLevels()[ DEFAULT_SUITABILITY ] ?? '',
} );

/** Inner blocks of a condition article: introduction, benefit list, callout. */
export const conditionArticleTemplate = (): TemplateBlock[] => [
	[ PARAGRAPH ],
	[ BENEFIT_LIST, {}, benefitListTemplate( 3 ) ],
	[ SUITABLE_FOR, suitableForAttributes(), bodyTemplate() ],
];

/**
 * A body: some blocks, or the paragraph that one starts with.
 *
 * @param blocks The blocks.
 * @return One block at least.
 * @since 0.1.0
 */
export const filled = ( blocks: Block[] ): Block[] =>
	blocks.length ? blocks : [ createBlock( PARAGRAPH ) ];

/**
 * A new, empty benefit.
 *
 * @param level Level of its heading, 2 to 6.
 * @return The block, not yet inserted.
 * @since 0.1.0
 */
export const createBenefit = ( level: number ): Block =>
	createBlock( BENEFIT, { level }, filled( [] ) );
