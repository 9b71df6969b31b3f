/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about a text and the body below it.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed and
 * false is returned.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { createBlock } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { PARAGRAPH } from '../block-names';
import { joinTexts, plainText, splitText } from '../rich-text';
import type { TextSelection } from './caret';

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
 * Puts the caret at the end of the text.
 *
 * @param target The block.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function goToText( {
	registry,
	block,
	attributeKey,
}: TextAndBody ): boolean {
	const end = plainText( textOf( block, attributeKey ) ).length;
	registry
		.dispatch( blockEditorStore )
		.selectionChange( block.clientId, attributeKey, end, end );
	return true;
}

/**
 * Puts the caret into the paragraph that the body starts with.
 *
 * @param target The block; its body starts with a paragraph.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function goToBody( { registry, block }: TextAndBody ): boolean {
	const [ first ] = block.innerBlocks;
	if ( ! first ) {
		return false;
	}
	registry
		.dispatch( blockEditorStore )
		.selectionChange( first.clientId, 'content', 0, 0 );
	return true;
}

/**
 * Starts the body with a new paragraph and puts the caret there.
 *
 * @param target  The block.
 * @param content HTML of the paragraph.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function startBody(
	{ registry, block }: TextAndBody,
	content = ''
): boolean {
	const { canInsertBlockType } = registry.select( blockEditorStore );
	if ( ! canInsertBlockType( PARAGRAPH, block.clientId ) ) {
		return false;
	}
	const { insertBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const paragraph = createBlock( PARAGRAPH, { content } );
	registry.batch( () => {
		insertBlock( paragraph, 0, block.clientId, false );
		selectionChange( paragraph.clientId, 'content', 0, 0 );
	} );
	return true;
}

/**
 * Moves what stands behind the caret into the body's first paragraph; what was selected goes, as when typing over it.
 *
 * @param target    The block.
 * @param selection The selection in the text.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function splitTextIntoBody(
	target: TextAndBody,
	selection: TextSelection
): boolean {
	const { registry, block, attributeKey } = target;
	const { updateBlockAttributes, selectionChange } =
		registry.dispatch( blockEditorStore );
	const [ before, after ] = splitText(
		textOf( block, attributeKey ),
		selection.start,
		selection.end
	);
	const [ first ] = block.innerBlocks;
	let done = true;
	registry.batch( () => {
		if ( first?.name === PARAGRAPH && textOf( first, 'content' ) === '' ) {
			updateBlockAttributes( first.clientId, { content: after } );
			selectionChange( first.clientId, 'content', 0, 0 );
		} else {
			done = startBody( target, after );
		}
		if ( done ) {
			updateBlockAttributes( block.clientId, {
				[ attributeKey ]: before,
			} );
		}
	} );
	return done;
}

/**
 * Removes the empty paragraph that the body starts with, and puts the caret at the end of the text.
 *
 * @param target The block; its body starts with an empty paragraph, and something follows.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function removeEmpty( target: TextAndBody ): boolean {
	const { registry, block } = target;
	const [ first ] = block.innerBlocks;
	const { canRemoveBlock } = registry.select( blockEditorStore );
	registry.batch( () => {
		if ( first && canRemoveBlock( first.clientId ) ) {
			registry
				.dispatch( blockEditorStore )
				.removeBlock( first.clientId, false );
		}
		goToText( target );
	} );
	return true;
}

/**
 * Joins the body's first paragraph to the text before it. The paragraph itself stays, empty, if it is the only block: a body
 * without any block gives the caret no place.
 *
 * @param target The block; its body starts with a paragraph.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function joinBodyToText( {
	registry,
	block,
	attributeKey,
}: TextAndBody ): boolean {
	const { canRemoveBlock } = registry.select( blockEditorStore );
	const { removeBlock, selectionChange, updateBlockAttributes } =
		registry.dispatch( blockEditorStore );
	const [ first, ...others ] = block.innerBlocks;
	if ( ! first || ( others.length && ! canRemoveBlock( first.clientId ) ) ) {
		return false;
	}
	const text = textOf( block, attributeKey );
	const end = plainText( text ).length;
	registry.batch( () => {
		updateBlockAttributes( block.clientId, {
			[ attributeKey ]: joinTexts( text, textOf( first, 'content' ) ),
		} );
		if ( others.length ) {
			removeBlock( first.clientId, false );
		} else {
			updateBlockAttributes( first.clientId, { content: '' } );
		}
		selectionChange( block.clientId, attributeKey, end, end );
	} );
	return true;
}
