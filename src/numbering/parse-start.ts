/**
 * Reads where a list starts to count, as somebody wrote it: in a field, or in HTML.
 */

/**
 * Reads it.
 *
 * @param written What was written.
 * @return A whole number; undefined for an empty text and for anything else.
 * @since 0.1.0
 */
export const parseStart = ( written: string ): number | undefined =>
	/^-?\d{1,6}$/.test( written.trim() ) ? Number( written ) : undefined;
