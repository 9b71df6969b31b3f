/**
 * A block with a text and a body below it, as keys see it: a benefit or a callout. Pure.
 */

/** A block of the body, as far as keys care. */
export type BodyBlock = 'empty' | 'paragraph' | 'other';

/** The block around the caret. */
export interface Item {
	/** Length of the text right before the body: the benefit's heading, the callout's label. */
	readonly textLength: number;
	readonly body: readonly BodyBlock[];
}

/** Where the caret is: in the text before the body, or in a block of the body. */
export type Caret = {
	/** Characters before the start and the end of the selection. */
	readonly start: number;
	readonly end: number;
} & (
	{ readonly in: 'text' } | { readonly in: 'body'; readonly index: number }
);

/**
 * Whether a block holds nothing but empty paragraphs, and no words.
 *
 * @param item The block.
 * @since 0.1.0
 */
export const isBlank = ( { textLength, body }: Item ): boolean =>
	! textLength && body.every( ( block ) => block === 'empty' );

/**
 * Whether a body ends with an empty paragraph, and that is the block meant.
 *
 * @param item  The block.
 * @param index Which block of the body.
 * @since 0.1.0
 */
export const isEmptyEnd = ( { body }: Item, index: number ): boolean =>
	index === body.length - 1 && body[ index ] === 'empty';
