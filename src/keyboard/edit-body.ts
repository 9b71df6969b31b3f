/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about a text and the body below it.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { createBlock } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { PARAGRAPH } from '../block-names';
import { joinTexts, plainText, splitText } from '../rich-text';
import { isEmptyParagraph } from './caret';
import type { BodyAction } from './plan';

/** A block with a text right before its body. */
export interface TextAndBody {
	registry: DataRegistry;
	block: Block;
	/** The attribute that holds the text. */
	attributeKey: string;
}

const textOf = ( block: Block, key: string ): string =>
	String( block.attributes[ key ] ?? '' );

/**
 * Puts the caret at the end of a text.
 *
 * @param target The block.
 * @since 0.1.0
 */
export function goToText( { registry, block, attributeKey }: TextAndBody ) {
	const end = plainText( textOf( block, attributeKey ) ).length;
	registry
		.dispatch( blockEditorStore )
		.selectionChange( block.clientId, attributeKey, end, end );
}

/** Starts the body with a new paragraph and puts the caret there. */
function startBody( { registry, block }: TextAndBody, content = '' ): boolean {
	const { canInsertBlockType } = registry.select( blockEditorStore );
	const { insertBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	if ( ! canInsertBlockType( PARAGRAPH, block.clientId ) ) {
		return false;
	}
	const paragraph = createBlock( PARAGRAPH, { content } );
	registry.batch( () => {
		insertBlock( paragraph, 0, block.clientId, false );
		selectionChange( paragraph.clientId, 'content', 0, 0 );
	} );
	return true;
}

/**
 * Moves what stands behind a place of the text into the body's first paragraph; what was selected goes, as when typing over it.
 *
 * @param target The block.
 * @param start  Characters before the selection.
 * @param end    Characters before its end.
 * @since 0.1.0
 */
export function splitTextIntoBody(
	target: TextAndBody,
	start: number,
	end: number
) {
	const { registry, block, attributeKey } = target;
	const { updateBlockAttributes, selectionChange } =
		registry.dispatch( blockEditorStore );
	const [ before, content ] = splitText(
		textOf( block, attributeKey ),
		start,
		end
	);
	const [ first ] = block.innerBlocks;
	registry.batch( () => {
		if ( first && isEmptyParagraph( first ) ) {
			updateBlockAttributes( first.clientId, { content } );
			selectionChange( first.clientId, 'content', 0, 0 );
		} else if ( ! startBody( target, content ) ) {
			return;
		}
		updateBlockAttributes( block.clientId, { [ attributeKey ]: before } );
	} );
}

/** Joins the body's first paragraph to the text. It stays, empty, if it is the only block: else the caret would have no place. */
function joinBodyToText( target: TextAndBody ) {
	const { registry, block, attributeKey } = target;
	const { removeBlock, updateBlockAttributes } =
		registry.dispatch( blockEditorStore );
	const { canRemoveBlock } = registry.select( blockEditorStore );
	const [ first, ...others ] = block.innerBlocks;
	if ( ! first || ( others.length && ! canRemoveBlock( first.clientId ) ) ) {
		return;
	}
	const text = textOf( block, attributeKey );
	registry.batch( () => {
		updateBlockAttributes( block.clientId, {
			[ attributeKey ]: joinTexts( text, textOf( first, 'content' ) ),
		} );
		if ( others.length ) {
			removeBlock( first.clientId, false );
		} else {
			updateBlockAttributes( first.clientId, { content: '' } );
		}
		goToText( target );
	} );
}

/**
 * Carries out an action.
 *
 * @param action          What was decided; undefined for nothing.
 * @param target          The block.
 * @param selection       The selection in its text.
 * @param selection.start Characters before it.
 * @param selection.end   Characters before its end.
 * @return Whether the key was dealt with: where a lock forbids the action too, for what WordPress would do loses words.
 * @since 0.1.0
 */
export function doBodyAction(
	action: BodyAction | undefined,
	target: TextAndBody,
	{ start, end }: { start: number; end: number }
): boolean {
	const { clientId = '' } = target.block.innerBlocks[ 0 ] ?? {};
	const { selectBlock, selectionChange } =
		target.registry.dispatch( blockEditorStore );
	switch ( action ) {
		case 'go-to-body':
			selectionChange( clientId, 'content', 0, 0 );
			break;
		case 'start-body':
			startBody( target );
			break;
		case 'split-text':
			splitTextIntoBody( target, start, end );
			break;
		case 'remove-empty':
		case 'join-text':
			joinBodyToText( target );
			break;
		case 'go-to-text':
			goToText( target );
			break;
		case 'select-body':
			selectBlock( clientId );
			break;
		case 'stay':
			break;
		default:
			return false;
	}
	return true;
}
