/**
 * Joins markers to runs: numbers of one style that go up or down by one, with nothing between them that would end a section.
 */
import type { Marker } from './markers';
import { hasHeading, levelBelow, levelsBefore } from './levels';
import type { SourceNode } from './types';
import { findWordRuns } from './word-runs';

/** Markers by the node that they stand in. */
export type Group< Ref > = [ Marker< Ref >, ...Marker< Ref >[] ];

export interface Run< Ref > {
	markers: Marker< Ref >[];
	/** Heading level of its items, before it is limited to what a benefit can have. */
	level: number;
	/** 1 or -1. */
	step: number;
	/** False where a number is missing, doubled or out of order next to it. */
	isWhole: boolean;
}

/** How many other lists may stand inside one item: a limit on looking ahead, so that time stays linear. */
const LISTS_INSIDE = 5;

function groupsOf< Ref >( markers: readonly Marker< Ref >[] ) {
	const byStyle = new Map< string, Group< Ref >[] >();
	for ( const marker of markers ) {
		const groups = byStyle.get( marker.style ) ?? [];
		byStyle.set( marker.style, groups );
		const last = groups.at( -1 );
		if ( last && last[ 0 ].node === marker.node ) {
			last.push( marker );
		} else {
			groups.push( [ marker ] );
		}
	}
	return byStyle;
}

/** Builds runs of one style out of its groups. */
class RunBuilder< Ref > {
	readonly runs: Run< Ref >[] = [];

	constructor(
		private readonly nodes: readonly SourceNode< Ref >[],
		private readonly before: readonly number[]
	) {}

	private open( group: Group< Ref >, isWhole: boolean ): Run< Ref > {
		const [ first, second ] = group;
		const run: Run< Ref > = {
			markers: [ ...group ],
			level: first.level ?? levelBelow( this.before[ first.node ] ),
			step: second ? ( second.number ?? 0 ) - ( first.number ?? 0 ) : 0,
			isWhole,
		};
		this.runs.push( run );
		return run;
	}

	/** Whether a group goes on where a run stops, and in which direction; 0 if it does not. */
	private stepTo( run: Run< Ref >, group: Group< Ref > ): number {
		const last = run.markers.at( -1 );
		const step = ( group[ 0 ].number ?? 0 ) - ( last?.number ?? 0 );
		const inside =
			group[ 1 ] &&
			( group[ 1 ].number ?? 0 ) - ( group[ 0 ].number ?? 0 );
		return Math.abs( step ) === 1 &&
			( run.step === 0 || run.step === step ) &&
			( inside === undefined || inside === step )
			? step
			: 0;
	}

	/**
	 * Goes through the groups of one style.
	 *
	 * @param groups The groups.
	 */
	add( groups: readonly Group< Ref >[] ): void {
		let run: Run< Ref > | undefined;
		for ( let index = 0; index < groups.length; index++ ) {
			const group = groups[ index ];
			if ( ! group ) {
				continue;
			}
			const ahead: number = run
				? this.findNext( run, groups, index )
				: -1;
			const next = ahead === -1 ? undefined : groups[ ahead ];
			if ( run && next ) {
				run.step = this.stepTo( run, next );
				// One by one: a call takes only so many arguments.
				next.forEach( ( marker ) => run?.markers.push( marker ) );
				index = ahead;
				continue;
			}
			const isWhole: boolean = ! run || this.isRestart( run, group );
			if ( run && ! isWhole ) {
				run.isWhole = false;
			}
			run = this.open( group, isWhole );
		}
	}

	/** Finds the group that a run goes on with: the next, or one behind lists that belong to the text of the last item. */
	private findNext(
		run: Run< Ref >,
		groups: readonly Group< Ref >[],
		from: number
	): number {
		const last = run.markers.at( -1 );
		for ( let index = from; index <= from + LISTS_INSIDE; index++ ) {
			const group = groups[ index ];
			if (
				! group ||
				! last ||
				hasHeading(
					this.nodes,
					last.behind,
					group[ 0 ].node,
					run.level
				)
			) {
				return -1;
			}
			if ( this.stepTo( run, group ) !== 0 ) {
				return index;
			}
			if ( group.length === 1 ) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a group begins a list of its own: behind a heading, or counting anew. */
	private isRestart( run: Run< Ref >, group: Group< Ref > ): boolean {
		const [ first ] = group;
		const last = run.markers.at( -1 );
		return (
			first.number === 1 ||
			first.number === run.markers[ 0 ]?.number ||
			group.length > 1 ||
			( last !== undefined &&
				hasHeading( this.nodes, last.behind, first.node, run.level ) )
		);
	}
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
	const builder = new RunBuilder( nodes, before );
	const byStyle = groupsOf( markers );
	for ( const [ style, groups ] of byStyle ) {
		if ( style !== 'ul' ) {
			builder.add( groups );
		}
	}
	const lists = [
		...( byStyle.get( 'ol' ) ?? [] ),
		...( byStyle.get( 'ul' ) ?? [] ),
	].sort( ( [ a ], [ b ] ) => a.node - b.node );
	return [ ...builder.runs, ...findWordRuns( lists, nodes, before ) ].filter(
		( { markers: all } ) => all.length > 1
	);
}
