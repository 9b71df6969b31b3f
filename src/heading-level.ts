/** Heading levels: 1 is the post's title, so ours start at 2. */
export const HEADING_LEVELS = [ 2, 3, 4, 5, 6 ] as const;

export type HeadingLevel = ( typeof HEADING_LEVELS )[ number ];
