/**
 * Finds the numbered paragraphs of Word. WordPress makes an ordered list of the first, and a bullet of each that stands behind
 * text: its converter reads the first character only, and takes 10 for another 1 (`ms-list-converter` in @wordpress/blocks).
 */
import type { Marker } from './markers';
import { levelBelow } from './levels';
import { hasHeading, lastOf } from './runs';
import type { Group, Run } from './runs';
import type { SourceNode } from './types';

/** Whether a marker is what WordPress makes of the number that comes next in a run, with text before it. */
const isNext = < Ref >(
	{ level, markers }: Run< Ref >,
	marker: Marker< Ref >,
	nodes: readonly SourceNode< Ref >[]
): boolean =>
	( marker.style === 'ul' ||
		( marker.number === 1 &&
			String( markers.length + 1 ).startsWith( '1' ) ) ) &&
	marker.node > lastOf( markers ).behind &&
	! hasHeading( nodes, markers, marker.node, level );

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
	for ( const { 0: marker, length } of lists ) {
		if ( length > 1 ) {
			run = undefined;
		} else if ( run && isNext( run, marker, nodes ) ) {
			run.markers.push( marker );
		} else if ( marker.number === 1 ) {
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
		( { markers } ) => markers.length > ( markers[ 0 ].hasType ? 1 : 2 )
	);
}
