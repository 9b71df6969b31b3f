/**
 * The names of our blocks and of the core blocks that we make, each written once.
 */

export const CONDITION_ARTICLE = 'practice-blocks/condition-article';
export const BENEFIT_LIST = 'practice-blocks/benefit-list';
export const BENEFIT = 'practice-blocks/benefit';
export const SUITABLE_FOR = 'practice-blocks/suitable-for';
export const PARAGRAPH = 'core/paragraph';
export const HEADING = 'core/heading';
export const LIST = 'core/list';
export const GROUP = 'core/group';
export const QUOTE = 'core/quote';
export const CLASSIC = 'core/freeform';

/** Every block of this plugin. */
export const OUR_BLOCKS: readonly string[] = [
	CONDITION_ARTICLE,
	BENEFIT_LIST,
	BENEFIT,
	SUITABLE_FOR,
];
