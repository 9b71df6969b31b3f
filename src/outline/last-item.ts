/**
 * Decides where the last item of a run ends: nothing numbered stands behind it to tell.
 */
import { endOfSection } from './levels';
import { isBoldHeading } from './markers';
import type { Marker } from './markers';
import { lastOf } from './runs';
import type { Group } from './runs';
import type { SourceNode } from './types';

const kindOf = ( node: SourceNode< unknown > ): string => {
	if ( node.kind === 'other' ) {
		return node.name;
	}
	return node.kind === 'list' && node.ordered ? 'ol' : node.kind;
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

/**
 * Whether heading and body of an item are told apart within its own node. A list inside a list is an ordinary list.
 *
 * @param marker The item.
 * @return True if so.
 * @since 0.1.0
 */
export const isDivided = ( { body }: Marker< unknown > ): boolean =>
	body.some( ( { kind } ) => kind !== 'list' );

/**
 * What stands behind the node of each item, up to the next item.
 *
 * @param markers The items.
 * @param nodes   The source.
 * @param end     Index behind the last node of the last item.
 * @return Nodes for each item.
 * @since 0.1.0
 */
export const bodiesOf = < Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[],
	end: number
): SourceNode< Ref >[][] =>
	markers.map( ( { behind }, index ) =>
		nodes.slice( behind, markers[ index + 1 ]?.node ?? end )
	);

/** Counts one more thing of a kind. */
function count( counts: Map< string, number >, kind: string ): number {
	const number = ( counts.get( kind ) ?? 0 ) + 1;
	counts.set( kind, number );
	return number;
}

/** Index behind what is sure to belong to the last item: something below its heading, and below each lower heading in it. */
function endOfSure< Ref >(
	last: Marker< Ref >,
	nodes: readonly SourceNode< Ref >[],
	to: number
): number {
	const { behind, level } = last;
	const lowest = level
		? nodes
				.slice( behind, to )
				.map( ( { kind } ) => kind )
				.lastIndexOf( 'heading' )
		: -1;
	return lowest < 0 && isDivided( last ) ? behind : behind + lowest + 2;
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
	markers: Group< Ref >,
	nodes: readonly SourceNode< Ref >[],
	level: number,
	limit: number
): number {
	const [ first ] = markers;
	const last = lastOf( markers );
	const from = last.behind;
	const bodies = bodiesOf( markers, nodes, from );
	/** How many things of each kind the bodies of the earlier items have at most. */
	const most = new Map< string, number >();
	for ( const body of bodies ) {
		const counts = new Map< string, number >();
		for ( const node of body ) {
			const kind = kindOf( node );
			most.set(
				kind,
				Math.max( count( counts, kind ), most.get( kind ) ?? 0 )
			);
		}
	}
	const heading = endOfSection( nodes, from, limit, level );
	// Sections under headings reach to the next one, unless the post just ends.
	const isBounded = last.level && heading < nodes.length;
	// Where no earlier item has a body, the last has none either.
	const sure = most.size ? endOfSure( last, nodes, heading ) : from;
	// A heading that only its bold words make one ends it where the items' own are so, and there is none inside of the earlier ones.
	let isUsual: boolean | undefined;
	const isNext = ( node: SourceNode< Ref > ) =>
		! first.level &&
		first.heading.text.isBold( first.heading.from ) &&
		isBoldHeading( node ) &&
		! ( isUsual ??= bodies.flat().some( isBoldHeading ) );
	const counts = new Map< string, number >();
	const end = nodes.slice( from, heading ).findIndex( ( node, index ) => {
		const kind = kindOf( node );
		const number = count( counts, kind );
		const usual = most.get( kind ) ?? 0;
		const isSure = from + index < sure;
		const belongs = PARTING.test( kind )
			? usual >= ( isBounded ? 1 : number )
			: isBounded || isSure || number <= usual;
		return ! belongs || ( ! isSure && isNext( node ) );
	} );
	return end < 0 ? heading : from + end;
}
