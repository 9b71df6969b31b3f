/**
 * Benefits on the clipboard have a list around them: pasted outside of one they are a list, and other programs get `<ol><li>`.
 */
import { createBlock, parse, serialize } from '@wordpress/blocks';
import { BENEFIT, BENEFIT_LIST } from '../block-names';

/** Saved benefits without their list; Chromium puts the `meta` before what it gives back. */
const BARE = /^\s*(<meta[^>]*>\s*)?<!-- wp:practice-blocks\/benefit /;

/**
 * Whether something on the clipboard is a benefit without its list.
 *
 * @param saved What is on the clipboard.
 * @return True if it begins with one.
 * @since 0.1.0
 */
export const isBare = ( saved: string ): boolean => BARE.test( saved );

/**
 * Puts a list around benefits.
 *
 * @param saved       Saved benefits.
 * @param attributes  The list's; by default it has the level of the first benefit.
 * @param isFromStart Whether the list's first benefit is among them: only then they start where it starts.
 * @return A saved list, without what only one list can have.
 * @since 0.1.0
 */
export function inList(
	saved: string,
	attributes?: Record< string, unknown >,
	isFromStart = false
): string {
	const benefits = parse( saved ).filter( ( { name } ) => name === BENEFIT );
	const { anchor, continues, metadata, start, ...look } = attributes ?? {
		headingLevel: benefits[ 0 ]?.attributes[ 'level' ],
	};
	return serialize(
		createBlock(
			BENEFIT_LIST,
			isFromStart ? { ...look, continues, start } : look,
			benefits
		)
	);
}
