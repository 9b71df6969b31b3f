// Generated from blocks/benefit-list/block.json by `npm run generate`. Do not edit.

/** Attributes of practice-blocks/benefit-list. */
export type BenefitListAttributes = {
	/** Number of the first benefit, saved as the list's start. Left out, counting starts at 1, or at the number of benefits when reversed. */
	start?: number | undefined;
	/** Whether the numbers count down. */
	reversed: boolean;
	/** Whether the numbering goes on from the benefit list before this one. The number that follows is saved as start. */
	continues: boolean;
	/** Colour of the numbers: a hex colour, or one of the theme's as var(--wp--preset--color--slug). Left out, that of the text. */
	markerColor?: string | undefined;
	/** Level of every benefit's heading in this list. Each benefit keeps a copy, because saved markup knows nothing of its parent. */
	headingLevel: 2 | 3 | 4 | 5 | 6;
};
