/**
 * Finds the numbered paragraphs of Word. WordPress makes an ordered list of the first, and a bullet of each that stands behind
 * text: its converter reads the first character only, and takes 10 for another 1 (`ms-list-converter` in @wordpress/blocks).
 */
import type { Marker } from './markers';
import { hasHeading, levelBelow } from './levels';
import type { Group, Run } from './runs';
import type { SourceNode } from './types';

/** Whether a marker is what WordPress makes of the number that comes next in a run. */
const isNext = < Ref >( run: Run< Ref >, marker: Marker< Ref > ): boolean =>
	marker.style === 'ul' ||
	( marker.number === 1 &&
		String( run.markers.length + 1 ).startsWith( '1' ) );

/**
 * Finds them.
 *
 * @param lists  Ordered lists, and bullets that stand alone, in the order of the source.
 * @param nodes  The source.
 * @param before For each node, the level of the last heading before it.
 * @return Runs that begin with an ordered list of one item and go on with single bullets, text between all of them.
 * @since 0.1.0
 */
export function findWordRuns< Ref >(
	lists: readonly Group< Ref >[],
	nodes: readonly SourceNode< Ref >[],
	before: readonly number[]
): Run< Ref >[] {
	const runs: Run< Ref >[] = [];
	let run: Run< Ref > | undefined;
	for ( const [ marker, ...others ] of lists ) {
		const last = run?.markers.at( -1 );
		if (
			run &&
			last &&
			others.length === 0 &&
			isNext( run, marker ) &&
			marker.node > last.behind &&
			! hasHeading( nodes, last.behind, marker.node, run.level )
		) {
			run.markers.push( marker );
		} else if ( marker.number === 1 && others.length === 0 ) {
			run = {
				markers: [ marker ],
				level: levelBelow( before[ marker.node ] ),
				step: 1,
				isWhole: true,
			};
			runs.push( run );
		} else {
			run = undefined;
		}
	}
	// Where the list does not name its numeral, two could be anything.
	return runs.filter(
		( { markers } ) => markers.length > ( markers[ 0 ]?.hasType ? 1 : 2 )
	);
}
