// Generated from blocks/benefit/block.json by `npm run generate`. Do not edit.

import type { RichTextData } from '@wordpress/rich-text';

/** Attributes of practice-blocks/benefit. */
export type BenefitAttributes = {
	/** What the benefit is, in a few words. */
	heading: RichTextData | string;
	/** Level of the heading: a copy of the list's headingLevel. */
	level: 2 | 3 | 4 | 5 | 6;
};
