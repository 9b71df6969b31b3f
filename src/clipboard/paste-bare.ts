/**
 * Pasting benefits that have no list around them, as the menu "Copy" of a benefit gives them, outside of any list.
 */
import type { BlockEditor } from '../block-editor';
import { BENEFIT_LIST } from '../block-names';
import type { Source } from './paste';
import { inList, isBare } from './wrap';

/**
 * Has WordPress paste a list instead.
 *
 * @param editor           The block editor.
 * @param source           What is on the clipboard.
 * @param source.HTML      As HTML.
 * @param source.plainText As text.
 * @param target           What it happened to.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function pasteBare(
	editor: BlockEditor,
	{ HTML, plainText }: Source,
	target: EventTarget
): boolean {
	const saved = HTML || plainText;
	const { clientId } = editor.getSelectionStart();
	const root = editor.getBlockRootClientId( clientId ) ?? '';
	if (
		! isBare( saved ) ||
		! editor.canInsertBlockType( BENEFIT_LIST, root )
	) {
		return false;
	}
	const clipboardData = new DataTransfer();
	clipboardData.setData( 'text/html', inList( saved ) );
	target.dispatchEvent(
		new ClipboardEvent( 'paste', {
			bubbles: true,
			cancelable: true,
			clipboardData,
			composed: true,
		} )
	);
	return true;
}
