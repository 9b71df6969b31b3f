/**
 * Listens to keys for a block and everything inside it.
 */
import type { BlockEditor } from '../block-editor';
import { finish, isInCanvas, useEvents } from '../hooks/use-events';
import type { AnyEvent, EventHandler } from '../hooks/use-events';
import { isSpan, readSelection } from './caret';
import type { TextSelection } from './caret';
import { isRemoving, removeWhole } from './remove-whole';

/**
 * What was pressed. A composition that begins has no key.
 */
export type Key = Pick< AnyEvent, 'key' | 'shiftKey' | 'repeat' >;

/**
 * Handles a key. Returns true when it dealt with it, so that WordPress does nothing. There is no selection unless the caret, or
 * what is selected, is in one text.
 */
export type KeyHandler = (
	editor: BlockEditor,
	clientId: string,
	key: Key,
	selection: TextSelection | undefined
) => boolean;

/**
 * Whether our blocks care about a key. WordPress merges blocks whatever modifiers are held; only Enter and characters mean another
 * thing then. Typing within one text is the text's own business.
 */
function isOurs(
	{ altKey, ctrlKey, isComposing, key, keyCode, metaKey, shiftKey }: AnyEvent,
	overSpan: boolean
): boolean {
	if ( key === undefined ) {
		return overSpan;
	}
	const isPlain = ! ctrlKey && ! metaKey;
	return (
		// Safari ends a composition before the Enter that confirms it; 229 is what it says then.
		! isComposing &&
		keyCode !== 229 &&
		( isRemoving( key ) ||
			( isPlain &&
				( ( overSpan && key.length === 1 ) ||
					( ! altKey &&
						( key === 'Tab' ||
							( key === 'Enter' && ! shiftKey ) ) ) ) ) )
	);
}

/**
 * A ref for the block's element.
 *
 * @param clientId The block that is listened for.
 * @param handler  Handles a key; must decide from the store, and be the same for ever.
 * @param others   What else is listened to, as `useEvents()` takes it.
 * @return A ref.
 * @since 0.1.0
 */
export function useKeys(
	clientId: string,
	handler: KeyHandler,
	others?: Record< string, EventHandler >
) {
	const onKey: EventHandler = ( editor, id, event ) => {
		const { target } = event;
		const overSpan = isSpan( editor );
		if (
			! isInCanvas( target ) ||
			! isOurs( event, overSpan ) ||
			// Real caret positions only: not a button, a menu or a field of a form that happens to lie in the canvas.
			! ( target.isContentEditable
				? handler( editor, id, event, readSelection( editor ) )
				: removeWhole( editor, id, event, target.dataset[ 'block' ] ) )
		) {
			return;
		}
		finish( event, overSpan );
	};
	return useEvents( clientId, {
		keydown: onKey,
		compositionstart: onKey,
		...others,
	} );
}
