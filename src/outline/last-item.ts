/**
 * Decides where the last item of a run ends: nothing numbered stands behind it to tell.
 */
import { readsLikeHeading, trimmed } from './divide-text';
import type { Marker } from './markers';
import type { SourceNode } from './types';

const kindOf = ( node: SourceNode< unknown > ): string => {
	switch ( node.kind ) {
		case 'list':
			return node.ordered ? 'ol' : 'ul';
		case 'other':
			return node.name;
		default:
			return node.kind;
	}
};

/** Where WordPress cuts a post in two: "more" and page breaks, as elements and as blocks. */
const CUT = /^(wp-block|core\/(more|nextpage))$/;

/**
 * Whether WordPress cuts a post at a node. No list may hold such a place: its end would be on the next page.
 *
 * @param node The node.
 * @return True if so.
 * @since 0.1.0
 */
export const isCut = ( node: SourceNode< unknown > ): boolean =>
	node.kind === 'other' && CUT.test( node.name );

/** Things that part a page rather than belong to a text. */
const PARTING =
	/^(hr|wp-block|(core\/)?(separator|more|nextpage|spacer|buttons|comments.*)|practice-blocks\/.*)$/;

/** How many things of each kind the bodies of the earlier items have at most. */
function mostOfEachKind< Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): Map< string, number > {
	const most = new Map< string, number >();
	for ( let index = 0; index < markers.length - 1; index++ ) {
		const counts = new Map< string, number >();
		const to = markers[ index + 1 ]?.node ?? 0;
		for ( let at = markers[ index ]?.behind ?? to; at < to; at++ ) {
			const node = nodes[ at ];
			const kind = node ? kindOf( node ) : '';
			const count = ( counts.get( kind ) ?? 0 ) + 1;
			counts.set( kind, count );
			most.set( kind, Math.max( count, most.get( kind ) ?? 0 ) );
		}
	}
	return most;
}

/** Index behind what is sure to belong to the last item: something below its heading, and below each lower heading in it. */
function endOfSure< Ref >(
	last: Marker< Ref > | undefined,
	nodes: readonly SourceNode< Ref >[],
	from: number,
	to: number
): number {
	if ( last?.level === undefined ) {
		return last?.isDivided ? from : from + 1;
	}
	let lowest = to - 1;
	while ( lowest >= from && nodes[ lowest ]?.kind !== 'heading' ) {
		lowest--;
	}
	return lowest < from && last.isDivided
		? from
		: Math.max( from, lowest + 1 ) + 1;
}

/** Whether a paragraph is bold from end to end and reads like a heading. */
const isBoldHeading = ( node: SourceNode< unknown > | undefined ): boolean => {
	if ( node?.kind !== 'paragraph' ) {
		return false;
	}
	const slice = trimmed( node.text, 0, node.text.text.length );
	return (
		readsLikeHeading( slice ) &&
		[ slice.from, slice.to - 1 ].every( node.text.isBold )
	);
};

/** Tells a heading that only its bold words make one: where the items' own are so, and there is none inside of the earlier ones. */
function nextHeading< Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): ( node: SourceNode< Ref > | undefined ) => boolean {
	const [ first ] = markers;
	const areBold =
		first !== undefined &&
		first.level === undefined &&
		first.heading.text.isBold( first.heading.from );
	let isUsual: boolean | undefined;
	return ( node ) =>
		areBold &&
		isBoldHeading( node ) &&
		! ( isUsual ??= markers.some(
			( { behind }, index ) =>
				index < markers.length - 1 &&
				nodes
					.slice( behind, markers[ index + 1 ]?.node )
					.some( isBoldHeading )
		) );
}

/**
 * Finds the end of the last item: the next heading of its level or a higher one if the items are headings, a change of kind, or
 * what the earlier items suggest.
 *
 * @param markers The items.
 * @param nodes   The source.
 * @param level   Level of the items' headings.
 * @param limit   Index of the node where something else begins that was recognised.
 * @return Index behind the last node of the last item.
 * @since 0.1.0
 */
export function endOfLastItem< Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[],
	level: number,
	limit: number
): number {
	const last = markers.at( -1 );
	const from = last?.behind ?? limit;
	const most = mostOfEachKind( markers, nodes );
	let heading = from;
	while ( heading < limit ) {
		const node = nodes[ heading ];
		if ( node?.kind === 'heading' && node.level <= level ) {
			break;
		}
		heading++;
	}
	// Sections under headings reach to the next one, unless the post just ends.
	const isBounded = last?.level !== undefined && heading < nodes.length;
	// Where no earlier item has a body, the last has none either.
	const sure = most.size > 0 ? endOfSure( last, nodes, from, heading ) : from;
	const isNext = nextHeading( markers, nodes );
	const counts = new Map< string, number >();
	let end = from;
	for ( ; end < heading; end++ ) {
		const node = nodes[ end ];
		const kind = node ? kindOf( node ) : '';
		const count = ( counts.get( kind ) ?? 0 ) + 1;
		counts.set( kind, count );
		const belongs = PARTING.test( kind )
			? ( most.get( kind ) ?? 0 ) >= ( isBounded ? 1 : count )
			: isBounded || end < sure || count <= ( most.get( kind ) ?? 0 );
		if ( ! belongs || ( end >= sure && isNext( node ) ) ) {
			break;
		}
	}
	return end;
}
