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

/** A level: its key, and its words in the site's language. */
export type SuitabilityLevel = { key: string; label: string };

/**
 * The levels of this site, mildest first.
 *
 * @return Levels; empty where the server gave none.
 * @since 0.1.0
 */
export const suitabilityLevels = (): SuitabilityLevel[] =>
	Object.entries( window.practiceBlocks?.suitabilityLabels ?? {} ).map(
		( [ key, label ] ) => ( { key, label } )
	);

/**
 * The words that a callout of a level is filled with.
 *
 * @param key    Key of a level.
 * @param levels The site's levels.
 * @return Its words; undefined for a level that this site does not know.
 * @since 0.1.0
 */
export const labelOf = (
	key: string,
	levels: SuitabilityLevel[]
): string | undefined => levels.find( ( level ) => level.key === key )?.label;

/**
 * Whether a label is still one that was filled in, or empty, so that choosing another level may replace it.
 *
 * @param label  A callout's label.
 * @param levels The site's levels.
 * @return False when the writer has put it in words of their own.
 * @since 0.1.0
 */
export function isPrefilled(
	label: RichTextData | string,
	levels: SuitabilityLevel[]
): boolean {
	const words = plainText( label ).trim();
	return words === '' || levels.some( ( level ) => level.label === words );
}
