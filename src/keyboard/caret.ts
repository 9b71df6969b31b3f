/**
 * Reads from the store where the caret is, and what is around it; and puts it somewhere else.
 *
 * From the store and not from the event: in the single editable canvas of WordPress 7.2 a key's target is the canvas.
 */
import type { SelectionPoint } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { PARAGRAPH } from '../block-names';
import type { BodyBlock, Caret, Item } from './item';
import { isBound, isEmptyParagraph, lengthOf } from './texts';

/** A selection within one text of one block. */
export interface TextSelection {
	clientId: string;
	attributeKey: string;
	start: number;
	end: number;
	/** Length of the text. */
	length: number;
}

/**
 * Whether the selection begins in one block and ends in another.
 *
 * @param editor The block editor.
 * @return True if so.
 * @since 0.1.0
 */
export const isSpan = ( editor: BlockEditor ): boolean =>
	editor.getSelectionStart().clientId !== editor.getSelectionEnd().clientId;

/**
 * A block and those that it lies in.
 *
 * @param editor   The block editor.
 * @param clientId The block.
 * @return Client ids.
 * @since 0.1.0
 */
export const around = (
	editor: BlockEditor,
	clientId: string | undefined
): ( string | undefined )[] => [
	clientId,
	...editor.getBlockParents( clientId ),
];

/**
 * What is selected, or has the caret in it.
 *
 * @param editor The block editor.
 * @return Client ids of blocks side by side. None where a selection ends elsewhere than beside what it begins in: WordPress counts
 *         from a place that there is not, and names whatever blocks.
 * @since 0.1.0
 */
export function selectedBlocks( editor: BlockEditor ): string[] {
	const ids = editor.getSelectedBlockClientIds();
	const end = editor.getSelectionEnd().clientId;
	return ids.some( ( id ) => id === end ) ? ids : [];
}

/** What core calls the text that a block is about; captions and citations have other names. */
const MAIN_TEXTS = [ 'content', 'text' ];

/**
 * Whether a selection is in the text that its block is about.
 *
 * @param selection The selection.
 * @return False in a caption, a citation or a cell.
 * @since 0.1.0
 */
export const isMainText = ( {
	attributeKey = '',
}: Pick< SelectionPoint, 'attributeKey' > ): boolean =>
	MAIN_TEXTS.includes( attributeKey );

/**
 * Puts the caret at the end of a text.
 *
 * @param editor The block editor.
 * @param block  The block.
 * @param key    The attribute that holds the text.
 * @since 0.1.0
 */
export function goToText(
	editor: Pick< BlockEditor, 'selectionChange' >,
	block: Block,
	key: string
): void {
	goTo( editor, block.clientId, key, lengthOf( block, key ) );
}

/**
 * Puts the caret at a place in a text: by default where a block of core's begins.
 *
 * @param editor   The block editor.
 * @param clientId The block.
 * @param key      The attribute that holds the text.
 * @param at       Characters before it.
 * @since 0.1.0
 */
export function goTo(
	editor: Pick< BlockEditor, 'selectionChange' >,
	clientId: string,
	key = 'content',
	at = 0
): void {
	editor.selectionChange( clientId, key, at, at );
}

/**
 * The selection, if it lies within one text.
 *
 * @param editor The block editor.
 * @return The selection; undefined when a block as a whole, several blocks or nothing is selected.
 * @since 0.1.0
 */
export function readSelection(
	editor: BlockEditor
): TextSelection | undefined {
	const { clientId, attributeKey, offset } = editor.getSelectionStart();
	const end = editor.getSelectionEnd();
	const block = editor.getBlock( clientId );
	return block &&
		attributeKey &&
		// A text that has only just got the focus: where in it, is not known yet.
		offset !== undefined &&
		end.offset !== undefined &&
		end.clientId === clientId &&
		end.attributeKey === attributeKey
		? {
				clientId: block.clientId,
				attributeKey,
				start: Math.min( offset, end.offset ),
				end: Math.max( offset, end.offset ),
				length: lengthOf( block, attributeKey ),
			}
		: undefined;
}

const bodyBlock = ( block: Block ): BodyBlock => {
	if ( isEmptyParagraph( block ) ) {
		return 'empty';
	}
	return block.name === PARAGRAPH ? 'paragraph' : 'other';
};

/**
 * A block as the plans see it.
 *
 * @param block A benefit or a callout.
 * @param key   Its text right before the body.
 * @return The block's text and body.
 * @since 0.1.0
 */
export const readItem = ( block: Block, key: string ): Item => ( {
	// Of a text from elsewhere it is not known: it is not empty, nor does the caret stand in or right behind it.
	textLength: isBound( block, key ) ? 0.5 : lengthOf( block, key ),
	body: block.innerBlocks.map( bodyBlock ),
} );

/**
 * The caret as the plans see it.
 *
 * @param block     A benefit or a callout.
 * @param key       Its text right before the body.
 * @param selection The selection.
 * @return The caret; undefined when the selection is not in that text, nor in a block directly inside the body.
 * @since 0.1.0
 */
export function readCaret(
	block: Block,
	key: string,
	selection: TextSelection
): Caret | undefined {
	const { attributeKey, clientId, start, end } = selection;
	if ( clientId === block.clientId && attributeKey === key ) {
		return { in: 'text', start, end };
	}
	const index = block.innerBlocks.findIndex(
		( inner ) => inner.clientId === clientId
	);
	return index >= 0 && isMainText( selection )
		? { in: 'body', index, start, end }
		: undefined;
}
