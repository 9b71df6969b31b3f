/**
 * The recogniser: finds the numbered sections in a sequence of headings, texts and lists.
 *
 * Pure: it reads what it is given and gives an outline. When in doubt it leaves things as they are; whoever wants a list all the
 * same can still ask for one (divide.ts).
 */
import { isLastInNode, isListOfSections, mayBeList } from './judge';
import { endOfLastItem } from './last-item';
import { findMarkers } from './markers';
import { findRuns } from './runs';
import type { Run } from './runs';
import type { Outline, OutlineItem, OutlineList, SourceNode } from './types';

export interface RecogniserOptions {
	/** Words that are part of a typed number when they stand before it, such as "step". */
	words: readonly string[];
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

/** Whether a run stands below the headings of another one, and so inside of its last section. */
const isBelow = (
	run: Run< unknown > | undefined,
	other: Run< unknown >
): boolean =>
	other.markers[ 0 ]?.level !== undefined &&
	run !== undefined &&
	run.level > other.level;

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
		while (
			next < inOrder.length &&
			( nodeOf( inOrder[ next ] ) < behind ||
				isBelow( inOrder[ next ], run ) )
		) {
			next++;
		}
		const end = endOfLastItem(
			run.markers,
			nodes,
			run.level,
			nodeOf( inOrder[ next ] )
		);
		if ( isListOfSections( run, nodes, end ) ) {
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
	const runs = mayBeList( findRuns( markers, nodes ), markers );
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
 * How many lists were recognised.
 *
 * @param outline What the recogniser gave.
 * @return Lists; 0 when nothing was recognised.
 * @since 0.1.0
 */
export const countLists = ( outline: Outline< unknown > ): number =>
	outline.filter( ( { kind } ) => kind === 'list' ).length;

/**
 * Whether anything was recognised.
 *
 * @param outline What the recogniser gave.
 * @return True if there is a list in it.
 * @since 0.1.0
 */
export const holdsLists = ( outline: Outline< unknown > ): boolean =>
	outline.some( ( { kind } ) => kind === 'list' );
