/**
 * Carries out what src/keyboard/block-after.ts decides: Delete at the end of a text takes no whole block of words away.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { OUR_BLOCKS, PARAGRAPH } from '../block-names';
import { planDelete } from './block-after';
import type { Tree } from './block-after';
import { isMainText } from './caret';
import type { TextSelection } from './caret';
import type { Key } from './use-keys';

function treeOf( registry: DataRegistry ): Tree {
	const select = registry.select( blockEditorStore );
	return {
		next: select.getNextBlockClientId,
		parent: select.getBlockRootClientId,
		firstChild: ( id ) => select.getBlockOrder( id )[ 0 ],
		isOurs: ( id ) =>
			OUR_BLOCKS.includes( select.getBlockName( id ) ?? '' ),
	};
}

/**
 * Whether Delete is pressed at the very end of a text that nothing lies in.
 *
 * @param registry  The editor's data registry.
 * @param key       The key.
 * @param selection The selection.
 * @return True if so.
 * @since 0.1.0
 */
export const isDeleteAtEnd = (
	registry: DataRegistry,
	{ name }: Key,
	selection: TextSelection
): boolean =>
	name === 'Delete' &&
	selection.start === selection.length &&
	isMainText( selection ) &&
	! registry.select( blockEditorStore ).getBlockCount( selection.clientId );

/**
 * Delete at the end of a text.
 *
 * @param registry  The editor's data registry.
 * @param _id       The block that is listened for: any of ours.
 * @param key       The key. Held down, it selects nothing that the next repeat would remove.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function guardDelete(
	registry: DataRegistry,
	_id: string,
	key: Key,
	selection: TextSelection | undefined
): boolean {
	if ( ! selection || ! isDeleteAtEnd( registry, key, selection ) ) {
		return false;
	}
	const { clientId, length } = selection;
	const name = registry.select( blockEditorStore ).getBlockName( clientId );
	// Core's list has rules of its own, and none of them loses anything.
	const action =
		name === 'core/list-item'
			? undefined
			: planDelete( treeOf( registry ), clientId );
	if ( ! action ) {
		return false;
	}
	const { mergeBlocks, removeBlock, selectBlock } =
		registry.dispatch( blockEditorStore );
	if ( action.do === 'merge' ) {
		mergeBlocks( clientId, action.next );
	} else if ( action.do === 'select' && ! key.isRepeat ) {
		registry.batch( () => {
			// A line that is empty has no words to lose.
			if ( name === PARAGRAPH && length === 0 ) {
				removeBlock( clientId, false );
			}
			selectBlock( action.next );
		} );
	}
	return true;
}
