/**
 * What happens to the clipboard in a benefit list or a callout, and to benefits that are pasted anywhere else.
 */
import { serialize } from '@wordpress/blocks';
import { use as extend } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { blockEditor } from '../block-editor';
import { finish, isInCanvas } from '../hooks/use-events';
import type { AnyEvent, EventHandler } from '../hooks/use-events';
import { readSpan, replaceSpan } from '../keyboard/edit-span';
import { copyBenefits } from './copy';
import { copySpan } from './copy-span';
import { paste } from './paste';
import type { Source } from './paste';
import { pasteBare } from './paste-bare';
import { inList, isBare } from './wrap';

declare global {
	interface Window {
		/** The frame that the canvas is in, by the name that WordPress gives it. */
		'editor-canvas'?: Window;
	}
}

/** Whether it is no text of the post: a field of a form, which may lie in the canvas, or something elsewhere. */
const isField = ( target: HTMLElement ) =>
	'selectionStart' in target || ! isInCanvas( target );

const onCopy: EventHandler = ( editor, clientId, event, ownerDocument ) => {
	const { clipboardData, target, type } = event;
	if ( isField( target ) ) {
		return;
	}
	const span = copySpan( editor, clientId );
	if ( ! span ) {
		copyBenefits( editor, clientId, type, ownerDocument.defaultView );
		return;
	}
	const saved = serialize( span );
	const list = editor.getBlockAttributes( clientId ) ?? {};
	clipboardData?.setData(
		'text/plain',
		String( ownerDocument.getSelection() )
	);
	clipboardData?.setData(
		'text/html',
		isBare( saved ) ? inList( saved, list ) : saved
	);
	if ( type === 'cut' ) {
		replaceSpan( editor, clientId, '' );
	}
	finish( event, type === 'cut' );
};

const onPaste: EventHandler = ( editor, clientId, event ) => {
	const { clipboardData, target } = event;
	const overSpan = !! readSpan( editor, clientId );
	if (
		! clipboardData ||
		isField( target ) ||
		// A piece of text that was copied in the editor.
		( clipboardData.getData( 'rich-text' ) === 'true' && ! overSpan )
	) {
		return;
	}
	const source: Source = {
		HTML: clipboardData.getData( 'text/html' ),
		plainText: clipboardData.getData( 'text/plain' ),
		mode: overSpan ? 'BLOCKS' : 'AUTO',
	};
	// Where nothing can take its place, what is selected stays.
	if (
		paste( editor, clientId, source ) ||
		overSpan ||
		pasteBare( editor, source, target )
	) {
		finish( event, overSpan );
	}
};

/** Copying, cutting and pasting, as `useEvents()` takes it. */
export const clipboardEvents = { copy: onCopy, cut: onCopy, paste: onPaste };

/**
 * Starts to listen for pastes, before WordPress hears of them. What happens in a canvas that is in a frame is not heard outside of it;
 * but whoever goes into it leaves this window, which is heard.
 *
 * @since 0.1.0
 */
export const listenForPastedBenefits = (): void =>
	extend( ( registry: DataRegistry ) => {
		const editor = blockEditor( registry );
		const listener = ( event: Event ) =>
			onPaste( editor, '', event as AnyEvent, document );
		const listen = () =>
			[ document, window[ 'editor-canvas' ]?.document ].forEach(
				( one ) => one?.addEventListener( 'paste', listener, true )
			);
		listen();
		window.addEventListener( 'blur', listen );
	} );
