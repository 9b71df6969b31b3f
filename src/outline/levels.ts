/**
 * What the headings of a text say of its sections.
 */
import type { SourceNode } from './types';

/** The level of items that are not headings themselves, in a text without other headings. */
export const DEFAULT_LEVEL = 3;

/**
 * The level of items below a heading.
 *
 * @param level Level of the heading; 0 or undefined when there is none.
 * @return One more, and at least the default.
 * @since 0.1.0
 */
export const levelBelow = ( level = 0 ): number =>
	Math.max( DEFAULT_LEVEL, level + 1 );

/**
 * Where a section ends at the latest.
 *
 * @param nodes The source.
 * @param from  Index of its first node.
 * @param to    Index of the node that ends it anyway.
 * @param level Level of its heading.
 * @return Index of the next heading of that level or of a higher one; `to` at the latest.
 * @since 0.1.0
 */
export function endOfSection(
	nodes: readonly SourceNode< unknown >[],
	from: number,
	to: number,
	level: number
): number {
	let end = from;
	while ( end < to && ! ( Number( nodes[ end ]?.level ) <= level ) ) {
		end++;
	}
	return end;
}

/**
 * For each node, the level of the last heading before it.
 *
 * @param nodes The source.
 * @return Levels; 0 where there is no heading before.
 * @since 0.1.0
 */
export function levelsBefore(
	nodes: readonly SourceNode< unknown >[]
): number[] {
	let level = 0;
	return nodes.map( ( node ) => {
		const before = level;
		level = node.level ?? level;
		return before;
	} );
}
