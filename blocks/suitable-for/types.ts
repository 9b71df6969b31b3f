// Generated from blocks/suitable-for/block.json by `npm run generate`. Do not edit.

import type { RichTextData } from '@wordpress/rich-text';

/** Attributes of practice-blocks/suitable-for. */
export type SuitableForAttributes = {
	/** Slug of the practice_condition term that the callout is about. Left out, the article around it says which. */
	condition?: string | undefined;
	/** Name of the condition, as a heading for readers. */
	conditionName: RichTextData | string;
	/** Key of the level: suitable, adapted, ask-first, avoid-area or not-now. Without an enum on purpose: a level that a newer version added is kept as it was saved. */
	suitability: string;
	/** The level in words. Filled in when a level is chosen, then the writer's own. */
	label: RichTextData | string;
	/** Level of the heading that names the condition. */
	headingLevel: 2 | 3 | 4 | 5 | 6;
};
