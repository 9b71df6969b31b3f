/**
 * Finds what may begin a numbered item: a typed number before a heading or a text, and the items of ordered lists.
 */
import { divideText, isBlank, readsLikeHeading, trimmed } from './divide-text';
import type { Division } from './divide-text';
import { findLines } from './lines';
import { markersOfList } from './list-markers';
import { readTypedNumber } from './typed-number';
import type { TypedNumber } from './typed-number';
import type { Part, Slice, SourceItem, SourceNode, SourceText } from './types';

export interface Marker< Ref > {
	/** Index of the node it begins in, and of the first node behind its heading. */
	node: number;
	behind: number;
	/** Undefined for the bullets that a paste from Word makes of the numbers behind the first. */
	number: number | undefined;
	/** Markers of one list are alike in this. */
	style: string;
	/** Level of the heading that it stands in; undefined outside a heading. */
	level: number | undefined;
	heading: Slice;
	headingRef?: Ref;
	/** What belongs to it within its own node. */
	body: Part< Ref >[];
	/** Whether heading and body are told apart within its own node. */
	isDivided: boolean;
	/** Whether its list says which numeral it counts with. */
	hasType: boolean;
}

const whole = ( text: SourceItem< unknown >[ 'text' ] ): Slice =>
	trimmed( text, 0, text.text.length );

/** A heading that stands in a node of its own behind its number: a heading, or a paragraph that is bold from end to end. */
function headingNode< Ref >(
	node: SourceNode< Ref > | undefined,
	words: readonly string[]
): Slice | undefined {
	if ( node?.kind !== 'heading' && node?.kind !== 'paragraph' ) {
		return undefined;
	}
	const slice = whole( node.text );
	const isHeading =
		node.kind === 'heading' ||
		( readsLikeHeading( slice ) &&
			[ slice.from, slice.to - 1 ].every( node.text.isBold ) );
	return isHeading &&
		! isBlank( slice ) &&
		! readTypedNumber( node.text.beginning, words )
		? slice
		: undefined;
}

type TextNode< Ref > = Exclude<
	SourceNode< Ref >,
	{ kind: 'list' } | { kind: 'other' }
>;

const levelOf = ( node: SourceNode< unknown > ): number | undefined =>
	node.kind === 'heading' ? node.level : undefined;

type Place< Ref > = Pick<
	Marker< Ref >,
	'behind' | 'heading' | 'headingRef' | 'level'
>;

/** A number that stands alone: its heading follows, or, for "Step 1", is all there is. */
function numberAlone< Ref >(
	nodes: readonly SourceNode< Ref >[],
	index: number,
	node: TextNode< Ref >,
	words: readonly string[]
): Place< Ref > | undefined {
	const next = nodes[ index + 1 ];
	const heading = headingNode( next, words );
	if ( heading && next ) {
		return {
			behind: index + 2,
			heading,
			headingRef: next.ref,
			level: levelOf( node ) ?? levelOf( next ),
		};
	}
	const label = whole( node.text );
	return /^\p{L}/u.test( node.text.text.slice( label.from ) )
		? {
				behind: index + 1,
				heading: label,
				headingRef: node.ref,
				level: levelOf( node ),
			}
		: undefined;
}

/** Divides what stands behind a number. "Step 1" is a heading itself when one line of text follows it. */
function divideBehind( text: SourceText, { length }: TypedNumber ): Division {
	const division = divideText( text, length );
	const isLabel =
		/^\s*\p{L}/u.test( text.text ) &&
		text.text.charAt( length ) === '\n' &&
		division.rest.length === 0;
	return isLabel
		? { heading: trimmed( text, 0, length ), rest: [ division.heading ] }
		: division;
}

/** The markers of a text that holds several, each at the beginning of a line. */
function ofLines< Ref >(
	index: number,
	node: TextNode< Ref >,
	words: readonly string[]
): Marker< Ref >[] {
	return findLines( node.text, words ).map(
		( { division, number }, place ) => ( {
			node: index,
			behind: index + 1,
			number: number.value,
			style: `p ${ number.style }`,
			level: undefined,
			heading: division.heading,
			...( place === 0 && { headingRef: node.ref } ),
			body: division.rest,
			isDivided: division.rest.length > 0,
			hasType: false,
		} )
	);
}

function ofText< Ref >(
	nodes: readonly SourceNode< Ref >[],
	index: number,
	node: TextNode< Ref >,
	words: readonly string[]
): Marker< Ref > | undefined {
	const found: TypedNumber | undefined =
		readTypedNumber( node.text.beginning, words ) &&
		readTypedNumber( node.text.text, words );
	if ( ! found ) {
		return undefined;
	}
	const { heading, rest } = divideBehind( node.text, found );
	const isHeading = node.kind === 'heading';
	// "Step 1 Relax" is a heading where it looks like one, and a sentence elsewhere.
	if (
		found.isLoose &&
		! isHeading &&
		! [ 0, heading.to - 1 ].every( node.text.isBold )
	) {
		return undefined;
	}
	const isAlone = isBlank( heading );
	const place = isAlone
		? numberAlone( nodes, index, node, words )
		: {
				behind: index + 1,
				heading,
				headingRef: node.ref,
				level: levelOf( node ),
			};
	if ( ! place || ( ! isHeading && ! readsLikeHeading( place.heading ) ) ) {
		return undefined;
	}
	return {
		node: index,
		...place,
		number: found.value,
		style: `${ isHeading ? `h${ node.level }` : 'p' } ${ found.style }`,
		body: rest,
		isDivided: rest.length > 0,
		hasType: false,
	};
}

/**
 * Finds every marker.
 *
 * @param nodes The source.
 * @param words Words that are part of a typed number, such as "step".
 * @return Markers, in the order of the source.
 * @since 0.1.0
 */
export function findMarkers< Ref >(
	nodes: readonly SourceNode< Ref >[],
	words: readonly string[]
): Marker< Ref >[] {
	return nodes.flatMap( ( node, index ) => {
		if ( node.kind === 'list' ) {
			return markersOfList( index, node );
		}
		if ( node.kind === 'other' ) {
			return [];
		}
		const lines =
			node.kind === 'paragraph' ? ofLines( index, node, words ) : [];
		return lines.length > 0
			? lines
			: ( ofText( nodes, index, node, words ) ?? [] );
	} );
}
