/**
 * Enter, Backspace and Delete in a benefit list. One listener for the whole list.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT } from '../block-names';
import { readCaret, readSelection } from './caret';
import type { TextSelection } from './caret';
import {
	goToBody,
	goToText,
	joinBodyToText,
	splitTextIntoBody,
	startBody,
} from './edit-body';
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

function onEnter(
	registry: DataRegistry,
	listId: string,
	selection: TextSelection
): boolean {
	const block = benefitAround( registry, listId, selection.clientId );
	const read = block && readCaret( block, HEADING, selection );
	if ( ! read ) {
		return false;
	}
	const target = { registry, block, attributeKey: HEADING };
	const inList = { registry, listId, benefit: block };
	switch ( planEnterInBenefit( read.item, read.caret ) ) {
		case 'go-to-body':
			return goToBody( target );
		case 'start-body':
			return startBody( target );
		case 'split-text':
			return splitTextIntoBody( target, selection );
		case 'add-before':
			return addBefore( inList );
		case 'add-after':
			return addAfter( inList );
		case 'leave-list':
			return leaveList( inList );
		default:
			return false;
	}
}

function onBackspace(
	registry: DataRegistry,
	listId: string,
	selection: TextSelection
): boolean {
	const block = benefitAround( registry, listId, selection.clientId );
	const read = block && readCaret( block, HEADING, selection );
	if ( ! read ) {
		return false;
	}
	const target = { registry, block, attributeKey: HEADING };
	switch ( planBackspace( read.item, read.caret ) ) {
		case 'join-text':
			return joinBodyToText( target );
		case 'go-to-text':
			return goToText( target );
		default:
			return false;
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
	return useKeys(
		( key ) => {
			const selection = readSelection( registry );
			if ( ! selection ) {
				return false;
			}
			switch ( key ) {
				case 'Enter':
					return onEnter( registry, listId, selection );
				case 'Backspace':
					return onBackspace( registry, listId, selection );
				case 'Delete':
					return guardDelete( registry, listId, selection );
				default:
					return false;
			}
		},
		[ registry, listId ]
	);
}
