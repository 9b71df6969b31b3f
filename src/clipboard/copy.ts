/**
 * Copying and cutting benefits. WordPress does it; this adds the list, as WordPress does for its own list items.
 */
import type { BlockEditor } from '../block-editor';
import { BENEFIT } from '../block-names';
import { goTo, goToText, selectedBlocks } from '../keyboard/caret';
import { HEADING } from '../keyboard/texts';
import { removeList } from '../keyboard/remove-whole';
import { inList, isBare } from './wrap';

/**
 * When benefits were cut, WordPress selects the one before, or the list, as a whole: pasting would replace it. The caret goes to
 * where they stood.
 */
function putCaretWhereTheyWere( editor: BlockEditor, listId: string ): void {
	const { attributeKey, clientId } = editor.getSelectionStart();
	const block = editor.getBlock( clientId );
	const [ first ] = editor.getBlockOrder( listId );
	if ( ! attributeKey && block?.name === BENEFIT ) {
		goToText( editor, block, HEADING );
	} else if ( ! attributeKey && first && clientId === listId ) {
		goTo( editor, first, HEADING );
	}
}

/**
 * Copies or cuts benefits of a list, if these are what is selected.
 *
 * @param editor The block editor.
 * @param listId Client id of the list.
 * @param type   The event, of which WordPress has not heard yet: copy or cut.
 * @param view   The window of the canvas, which hears of it when WordPress is done.
 * @since 0.1.0
 */
export function copyBenefits(
	editor: BlockEditor,
	listId: string,
	type: string,
	view: Window | null
): void {
	const [ first ] = selectedBlocks( editor );
	const attributes = editor.getBlockAttributes( listId );
	if (
		removeList( editor, listId, type ) ||
		! attributes ||
		editor.getBlockRootClientId( first ) !== listId
	) {
		return;
	}
	const isFromStart = editor.getBlockIndex( first ) === 0;
	const finish = ( { clipboardData }: Event & Partial< ClipboardEvent > ) => {
		const saved = clipboardData?.getData( 'text/html' ) ?? '';
		if ( isBare( saved ) ) {
			clipboardData?.setData(
				'text/html',
				inList( saved, attributes, isFromStart )
			);
			if ( type === 'cut' ) {
				putCaretWhereTheyWere( editor, listId );
			}
		}
	};
	view?.addEventListener( type, finish, { once: true } );
}
