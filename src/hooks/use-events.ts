/**
 * Listens, for a block and everything inside it, to what happens in the document.
 */
import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import { blockEditor } from '../block-editor';
import type { BlockEditor } from '../block-editor';

/** Keys, compositions, and what has to do with the clipboard. */
export type AnyEvent = Event &
	Partial< KeyboardEvent & ClipboardEvent > & { target: HTMLElement };

/** Deals with an event that nobody has dealt with yet. */
export type EventHandler = (
	editor: BlockEditor,
	clientId: string,
	event: AnyEvent,
	ownerDocument: Document
) => void;

/**
 * Whether something happened in the canvas, where the selection is what the event is about: not in a field of the sidebar or of
 * another plugin, which shares the document where WordPress puts the canvas into no frame (`useShouldIframe()` in @wordpress/edit-post).
 *
 * @param target What it happened to.
 * @return True if so.
 * @since 0.1.0
 */
export const isInCanvas = ( target: HTMLElement ): boolean =>
	target.ownerDocument !== document ||
	!! target.closest( '.block-editor-writing-flow' );

/**
 * Keeps an event that was dealt with from everyone else.
 *
 * @param event    The event. A composition goes on.
 * @param overSpan Whether several blocks were selected: WordPress makes the whole canvas editable then, and takes that back each time.
 * @since 0.1.0
 */
export function finish( event: AnyEvent, overSpan: boolean ): void {
	const { activeElement } = event.target.ownerDocument;
	event.stopImmediatePropagation();
	if ( event.type !== 'compositionstart' ) {
		event.preventDefault();
	}
	if ( overSpan && activeElement && 'contentEditable' in activeElement ) {
		activeElement.contentEditable = 'false';
	}
}

/**
 * A ref for the block's element.
 *
 * The listeners sit on the document, in the capture phase: there they hear of everything before WordPress does, now and in the
 * single editable canvas of WordPress 7.2, where keys no longer reach the block's own element.
 *
 * @param clientId The block that is listened for.
 * @param handlers Deal with events, by their type; must decide from the store, and be the same for ever.
 * @return A ref.
 * @since 0.1.0
 */
export function useEvents(
	clientId: string,
	handlers: Record< string, EventHandler >
): ( node: HTMLElement | null ) => void {
	const registry = useRegistry();
	return useRefEffect< HTMLElement >(
		( { ownerDocument } ) => {
			const types = Object.keys( handlers );
			const onEvent = ( event: Event ) =>
				event.defaultPrevented ||
				handlers[ event.type ]?.(
					blockEditor( registry ),
					clientId,
					// What is pressed, copied and pasted is so in an element.
					event as AnyEvent,
					ownerDocument
				);
			types.forEach( ( type ) =>
				ownerDocument.addEventListener( type, onEvent, true )
			);
			return () =>
				types.forEach( ( type ) =>
					ownerDocument.removeEventListener( type, onEvent, true )
				);
		},
		[ registry, clientId ]
	);
}
