/**
 * Pastes blocks into a text that has a body below it, as core does it in a heading.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { HEADING, PARAGRAPH } from '../block-names';
import type { TextSelection } from '../keyboard/caret';
import { joinTexts, plainText, splitText } from '../rich-text';
import { putCaretAtEnd } from './caret';

const textOf = ( { attributes }: Block, key: string ): string =>
	String( attributes[ key ] ?? '' );

const isText = ( { name }: Block ): boolean =>
	name === PARAGRAPH || name === HEADING;

const isEmptyParagraph = ( block: Block ): boolean =>
	block.name === PARAGRAPH && textOf( block, 'content' ) === '';

/** Whether a text comes from elsewhere: what is set here would not be seen. WordPress does not divide such a text either. */
const isBound = ( { attributes: { metadata } }: Block ): boolean =>
	typeof metadata === 'object' && metadata !== null && 'bindings' in metadata;

/**
 * Pastes blocks into a text. The first text among them joins it, the others are the start of the body, and what stood behind the
 * caret follows them. What was selected goes.
 *
 * @param registry  The editor's data registry.
 * @param block     The block around the text.
 * @param selection The selection in the text.
 * @param pasted    Core's blocks.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function pasteIntoText(
	registry: DataRegistry,
	block: Block,
	{ attributeKey, end, start }: TextSelection,
	pasted: Block[]
): boolean {
	const { clientId, innerBlocks } = block;
	const { canInsertBlockType, canRemoveBlock } =
		registry.select( blockEditorStore );
	const [ before, after ] = splitText(
		textOf( block, attributeKey ),
		start,
		end
	);
	const [ first ] = pasted;
	const joins = first !== undefined && isText( first );
	const text = joins
		? joinTexts( before, textOf( first, 'content' ) )
		: before;
	const rest = joins ? pasted.slice( 1 ) : pasted;
	const last = rest.at( -1 );
	const body =
		last && after
			? [ ...rest, createBlock( PARAGRAPH, { content: after } ) ]
			: rest;
	if (
		isBound( block ) ||
		! body.every( ( { name } ) => canInsertBlockType( name, clientId ) )
	) {
		return false;
	}
	const actions = registry.dispatch( blockEditorStore );
	registry.batch( () => {
		actions.updateBlockAttributes( clientId, {
			[ attributeKey ]: last ? text : joinTexts( text, after ),
		} );
		if ( ! last ) {
			const { length } = plainText( text );
			actions.selectionChange( clientId, attributeKey, length, length );
			return;
		}
		actions.insertBlocks( body, 0, clientId, false );
		const [ old ] = innerBlocks;
		if (
			old &&
			isEmptyParagraph( old ) &&
			canRemoveBlock( old.clientId )
		) {
			actions.removeBlock( old.clientId, false );
		}
		putCaretAtEnd( actions, last );
	} );
	return true;
}
