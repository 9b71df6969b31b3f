/**
 * Keys and the clipboard in a benefit list. One listener for the whole list.
 */
import type { BlockEditor } from '../block-editor';
import { HEADING as CORE_HEADING } from '../block-names';
import { clipboardEvents } from '../clipboard/events';
import { deleteAtEnd, doInBenefit, nestSelected } from './benefit-edges';
import type { TextSelection } from './caret';
import { unnest } from './edit-move';
import { replaceSpan } from './edit-span';
import { guardDelete } from './guard-delete';
import { removeList } from './remove-whole';
import { useKeys } from './use-keys';
import type { Key } from './use-keys';

function onKey(
	editor: BlockEditor,
	listId: string,
	pressed: Key,
	selection: TextSelection | undefined
): boolean {
	const { key = '', shiftKey } = pressed;
	const list = editor.getBlock( listId );
	if ( ! list ) {
		return false;
	}
	if ( ! selection ) {
		return key === 'Tab'
			? ! shiftKey && nestSelected( editor, list )
			: replaceSpan( editor, listId, key ) ||
					removeList( editor, listId, key );
	}
	const { clientId, end } = selection;
	const around = [ clientId, editor.getBlockRootClientId( clientId ) ];
	const benefit = list.innerBlocks.find( ( one ) =>
		around.includes( one.clientId )
	);
	if ( key === 'Tab' && shiftKey ) {
		const isNested =
			editor.getBlockName( clientId ) === CORE_HEADING && ! end;
		if ( benefit && isNested ) {
			unnest( editor, benefit, list, editor.getBlockIndex( clientId ) );
		}
		return !! benefit && isNested;
	}
	return (
		( benefit &&
			doInBenefit( editor, list, benefit, pressed, selection ) ) ||
		deleteAtEnd( editor, list, pressed, selection ) ||
		guardDelete( editor, listId, pressed, selection )
	);
}

/**
 * Keys of a benefit list, and the clipboard in it.
 *
 * @param listId Client id of the list.
 * @return A ref for the list's element.
 * @since 0.1.0
 */
export const useBenefitKeys = ( listId: string ) =>
	useKeys( listId, onKey, clipboardEvents );
