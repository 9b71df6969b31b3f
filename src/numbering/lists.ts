/**
 * The benefit lists of the editor, as far as their numbers go.
 */
import type { store as blockEditorStore } from '@wordpress/block-editor';
import type { select } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';
import { firstNumbers } from './first-numbers';
import type { NumberedList } from './first-numbers';

type ListAttributes = Pick<
	NumberedList,
	'continues' | 'reversed' | 'start'
> & { headingLevel: number };

/** A list as it is now. */
export interface EditedList extends NumberedList {
	clientId: string;
	attributes: ListAttributes;
	/** Client ids of its benefits. */
	order: string[];
	/** The outermost blocks of what the list is a part of: another array whenever all of it was read anew. */
	content: string[];
}

type Hideable = { metadata?: { blockVisibility?: unknown } } | null;

/** What the block editor's store tells. */
export type Selectors = ReturnType< typeof select< typeof blockEditorStore > >;

/**
 * Lists in the order of the post. Those in a synced pattern are no part of it: they are left out, as the server does.
 *
 * @param selectors The block editor's.
 * @return One entry a list.
 * @since 0.1.0
 */
export const readLists = ( {
	areInnerBlocksControlled,
	getBlockAttributes,
	getBlockName,
	getBlockOrder,
	getBlockParents,
	getBlocksByName,
}: Selectors ): EditedList[] => {
	/** Whether the writer hid a block on every screen. */
	const isHidden = ( id: string ) =>
		( getBlockAttributes( id ) as Hideable )?.metadata?.blockVisibility ===
		false;
	return getBlocksByName( BENEFIT_LIST ).flatMap( ( clientId ) => {
		const parents = getBlockParents( clientId );
		const owner = parents
			.filter( ( id ) => areInnerBlocksControlled( id ) )
			.pop();
		if ( getBlockName( owner ) === 'core/block' ) {
			return [];
		}
		const order = getBlockOrder( clientId );
		// They have the types of block.json: WordPress leaves out what has not.
		const attributes = getBlockAttributes( clientId ) as ListAttributes;
		const { continues, reversed, start } = attributes;
		return {
			attributes,
			clientId,
			content: getBlockOrder( owner ),
			continues,
			count: order.filter( ( id ) => ! isHidden( id ) ).length,
			isHidden: [ clientId, ...parents ].some( isHidden ),
			order,
			reversed,
			start,
		};
	} );
};

/**
 * Whether there is no list before one that it could go on from.
 *
 * @param lists All of them.
 * @param list  The one.
 * @return True for the first of its content.
 * @since 0.1.0
 */
export const isFirst = ( lists: EditedList[], list: EditedList ): boolean =>
	lists.find(
		( { content, isHidden } ) => ! isHidden && content === list.content
	) === list;

/**
 * Where a list starts to count.
 *
 * @param selectors The block editor's.
 * @param clientId  Client id of the list.
 * @param start     What was saved as its start: it holds in a synced pattern.
 * @return The number, or undefined if it counts from its own beginning.
 * @since 0.1.0
 */
export function findFirstNumber(
	selectors: Selectors,
	clientId: string,
	start: number | undefined
): number | undefined {
	const lists = readLists( selectors );
	const index = lists.findIndex( ( list ) => list.clientId === clientId );
	return index < 0 ? start : firstNumbers( lists )[ index ];
}
