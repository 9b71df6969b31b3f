/**
 * Pasting, as a writer does it.
 */
import type { Page } from '@playwright/test';

export interface Clipboard {
	html?: string;
	text: string;
}

/**
 * Puts something on the browser's clipboard and presses the keys for Paste. Chromium cleans what it puts there: markup of a word
 * processor does not come through; see `pasteAsProgram()`.
 *
 * @param page      The page; the caret is where it shall go.
 * @param clipboard What to paste.
 */
export async function paste(
	page: Page,
	clipboard: Clipboard
): Promise< void > {
	await page
		.context()
		.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await page.evaluate( async ( { html, text } ) => {
		const item = ( type: string, content: string ) => ( {
			[ type ]: new Blob( [ content ], { type } ),
		} );
		await navigator.clipboard.write( [
			new ClipboardItem( {
				...item( 'text/plain', text ),
				...( html !== undefined && item( 'text/html', html ) ),
			} ),
		] );
	}, clipboard );
	await page.keyboard.press( 'ControlOrMeta+v' );
}

/**
 * Pastes what another program put on the clipboard, untouched: a `paste` event where the caret is.
 *
 * @param page      The page; the caret is in the canvas.
 * @param clipboard What to paste.
 */
export const pasteAsProgram = (
	page: Page,
	clipboard: Clipboard
): Promise< void > =>
	page.evaluate( ( { html = '', text } ) => {
		const canvas = document.querySelector< HTMLIFrameElement >(
			'iframe[name="editor-canvas"]'
		);
		const data = new DataTransfer();
		data.setData( 'text/html', html );
		data.setData( 'text/plain', text );
		canvas?.contentDocument?.activeElement?.dispatchEvent(
			new ClipboardEvent( 'paste', {
				clipboardData: data,
				bubbles: true,
				cancelable: true,
				composed: true,
			} )
		);
	}, clipboard );
