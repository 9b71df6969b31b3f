/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about new benefits, and about one that leaves its list.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT } from '../block-names';
import { createBenefit } from '../templates';
import { readItem } from './caret';
import { idOf, unpack } from './edit-move';
import { isBlank } from './plan';

/** The attribute that a benefit's body follows. */
export const HEADING = 'heading';

const newBenefit = ( { attributes: { level } }: Block ): Block =>
	createBenefit( typeof level === 'number' ? level : 3 );

/**
 * Inserts an empty benefit before this one. The caret stays with the text.
 *
 * @param registry The editor's data registry.
 * @param list     The list.
 * @param benefit  The benefit.
 * @since 0.1.0
 */
export function addBefore(
	registry: DataRegistry,
	list: Block,
	benefit: Block
) {
	const { canInsertBlockType, getBlockIndex } =
		registry.select( blockEditorStore );
	if ( canInsertBlockType( BENEFIT, list.clientId ) ) {
		registry
			.dispatch( blockEditorStore )
			.insertBlock(
				newBenefit( benefit ),
				getBlockIndex( benefit.clientId ),
				list.clientId,
				false
			);
	}
}

/**
 * Puts the caret into an empty benefit after this one: into the next if that is still blank, as the last ones of a new list
 * are, else into a new one. An empty paragraph at the end of the body goes, unless it is the whole body: it was only there to
 * get out.
 *
 * @param registry The editor's data registry.
 * @param list     The list.
 * @param benefit  The benefit; its body ends with an empty paragraph.
 * @since 0.1.0
 */
export function addAfter(
	registry: DataRegistry,
	list: Block,
	benefit: Block
) {
	const select = registry.select( blockEditorStore );
	const { insertBlock, removeBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const following = select.getBlock(
		select.getNextBlockClientId( benefit.clientId ) ?? ''
	);
	const reused =
		following && isBlank( readItem( following, HEADING ) ) && following;
	if ( ! reused && ! select.canInsertBlockType( BENEFIT, list.clientId ) ) {
		return;
	}
	const next = reused || newBenefit( benefit );
	const last = benefit.innerBlocks.at( -1 );
	registry.batch( () => {
		if (
			last &&
			benefit.innerBlocks.length > 1 &&
			select.canRemoveBlock( last.clientId )
		) {
			removeBlock( last.clientId, false );
		}
		if ( ! reused ) {
			const index = select.getBlockIndex( benefit.clientId ) + 1;
			insertBlock( next, index, list.clientId, false );
		}
		selectionChange( next.clientId, HEADING, 0, 0 );
	} );
}

/**
 * A list for the benefits behind the one that leaves. The first number and the address in the page stay with the first list.
 */
function tailOf( list: Block, benefits: Block[] ): Block {
	const { start, anchor, ...attributes } = list.attributes;
	return createBlock( list.name, attributes, benefits );
}

/**
 * Takes a benefit out of the list, in front of the others if it is the first. Benefits behind it go on in a list of their own,
 * as core's list does it.
 *
 * @param registry The editor's data registry.
 * @param list     The list.
 * @param benefit  The benefit.
 * @param head     What its heading becomes.
 * @since 0.1.0
 */
export function leaveList(
	registry: DataRegistry,
	list: Block,
	benefit: Block,
	head: Block
) {
	const select = registry.select( blockEditorStore );
	const listId = list.clientId;
	const rootId = select.getBlockRootClientId( listId ) ?? '';
	const index = list.innerBlocks.indexOf( benefit );
	const after = index > 0 ? list.innerBlocks.slice( index + 1 ) : [];
	if ( after.length && ! select.canInsertBlockType( list.name, rootId ) ) {
		return;
	}
	const position = select.getBlockIndex( listId ) + ( index > 0 ? 1 : 0 );
	const leaving =
		list.innerBlocks.length > 1
			? [ benefit, ...after ].map( idOf )
			: [ listId ];
	const { insertBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	registry.batch( () => {
		if (
			! unpack(
				registry,
				[ { benefit, head } ],
				rootId,
				position,
				leaving
			)
		) {
			return;
		}
		if ( after.length ) {
			const end = select.getBlockIndex( head.clientId ) + 1;
			insertBlock( tailOf( list, after ), end, rootId, false );
		}
		selectionChange( head.clientId, 'content', 0, 0 );
	} );
}
