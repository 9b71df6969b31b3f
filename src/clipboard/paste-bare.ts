/**
 * Pasting benefits that have no list around them, as the menu "Copy" of a benefit gives them, outside of any list.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';
import { inList, isBare } from './wrap';

/**
 * Has WordPress paste a list instead.
 *
 * @param registry         The editor's data registry.
 * @param source           What is on the clipboard.
 * @param source.HTML      As HTML.
 * @param source.plainText As text.
 * @param event            The event.
 * @param event.target     What it happened to.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function pasteBare(
	registry: DataRegistry,
	{ HTML, plainText }: { HTML: string; plainText: string },
	{ target }: ClipboardEvent
): boolean {
	const saved = HTML || plainText;
	const { canInsertBlockType, getBlockRootClientId, getSelectionStart } =
		registry.select( blockEditorStore );
	const root = getBlockRootClientId( getSelectionStart().clientId ?? '' );
	if (
		! isBare( saved ) ||
		! canInsertBlockType( BENEFIT_LIST, root ?? '' )
	) {
		return false;
	}
	const clipboardData = new DataTransfer();
	clipboardData.setData( 'text/html', inList( saved ) );
	target?.dispatchEvent(
		new ClipboardEvent( 'paste', {
			bubbles: true,
			cancelable: true,
			clipboardData,
			composed: true,
		} )
	);
	return true;
}
