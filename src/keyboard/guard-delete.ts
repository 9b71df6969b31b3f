/**
 * Delete at the end of a text must not take a whole block of ours away.
 *
 * WordPress merges with the block that follows, and where it cannot, it removes a block that has no content attributes of its
 * own, whatever lies inside (`mergeBlocks` and `moveFirstItemUp` of @wordpress/block-editor 16.1.0). A benefit list is such a
 * block, and core's list behind a callout is one, too. As Backspace does it behind a block that cannot be merged, Delete then
 * selects the block: a second press removes it, in full view.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { guardedBlockAfter } from './block-after';
import type { TextSelection } from './caret';

/**
 * Delete at the end of a text.
 *
 * @param registry           The editor's data registry.
 * @param ownId              The block to guard.
 * @param selection          The selection.
 * @param selection.clientId
 * @param selection.start
 * @param selection.end
 * @param selection.length
 * @return Whether the following block was selected instead.
 * @since 0.1.0
 */
export function guardDelete(
	registry: DataRegistry,
	ownId: string,
	{ clientId, start, end, length }: TextSelection
): boolean {
	const { getBlockOrder, getBlockRootClientId, getNextBlockClientId } =
		registry.select( blockEditorStore );
	if ( start !== end || end < length || getBlockOrder( clientId ).length ) {
		return false;
	}
	const following = guardedBlockAfter(
		{
			next: getNextBlockClientId,
			parent: getBlockRootClientId,
			firstChild: ( id ) => getBlockOrder( id )[ 0 ],
		},
		clientId,
		ownId
	);
	if ( ! following ) {
		return false;
	}
	registry.dispatch( blockEditorStore ).selectBlock( following );
	return true;
}
