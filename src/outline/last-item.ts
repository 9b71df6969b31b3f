/**
 * Decides where the last item of a run ends: nothing numbered stands behind it to tell.
 */
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

/** Things that part a page rather than belong to a text. */
const PARTING =
	/^(hr|(core\/)?(separator|more|nextpage|spacer|buttons|comments.*)|practice-blocks\/.*)$/;

/** For each place in a body, the kinds that the earlier items have there. */
function kindsByPlace< Ref >(
	markers: readonly Marker< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): Set< string >[] {
	const places: Set< string >[] = [];
	for ( let index = 0; index < markers.length - 1; index++ ) {
		const from = markers[ index ]?.behind ?? 0;
		const to = markers[ index + 1 ]?.node ?? 0;
		for ( let place = 0; from + place < to; place++ ) {
			const node = nodes[ from + place ];
			const kinds = places[ place ] ?? new Set();
			places[ place ] = kinds;
			if ( node ) {
				kinds.add( kindOf( node ) );
			}
		}
	}
	return places;
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
	const places = kindsByPlace( markers, nodes );
	const known = new Set( places.flatMap( ( kinds ) => [ ...kinds ] ) );
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
	let end = from;
	let place = 0;
	for ( ; end < heading; end++ ) {
		const node = nodes[ end ];
		const kind = node ? kindOf( node ) : '';
		// An item without a text of its own has at least one thing, whatever it is.
		const isNeeded = end === from && last?.body.length === 0;
		if ( ( isBounded || isNeeded ) && ! known.has( kind ) ) {
			if ( PARTING.test( kind ) ) {
				break;
			}
		} else if ( ! isBounded ) {
			// In the order that the earlier items have: text and then a list is not followed by text.
			place = places.findIndex(
				( kinds, index ) => index >= place && kinds.has( kind )
			);
			if ( place === -1 ) {
				break;
			}
			place++;
		}
	}
	return end;
}
