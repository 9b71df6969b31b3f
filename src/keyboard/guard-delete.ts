/**
 * Carries out what src/keyboard/block-after.ts decides: Delete at the end of a text takes no whole block of words away.
 */
import type { BlockEditor } from '../block-editor';
import { planDelete } from './block-after';
import { isMainText } from './caret';
import type { TextSelection } from './caret';
import { isEmptyParagraph } from './texts';
import type { Key } from './use-keys';

/**
 * Whether Delete is pressed at the very end of a text that nothing lies in.
 *
 * @param editor    The block editor.
 * @param key       The key.
 * @param selection The selection.
 * @return True if so.
 * @since 0.1.0
 */
export const isDeleteAtEnd = (
	editor: BlockEditor,
	{ key }: Key,
	selection: TextSelection
): boolean =>
	key === 'Delete' &&
	selection.start === selection.length &&
	isMainText( selection ) &&
	! editor.getBlockCount( selection.clientId );

/**
 * Delete at the end of a text.
 *
 * @param editor    The block editor.
 * @param _id       The block that is listened for: any of ours.
 * @param key       The key. Held down, it selects nothing that the next repeat would remove.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function guardDelete(
	editor: BlockEditor,
	_id: string,
	key: Key,
	selection: TextSelection | undefined
): boolean {
	if ( ! selection || ! isDeleteAtEnd( editor, key, selection ) ) {
		return false;
	}
	const { clientId } = selection;
	const block = editor.getBlock( clientId );
	const next = editor.getNextBlockClientId( clientId );
	// Core's list has rules of its own, and none of them loses anything.
	const action =
		block?.name === 'core/list-item'
			? undefined
			: planDelete( editor, clientId );
	if ( next && action === 'merge' ) {
		editor.mergeBlocks( clientId, next );
	} else if ( next && action === 'select' && ! key.repeat ) {
		editor.batch( () => {
			// A line that is empty has no words to lose.
			if ( block && isEmptyParagraph( block ) ) {
				editor.removeBlock( clientId, false );
			}
			editor.selectBlock( next );
		} );
	}
	return !! action;
}
