/**
 * What Delete at the end of a text may do near our blocks: a pure question about the tree of blocks.
 *
 * WordPress (`onMerge` in `block-list/block.js`, `mergeBlocks` in the store of @wordpress/block-editor 16.1.0) first looks at what
 * follows the block *around* the text, even where more text follows inside; it takes blocks without content attributes of their
 * own for empty, whatever lies inside, and removes them: a benefit list, core's list behind a callout. It merges neighbours whose
 * attributes are the same object, which a benefit and its duplicate are.
 */

import { OUR_BLOCKS } from '../block-names';

/** What has to be known of the tree of blocks: the block editor tells it. */
export interface Tree {
	getNextBlockClientId: ( id: string ) => string | null;
	getBlockRootClientId: ( id: string ) => string | null;
	getBlockOrder: ( id: string ) => string[];
	getBlockName: ( id: string ) => string | null;
}

export type DeleteAction =
	/** Join the next block inside the same parent, as WordPress does where nothing follows the parent. */
	| 'merge'
	/** Select the block that follows, as Backspace does behind a block that cannot be merged. */
	| 'select'
	/** Nothing. */
	| 'stay';

const isOurs = ( tree: Tree, id: string ): boolean =>
	OUR_BLOCKS.includes( tree.getBlockName( id ) ?? '' );

/** Whether a block, or what it begins with, is ours. */
function beginsWithOurs( tree: Tree, id: string ): boolean {
	const [ inside ] = tree.getBlockOrder( id );
	return (
		isOurs( tree, id ) || ( !! inside && beginsWithOurs( tree, inside ) )
	);
}

/**
 * Decides about Delete at the end of a text.
 *
 * @param tree The blocks.
 * @param from The block with the caret.
 * @return What to do with the block that follows it; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export function planDelete(
	tree: Tree,
	from: string
): DeleteAction | undefined {
	const next = tree.getNextBlockClientId( from );
	const around = tree.getBlockRootClientId( from );
	const afterAround = around && tree.getNextBlockClientId( around );
	if (
		afterAround &&
		( isOurs( tree, around ) || beginsWithOurs( tree, afterAround ) )
	) {
		return next && ! tree.getBlockOrder( next ).length ? 'merge' : 'stay';
	}
	return next && beginsWithOurs( tree, next ) ? 'select' : undefined;
}
