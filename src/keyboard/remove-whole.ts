/**
 * Backspace and Delete on a block that is selected as a whole.
 */
import type { BlockEditor } from '../block-editor';
import { BENEFIT, SUITABLE_FOR } from '../block-names';
import { goToText, HEADING, LABEL } from './caret';
import type { Key } from './use-keys';

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
		! [ 'Backspace', 'Delete' ].includes( key ) ||
		! [ clientId, ...editor.getBlockParents( clientId ) ].includes(
			ownerId
		)
	) {
		return false;
	}
	const around = editor.getBlock( editor.getBlockRootClientId( clientId ) );
	const isFirst =
		( around?.name === BENEFIT || around?.name === SUITABLE_FOR ) &&
		around.innerBlocks[ 0 ]?.clientId === clientId &&
		editor.canRemoveBlock( clientId );
	if ( ! repeat && isFirst ) {
		editor.batch( () => {
			editor.removeBlock( clientId, false );
			goToText(
				editor,
				around,
				around.name === BENEFIT ? HEADING : LABEL
			);
		} );
	}
	return repeat || isFirst;
}
