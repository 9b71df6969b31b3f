/**
 * Where each benefit list of a post starts to count. Pure. The server counts the same way: includes/numbering.php.
 */

/** What a list's numbers follow from. */
export interface NumberedList {
	/** How many benefits it has. */
	count: number;
	start?: number | undefined;
	reversed: boolean;
	continues: boolean;
	/** Whether the page is shown without it: then no other goes on from it. */
	isHidden?: boolean;
	/** What it is a part of: lists of different contents are not counted into each other. */
	content?: unknown;
}

/**
 * The first number of each list.
 *
 * A list that continues goes on from the last number of the list before it, in its own direction: one up, or one down if it
 * counts down. A list that counts down and has no start begins with its count and ends with 1, so a list that counts down
 * behind it begins with 0: whoever counts down over several lists gives the first of them a start.
 *
 * @param lists Lists in the order of the post.
 * @return A number for each; undefined for a list that counts from its own beginning. A list that continues, with none before
 *         it, keeps its start.
 * @since 0.1.0
 */
export function firstNumbers(
	lists: readonly NumberedList[]
): ( number | undefined )[] {
	const lasts = new Map< unknown, number >();
	return lists.map( ( list ) => {
		const { content, continues, count, reversed, start } = list;
		if ( list.isHidden ) {
			return start;
		}
		const step = reversed ? -1 : 1;
		const last = lasts.get( content );
		const first = continues && last !== undefined ? last + step : start;
		lasts.set(
			content,
			( first ?? ( reversed ? count : 1 ) ) + step * ( count - 1 )
		);
		return first;
	} );
}
