/**
 * Judges whether a run of numbers is a list of sections: what is in doubt is none.
 */
import { wordsOf } from './divide-text';
import { bodiesOf, isCut, isDivided } from './last-item';
import type { Marker } from './markers';
import { lastOf } from './runs';
import type { Run } from './runs';
import type { SourceNode } from './types';

/** Years and the like begin no list. A list may well count further. */
export const HIGHEST_START = 999;

/** "1.1 Fees", "1.2.3 Fees", and not "1.5 kg". */
const PART = /^\s*(\d{1,3})\.\d{1,3}(?:\.\d{1,3})*\.?\s+\p{Lu}/u;

/** Whether these are sections, a heading and a text each, and not mere steps of one line. */
function haveBodies< Ref >(
	{ markers }: Run< Ref >,
	bodies: readonly SourceNode< Ref >[][]
): boolean {
	const isOneList = markers[ 0 ].node === lastOf( markers ).node;
	if ( isOneList ) {
		return markers.every( isDivided );
	}
	const { length } = markers.filter(
		( marker, index ) => isDivided( marker ) || bodies[ index ]?.length
	);
	const share = markers[ 0 ].level ? 1 / 2 : 2 / 3;
	return length >= Math.max( 2, share * markers.length );
}

/** Whether the number before a run, or the one behind it, stands next to it in another style. */
function isTorn< Ref >(
	{ markers, step }: Run< Ref >,
	all: readonly Marker< Ref >[],
	places: ReadonlyMap< Marker< Ref >, number >
): boolean {
	const last = lastOf( markers );
	return (
		! isNaN( last.number ) &&
		[ markers[ 0 ], last ].some( ( marker, index ) => {
			const side = index * 2 - 1;
			const next = all[ ( places.get( marker ) ?? 0 ) + side ];
			return (
				next?.number === marker.number + side * step &&
				next.style !== marker.style
			);
		} )
	);
}

/** Whether its numbers can be those of a list. */
function mayCount< Ref >( { markers, step, isWhole }: Run< Ref > ): boolean {
	const [ first ] = markers;
	const { number } = step < 0 ? lastOf( markers ) : first;
	// "10 – Massage" is a time or a room as often as an item.
	const highest = /[:-]$/.test( first.style ) ? 1 : HIGHEST_START;
	return isWhole && number >= 0 && number <= highest;
}

/** Whether these are dates: "1. May 2026", "2. May 2026". */
function areDates< Ref >( { markers }: Run< Ref > ): boolean {
	const [ first = '', ...others ] = markers.map( ( { heading } ) =>
		wordsOf( heading )
	);
	return (
		/\b(19|20)\d\d$/.test( first ) &&
		others.every( ( other ) => other === first )
	);
}

/** Whether a section has parts that are numbered below it, "1.1": their numbers and its own belong together. */
const hasNumberedParts = < Ref >(
	{ markers }: Run< Ref >,
	bodies: readonly SourceNode< Ref >[][]
): boolean =>
	markers.some( ( { number }, index ) =>
		bodies[ index ]?.some(
			( { text } ) =>
				Number( PART.exec( text?.beginning ?? '' )?.[ 1 ] ) === number
		)
	);

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
export function isListOfSections< Ref >(
	run: Run< Ref >,
	nodes: readonly SourceNode< Ref >[],
	end: number
): boolean {
	const bodies = bodiesOf( run.markers, nodes, end );
	return (
		! nodes.slice( run.markers[ 0 ].node, end ).some( isCut ) &&
		haveBodies( run, bodies ) &&
		! areDates( run ) &&
		! hasNumberedParts( run, bodies )
	);
}
