/**
 * Finds what the items of a selection begin with, where no numbers tell.
 */
import { divideText, readsLikeHeading } from './divide-text';
import type { SourceNode } from './types';

/** Whether a paragraph stands for a heading: bold from end to end, or short and without a full stop. */
const isLikeHeading = (
	node: SourceNode< unknown >,
	bold: boolean
): boolean => {
	if ( node.kind !== 'paragraph' ) {
		return false;
	}
	const { heading, rest } = divideText( node.text, 0 );
	return (
		readsLikeHeading( heading ) &&
		( bold
			? [ heading.from, heading.to - 1 ].every( node.text.isBold )
			: rest.length === 0 &&
				! /[.!?…]$/.test( node.text.text.trimEnd() ) )
	);
};

/**
 * The highest level of some headings.
 *
 * @param nodes The source.
 * @return A level; undefined where there is no heading.
 * @since 0.1.0
 */
export const highestLevel = (
	nodes: readonly SourceNode< unknown >[]
): number | undefined =>
	nodes.reduce< number | undefined >(
		( highest, node ) =>
			node.kind === 'heading'
				? Math.min( highest ?? node.level, node.level )
				: highest,
		undefined
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
	if ( highest !== undefined ) {
		return ( node ) => node.kind === 'heading' && node.level === highest;
	}
	for ( const bold of [ true, false ] ) {
		if ( nodes.some( ( node ) => isLikeHeading( node, bold ) ) ) {
			return ( node ) => isLikeHeading( node, bold );
		}
	}
	return ( { kind } ) => kind === 'paragraph';
}
