/**
 * The recogniser: finds the numbered sections in a sequence of headings, texts and lists.
 *
 * Pure: it reads what it is given and gives an outline. When in doubt it leaves things as they are; whoever wants a list all the
 * same can still ask for one (divide.ts).
 */
import { endOfLastItem, isCut } from './last-item';
import { findMarkers } from './markers';
import type { Marker } from './markers';
import { findRuns } from './runs';
import type { Run } from './runs';
import type { Outline, OutlineItem, OutlineList, SourceNode } from './types';

export interface RecogniserOptions {
	/** Words that are part of a typed number when they stand before it, such as "step". */
	words: readonly string[];
}

/** Years and the like begin no list. A list may well count further. */
export const HIGHEST_START = 999;

/** "1.1 Fees", "1.2.3 Fees", and not "1.5 kg". */
const PART = /^\s*(\d{1,3})\.\d{1,3}(?:\.\d{1,3})*\.?\s+\p{Lu}/u;

/** Whether a list item is the whole of its list, so that its text may follow the list. */
const isLastInNode = < Ref >(
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
	return isWhole && lowest >= 0 && lowest <= HIGHEST_START;
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

function listOf< Ref >(
	{ markers, level, step }: Run< Ref >,
	nodes: readonly SourceNode< Ref >[],
	end: number
): OutlineList< Ref > {
	const items = markers.map( ( marker, index ): OutlineItem< Ref > => ( {
		heading: marker.heading,
		...( marker.headingRef !== undefined && {
			headingRef: marker.headingRef,
		} ),
		body: [
			...marker.body,
			...( isLastInNode( markers, index )
				? nodes.slice(
						marker.behind,
						markers[ index + 1 ]?.node ?? end
					)
				: [] ),
		],
	} ) );
	const first = markers[ 0 ]?.number ?? 1;
	const reversed = step < 0;
	return {
		kind: 'list',
		nodes: nodes.slice( markers[ 0 ]?.node, end ),
		level: Math.min( 6, Math.max( 2, level ) ),
		reversed,
		...( first !== ( reversed ? markers.length : 1 ) && { start: first } ),
		items,
	};
}

/** Chooses among runs that overlap: the one that begins first holds the others. */
function choose< Ref >(
	runs: readonly Run< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): { run: Run< Ref >; end: number }[] {
	const nodeOf = ( run: Run< Ref > | undefined ) =>
		run?.markers[ 0 ]?.node ?? nodes.length;
	const inOrder = [ ...runs ].sort( ( a, b ) => nodeOf( a ) - nodeOf( b ) );
	const chosen: { run: Run< Ref >; end: number }[] = [];
	let free = 0;
	inOrder.forEach( ( run, index ) => {
		if ( nodeOf( run ) < free ) {
			return;
		}
		const behind = run.markers.at( -1 )?.behind ?? 0;
		let next = index + 1;
		while ( next < inOrder.length && nodeOf( inOrder[ next ] ) < behind ) {
			next++;
		}
		const end = endOfLastItem(
			run.markers,
			nodes,
			run.level,
			nodeOf( inOrder[ next ] )
		);
		if (
			! nodes.slice( nodeOf( run ), end ).some( isCut ) &&
			haveBodies( run, end ) &&
			! hasNumberedParts( run, nodes, end )
		) {
			chosen.push( { run, end } );
			free = end;
		}
	} );
	return chosen;
}

/**
 * Finds the numbered sections of a text.
 *
 * @param nodes   The text: what stands at its top, in order.
 * @param options What is known of the language.
 * @return The whole of it, in order, with lists where there are numbered sections; one stretch of untouched nodes where there
 * are none.
 * @since 0.1.0
 */
export function recognise< Ref >(
	nodes: readonly SourceNode< Ref >[],
	{ words }: RecogniserOptions
): Outline< Ref > {
	const markers = findMarkers( nodes, words );
	const places = new Map(
		markers.map( ( marker, index ) => [ marker, index ] )
	);
	const runs = findRuns( markers, nodes ).filter(
		( run ) => mayCount( run ) && ! isTorn( run, markers, places )
	);
	const outline: Outline< Ref > = [];
	let done = 0;
	const keep = ( to: number ) => {
		if ( to > done ) {
			outline.push( { kind: 'nodes', nodes: nodes.slice( done, to ) } );
		}
	};
	for ( const { run, end } of choose( runs, nodes ) ) {
		keep( run.markers[ 0 ]?.node ?? done );
		outline.push( listOf( run, nodes, end ) );
		done = end;
	}
	keep( nodes.length );
	return outline;
}

/**
 * How many items were recognised.
 *
 * @param outline What the recogniser gave.
 * @return Items of all lists together; 0 when nothing was recognised.
 * @since 0.1.0
 */
export const countItems = ( outline: Outline< unknown > ): number =>
	outline.reduce(
		( sum, section ) =>
			sum + ( section.kind === 'list' ? section.items.length : 0 ),
		0
	);

/**
 * Whether anything was recognised.
 *
 * @param outline What the recogniser gave.
 * @return True if there is a list in it.
 * @since 0.1.0
 */
export const holdsLists = ( outline: Outline< unknown > ): boolean =>
	outline.some( ( { kind } ) => kind === 'list' );
