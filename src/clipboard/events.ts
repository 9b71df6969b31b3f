/**
 * What happens to the clipboard in a benefit list or a callout, and to benefits that are pasted anywhere else.
 */
import { use as extend } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { blockEditor } from '../block-editor';
import type { AnyEvent, EventHandler } from '../hooks/use-events';
import { copyBenefits } from './copy';
import { paste } from './paste';
import { pasteBare } from './paste-bare';

declare global {
	interface Window {
		/** The frame that the canvas is in, by the name that WordPress gives it. */
		'editor-canvas'?: Window;
	}
}

const onCopy: EventHandler = ( editor, clientId, { type }, { defaultView } ) =>
	copyBenefits( editor, clientId, type, defaultView );

const onPaste: EventHandler = ( editor, clientId, event ) => {
	const { clipboardData, target } = event;
	if (
		! clipboardData ||
		// A field of a form that lies in the canvas, and not a text of the post.
		'selectionStart' in target ||
		// A piece of text that was copied in the editor.
		clipboardData.getData( 'rich-text' ) === 'true'
	) {
		return;
	}
	const source = {
		HTML: clipboardData.getData( 'text/html' ),
		plainText: clipboardData.getData( 'text/plain' ),
	};
	if (
		paste( editor, clientId, source ) ||
		pasteBare( editor, source, target )
	) {
		event.preventDefault();
		event.stopImmediatePropagation();
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
