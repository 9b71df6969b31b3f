/**
 * The texts of a block: what they hold, and whether they are its own.
 */
import { getBlockType } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { PARAGRAPH } from '../block-names';
import { htmlOf, plainText } from '../rich-text';

/** The attribute that a benefit's body follows. */
export const HEADING = 'heading';

/** The one that a callout's body follows. */
export const LABEL = 'label';

/**
 * How long a text is.
 *
 * @param block The block.
 * @param key   The attribute that holds the text.
 * @return Characters, as the caret counts them.
 * @since 0.1.0
 */
export const lengthOf = ( block: Block, key: string ): number =>
	plainText( htmlOf( block, key ) ).length;

/**
 * Whether a block has a text that the caret can be in: what a synced pattern and the classic block call their content is none.
 *
 * @param block The block.
 * @param key   The attribute that would hold the text.
 * @return True if so.
 * @since 0.1.0
 */
export const hasText = ( { name }: Block, key: string ): boolean =>
	getBlockType( name )?.attributes?.[ key ]?.type === 'rich-text';

/**
 * Whether a text comes from elsewhere, a field of the post for one: what is written in the block is not what is seen.
 *
 * @param block The block.
 * @param key   The attribute that holds the text.
 * @return True if so.
 * @since 0.1.0
 */
export const isBound = (
	{ attributes }: Pick< Block, 'attributes' >,
	key: string
): boolean => {
	const { bindings = {} } = Object( attributes[ 'metadata' ] );
	return key in bindings || '__default' in bindings;
};

/**
 * Whether a text may be read and written: it is the block's own, and not locked.
 *
 * @param editor The block editor.
 * @param block  The block.
 * @param key    The attribute that holds the text.
 * @return True if so.
 * @since 0.1.0
 */
export const isOwnText = (
	editor: BlockEditor,
	block: Block,
	key = 'content'
): boolean =>
	! isBound( block, key ) &&
	editor.getBlockEditingMode( block.clientId ) !== 'disabled';

/**
 * Whether a block is a paragraph without words.
 *
 * @param block Any block.
 * @return True if so.
 * @since 0.1.0
 */
export const isEmptyParagraph = ( block: Block ): boolean =>
	block.name === PARAGRAPH &&
	! lengthOf( block, 'content' ) &&
	! isBound( block, 'content' );
