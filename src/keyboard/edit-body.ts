/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about a text and the body below it.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import type { Block } from '@wordpress/blocks';
import { createBlock } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { PARAGRAPH } from '../block-names';
import { htmlOf, joinTexts, splitText } from '../rich-text';
import { goTo, goToText } from './caret';
import type { TextSelection } from './caret';
import { isEmptyParagraph, isOwnText } from './texts';
import type { BodyAction } from './plan';

/** Starts the body with a new paragraph and puts the caret there. */
function startBody(
	editor: BlockEditor,
	{ clientId }: Block,
	content = ''
): boolean {
	const isAllowed = editor.canInsertBlockType( PARAGRAPH, clientId );
	if ( isAllowed ) {
		const paragraph = createBlock( PARAGRAPH, { content } );
		editor.batch( () => {
			editor.insertBlock( paragraph, 0, clientId, false );
			goTo( editor, paragraph.clientId );
		} );
	}
	return isAllowed;
}

/**
 * Moves what stands behind a place of the text into the body's first paragraph; what was selected goes, as when typing over it.
 *
 * @param editor The block editor.
 * @param block  A block with a text right before its body.
 * @param key    The attribute that holds the text.
 * @param start  Characters before the selection.
 * @param end    Characters before its end.
 * @since 0.1.0
 */
export function splitTextIntoBody(
	editor: BlockEditor,
	block: Block,
	key: string,
	start: number,
	end: number
) {
	if ( ! isOwnText( editor, block, key ) ) {
		return;
	}
	const [ before, content ] = splitText( htmlOf( block, key ), start, end );
	const [ first ] = block.innerBlocks;
	editor.batch( () => {
		if (
			first &&
			isEmptyParagraph( first ) &&
			isOwnText( editor, first )
		) {
			editor.updateBlockAttributes( first.clientId, { content } );
			goTo( editor, first.clientId );
		} else if ( ! startBody( editor, block, content ) ) {
			return;
		}
		editor.updateBlockAttributes( block.clientId, { [ key ]: before } );
	} );
}

/**
 * Takes away what is selected in a text, if that is the block's own.
 *
 * @param editor    The block editor.
 * @param selection The selection.
 * @since 0.1.0
 */
export function removeSelected(
	editor: BlockEditor,
	{ attributeKey, clientId, end, length, start }: TextSelection
) {
	const block = editor.getBlock( clientId );
	if (
		block &&
		start < end &&
		// Not in a cell of a table, for one, whose text is in no attribute of that name.
		end <= length &&
		isOwnText( editor, block, attributeKey )
	) {
		editor.updateBlockAttributes( clientId, {
			[ attributeKey ]: joinTexts(
				...splitText( htmlOf( block, attributeKey ), start, end )
			),
		} );
	}
}

/** Joins the body's first paragraph to the text. It stays, empty, if it is the only block: else the caret would have no place. */
function joinBodyToText( editor: BlockEditor, block: Block, key: string ) {
	const [ first, ...others ] = block.innerBlocks;
	if (
		! first ||
		! isOwnText( editor, block, key ) ||
		! isOwnText( editor, first ) ||
		( others.length && ! editor.canRemoveBlock( first.clientId ) )
	) {
		return;
	}
	editor.batch( () => {
		editor.updateBlockAttributes( block.clientId, {
			[ key ]: joinTexts(
				htmlOf( block, key ),
				htmlOf( first, 'content' )
			),
		} );
		if ( others.length ) {
			editor.removeBlock( first.clientId, false );
		} else {
			editor.updateBlockAttributes( first.clientId, { content: '' } );
		}
		goToText( editor, block, key );
	} );
}

/** Takes the last paragraph out of a block, behind it, as core's quote does. WordPress asks whether it may itself. */
const leave = ( editor: BlockEditor, { clientId, innerBlocks }: Block ) =>
	editor.moveBlocksToPosition(
		innerBlocks.slice( -1 ).map( ( last ) => last.clientId ),
		clientId,
		editor.getBlockRootClientId( clientId ) ?? '',
		editor.getBlockIndex( clientId ) + 1
	);

/**
 * Carries out an action.
 *
 * @param action          What was decided; undefined for nothing.
 * @param editor          The block editor.
 * @param block           A block with a text right before its body.
 * @param key             The attribute that holds the text.
 * @param selection       The selection in its text.
 * @param selection.start Characters before it.
 * @param selection.end   Characters before its end.
 * @return Whether the key was dealt with: where a lock forbids the action too, for what WordPress would do loses words.
 * @since 0.1.0
 */
export function doBodyAction(
	action: BodyAction | undefined,
	editor: BlockEditor,
	block: Block,
	key: string,
	{ start, end }: { start: number; end: number }
): boolean {
	const { clientId = '' } = block.innerBlocks[ 0 ] ?? {};
	switch ( action ) {
		case undefined:
			return false;
		case 'body':
			goTo( editor, clientId );
			break;
		case 'start':
			startBody( editor, block );
			break;
		case 'split':
			splitTextIntoBody( editor, block, key, start, end );
			break;
		case 'empty':
		case 'join':
			joinBodyToText( editor, block, key );
			break;
		case 'text':
			goToText( editor, block, key );
			break;
		case 'leave':
			leave( editor, block );
			break;
		case 'select':
			editor.selectBlock( clientId );
	}
	return true;
}
