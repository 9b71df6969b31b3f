/**
 * Listens to keys for a block and everything inside it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { readSelection } from './caret';
import type { TextSelection } from './caret';

/** What was pressed. */
export interface Key {
	/** As the browser calls it: a character, or the name of a key. Empty when a composition begins. */
	name: string;
	isShift: boolean;
	/** Whether it is being held down. */
	isRepeat: boolean;
}

/**
 * Handles a key. Returns true when it dealt with it, so that WordPress does nothing. There is no selection unless the caret, or
 * what is selected, is in one text.
 */
export type KeyHandler = (
	registry: DataRegistry,
	clientId: string,
	key: Key,
	selection: TextSelection | undefined
) => boolean;

/**
 * The keys that our blocks care about. WordPress merges blocks whatever modifiers are held; only Enter and characters mean another
 * thing then.
 */
function keyOf( event: KeyboardEvent | CompositionEvent ): Key | undefined {
	if ( ! ( 'key' in event ) ) {
		return { name: '', isShift: false, isRepeat: false };
	}
	const { altKey, isComposing, key, keyCode, repeat, shiftKey } = event;
	const isPlain = ! ( event.ctrlKey || event.metaKey );
	const isKnown =
		key === 'Backspace' ||
		key === 'Delete' ||
		( isPlain &&
			( key.length === 1 ||
				( ! altKey &&
					( key === 'Tab' ||
						( key === 'Enter' && ! shiftKey ) ) ) ) );
	// Safari ends a composition before the Enter that confirms it; 229 is what it says then.
	return isKnown && ! isComposing && keyCode !== 229
		? { name: key, isShift: shiftKey, isRepeat: repeat }
		: undefined;
}

/**
 * A ref for the block's element.
 *
 * The listener sits on the document, in the capture phase: there it hears every key before WordPress does, now and in the
 * single editable canvas of WordPress 7.2, where keys no longer reach the block's own element.
 *
 * @param clientId The block that is listened for.
 * @param handler  Handles a key; must decide from the store, and be the same for ever.
 * @return A ref.
 * @since 0.1.0
 */
export function useKeys(
	clientId: string,
	handler: KeyHandler
): ( node: HTMLElement | null ) => void {
	const registry = useRegistry();
	return useRefEffect< HTMLElement >(
		( { ownerDocument } ) => {
			const onKey = ( event: KeyboardEvent | CompositionEvent ) => {
				const { defaultPrevented, target } = event;
				const { getSelectionStart, getSelectionEnd } =
					registry.select( blockEditorStore );
				const key = keyOf( event );
				const isSpan =
					getSelectionStart().clientId !== getSelectionEnd().clientId;
				if (
					! key ||
					defaultPrevented ||
					// Typing within one text is the text's own business.
					! ( isSpan || key.name.length > 1 ) ||
					// Real caret positions only: not a button, a menu or a field of a form that happens to lie in the canvas.
					! target ||
					! ( 'isContentEditable' in target ) ||
					! target.isContentEditable ||
					! handler(
						registry,
						clientId,
						key,
						readSelection( registry )
					)
				) {
					return;
				}
				event.stopPropagation();
				if ( key.name ) {
					event.preventDefault();
				}
				// WordPress makes the whole canvas editable for a selection of several blocks, and takes that back for each key.
				if ( isSpan && 'contentEditable' in target ) {
					target.contentEditable = 'false';
				}
			};
			const types = [ 'keydown', 'compositionstart' ] as const;
			types.forEach( ( type ) =>
				ownerDocument.addEventListener( type, onKey, true )
			);
			return () =>
				types.forEach( ( type ) =>
					ownerDocument.removeEventListener( type, onKey, true )
				);
		},
		[ registry, clientId ]
	);
}
