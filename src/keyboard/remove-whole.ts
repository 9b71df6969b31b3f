/**
 * Backspace and Delete on a block that is selected as a whole.
 */
import type { BlockEditor } from '../block-editor';
import { BENEFIT, SUITABLE_FOR } from '../block-names';
import { goToText } from './caret';
import { HEADING, LABEL } from './texts';
import type { Key } from './use-keys';

/** The text before the body, by the block around it. */
const TEXTS: Readonly< Record< string, string > > = {
	[ BENEFIT ]: HEADING,
	[ SUITABLE_FOR ]: LABEL,
};

/**
 * Held down, the key takes nothing: the block was only selected by the press before. What a body begins with goes, and the caret
 * goes to the text before it; WordPress would select the whole benefit or callout, for the next press to remove.
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
		! /^(Backspace|Delete)$/.test( key ) ||
		! [ clientId, ...editor.getBlockParents( clientId ) ].includes(
			ownerId
		)
	) {
		return false;
	}
	const around = editor.getBlock( editor.getBlockRootClientId( clientId ) );
	const text = TEXTS[ around?.name ?? '' ];
	if (
		repeat ||
		! around ||
		! text ||
		editor.getBlockIndex( clientId ) ||
		! editor.canRemoveBlock( clientId )
	) {
		return !! repeat;
	}
	editor.batch( () => {
		editor.removeBlock( clientId, false );
		goToText( editor, around, text );
	} );
	return true;
}
