/**
 * Enter, Backspace and Delete in a benefit list. One listener for the whole list.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT } from '../block-names';
import { readCaret } from './caret';
import type { TextSelection } from './caret';
import { doBodyAction } from './do-body-action';
import { addAfter, addBefore, HEADING, leaveList } from './edit-list';
import { guardDelete } from './guard-delete';
import { planBackspace, planEnterInBenefit } from './plan';
import { useKeys } from './use-keys';

function benefitAround(
	registry: DataRegistry,
	listId: string,
	clientId: string
): Block | undefined {
	const { getBlock, getBlockRootClientId } =
		registry.select( blockEditorStore );
	const candidates = [ clientId, getBlockRootClientId( clientId ) ?? '' ];
	const id = candidates.find(
		( one ) => getBlockRootClientId( one ) === listId
	);
	const block = id ? getBlock( id ) : null;
	return block?.name === BENEFIT ? block : undefined;
}

/** Does with a benefit what Enter or Backspace means where the caret is. */
function onEnterOrBackspace(
	registry: DataRegistry,
	listId: string,
	key: 'Enter' | 'Backspace',
	selection: TextSelection
): boolean {
	const benefit = benefitAround( registry, listId, selection.clientId );
	const read = benefit && readCaret( benefit, HEADING, selection );
	if ( ! read ) {
		return false;
	}
	const target = { registry, block: benefit, attributeKey: HEADING };
	const inList = { registry, listId, benefit };
	const plan = key === 'Enter' ? planEnterInBenefit : planBackspace;
	const action = plan( read.item, read.caret );
	switch ( action ) {
		case 'add-before':
			return addBefore( inList );
		case 'add-after':
			return addAfter( inList );
		case 'leave-list':
			return leaveList( inList );
		default:
			return doBodyAction( action, target, selection );
	}
}

/**
 * Keys of a benefit list.
 *
 * @param listId Client id of the list.
 * @return A ref for the list's element.
 * @since 0.1.0
 */
export function useBenefitKeys( listId: string ) {
	const registry = useRegistry();
	return useKeys( registry, listId, ( key, selection ) =>
		key.name === 'Delete'
			? guardDelete( registry, selection, key.isRepeat )
			: onEnterOrBackspace( registry, listId, key.name, selection )
	);
}
