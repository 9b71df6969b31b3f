/**
 * Enter, Backspace and Delete in a callout: from its name to its label to its body, and never a word lost; and the
 * clipboard.
 */
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { clipboardEvents } from '../clipboard/events';
import { around, goToText, readCaret, readItem } from './caret';
import { LABEL } from './texts';
import type { TextSelection } from './caret';
import { doBodyAction, removeSelected } from './edit-body';
import { replaceSpan } from './edit-span';
import { guardDelete } from './guard-delete';
import { isBlank } from './item';
import { planBackspace, planEnterInCallout } from './plan';
import { useKeys } from './use-keys';
import type { Key } from './use-keys';

const NAME = 'conditionName';

/** Whether nothing is written in a callout. */
const isEmpty = ( block: Block ): boolean =>
	! readItem( block, NAME ).textLength &&
	! block.innerBlocks[ 1 ] &&
	isBlank( readItem( block, LABEL ) );

/** What a key means where the caret is. */
function plan( key: string, block: Block, selection: TextSelection ) {
	const caret = readCaret( block, LABEL, selection );
	const item = readItem( block, LABEL );
	if ( caret && key === 'Enter' ) {
		return planEnterInCallout( item, caret );
	}
	return caret && key === 'Backspace'
		? planBackspace( item, caret )
		: undefined;
}

function onKey(
	editor: BlockEditor,
	clientId: string,
	pressed: Key,
	selection: TextSelection | undefined
): boolean {
	const { key = '' } = pressed;
	const block = editor.getBlock( clientId );
	if ( ! block || ! selection ) {
		return key !== 'Tab' && replaceSpan( editor, clientId, key );
	}
	const { attributeKey, end } = selection;
	if (
		key === 'Backspace' &&
		! pressed.repeat &&
		around( editor, selection.clientId ).includes( clientId ) &&
		isEmpty( block ) &&
		editor.canRemoveBlock( clientId )
	) {
		editor.removeBlock( clientId );
		return true;
	}
	const goTo =
		( key === 'Enter' && attributeKey === NAME && LABEL ) ||
		( key === 'Backspace' && attributeKey === LABEL && ! end && NAME );
	if ( goTo && selection.clientId === clientId ) {
		editor.batch( () => {
			removeSelected( editor, selection );
			goToText( editor, block, goTo );
		} );
		return true;
	}
	const action = plan( key, block, selection );
	return (
		guardDelete( editor, clientId, pressed, selection ) ||
		doBodyAction(
			// What is adapted is no part of the label: the caret moves, the words stay.
			action === 'join' ? 'text' : action,
			editor,
			block,
			LABEL,
			selection
		)
	);
}

/**
 * Keys of a callout, and the clipboard in it.
 *
 * @param clientId Client id of the callout.
 * @return A ref for the callout's element.
 * @since 0.1.0
 */
export const useCalloutKeys = ( clientId: string ) =>
	useKeys( clientId, onKey, clipboardEvents );
