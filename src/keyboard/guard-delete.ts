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
 * Delete at the end of a text.
 *
 * @param registry  The editor's data registry.
 * @param selection The selection.
 * @param isRepeat  Whether the key is being held down: then nothing is selected that the next repeat would remove.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function guardDelete(
	registry: DataRegistry,
	selection: TextSelection,
	isRepeat: boolean
): boolean {
	const { clientId, end, length, start } = selection;
	const { getBlockName, getBlockOrder } = registry.select( blockEditorStore );
	const name = getBlockName( clientId );
	if (
		start !== end ||
		end < length ||
		! isMainText( selection ) ||
		// Core's list has rules of its own, and none of them loses anything.
		name === 'core/list-item' ||
		getBlockOrder( clientId ).length
	) {
		return false;
	}
	const action = planDelete( treeOf( registry ), clientId );
	if ( ! action ) {
		return false;
	}
	const { mergeBlocks, removeBlock, selectBlock } =
		registry.dispatch( blockEditorStore );
	if ( action.do === 'merge' ) {
		mergeBlocks( clientId, action.next );
	} else if ( action.do === 'select' && ! isRepeat ) {
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
