/**
 * Puts the caret behind what was put in.
 */
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { goToText } from '../keyboard/caret';
import { hasText, HEADING } from '../keyboard/texts';
import { lastInside } from '../keyboard/edit-move';

/**
 * Puts the caret at the end of a block's last text; a last block without one is selected.
 *
 * @param editor The block editor, or its actions.
 * @param block  The block, as it is in the post.
 * @since 0.1.0
 */
export function putCaretAtEnd(
	editor: Pick< BlockEditor, 'selectBlock' | 'selectionChange' >,
	block: Block
): void {
	const last = lastInside( block );
	const key = [ 'content', HEADING ].find( ( one ) => hasText( last, one ) );
	if ( key ) {
		goToText( editor, last, key );
	} else {
		editor.selectBlock( last.clientId );
	}
}
