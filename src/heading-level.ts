/** Heading levels: 1 is the post's title, so ours start at 2. */
export const HEADING_LEVELS = [ 2, 3, 4, 5, 6 ] as const;

export type HeadingLevel = ( typeof HEADING_LEVELS )[ number ];

/**
 * Whether a number is a level that our headings can have.
 *
 * @param level Any number.
 * @return True for 2 to 6.
 * @since 0.1.0
 */
export const isHeadingLevel = ( level: number ): level is HeadingLevel =>
	HEADING_LEVELS.some( ( known ) => known === level );
