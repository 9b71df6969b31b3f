/**
 * Puts the caret behind what was pasted, where it is after every other paste: WordPress selects the last block as a whole when it
 * has no text of its own. To show a whole list as selected, it would also draw each of its items once more, in the sidebar.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';
import { plainText } from '../rich-text';

const lastInside = ( block: Block ): Block => {
	const last = block.innerBlocks.at( -1 );
	return last ? lastInside( last ) : block;
};

/** The attribute with a block's text. */
const textKey = ( { attributes }: Block ): string | undefined =>
	[ 'content', 'heading' ].find( ( key ) => attributes[ key ] !== undefined );

/**
 * Puts it there, if a benefit list is the block that is selected now.
 *
 * @param blocks What was pasted, as it is in the post.
 * @since 0.1.0
 */
export function putCaretBehind( blocks: readonly Block[] ): void {
	const { clientId } = select( blockEditorStore ).getSelectionStart();
	const list = blocks.find( ( block ) => block.clientId === clientId );
	if ( list?.name !== BENEFIT_LIST ) {
		return;
	}
	const { selectBlock, selectionChange } = dispatch( blockEditorStore );
	const last = lastInside( list );
	const key = textKey( last );
	if ( key ) {
		const { length } = plainText( String( last.attributes[ key ] ) );
		selectionChange( last.clientId, key, length, length );
	} else {
		selectBlock( last.clientId );
	}
}
