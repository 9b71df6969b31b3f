/**
 * Puts the caret behind what was pasted, where it is after every other paste: WordPress selects the last block as a whole when it
 * has no text of its own. To show a whole list as selected, it would also draw each of its items once more, in the sidebar.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';
import { putCaretAtEnd } from '../clipboard/caret';

/**
 * Puts it there, if a benefit list is the block that is selected now.
 *
 * @param blocks What was pasted, as it is in the post.
 * @since 0.1.0
 */
export function putCaretBehind( blocks: readonly Block[] ): void {
	const { clientId } = select( blockEditorStore ).getSelectionStart();
	const list = blocks.find( ( block ) => block.clientId === clientId );
	if ( list?.name !== BENEFIT_LIST ) {
		return;
	}
	putCaretAtEnd( dispatch( blockEditorStore ), list );
}
