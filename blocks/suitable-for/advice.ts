/**
 * The standing advice of a condition, in the body of a callout: plain text, in which an empty line ends a paragraph.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { RichTextData } from '@wordpress/rich-text';
import type { BlockEditor } from '../../src/block-editor';
import { PARAGRAPH } from '../../src/block-names';
import { written } from '../../src/core-blocks';
import { idOf } from '../../src/keyboard/edit-move';
import { htmlOf, plainText } from '../../src/rich-text';

const inOneLine = ( text: string ) => text.replace( /\s+/g, ' ' );

/**
 * The paragraphs of advice that a body does not have. Spaces and line breaks do not tell them apart.
 *
 * @param body   The callout's inner blocks.
 * @param advice The advice, maybe none.
 * @return Plain texts.
 * @since 0.1.0
 */
export function missingAdvice( body: Block[], advice: string ): string[] {
	const texts = body.map( ( block ) =>
		inOneLine( plainText( htmlOf( block ) ) )
	);
	return advice
		.trim()
		.split( /\s*\n\s*\n\s*/ )
		.filter( ( text ) => text && ! texts.includes( inOneLine( text ) ) );
}

/**
 * Puts what is missing of the advice behind what the body holds, in place of the empty paragraph that it starts with.
 *
 * @param editor   The block editor.
 * @param clientId The callout.
 * @param advice   The advice.
 * @param isAsked  Whether the writer asked for it; else nothing is put where anything else stands.
 * @since 0.1.0
 */
export function addAdvice(
	editor: BlockEditor,
	clientId: string,
	advice: string | undefined,
	isAsked = false
): void {
	const body = editor.getBlocks( clientId );
	const isBlank = ! body[ 1 ] && ! written( body ).length;
	if (
		advice &&
		( isAsked || isBlank ) &&
		editor.canInsertBlockType( PARAGRAPH, clientId )
	) {
		const made = missingAdvice( body, advice ).map( ( text ) =>
			createBlock( PARAGRAPH, {
				content: RichTextData.fromPlainText( text ),
			} )
		);
		editor.batch( () => {
			editor.insertBlocks( made, body.length, clientId, false );
			// WordPress itself leaves what may not be removed.
			editor.removeBlocks( isBlank ? body.map( idOf ) : [], false );
		} );
	}
}
