/**
 * Backspace and Delete on a block that is selected as a whole.
 */
import type { BlockEditor } from '../block-editor';
import { BENEFIT, SUITABLE_FOR } from '../block-names';
import { around, goToText, readSelection, selectedBlocks } from './caret';
import { HEADING, LABEL } from './texts';
import type { Key } from './use-keys';

/** The text before the body, by the block around it. */
const TEXTS: Readonly< Record< string, string > > = {
	[ BENEFIT ]: HEADING,
	[ SUITABLE_FOR ]: LABEL,
};

/**
 * Whether a key removes.
 *
 * @param key Its name, or 'cut'.
 * @return True if so.
 * @since 0.1.0
 */
export const isRemoving = ( key: string ): boolean =>
	/^(Backspace|Delete|cut)$/.test( key );

/**
 * Takes a list away when all its benefits are to go: empty, it has nothing that could be clicked.
 *
 * @param editor The block editor.
 * @param listId A benefit list, or any other block of ours.
 * @param key    The key, or 'cut': what is selected then, WordPress takes away itself.
 * @return Whether it goes: its benefits are all selected as wholes, or the only one has the caret, and no lock forbids it.
 * @since 0.1.0
 */
export function removeList(
	editor: BlockEditor,
	listId: string,
	key: string
): boolean {
	const ids = selectedBlocks( editor );
	const { attributeKey } = editor.getSelectionStart();
	const caret = readSelection( editor );
	const isDone =
		isRemoving( key ) &&
		( caret ? caret.start === caret.end : ! attributeKey ) &&
		editor.getBlockName( ids[ 0 ] ?? '' ) === BENEFIT &&
		String( ids ) === String( editor.getBlockOrder( listId ) ) &&
		editor.canRemoveBlocks( [ listId, ...ids ] );
	if ( isDone ) {
		editor[ key === 'cut' ? 'selectBlock' : 'removeBlock' ]( listId );
	}
	return isDone;
}

/**
 * Held down, the key takes nothing: the block was only selected by the press before. What a body begins with goes, and the caret
 * goes to the text before it; an emptied list goes. WordPress would select the whole benefit or callout, for the next press to remove.
 *
 * @param editor     The block editor.
 * @param ownerId    The block that is listened for.
 * @param key        The key.
 * @param key.key    Its name.
 * @param key.repeat Whether it is being held down.
 * @param clientId   The block whose own element has the focus, if one has.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function removeWhole(
	editor: BlockEditor,
	ownerId: string,
	{ key = '', repeat }: Key,
	clientId: string | undefined
): boolean {
	if (
		! clientId ||
		! isRemoving( key ) ||
		! around( editor, clientId ).includes( ownerId )
	) {
		return false;
	}
	if ( repeat || removeList( editor, ownerId, key ) ) {
		return true;
	}
	const parent = editor.getBlock( editor.getBlockRootClientId( clientId ) );
	const text = TEXTS[ parent?.name ?? '' ];
	if (
		! parent ||
		! text ||
		editor.getBlockIndex( clientId ) ||
		! editor.canRemoveBlock( clientId )
	) {
		return false;
	}
	editor.batch( () => {
		editor.removeBlock( clientId, false );
		goToText( editor, parent, text );
	} );
	return true;
}
