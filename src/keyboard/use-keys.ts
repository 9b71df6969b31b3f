/**
 * Listens to keys for a block and everything inside it.
 */
import { useRefEffect } from '@wordpress/compose';

/** Handles a key. Returns true when it did something, so that WordPress does nothing. */
export type KeyHandler = ( key: string ) => boolean;

const isPlainKey = ( event: KeyboardEvent ): boolean =>
	! (
		event.defaultPrevented ||
		event.isComposing ||
		event.altKey ||
		event.ctrlKey ||
		event.metaKey ||
		event.shiftKey
	);

// Real caret positions only: not a button, a menu or a field of a form that happens to lie in the canvas.
const isInText = ( { target }: KeyboardEvent ): boolean =>
	target !== null && 'isContentEditable' in target
		? target.isContentEditable === true
		: false;

/**
 * A ref for the block's element.
 *
 * The listener sits on the document, in the capture phase: there it hears every key before WordPress does, now and in the
 * single editable canvas of WordPress 7.2, where keys no longer reach the block's own element.
 *
 * @param handler Handles a key; must decide from the store.
 * @param deps    When these change, the listener is attached anew.
 * @return A ref.
 * @since 0.1.0
 */
export function useKeys(
	handler: KeyHandler,
	deps: unknown[]
): ( node: HTMLElement | null ) => void {
	return useRefEffect< HTMLElement >( ( { ownerDocument } ) => {
		const onKeyDown = ( event: KeyboardEvent ) => {
			if (
				isPlainKey( event ) &&
				isInText( event ) &&
				handler( event.key )
			) {
				event.preventDefault();
				event.stopPropagation();
			}
		};
		ownerDocument.addEventListener( 'keydown', onKeyDown, true );
		return () =>
			ownerDocument.removeEventListener( 'keydown', onKeyDown, true );
	}, deps );
}
