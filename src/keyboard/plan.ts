/**
 * What a key does inside a block that has texts of its own and a body of blocks: pure decisions, no editor.
 *
 * Two blocks are like that: the benefit (a heading and its body) and the callout (a name, a label and its body).
 */

import { isBlank, isEmptyEnd } from './item';
import type { Caret, Item } from './item';

/** Enter in a text. */
type TextEnterAction =
	/** The caret goes into the empty paragraph that the body starts with. */
	| 'body'
	/** The body gets an empty paragraph at its start. */
	| 'start'
	/** What stands behind the caret becomes the body's first paragraph. */
	| 'split';

/** Enter in a benefit. */
type BenefitEnterAction =
	| TextEnterAction
	/** An empty benefit comes before this one. */
	| 'before'
	/** The caret goes into an empty benefit after this one; an empty paragraph that was only there to get out of the body goes. */
	| 'after'
	/** The empty benefit becomes a paragraph outside of the list. */
	| 'paragraph';

function planEnterInText( item: Item, { start, end }: Caret ): TextEnterAction {
	if ( start < end || ( start > 0 && start < item.textLength ) ) {
		return 'split';
	}
	return item.body[ 0 ] === 'empty' ? 'body' : 'start';
}

/**
 * Enter in a callout.
 *
 * @param item  The callout.
 * @param caret The caret.
 * @return What to do; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export function planEnterInCallout(
	item: Item,
	caret: Caret
): BodyAction | undefined {
	if ( caret.in === 'text' ) {
		return planEnterInText( item, caret );
	}
	return caret.index && isEmptyEnd( item, caret.index ) ? 'leave' : undefined;
}

/**
 * Enter in a benefit.
 *
 * @param item  The benefit.
 * @param caret The caret.
 * @return What to do; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export function planEnterInBenefit(
	item: Item,
	caret: Caret
): BenefitEnterAction | undefined {
	if ( caret.in === 'text' ) {
		if ( isBlank( item ) ) {
			return 'paragraph';
		}
		return item.textLength > 0 && caret.end === 0
			? 'before'
			: planEnterInText( item, caret );
	}
	if ( ! isEmptyEnd( item, caret.index ) ) {
		return undefined;
	}
	return isBlank( item ) ? 'paragraph' : 'after';
}

export type BackspaceAction =
	/** The caret goes to the end of the text. */
	| 'text'
	/** So it does, and the empty paragraph goes. */
	| 'empty'
	/** The first paragraph joins the text. */
	| 'join';

/** Between a text and the body: what the body begins with tells. */
function planJoin< Alone, Other >(
	{ body: [ first, second ] }: Item,
	ifEmptyAndAlone: Alone,
	ifOther: Other
) {
	switch ( first ) {
		case 'paragraph':
			return 'join';
		case 'empty':
			return second ? 'empty' : ifEmptyAndAlone;
		default:
			return ifOther;
	}
}

/**
 * Backspace. WordPress would remove the whole benefit or callout, its words included, when the body is one empty paragraph.
 *
 * @param item  The block around the caret.
 * @param caret The caret.
 * @return What to do; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export const planBackspace = (
	item: Item,
	caret: Caret
): BackspaceAction | undefined =>
	caret.in === 'text' || caret.index > 0 || caret.end > 0
		? undefined
		: planJoin( item, 'text', 'text' );

/** What concerns a text and the body below it only. */
export type BodyAction =
	| TextEnterAction
	| BackspaceAction
	/** The block that the body starts with is selected: it cannot join a heading. */
	| 'select'
	/** The empty paragraph that the body ends with goes out of the block, behind it. */
	| 'leave'
	/** Nothing: there is nothing to join, and WordPress would lose something. */
	| 'stay';

/** Backspace, Delete or Tab where a benefit's heading begins or ends. */
type HeadingAction =
	| BodyAction
	/** The heading becomes a paragraph at the end of the body of the benefit before, and the body follows. */
	| 'previous'
	/** It becomes a heading one level deeper there. */
	| 'nest'
	/** What follows as a benefit of its own joins this body. */
	| 'next'
	/** Heading and body go out of the list, in front of it. */
	| 'heading'
	/** The empty benefit becomes a paragraph outside of the list. */
	| 'paragraph';

/**
 * Backspace, Delete and Tab in a benefit's heading.
 *
 * @param key     The name of one of these keys.
 * @param item    The benefit.
 * @param caret   The caret, in its heading.
 * @param isFirst Whether it is the first benefit of its list.
 * @param isLast  Whether it is the last.
 * @return What to do; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export function planInHeading(
	key: string,
	item: Item,
	{ start, end }: Pick< Caret, 'start' | 'end' >,
	isFirst: boolean,
	isLast: boolean
): HeadingAction | undefined {
	if ( start < end || end !== ( key === 'Delete' ? item.textLength : 0 ) ) {
		return undefined;
	}
	if ( key === 'Delete' ) {
		const ifNoBody = isLast ? 'stay' : 'next';
		return planJoin( item, 'stay', item.body.length ? 'select' : ifNoBody );
	}
	if ( ! isFirst ) {
		return key === 'Tab' ? 'nest' : 'previous';
	}
	if ( key === 'Tab' ) {
		return undefined;
	}
	return isBlank( item ) ? 'paragraph' : 'heading';
}
