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

/** What of pasted blocks does not join the text: all but a paragraph or a heading that they begin with. */
function behindText( [ first, ...others ]: readonly Block[] ): Block[] {
	if ( ! first ) {
		return [];
	}
	return [ PARAGRAPH, HEADING ].includes( first.name )
		? others
		: [ first, ...others ];
}

/**
 * Whether blocks can be pasted into a text.
 *
 * @param editor   The block editor.
 * @param clientId The block around the text.
 * @param pasted   Core's blocks.
 * @return False where one of them may not stand in the body, nor a paragraph for the words behind the caret.
 * @since 0.1.0
 */
export function canPasteIntoText(
	editor: BlockEditor,
	clientId: string,
	pasted: readonly Block[]
): boolean {
	const names = behindText( pasted ).map( ( { name } ) => name );
	return [ ...names, ...( names.length ? [ PARAGRAPH ] : [] ) ].every(
		( name ) => editor.canInsertBlockType( name, clientId )
	);
}

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
	const [ first ] = pasted;
	const rest = behindText( pasted );
	const text =
		first && first !== rest[ 0 ]
			? joinTexts( before, htmlOf( first, 'content' ) )
			: before;
	const last = rest.at( -1 );
	const body =
		last && after
			? [ ...rest, createBlock( PARAGRAPH, { content: after } ) ]
			: rest;
	if (
		! isOwnText( editor, block, attributeKey ) ||
		! canPasteIntoText( editor, clientId, pasted )
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
