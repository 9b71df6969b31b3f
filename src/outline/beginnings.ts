/**
 * Finds what the items of a selection begin with, where no numbers tell.
 */
import { divideText, isBold, readsLikeHeading } from './divide-text';
import type { SourceNode } from './types';

/** Whether a paragraph stands for a heading: bold from end to end, or short and without a full stop. */
const isLikeHeading = (
	{ kind, text }: SourceNode< unknown >,
	bold: boolean
): boolean => {
	if ( kind !== 'paragraph' ) {
		return false;
	}
	const { heading, rest } = divideText( text );
	return (
		readsLikeHeading( heading ) &&
		( bold
			? isBold( heading )
			: ! rest.length && ! /[.!?…]$/.test( text.text.trimEnd() ) )
	);
};

/**
 * The highest level of some headings.
 *
 * @param nodes The source.
 * @return A level; Infinity where there is no heading.
 * @since 0.1.0
 */
export const highestLevel = (
	nodes: readonly SourceNode< unknown >[]
): number =>
	nodes.reduce(
		( highest, { level = highest } ) => Math.min( highest, level ),
		Infinity
	);

/**
 * Chooses what the items of a selection begin with.
 *
 * @param nodes The selection.
 * @return Tells a beginning: the headings of the highest level; else bold paragraphs, else short ones, else every paragraph.
 * @since 0.1.0
 */
export function chooseStart(
	nodes: readonly SourceNode< unknown >[]
): ( node: SourceNode< unknown > ) => boolean {
	const highest = highestLevel( nodes );
	const starts: ReturnType< typeof chooseStart >[] = [
		( { level } ) => level === highest,
		( node ) => isLikeHeading( node, true ),
		( node ) => isLikeHeading( node, false ),
	];
	return (
		starts.find( ( isStart ) => nodes.some( isStart ) ) ??
		( ( { kind } ) => kind === 'paragraph' )
	);
}
