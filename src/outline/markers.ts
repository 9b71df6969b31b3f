/**
 * Finds what may begin a numbered item: a typed number before a heading or a text, and the items of ordered lists.
 */
import { divideText, isBlank, trimmed } from './divide-text';
import { readTypedNumber } from './typed-number';
import type { TypedNumber } from './typed-number';
import type { Part, Slice, SourceItem, SourceList, SourceNode } from './types';

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

/** Characters of the longest text that is taken for a heading without being one. */
const LONGEST = 120;

/**
 * Whether a stretch of a paragraph or of a list item reads like a heading: short, one line, not several sentences.
 *
 * @param slice The stretch.
 * @return True if so.
 * @since 0.1.0
 */
export function readsLikeHeading( { text, from, to }: Slice ): boolean {
	const words = text.text.slice( from, to );
	return (
		words !== '' &&
		words.length <= LONGEST &&
		! words.includes( '\n' ) &&
		! /[.!?]\s+\p{Lu}/u.test( words )
	);
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
	const { heading, rest } = divideText( node.text, found.length );
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

/** Heading and body of one list item. */
function ofItem< Ref >( {
	text,
	blocks,
}: SourceItem< Ref > ): Pick<
	Marker< Ref >,
	'heading' | 'headingRef' | 'body' | 'isDivided'
> {
	const [ first, ...others ] = blocks;
	const own = divideText( text, 0 );
	if (
		isBlank( own.heading ) &&
		( first?.kind === 'heading' || first?.kind === 'paragraph' )
	) {
		const { heading, rest } = divideText( first.text, 0 );
		return {
			heading,
			headingRef: first.ref,
			body: [ ...rest, ...others ],
			isDivided:
				rest.length > 0 ||
				others.some( ( { kind } ) => kind !== 'list' ),
		};
	}
	return {
		heading: own.heading,
		body: [ ...own.rest, ...blocks ],
		// A list inside a list is an ordinary list.
		isDivided:
			own.rest.length > 0 ||
			blocks.some( ( { kind } ) => kind !== 'list' ),
	};
}

const beginsWithHeading = (
	item: SourceItem< unknown > | undefined
): boolean =>
	item?.blocks[ 0 ]?.kind === 'heading' && item.text.beginning.trim() === '';

function ofList< Ref >(
	index: number,
	list: SourceList< Ref >
): Marker< Ref >[] {
	if ( ! list.ordered && list.items.length !== 1 ) {
		return [];
	}
	const step = list.reversed ? -1 : 1;
	const first = list.start ?? ( list.reversed ? list.items.length : 1 );
	const markers = list.items.map( ( item, place ) => ( {
		node: index,
		behind: index + 1,
		number: list.ordered ? first + step * place : undefined,
		style: list.ordered ? 'ol' : 'ul',
		level: undefined,
		hasType: list.hasType,
		...ofItem( item ),
	} ) );
	return markers.every(
		( { heading }, place ) =>
			readsLikeHeading( heading ) ||
			// A heading may be as long as it likes; a paragraph that opens an item may be the item's text.
			beginsWithHeading( list.items[ place ] )
	)
		? markers
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
export function findMarkers< Ref >(
	nodes: readonly SourceNode< Ref >[],
	words: readonly string[]
): Marker< Ref >[] {
	return nodes.flatMap( ( node, index ) => {
		switch ( node.kind ) {
			case 'list':
				return ofList( index, node );
			case 'other':
				return [];
			default:
				return ofText( nodes, index, node, words ) ?? [];
		}
	} );
}
