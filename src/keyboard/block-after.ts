/**
 * What Delete at the end of a text may do near our blocks: a pure question about the tree of blocks.
 *
 * WordPress (`onMerge` in `block-list/block.js`, `mergeBlocks` in the store of @wordpress/block-editor 16.1.0) first looks at what
 * follows the block *around* the text, even where more text follows inside; it takes blocks without content attributes of their
 * own for empty, whatever lies inside, and removes them: a benefit list, core's list behind a callout. It merges neighbours whose
 * attributes are the same object, which a benefit and its duplicate are.
 */

/** What has to be known of the tree of blocks. */
export interface Tree {
	next: ( id: string ) => string | null;
	parent: ( id: string ) => string | null;
	firstChild: ( id: string ) => string | undefined;
	isOurs: ( id: string ) => boolean;
}

export type DeleteAction =
	/** Join the next block inside the same parent, as WordPress does where nothing follows the parent. */
	| { do: 'merge'; next: string }
	/** Select the block that follows, as Backspace does behind a block that cannot be merged. */
	| { do: 'select'; next: string }
	/** Nothing. */
	| { do: 'stay' };

/** Whether a block, or what it begins with, is ours. */
function beginsWithOurs( tree: Tree, id: string ): boolean {
	let inside: string | undefined = id;
	while ( inside && ! tree.isOurs( inside ) ) {
		inside = tree.firstChild( inside );
	}
	return inside !== undefined;
}

/**
 * Decides about Delete at the end of a text.
 *
 * @param tree The blocks.
 * @param from The block with the caret.
 * @return What to do; undefined leaves the key to WordPress.
 * @since 0.1.0
 */
export function planDelete(
	tree: Tree,
	from: string
): DeleteAction | undefined {
	const next = tree.next( from );
	const around = tree.parent( from );
	const afterAround = around && tree.next( around );
	if (
		around &&
		afterAround &&
		( tree.isOurs( around ) || beginsWithOurs( tree, afterAround ) )
	) {
		return next && ! tree.firstChild( next )
			? { do: 'merge', next }
			: { do: 'stay' };
	}
	return next && beginsWithOurs( tree, next )
		? { do: 'select', next }
		: undefined;
}
