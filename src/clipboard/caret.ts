/**
 * Puts the caret behind what was put in.
 */
import type { Block } from '@wordpress/blocks';
import { plainText } from '../rich-text';

const lastInside = ( block: Block ): Block => {
	const last = block.innerBlocks.at( -1 );
	return last ? lastInside( last ) : block;
};

/** The actions of the block editor's store that are needed. */
interface Actions {
	selectBlock: ( clientId: string ) => unknown;
	selectionChange: (
		clientId: string,
		attributeKey: string,
		start: number,
		end: number
	) => unknown;
}

/** The attribute with a block's text. */
const textKey = ( { attributes }: Block ): string | undefined =>
	[ 'content', 'heading' ].find( ( key ) => attributes[ key ] !== undefined );

/**
 * Puts the caret at the end of a block's last text; a last block without one is selected.
 *
 * @param actions Actions of the block editor's store.
 * @param block   The block, as it is in the post.
 * @since 0.1.0
 */
export function putCaretAtEnd(
	{ selectBlock, selectionChange }: Actions,
	block: Block
): void {
	const last = lastInside( block );
	const key = textKey( last );
	if ( key ) {
		const { length } = plainText( String( last.attributes[ key ] ) );
		selectionChange( last.clientId, key, length, length );
	} else {
		selectBlock( last.clientId );
	}
}
