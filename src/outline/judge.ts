/**
 * Judges whether a run of numbers is a list of sections: what is in doubt is none.
 */
import { isCut } from './last-item';
import type { Marker } from './markers';
import type { Run } from './runs';
import type { SourceNode } from './types';

/** Years and the like begin no list. A list may well count further. */
export const HIGHEST_START = 999;

/** "1.1 Fees", "1.2.3 Fees", and not "1.5 kg". */
const PART = /^\s*(\d{1,3})\.\d{1,3}(?:\.\d{1,3})*\.?\s+\p{Lu}/u;

/**
 * Whether a marker is the last of its node, so that its text may follow the node.
 *
 * @param markers Markers of a run.
 * @param index   Index of the marker.
 * @return True if so.
 * @since 0.1.0
 */
export const isLastInNode = < Ref >(
	markers: readonly Marker< Ref >[],
	index: number
): boolean => markers[ index + 1 ]?.node !== markers[ index ]?.node;

/** Whether an item has a text of its own, besides its heading. */
function hasBody< Ref >(
	markers: readonly Marker< Ref >[],
	index: number,
	end: number
): boolean {
	const marker = markers[ index ];
	return (
		marker !== undefined &&
		( marker.isDivided ||
			( isLastInNode( markers, index ) &&
				( markers[ index + 1 ]?.node ?? end ) > marker.behind ) )
	);
}

/** Whether these are sections, a heading and a text each, and not mere steps of one line. */
function haveBodies< Ref >( { markers }: Run< Ref >, end: number ): boolean {
	const count = markers.filter( ( _, index ) =>
		hasBody( markers, index, end )
	).length;
	const isOneList = markers[ 0 ]?.node === markers.at( -1 )?.node;
	if ( isOneList ) {
		return markers.every( ( { isDivided } ) => isDivided );
	}
	const share = markers[ 0 ]?.level === undefined ? 2 / 3 : 1 / 2;
	return count >= 2 && count >= share * markers.length;
}

/** Whether the number before a run, or the one behind it, stands next to it in another style. */
function isTorn< Ref >(
	run: Run< Ref >,
	markers: readonly Marker< Ref >[],
	places: ReadonlyMap< Marker< Ref >, number >
): boolean {
	const [ first ] = run.markers;
	const last = run.markers.at( -1 );
	if ( first?.number === undefined || last?.number === undefined ) {
		return false;
	}
	const before = markers[ ( places.get( first ) ?? 0 ) - 1 ];
	const behind = markers[ ( places.get( last ) ?? 0 ) + 1 ];
	return (
		( before?.number === first.number - run.step &&
			before.style !== first.style ) ||
		( behind?.number === last.number + run.step &&
			behind.style !== last.style )
	);
}

/** Whether its numbers can be those of a list. */
function mayCount< Ref >( { markers, isWhole }: Run< Ref > ): boolean {
	const numbers = [ markers[ 0 ]?.number, markers.at( -1 )?.number ].filter(
		( number ) => number !== undefined
	);
	const lowest = Math.min( ...numbers );
	// "10 – Massage" is a time or a room as often as an item.
	const highest = /[:-]$/.test( markers[ 0 ]?.style ?? '' )
		? 1
		: HIGHEST_START;
	return isWhole && lowest >= 0 && lowest <= highest;
}

/** Whether these are dates: "1. May 2026", "2. May 2026". */
function areDates< Ref >( { markers }: Run< Ref > ): boolean {
	const [ first = '', ...others ] = markers.map(
		( { heading: { text, from, to } } ) => text.text.slice( from, to )
	);
	return (
		/\b(19|20)\d\d$/.test( first ) &&
		others.every( ( other ) => other === first )
	);
}

/** Whether a section has parts that are numbered below it, "1.1": their numbers and its own belong together. */
function hasNumberedParts< Ref >(
	{ markers }: Run< Ref >,
	nodes: readonly SourceNode< Ref >[],
	end: number
): boolean {
	return markers.some( ( { behind, number }, index ) =>
		nodes
			.slice( behind, markers[ index + 1 ]?.node ?? end )
			.some(
				( node ) =>
					( node.kind === 'heading' || node.kind === 'paragraph' ) &&
					Number( PART.exec( node.text.beginning )?.[ 1 ] ) === number
			)
	);
}

/**
 * Keeps the runs whose numbers can be those of a list.
 *
 * @param runs    Runs.
 * @param markers All markers, in the order of the source.
 * @return Those that count without a gap, do not begin with a year, and do not go on in another style.
 * @since 0.1.0
 */
export function mayBeList< Ref >(
	runs: readonly Run< Ref >[],
	markers: readonly Marker< Ref >[]
): Run< Ref >[] {
	const places = new Map(
		markers.map( ( marker, index ) => [ marker, index ] )
	);
	return runs.filter(
		( run ) => mayCount( run ) && ! isTorn( run, markers, places )
	);
}

/**
 * Whether a run is a list of sections: a heading and a text each, on one page, with no numbers below their own.
 *
 * @param run   The run.
 * @param nodes The source.
 * @param end   Index behind its last node.
 * @return True if so.
 * @since 0.1.0
 */
export const isListOfSections = < Ref >(
	run: Run< Ref >,
	nodes: readonly SourceNode< Ref >[],
	end: number
): boolean =>
	! nodes.slice( run.markers[ 0 ]?.node, end ).some( isCut ) &&
	haveBodies( run, end ) &&
	! areDates( run ) &&
	! hasNumberedParts( run, nodes, end );
