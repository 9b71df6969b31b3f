/**
 * Joins markers to runs: numbers of one style that go up or down by one, with nothing between them that would end a section.
 */
import type { Marker } from './markers';
import { endOfSection, levelBelow, levelsBefore } from './levels';
import type { SourceNode } from './types';
import { findWordRuns } from './word-runs';

/** Markers that stand in one node. */
export type Group< Ref > = [ Marker< Ref >, ...Marker< Ref >[] ];

export interface Run< Ref > {
	markers: Group< Ref >;
	/** Heading level of its items, before it is limited to what a benefit can have. */
	level: number;
	/** 1 or -1. */
	step: number;
	/** False where a number is missing, doubled or out of order next to it. */
	isWhole: boolean;
}

/** How many other lists may stand inside one item: a limit on looking ahead, so that time stays linear. */
const LISTS_INSIDE = 5;

/** The last of some markers. */
export const lastOf = < Ref >( markers: Group< Ref > ): Marker< Ref > =>
	markers.at( -1 ) ?? markers[ 0 ];

/** Whether a heading of a level or of a higher one stands between some markers and the node that another one begins in. */
export const hasHeading = < Ref >(
	nodes: readonly SourceNode< Ref >[],
	markers: Group< Ref >,
	to: number,
	level: number
): boolean => endOfSection( nodes, lastOf( markers ).behind, to, level ) < to;

function groupsOf< Ref >( markers: readonly Marker< Ref >[] ) {
	const byStyle = new Map< string, Group< Ref >[] >();
	for ( const marker of markers ) {
		const groups = byStyle.get( marker.style ) ?? [];
		byStyle.set( marker.style, groups );
		const last = groups.at( -1 );
		if ( last?.[ 0 ].node === marker.node ) {
			last.push( marker );
		} else {
			groups.push( [ marker ] );
		}
	}
	return byStyle;
}

/** In which direction a group counts; 0 for a single number. */
const stepIn = < Ref >( [ first, second = first ]: Group< Ref > ): number =>
	second.number - first.number;

/** Whether a group goes on where a run stops, and in which direction; 0 if it does not. */
function stepTo< Ref >( run: Run< Ref >, group: Group< Ref > ): number {
	const step = group[ 0 ].number - lastOf( run.markers ).number;
	return Math.abs( step ) === 1 &&
		[ run.step, stepIn( group ) ].every(
			( other ) => other === 0 || other === step
		)
		? step
		: 0;
}

/**
 * Joins groups of one style to runs. A run goes on with the next group, or with one behind lists that belong to the text of its last
 * item.
 */
function join< Ref >(
	groups: readonly Group< Ref >[],
	nodes: readonly SourceNode< Ref >[],
	before: readonly number[]
): Run< Ref >[] {
	const runs: Run< Ref >[] = [];
	let done = 0;
	groups.forEach( ( group, index ) => {
		if ( index < done ) {
			return;
		}
		const run = runs.at( -1 );
		const hasEnded = ( [ { node } ]: Group< Ref > ) =>
			! run || hasHeading( nodes, run.markers, node, run.level );
		const next =
			run &&
			groups
				.slice( index, index + LISTS_INSIDE + 1 )
				.find( ( one ) => stepTo( run, one ) || ! one[ 1 ] );
		if ( next && stepTo( run, next ) && ! hasEnded( next ) ) {
			run.step = stepTo( run, next );
			// One by one: a call takes only so many arguments.
			next.forEach( ( marker ) => run.markers.push( marker ) );
			done = groups.indexOf( next, index ) + 1;
			return;
		}
		const [ first, second ] = group;
		// A list of its own: behind a heading, or counting anew.
		const isWhole =
			first.number === 1 ||
			first.number === run?.markers[ 0 ].number ||
			second !== undefined ||
			hasEnded( group );
		if ( run && ! isWhole ) {
			run.isWhole = false;
		}
		runs.push( {
			markers: [ ...group ],
			level: first.level ?? levelBelow( before[ first.node ] ),
			step: stepIn( group ),
			isWhole,
		} );
	} );
	return runs;
}

/**
 * Finds all runs, of every style.
 *
 * @param markers Markers in the order of the source.
 * @param nodes   The source.
 * @return Runs of two items or more. Those of different styles may overlap.
 * @since 0.1.0
 */
export function findRuns< Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): Run< Ref >[] {
	const before = levelsBefore( nodes );
	const byStyle = groupsOf( markers );
	const lists = [ 'ol', 'ul' ]
		.flatMap( ( style ) => byStyle.get( style ) ?? [] )
		.sort( ( [ a ], [ b ] ) => a.node - b.node );
	byStyle.delete( 'ul' );
	return [
		...[ ...byStyle.values() ].flatMap( ( groups ) =>
			join( groups, nodes, before )
		),
		...findWordRuns( lists, nodes, before ),
	].filter( ( run ) => run.markers.length > 1 );
}
