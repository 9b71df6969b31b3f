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
import type { TextSelection } from './caret';

/** What the guard has to know of the tree of blocks. */
export interface Tree {
	next: ( id: string ) => string | null;
	parent: ( id: string ) => string | null;
	firstChild: ( id: string ) => string | undefined;
}

/**
 * The block that comes after a text, when it is ours to guard.
 *
 * @param tree  The blocks.
 * @param from  The block with the caret.
 * @param ownId The block to guard.
 * @return The following block, if it begins with the guarded one, or if the guarded one ends with the caret's block.
 * @since 0.1.0
 */
export function guardedBlockAfter(
	tree: Tree,
	from: string,
	ownId: string
): string | undefined {
	let id: string | null = from;
	let isLeaving = false;
	let following: string | null = null;
	while ( id && ! following ) {
		isLeaving ||= id === ownId;
		following = tree.next( id );
		id = tree.parent( id );
	}
	if ( ! following || isLeaving ) {
		return following ?? undefined;
	}
	let inside: string | undefined = following;
	while ( inside && inside !== ownId ) {
		inside = tree.firstChild( inside );
	}
	return inside && following;
}

/**
 * Delete at the end of a text.
 *
 * @param registry  The editor's data registry.
 * @param ownId     The block to guard.
 * @param selection The selection.
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
