/**
 * Which block Delete would run into at the end of a text: a pure question about the tree of blocks.
 */

/** What has to be known of the tree of blocks. */
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
