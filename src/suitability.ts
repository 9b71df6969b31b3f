/**
 * The levels of suitability: their keys, and the words that a callout is filled with when one is chosen.
 *
 * Keys and words come from includes/suitability.php, in the site's language: the editor speaks the writer's, and a post must
 * not depend on who wrote it.
 */
import type { RichTextData } from '@wordpress/rich-text';
import { plainText } from './rich-text';

declare global {
	interface Window {
		practiceBlocks?: { suitabilityLabels?: Record< string, string > };
	}
}

/** The level that a new callout starts with. */
export const DEFAULT_SUITABILITY = 'adapted';

/** The words of each level, in the site's language, by its key. */
export type SuitabilityLevels = Readonly< Record< string, string > >;

/**
 * The levels of this site, mildest first.
 *
 * @return Levels; none where the server gave none.
 * @since 0.1.0
 */
export const suitabilityLevels = (): SuitabilityLevels =>
	window.practiceBlocks?.suitabilityLabels ?? {};

/**
 * Whether a label is still one that was filled in, or empty, so that choosing another level may replace it.
 *
 * @param label  A callout's label.
 * @param levels The site's levels.
 * @return False when the writer has put it in words of their own.
 * @since 0.1.0
 */
export const isPrefilled = (
	label: RichTextData | string,
	levels: SuitabilityLevels
): boolean =>
	[ '', ...Object.values( levels ) ].includes( plainText( label ).trim() );
