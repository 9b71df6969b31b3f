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
import { filled } from '../../src/templates';

const inOneLine = ( text: string ) => text.replace( /\s+/g, ' ' );

const paragraphsOf = ( advice: string ): string[] =>
	advice
		.trim()
		.split( /\s*\n\s*\n\s*/ )
		.filter( Boolean );

/** Whether a block is a paragraph of advice. Spaces and line breaks do not tell texts apart. */
const says = ( block: Block, text: string ): boolean =>
	inOneLine( plainText( htmlOf( block ) ) ) === inOneLine( text );

/**
 * The paragraphs of advice that a body does not have.
 *
 * @param body   The callout's inner blocks.
 * @param advice The advice, maybe none.
 * @return Plain texts.
 * @since 0.1.0
 */
export const missingAdvice = ( body: Block[], advice: string ): string[] =>
	paragraphsOf( advice ).filter(
		( text ) => ! body.some( ( block ) => says( block, text ) )
	);

/** What advice may take the place of: the empty paragraph that a body starts with, or other advice, if none of it was reworded. */
function replaceable( body: Block[], former: string ): Block[] {
	if ( ! body[ 1 ] && ! written( body ).length ) {
		return body;
	}
	return missingAdvice( body, former ).length
		? []
		: body.filter( ( block ) =>
				paragraphsOf( former ).some( ( text ) => says( block, text ) )
			);
}

const paragraphOf = ( text: string ): Block =>
	createBlock( PARAGRAPH, { content: RichTextData.fromPlainText( text ) } );

/**
 * Puts what is missing of the advice into a body: in place of what it may take the place of, or, if the writer asked for it, behind
 * what stands there.
 *
 * @param editor   The block editor.
 * @param clientId The callout.
 * @param advice   The advice.
 * @param former   The advice for what the callout was about before; undefined if the writer asked for this.
 * @since 0.1.0
 */
export function addAdvice(
	editor: BlockEditor,
	clientId: string,
	advice = '',
	former?: string
): void {
	const body = editor.getBlocks( clientId );
	const old = replaceable( body, former ?? '' );
	const rest = body.filter( ( block ) => ! old.includes( block ) );
	const [ first ] = old;
	if (
		( former === undefined || first || ! rest.length ) &&
		editor.canInsertBlockType( PARAGRAPH, clientId )
	) {
		const made = missingAdvice( rest, advice ).map( paragraphOf );
		editor.batch( () => {
			editor.insertBlocks(
				// A body keeps a place to write.
				rest.length ? made : filled( made ),
				first ? body.indexOf( first ) : body.length,
				clientId,
				false
			);
			// WordPress itself leaves what may not be removed.
			editor.removeBlocks( old.map( idOf ), false );
		} );
	}
}
