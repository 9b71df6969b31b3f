/**
 * The tags of HTML that stand for blocks, and so never inside of a text.
 */
const TAGS =
	'address|article|aside|blockquote|div|dl|figure|form|h[1-6]|hr|ol|p|pre|section|table|ul';

/** The name of an element that is a block. */
export const BLOCK_NAME = new RegExp( `^(${ TAGS })$`, 'i' );

/** HTML that holds a block. */
export const BLOCK_TAG = new RegExp( `<(${ TAGS })\\b`, 'i' );
