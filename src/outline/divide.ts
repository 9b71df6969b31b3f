/**
 * Divides what a writer selected into the items of a list, numbered or not. The recogniser leaves alone what is in doubt; here
 * somebody has asked for a list, so there always is one, and every word is in it.
 */
import { chooseStart, highestLevel } from './beginnings';
import { divideText, isBlank, readsLikeHeading } from './divide-text';
import { DEFAULT_LEVEL } from './levels';
import { HIGHEST_START } from './judge';
import { holdsLists, recognise } from './recognise';
import type { RecogniserOptions } from './recognise';
import { readTypedNumber } from './typed-number';
import type {
	Outline,
	OutlineItem,
	OutlineList,
	Slice,
	SourceItem,
	SourceNode,
	SourceText,
} from './types';

/** A heading that the writer has yet to write. */
const noHeading = ( text: SourceText ): Slice => ( { text, from: 0, to: 0 } );

/** A text as an item of its own: what reads like a heading is one, the rest is its body. */
function itemOfText< Ref >(
	text: SourceText,
	body: OutlineItem< Ref >[ 'body' ],
	headingRef?: Ref
): OutlineItem< Ref > {
	const division = divideText( text, 0, true );
	if ( ! readsLikeHeading( division.heading ) ) {
		const everything = divideText( text, 0 );
		return {
			heading: noHeading( text ),
			body: [
				...( isBlank( everything.heading )
					? []
					: [ { text, from: 0, to: text.text.length } ] ),
				...body,
			],
		};
	}
	return {
		heading: division.heading,
		...( headingRef !== undefined && { headingRef } ),
		body: [ ...division.rest, ...body ],
	};
}

const itemOfListItem = < Ref >( {
	text,
	blocks,
}: SourceItem< Ref > ): OutlineItem< Ref > => itemOfText( text, blocks );

/** Items that each begin with a heading or a paragraph, and what stands before the first. */
function itemsOfTexts< Ref >( nodes: readonly SourceNode< Ref >[] ): {
	before: SourceNode< Ref >[];
	items: OutlineItem< Ref >[];
} {
	const isStart = chooseStart( nodes );
	const before: SourceNode< Ref >[] = [];
	const items: OutlineItem< Ref >[] = [];
	for ( const node of nodes ) {
		const last = items.at( -1 );
		if (
			isStart( node ) &&
			( node.kind === 'heading' || node.kind === 'paragraph' )
		) {
			items.push(
				node.kind === 'heading'
					? {
							heading: divideText( node.text, 0 ).heading,
							headingRef: node.ref,
							body: divideText( node.text, 0 ).rest,
						}
					: itemOfText( node.text, [], node.ref )
			);
		} else if ( last ) {
			last.body.push( node );
		} else {
			before.push( node );
		}
	}
	return { before, items };
}

/** Takes typed numbers off the headings, if they count without a gap; else they say something that the list would not. */
function countedBy< Ref >(
	items: OutlineItem< Ref >[],
	words: readonly string[]
): Pick< OutlineList< Ref >, 'items' | 'start' > {
	const numbers = items.map( ( { heading: { text, from, to } } ) =>
		readTypedNumber( text.text.slice( from, to ), words )
	);
	const first = numbers[ 0 ]?.value;
	if (
		first === undefined ||
		first > HIGHEST_START ||
		! numbers.every(
			( number, index ) => number?.value === first + index
		) ||
		items.some(
			( { heading }, index ) =>
				heading.to - heading.from === numbers[ index ]?.length
		)
	) {
		return { items };
	}
	return {
		...( first !== 1 && { start: first } ),
		items: items.map( ( item, index ) => ( {
			...item,
			heading: {
				...item.heading,
				from: item.heading.from + ( numbers[ index ]?.length ?? 0 ),
			},
		} ) ),
	};
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
	const lists = nodes.flatMap( ( node ) =>
		node.kind === 'list' ? [ node ] : []
	);
	const onlyLists = lists.length === nodes.length;
	const { before, items } = onlyLists
		? {
				before: [],
				items: lists.flatMap( ( list ) =>
					list.items.map( itemOfListItem )
				),
			}
		: itemsOfTexts( nodes );
	if ( items.length === 0 ) {
		return recognised;
	}
	const level = highestLevel( nodes );
	const [ only ] = lists;
	return [
		...( before.length > 0
			? [ { kind: 'nodes' as const, nodes: before } ]
			: [] ),
		{
			kind: 'list',
			nodes: nodes.slice( before.length ),
			level: level === undefined ? DEFAULT_LEVEL : Math.max( 2, level ),
			reversed: false,
			...( onlyLists &&
				lists.length === 1 && {
					reversed: only?.reversed ?? false,
					...( only?.start !== undefined && { start: only.start } ),
				} ),
			...countedBy( items, options.words ),
		},
	];
}
