/**
 * Listens to keys for a block and everything inside it.
 */
import { useRefEffect } from '@wordpress/compose';
import type { DataRegistry } from '@wordpress/data';
import { readSelection } from './caret';
import type { TextSelection } from './caret';

/** A key that was pressed. */
interface Key {
	name: 'Backspace' | 'Delete' | 'Enter';
	/** Whether it is being held down. */
	isRepeat: boolean;
}

/** Handles a key. Returns true when it dealt with it, so that WordPress does nothing. */
export type KeyHandler = ( key: Key, selection: TextSelection ) => boolean;

const isComposing = ( { isComposing: composing, keyCode }: KeyboardEvent ) =>
	// Safari ends a composition before the Enter that confirms it; 229 is what it says then.
	composing || keyCode === 229;

/**
 * The keys that our blocks care about. WordPress merges blocks whatever modifiers are held; only Enter means another thing then.
 */
function keyOf( event: KeyboardEvent ): Key | undefined {
	const { altKey, ctrlKey, key, metaKey, repeat, shiftKey } = event;
	const isKnown =
		key === 'Backspace' ||
		key === 'Delete' ||
		( key === 'Enter' && ! ( altKey || ctrlKey || metaKey || shiftKey ) );
	return isKnown && ! event.defaultPrevented && ! isComposing( event )
		? { name: key, isRepeat: repeat }
		: undefined;
}

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
 * @param registry The editor's data registry.
 * @param clientId The block that is listened for.
 * @param handler  Handles a key; must decide from the store.
 * @return A ref.
 * @since 0.1.0
 */
export function useKeys(
	registry: DataRegistry,
	clientId: string,
	handler: KeyHandler
): ( node: HTMLElement | null ) => void {
	return useRefEffect< HTMLElement >(
		( { ownerDocument } ) => {
			const onKeyDown = ( event: KeyboardEvent ) => {
				const key = keyOf( event );
				const selection =
					key && isInText( event )
						? readSelection( registry )
						: undefined;
				if ( key && selection && handler( key, selection ) ) {
					event.preventDefault();
					event.stopPropagation();
				}
			};
			ownerDocument.addEventListener( 'keydown', onKeyDown, true );
			return () =>
				ownerDocument.removeEventListener( 'keydown', onKeyDown, true );
		},
		[ registry, clientId ]
	);
}
