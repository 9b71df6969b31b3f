/**
 * Divides what a writer selected into the items of a list, numbered or not. The recogniser leaves alone what is in doubt; here
 * somebody has asked for a list, so there always is one, and every word is in it.
 */
import { chooseStart, highestLevel } from './beginnings';
import {
	divideText,
	isBlank,
	readsLikeHeading,
	trimmed,
	wordsOf,
} from './divide-text';
import { DEFAULT_LEVEL } from './levels';
import { HIGHEST_START } from './judge';
import { holdsLists, recognise } from './recognise';
import type { RecogniserOptions } from './recognise';
import { readTypedNumber } from './typed-number';
import type {
	Outline,
	OutlineItem,
	OutlineList,
	Part,
	SourceNode,
	SourceText,
} from './types';

/** A text as an item of its own: what reads like a heading is one, the rest is its body. */
function itemOfText< Ref >(
	text: SourceText,
	body: readonly Part< Ref >[],
	headingRef?: Ref
): OutlineItem< Ref > {
	const { heading, rest } = divideText( text, 0, true );
	if ( readsLikeHeading( heading ) ) {
		return { heading, headingRef, body: [ ...rest, ...body ] };
	}
	const all = { text, from: 0, to: text.text.length };
	return {
		// The writer has yet to write it.
		heading: { text, from: 0, to: 0 },
		body: isBlank( trimmed( text ) ) ? [ ...body ] : [ all, ...body ],
	};
}

/** Items that each begin with a heading or a paragraph, and what stands before the first. */
function itemsOfTexts< Ref >( nodes: readonly SourceNode< Ref >[] ): {
	before: SourceNode< Ref >[];
	items: OutlineItem< Ref >[];
} {
	const isStart = chooseStart( nodes );
	const before: SourceNode< Ref >[] = [];
	const items: OutlineItem< Ref >[] = [];
	for ( const node of nodes ) {
		if ( node.text && isStart( node ) ) {
			items.push(
				node.level
					? {
							heading: trimmed( node.text ),
							headingRef: node.ref,
							body: [],
						}
					: itemOfText( node.text, [], node.ref )
			);
		} else {
			( items.at( -1 )?.body ?? before ).push( node );
		}
	}
	return { before, items };
}

/** Takes typed numbers off the headings, if they count without a gap; else they say something that the list would not. */
function countedBy< Ref >(
	items: OutlineItem< Ref >[],
	words: readonly string[]
): Pick< OutlineList< Ref >, 'items' | 'start' > {
	let start = Infinity;
	const counted = items.flatMap( ( item, index ) => {
		const { heading } = item;
		const { from, to } = heading;
		const { length = 0, value = 0 } =
			readTypedNumber( wordsOf( heading ), words ) ?? {};
		start = index ? start : value;
		return length && length < to - from && value === start + index
			? [ { ...item, heading: { ...heading, from: from + length } } ]
			: [];
	} );
	return counted.length === items.length && start <= HIGHEST_START
		? { start: start === 1 ? undefined : start, items: counted }
		: { items };
}

/**
 * Divides a selection.
 *
 * @param nodes   The selection.
 * @param options What is known of the language.
 * @return All of it, in order, with a list in it. What the recogniser finds, if it finds any; else an item for each heading of the
 * highest level, for each bold or short paragraph, for each list item, or for each paragraph.
 * @since 0.1.0
 */
export function divide< Ref >(
	nodes: readonly SourceNode< Ref >[],
	options: RecogniserOptions
): Outline< Ref > {
	const recognised = recognise( nodes, options );
	if ( holdsLists( recognised ) ) {
		return recognised;
	}
	const lists = nodes.filter( ( node ) => node.kind === 'list' );
	const { before, items } =
		lists.length < nodes.length
			? itemsOfTexts( nodes )
			: {
					before: [],
					items: lists.flatMap( ( list ) =>
						list.items.map( ( { text, blocks } ) =>
							itemOfText( text, blocks )
						)
					),
				};
	if ( ! items.length ) {
		return recognised;
	}
	const level = highestLevel( nodes );
	const only = nodes.length === 1 ? lists[ 0 ] : undefined;
	const list: OutlineList< Ref > = {
		kind: 'list',
		nodes: nodes.slice( before.length ),
		level: level < Infinity ? Math.max( 2, level ) : DEFAULT_LEVEL,
		reversed: only?.reversed ?? false,
		start: only?.start,
		...countedBy( items, options.words ),
	};
	return before.length
		? [ { kind: 'nodes', nodes: before }, list ]
		: [ list ];
}
