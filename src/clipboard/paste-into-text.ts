/**
 * Pastes blocks into a text that has a body below it, as core does it in a heading.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { HEADING, PARAGRAPH } from '../block-names';
import { goTo } from '../keyboard/caret';
import { isEmptyParagraph, isOwnText } from '../keyboard/texts';
import type { TextSelection } from '../keyboard/caret';
import { htmlOf, joinTexts, plainText, splitText } from '../rich-text';
import { putCaretAtEnd } from './caret';

/**
 * Whether blocks may stand in the body of another one.
 *
 * @param editor   The block editor.
 * @param clientId The other one.
 * @param blocks   Blocks.
 * @return True if all may.
 * @since 0.1.0
 */
export const canHold = (
	editor: BlockEditor,
	clientId: string,
	blocks: readonly Block[]
): boolean =>
	blocks.every( ( { name } ) => editor.canInsertBlockType( name, clientId ) );

/**
 * Pastes blocks into a text. The first text among them joins it, the others are the start of the body, and what stood behind the
 * caret follows them. What was selected goes.
 *
 * @param editor    The block editor.
 * @param block     The block around the text.
 * @param selection The selection in the text.
 * @param pasted    Core's blocks.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function pasteIntoText(
	editor: BlockEditor,
	block: Block,
	{ attributeKey, end, start }: TextSelection,
	pasted: Block[]
): boolean {
	const { clientId, innerBlocks } = block;
	const [ before, after ] = splitText(
		htmlOf( block, attributeKey ),
		start,
		end
	);
	const [ first, ...others ] = pasted;
	const joins = first?.name === PARAGRAPH || first?.name === HEADING;
	const text = joins
		? joinTexts( before, htmlOf( first, 'content' ) )
		: before;
	const rest = joins ? others : pasted;
	const last = rest.at( -1 );
	const body =
		last && after
			? [ ...rest, createBlock( PARAGRAPH, { content: after } ) ]
			: rest;
	if (
		! isOwnText( editor, block, attributeKey ) ||
		! canHold( editor, clientId, body )
	) {
		return false;
	}
	editor.batch( () => {
		editor.updateBlockAttributes( clientId, {
			[ attributeKey ]: last ? text : joinTexts( text, after ),
		} );
		if ( ! last ) {
			const { length } = plainText( text );
			goTo( editor, clientId, attributeKey, length );
			return;
		}
		editor.insertBlocks( body, 0, clientId, false );
		const [ old ] = innerBlocks;
		// Whether it may be removed, WordPress asks itself.
		if ( old && isEmptyParagraph( old ) ) {
			editor.removeBlock( old.clientId, false );
		}
		putCaretAtEnd( editor, last );
	} );
	return true;
}
