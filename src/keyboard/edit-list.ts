/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about the benefits of a list.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed and
 * false is returned.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT, PARAGRAPH } from '../block-names';
import { createBenefit } from '../templates';
import { readItem } from './caret';
import { isBlank } from './plan';

/** The attribute that a benefit's body follows. */
export const HEADING = 'heading';

/** A benefit within its list. */
export interface BenefitInList {
	registry: DataRegistry;
	listId: string;
	benefit: Block;
}

const levelOf = ( { attributes }: Block ): number => {
	const { level } = attributes;
	return typeof level === 'number' ? level : 3;
};

/**
 * Inserts an empty benefit before this one. The caret stays with the text.
 *
 * @param target The benefit.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function addBefore( {
	registry,
	listId,
	benefit,
}: BenefitInList ): boolean {
	const { canInsertBlockType, getBlockIndex } =
		registry.select( blockEditorStore );
	if ( ! canInsertBlockType( BENEFIT, listId ) ) {
		return false;
	}
	registry
		.dispatch( blockEditorStore )
		.insertBlock(
			createBenefit( levelOf( benefit ) ),
			getBlockIndex( benefit.clientId ),
			listId,
			false
		);
	return true;
}

/**
 * Puts the caret into an empty benefit after this one: into the next if that is still blank, as the last ones of a new list
 * are, else into a new one. An empty paragraph at the end of the body goes, unless it is the whole body: it was only there to
 * get out.
 *
 * @param target The benefit; its body ends with an empty paragraph.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function addAfter( {
	registry,
	listId,
	benefit,
}: BenefitInList ): boolean {
	const select = registry.select( blockEditorStore );
	const { insertBlock, removeBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const following = select.getBlock(
		select.getNextBlockClientId( benefit.clientId ) ?? ''
	);
	const isReused =
		following !== null && isBlank( readItem( following, HEADING ) );
	if ( ! isReused && ! select.canInsertBlockType( BENEFIT, listId ) ) {
		return false;
	}
	const next = isReused ? following : createBenefit( levelOf( benefit ) );
	const last = benefit.innerBlocks.at( -1 );
	registry.batch( () => {
		if (
			last &&
			benefit.innerBlocks.length > 1 &&
			select.canRemoveBlock( last.clientId )
		) {
			removeBlock( last.clientId, false );
		}
		if ( ! isReused ) {
			const index = select.getBlockIndex( benefit.clientId ) + 1;
			insertBlock( next, index, listId, false );
		}
		selectionChange( next.clientId, HEADING, 0, 0 );
	} );
	return true;
}

/**
 * A list for the benefits behind the one that leaves. The first number and the address in the page stay with the first list.
 */
function tailOf( list: Block, benefits: Block[] ): Block {
	const { start, anchor, ...attributes } = list.attributes;
	return createBlock( list.name, attributes, benefits );
}

/**
 * Turns a blank benefit into a paragraph outside of the list. Benefits behind it go on in a list of their own, as core's list
 * does it.
 *
 * @param target The benefit, without any text.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function leaveList( {
	registry,
	listId,
	benefit,
}: BenefitInList ): boolean {
	const select = registry.select( blockEditorStore );
	const list = select.getBlock( listId );
	const rootId = select.getBlockRootClientId( listId ) ?? '';
	const isOnly = list?.innerBlocks.length === 1;
	const leaving = isOnly ? listId : benefit.clientId;
	if (
		! list ||
		! select.canInsertBlockType( PARAGRAPH, rootId ) ||
		! select.canRemoveBlock( leaving )
	) {
		return false;
	}
	const index = list.innerBlocks.findIndex(
		( { clientId } ) => clientId === benefit.clientId
	);
	const after = list.innerBlocks.slice( index + 1 );
	const tail = index > 0 && after.length ? tailOf( list, after ) : undefined;
	const moved = tail ? after.map( ( { clientId } ) => clientId ) : [];
	if (
		! moved.every( ( id ) => select.canRemoveBlock( id ) ) ||
		( tail && ! select.canInsertBlockType( tail.name, rootId ) )
	) {
		return false;
	}
	const paragraph = createBlock( PARAGRAPH );
	const { insertBlocks, removeBlocks, selectionChange } =
		registry.dispatch( blockEditorStore );
	registry.batch( () => {
		// Before the list when its first benefit leaves, so that the others stay where they are.
		const isBefore = index === 0 && after.length > 0;
		const position = select.getBlockIndex( listId ) + ( isBefore ? 0 : 1 );
		removeBlocks( [ leaving, ...moved ], false );
		insertBlocks(
			tail ? [ paragraph, tail ] : [ paragraph ],
			isOnly ? position - 1 : position,
			rootId,
			false
		);
		selectionChange( paragraph.clientId, 'content', 0, 0 );
	} );
	return true;
}
