/**
 * Finds what may begin a numbered item: a typed number before a heading or a text, and the items of ordered lists.
 */
import {
	divideText,
	isBlank,
	isBold,
	readsLikeHeading,
	trimmed,
} from './divide-text';
import type { Division } from './divide-text';
import { findLines } from './lines';
import { markersOfList } from './list-markers';
import { readTypedNumber } from './typed-number';
import type { TypedNumber } from './typed-number';
import type { Part, Slice, SourceNode, SourceText, TextNode } from './types';

export interface Marker< Ref > {
	/** Index of the node it begins in, and of the first node behind its heading. */
	node: number;
	behind: number;
	/** NaN for the bullets that a paste from Word makes of the numbers behind the first. */
	number: number;
	/** Markers of one list are alike in this. */
	style: string;
	/** Level of the heading that it stands in; undefined outside a heading. */
	level?: number | undefined;
	heading: Slice;
	headingRef?: Ref | undefined;
	/** What belongs to it within its own node. */
	body: Part< Ref >[];
	/** Whether its list says which numeral it counts with. */
	hasType?: boolean;
}

/**
 * Whether a paragraph is bold from end to end and reads like a heading.
 *
 * @param node A node.
 * @return True if so.
 * @since 0.1.0
 */
export const isBoldHeading = ( {
	kind,
	text,
}: SourceNode< unknown > ): boolean => {
	if ( kind !== 'paragraph' ) {
		return false;
	}
	const slice = trimmed( text );
	return readsLikeHeading( slice ) && isBold( slice );
};

type Place< Ref > = Pick<
	Marker< Ref >,
	'behind' | 'heading' | 'headingRef' | 'level'
>;

/** A number that stands alone: a heading in a node of its own follows, or, for "Step 1", it is all there is. */
function numberAlone< Ref >(
	nodes: readonly SourceNode< Ref >[],
	index: number,
	{ level, ref, text }: TextNode< Ref >,
	words: readonly string[]
): Place< Ref > | undefined {
	const next = nodes[ index + 1 ];
	if (
		next?.text &&
		( next.level ?? isBoldHeading( next ) ) &&
		! readTypedNumber( next.text.beginning, words )
	) {
		const heading = trimmed( next.text );
		if ( ! isBlank( heading ) ) {
			return {
				behind: index + 2,
				heading,
				headingRef: next.ref,
				level: level ?? next.level,
			};
		}
	}
	return /^\s*\p{L}/u.test( text.text )
		? {
				behind: index + 1,
				heading: trimmed( text ),
				headingRef: ref,
				level,
			}
		: undefined;
}

/** Divides what stands behind a number. "Step 1" is a heading itself when one line of text follows it. */
function divideBehind( text: SourceText, { length }: TypedNumber ): Division {
	const division = divideText( text, length );
	return /^\s*\p{L}/u.test( text.text ) &&
		text.text[ length ] === '\n' &&
		! division.rest.length
		? { heading: trimmed( text, 0, length ), rest: [ division.heading ] }
		: division;
}

/** The markers of a text: several, each at the beginning of a line, or one. */
function ofText< Ref >(
	nodes: readonly SourceNode< Ref >[],
	index: number,
	node: TextNode< Ref >,
	words: readonly string[]
): Marker< Ref >[] {
	const { level, ref, text } = node;
	const found =
		readTypedNumber( text.beginning, words ) &&
		readTypedNumber( text.text, words );
	if ( ! found ) {
		return [];
	}
	const lines = level ? [] : findLines( text, found, words );
	if ( lines.length ) {
		return lines.map( ( { heading, number, rest }, place ) => ( {
			node: index,
			behind: index + 1,
			number: number.value,
			style: `p ${ number.style }`,
			heading,
			headingRef: place ? undefined : ref,
			body: rest,
		} ) );
	}
	const { heading, rest: body } = divideBehind( text, found );
	// "Step 1 Relax" is a heading where it looks like one, and a sentence elsewhere.
	if (
		found.isLoose &&
		! level &&
		! isBold( { text, from: 0, to: heading.to } )
	) {
		return [];
	}
	const place = isBlank( heading )
		? numberAlone( nodes, index, node, words )
		: { behind: index + 1, heading, headingRef: ref, level };
	return place && ( level || readsLikeHeading( place.heading ) )
		? [
				{
					node: index,
					...place,
					number: found.value,
					style: `${ level ? `h${ level }` : 'p' } ${ found.style }`,
					body,
				},
			]
		: [];
}

/**
 * Finds every marker.
 *
 * @param nodes The source.
 * @param words Words that are part of a typed number, such as "step".
 * @return Markers, in the order of the source.
 * @since 0.1.0
 */
export const findMarkers = < Ref >(
	nodes: readonly SourceNode< Ref >[],
	words: readonly string[]
): Marker< Ref >[] =>
	nodes.flatMap( ( node, index ) => {
		if ( node.text ) {
			return ofText( nodes, index, node, words );
		}
		return node.kind === 'list' ? markersOfList( index, node ) : [];
	} );
