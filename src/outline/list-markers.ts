/**
 * Reads the items of a list as what may begin numbered items.
 */
import { divideText, isBlank, readsLikeHeading } from './divide-text';
import type { Marker } from './markers';
import type { SourceItem, SourceList } from './types';

/** Heading and body of one list item. */
function ofItem< Ref >( {
	text,
	blocks,
}: SourceItem< Ref > ): Pick<
	Marker< Ref >,
	'heading' | 'headingRef' | 'body'
> {
	const [ first, ...others ] = blocks;
	const own = divideText( text );
	if ( isBlank( own.heading ) && first?.text ) {
		const { heading, rest } = divideText( first.text );
		return { heading, headingRef: first.ref, body: [ ...rest, ...others ] };
	}
	return { heading: own.heading, body: [ ...own.rest, ...blocks ] };
}

const beginsWithHeading = (
	item: SourceItem< unknown > | undefined
): boolean => ! item?.text.beginning.trim() && !! item?.blocks[ 0 ]?.level;

/**
 * The markers of a list.
 *
 * @param index Index of its node.
 * @param list  The list.
 * @return One for each item; none for a list that could not be one of sections.
 * @since 0.1.0
 */
export function markersOfList< Ref >(
	index: number,
	list: SourceList< Ref >
): Marker< Ref >[] {
	if ( ! list.ordered && list.items.length !== 1 ) {
		return [];
	}
	const step = list.reversed ? -1 : 1;
	const first = list.start ?? ( list.reversed ? list.items.length : 1 );
	const markers = list.items.map( ( item, place ) => ( {
		node: index,
		behind: index + 1,
		number: list.ordered ? first + step * place : NaN,
		style: list.ordered ? 'ol' : 'ul',
		hasType: list.hasType,
		...ofItem( item ),
	} ) );
	return markers.every(
		( { heading }, place ) =>
			readsLikeHeading( heading ) ||
			// A heading may be as long as it likes; a paragraph that opens an item may be the item's text.
			beginsWithHeading( list.items[ place ] )
	)
		? markers
		: [];
}
