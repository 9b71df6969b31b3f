/**
 * Reads from the store where the caret is, and what is around it.
 *
 * From the store and not from the event: in the single editable canvas of WordPress 7.2 a key's target is the canvas.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { SelectionPoint } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { PARAGRAPH } from '../block-names';
import { plainText } from '../rich-text';
import type { BodyBlock, Caret, Item } from './plan';

/** A selection within one text of one block. */
export interface TextSelection {
	clientId: string;
	attributeKey: string;
	start: number;
	end: number;
	/** Length of the text. */
	length: number;
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

const textOf = ( block: Block | null, key: string ): string => {
	const value = block?.attributes[ key ];
	return value === undefined || value === null
		? ''
		: plainText( String( value ) );
};

/**
 * The selection, if it lies within one text.
 *
 * @param registry The editor's data registry.
 * @return The selection; undefined when a block as a whole, several blocks or nothing is selected.
 * @since 0.1.0
 */
export function readSelection(
	registry: DataRegistry
): TextSelection | undefined {
	const { getSelectionStart, getSelectionEnd, getBlock } =
		registry.select( blockEditorStore );
	const start = getSelectionStart();
	const end = getSelectionEnd();
	const { clientId, attributeKey } = start;
	if (
		! clientId ||
		! attributeKey ||
		start.offset === undefined ||
		end.offset === undefined ||
		end.clientId !== clientId ||
		end.attributeKey !== attributeKey
	) {
		return undefined;
	}
	return {
		clientId,
		attributeKey,
		start: Math.min( start.offset, end.offset ),
		end: Math.max( start.offset, end.offset ),
		length: textOf( getBlock( clientId ), attributeKey ).length,
	};
}

/**
 * Whether a block is a paragraph without words.
 *
 * @param block Any block.
 * @return True if so.
 * @since 0.1.0
 */
export const isEmptyParagraph = ( block: Block ): boolean =>
	block.name === PARAGRAPH && textOf( block, 'content' ) === '';

const bodyBlock = ( block: Block ): BodyBlock => {
	if ( block.name !== PARAGRAPH ) {
		return 'other';
	}
	return isEmptyParagraph( block ) ? 'empty-paragraph' : 'paragraph';
};

/**
 * A block as the plans see it.
 *
 * @param block        A benefit or a callout.
 * @param attributeKey Its text right before the body.
 * @return The block's text and body.
 * @since 0.1.0
 */
export const readItem = ( block: Block, attributeKey: string ): Item => ( {
	textLength: textOf( block, attributeKey ).length,
	body: block.innerBlocks.map( bodyBlock ),
} );

/**
 * The caret as the plans see it.
 *
 * @param block        A benefit or a callout.
 * @param attributeKey Its text right before the body.
 * @param selection    The selection.
 * @return Block and caret; undefined when the selection is not in that text, nor in a block directly inside the body.
 * @since 0.1.0
 */
export function readCaret(
	block: Block,
	attributeKey: string,
	selection: TextSelection
): { item: Item; caret: Caret } | undefined {
	const { start, end } = selection;
	const item = readItem( block, attributeKey );
	if ( selection.clientId === block.clientId ) {
		return selection.attributeKey === attributeKey
			? { item, caret: { in: 'text', start, end } }
			: undefined;
	}
	const index = block.innerBlocks.findIndex(
		( { clientId } ) => clientId === selection.clientId
	);
	return index < 0 || ! isMainText( selection )
		? undefined
		: { item, caret: { in: 'body', index, start, end } };
}
