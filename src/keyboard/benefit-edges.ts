/**
 * Backspace, Delete, Enter and Tab in a benefit: reads where the caret is, has it decided by src/keyboard/plan.ts, and carries it
 * out.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { HEADING as CORE_HEADING, PARAGRAPH } from '../block-names';
import { plainText } from '../rich-text';
import { readCaret } from './caret';
import type { TextSelection } from './caret';
import { doBodyAction } from './edit-body';
import { addAfter, addBefore, HEADING, leaveList } from './edit-list';
import { absorb } from './edit-move';
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
	plainText( String( benefit.attributes[ HEADING ] ?? '' ) )
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
 * @param registry The editor's data registry.
 * @param list     The list.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function nestSelected( registry: DataRegistry, list: Block ): boolean {
	const {
		getMultiSelectedBlockClientIds,
		getSelectionStart,
		getSelectionEnd,
	} = registry.select( blockEditorStore );
	const ids = getMultiSelectedBlockClientIds();
	const isSelected = ( { clientId }: Block ) => ids.includes( clientId );
	const target =
		list.innerBlocks[ list.innerBlocks.findIndex( isSelected ) - 1 ];
	if ( ! target || getSelectionStart().offset || getSelectionEnd().offset ) {
		return false;
	}
	absorb( registry, target, list.innerBlocks.filter( isSelected ), nested );
	return true;
}

/**
 * Delete at the very end of a benefit takes in the next one.
 *
 * @param registry  The editor's data registry.
 * @param listId    The list.
 * @param key       The key.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function deleteAtEnd(
	registry: DataRegistry,
	listId: string,
	key: Key,
	selection: TextSelection
): boolean {
	const select = registry.select( blockEditorStore );
	let id: string | null = selection.clientId;
	while ( id && select.getBlockRootClientId( id ) !== listId ) {
		id = select.getNextBlockClientId( id )
			? null
			: select.getBlockRootClientId( id );
	}
	const benefit = select.getBlock( id ?? '' );
	const next = select.getBlock(
		select.getNextBlockClientId( id ?? '' ) ?? ''
	);
	if ( ! benefit || ! next || ! isDeleteAtEnd( registry, key, selection ) ) {
		return false;
	}
	absorb( registry, benefit, [ next ], wordsOf, true );
	return true;
}

/**
 * Does with a benefit what a key means where the caret is.
 *
 * @param registry  The editor's data registry.
 * @param list      The list.
 * @param benefit   The benefit.
 * @param key       The key.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function doInBenefit(
	registry: DataRegistry,
	list: Block,
	benefit: Block,
	{ name, isRepeat }: Key,
	selection: TextSelection
): boolean {
	const read = readCaret( benefit, HEADING, selection );
	if ( ! read ) {
		return false;
	}
	const { item, caret } = read;
	const index = list.innerBlocks.indexOf( benefit );
	const previous = list.innerBlocks[ index - 1 ];
	const next = list.innerBlocks[ index + 1 ];
	const action =
		( caret.in === 'text' &&
			( name === 'Backspace' || name === 'Delete' || name === 'Tab' ) &&
			planInHeading( name, item, caret, ! previous, ! next ) ) ||
		( name === 'Backspace' && planBackspace( item, caret ) ) ||
		( name === 'Enter' && planEnterInBenefit( item, caret ) ) ||
		undefined;
	if ( action === 'add-before' ) {
		addBefore( registry, list, benefit );
	} else if ( action === 'add-after' ) {
		addAfter( registry, list, benefit );
	} else if ( action === 'leave-list' ) {
		leaveList( registry, list, benefit, headOf( benefit, PARAGRAPH ) );
	} else if ( action === 'leave-as-heading' ) {
		leaveList( registry, list, benefit, headOf( benefit, CORE_HEADING ) );
	} else if ( action === 'join-previous' ) {
		absorb( registry, previous, [ benefit ], wordsOf );
	} else if ( action === 'nest' ) {
		absorb( registry, previous, [ benefit ], nested );
	} else if ( action === 'join-next' ) {
		absorb( registry, benefit, next ? [ next ] : [], wordsOf, true );
	} else {
		return doBodyAction(
			// Held down, the key would remove what it selects.
			isRepeat && action === 'select-body' ? 'stay' : action,
			{ registry, block: benefit, attributeKey: HEADING },
			selection
		);
	}
	return true;
}
