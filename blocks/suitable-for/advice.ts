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

const paragraphsOf = ( advice: string ) =>
	advice.trim().split( /\s*\n\s*\n\s*/ );

/**
 * Whether a body says what the advice says.
 *
 * @param body   The callout's inner blocks.
 * @param advice The advice.
 * @return True if each of its paragraphs is there, and where there is no advice.
 * @since 0.1.0
 */
export function holdsAdvice( body: Block[], advice: string ): boolean {
	const texts = body.map( ( block ) => plainText( htmlOf( block ) ) );
	return (
		! advice ||
		paragraphsOf( advice ).every( ( text ) => texts.includes( text ) )
	);
}

/**
 * Puts advice behind what the body holds, in place of the empty paragraph that it starts with.
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
		const made = paragraphsOf( advice ).map( ( text ) =>
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
