/**
 * Backspace, Delete, Enter and Tab in a benefit: reads where the caret is, has it decided by src/keyboard/plan.ts, and carries it
 * out.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { HEADING as CORE_HEADING, PARAGRAPH } from '../block-names';
import { readCaret, readItem, selectedBlocks } from './caret';
import { HEADING } from './texts';
import type { TextSelection } from './caret';
import { doBodyAction } from './edit-body';
import { addAfter, addBenefit, leaveList } from './edit-list';
import { absorb, idOf } from './edit-move';
import { isDeleteAtEnd } from './guard-delete';
import { planBackspace, planEnterInBenefit, planInHeading } from './plan';
import type { Key } from './use-keys';

/** What a benefit's heading becomes outside of it. */
const headOf = (
	{ attributes: { anchor, heading: content, level } }: Block,
	name: string
) => createBlock( name, { anchor, content, level } );

/** The same, as a paragraph, if there are words in it. */
const wordsOf = ( benefit: Block ) =>
	readItem( benefit, HEADING ).textLength
		? headOf( benefit, PARAGRAPH )
		: undefined;

/** Everything that a benefit carries, as far as a heading can carry it too: the way back brings it back. */
const nested = ( { attributes }: Block ) =>
	createBlock( CORE_HEADING, {
		...attributes,
		content: attributes[ HEADING ],
		level: Math.min( Number( attributes[ 'level' ] ) + 1, 6 ),
	} );

/**
 * Tab with several benefits selected, as a whole or from the start of one heading to the start of another.
 *
 * @param editor The block editor.
 * @param list   The list.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function nestSelected( editor: BlockEditor, list: Block ): boolean {
	const ids = selectedBlocks( editor );
	const index = list.innerBlocks.map( idOf ).indexOf( ids[ 0 ] ?? '' );
	if (
		index < 1 ||
		ids.length < 2 ||
		editor.getSelectionStart().offset ||
		editor.getSelectionEnd().offset
	) {
		return false;
	}
	absorb( editor, list, index - 1, ids.length, nested );
	return true;
}

/**
 * Delete at the very end of a benefit takes in the next one.
 *
 * @param editor    The block editor.
 * @param list      The list.
 * @param key       The key.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function deleteAtEnd(
	editor: BlockEditor,
	list: Block,
	key: Key,
	selection: TextSelection
): boolean {
	let id: string | null = selection.clientId;
	while ( id && editor.getBlockRootClientId( id ) !== list.clientId ) {
		id = editor.getNextBlockClientId( id )
			? null
			: editor.getBlockRootClientId( id );
	}
	if (
		! id ||
		! editor.getNextBlockClientId( id ) ||
		! isDeleteAtEnd( editor, key, selection )
	) {
		return false;
	}
	absorb( editor, list, editor.getBlockIndex( id ), 1, wordsOf, true );
	return true;
}

/** What a key means where the caret is. */
function plan(
	key: string,
	benefit: Block,
	selection: TextSelection,
	isFirst: boolean,
	isLast: boolean
) {
	const item = readItem( benefit, HEADING );
	const caret = readCaret( benefit, HEADING, selection );
	if ( caret && key === 'Enter' ) {
		return planEnterInBenefit( item, caret );
	}
	if ( caret?.in === 'text' ) {
		return planInHeading( key, item, caret, isFirst, isLast );
	}
	return caret && key === 'Backspace'
		? planBackspace( item, caret )
		: undefined;
}

/**
 * Does with a benefit what a key means where the caret is.
 *
 * @param editor     The block editor.
 * @param list       The list.
 * @param benefit    The benefit.
 * @param key        The key.
 * @param key.key    Its name.
 * @param key.repeat Whether it is being held down.
 * @param selection  The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function doInBenefit(
	editor: BlockEditor,
	list: Block,
	benefit: Block,
	{ key = '', repeat }: Key,
	selection: TextSelection
): boolean {
	const index = list.innerBlocks.indexOf( benefit );
	const action = plan(
		key,
		benefit,
		selection,
		! index,
		! list.innerBlocks[ index + 1 ]
	);
	switch ( action ) {
		case 'before':
			addBenefit( editor, list, index );
			break;
		case 'after':
			addAfter( editor, list, benefit );
			break;
		case 'paragraph':
		case 'heading':
			leaveList(
				editor,
				list,
				benefit,
				headOf(
					benefit,
					action === 'heading' ? CORE_HEADING : PARAGRAPH
				)
			);
			break;
		case 'previous':
		case 'nest':
			absorb(
				editor,
				list,
				index - 1,
				1,
				action === 'nest' ? nested : wordsOf
			);
			break;
		case 'next':
			absorb( editor, list, index, 1, wordsOf, true );
			break;
		default:
			return doBodyAction(
				// Held down, the key would remove what it selects.
				repeat && action === 'select' ? 'stay' : action,
				editor,
				benefit,
				HEADING,
				selection
			);
	}
	return true;
}
