/**
 * Keys in a benefit list. One listener for the whole list.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { HEADING as CORE_HEADING } from '../block-names';
import { deleteAtEnd, doInBenefit, nestSelected } from './benefit-edges';
import type { TextSelection } from './caret';
import { idOf, unnest } from './edit-move';
import { replaceSpan } from './edit-span';
import { guardDelete } from './guard-delete';
import { useKeys } from './use-keys';
import type { Key } from './use-keys';

function onKey(
	registry: DataRegistry,
	listId: string,
	key: Key,
	selection: TextSelection | undefined
): boolean {
	const { getBlock, getBlockRootClientId } =
		registry.select( blockEditorStore );
	const { name, isShift } = key;
	const list = getBlock( listId );
	if ( ! list ) {
		return false;
	}
	if ( ! selection ) {
		return name === 'Tab'
			? ! isShift && nestSelected( registry, list )
			: replaceSpan( registry, listId, name );
	}
	const { clientId, end } = selection;
	const benefit = list.innerBlocks.find(
		( one ) =>
			one.clientId === clientId ||
			one.clientId === getBlockRootClientId( clientId )
	);
	if ( name === 'Tab' && isShift ) {
		const index =
			benefit?.innerBlocks.map( idOf ).indexOf( clientId ) ?? -1;
		const isNested =
			benefit?.innerBlocks[ index ]?.name === CORE_HEADING && ! end;
		if ( isNested ) {
			unnest( registry, benefit, list, index );
		}
		return isNested;
	}
	return (
		( benefit && doInBenefit( registry, list, benefit, key, selection ) ) ||
		deleteAtEnd( registry, listId, key, selection ) ||
		guardDelete( registry, listId, key, selection )
	);
}

/**
 * Keys of a benefit list.
 *
 * @param listId Client id of the list.
 * @return A ref for the list's element.
 * @since 0.1.0
 */
export const useBenefitKeys = ( listId: string ) => useKeys( listId, onKey );
