/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about the benefits of a list.
 *
 * Each function makes one undo step, puts the caret where the writer goes on, and does nothing where a lock forbids it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT, PARAGRAPH } from '../block-names';
import { createBenefit } from '../templates';

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
 * Inserts an empty benefit after this one and puts the caret into its heading. An empty paragraph at the end of the body
 * goes, unless it is the whole body: it was only there to get out.
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
	const { canInsertBlockType, canRemoveBlock, getBlockIndex } =
		registry.select( blockEditorStore );
	if ( ! canInsertBlockType( BENEFIT, listId ) ) {
		return false;
	}
	const { insertBlock, removeBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const last = benefit.innerBlocks.at( -1 );
	const next = createBenefit( levelOf( benefit ) );
	registry.batch( () => {
		if (
			last &&
			benefit.innerBlocks.length > 1 &&
			canRemoveBlock( last.clientId )
		) {
			removeBlock( last.clientId, false );
		}
		insertBlock(
			next,
			getBlockIndex( benefit.clientId ) + 1,
			listId,
			false
		);
		selectionChange( next.clientId, 'heading', 0, 0 );
	} );
	return true;
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
	const index = select.getBlockIndex( benefit.clientId );
	const after = list.innerBlocks
		.slice( index + 1 )
		.map( ( { clientId } ) => clientId );
	if (
		index > 0 &&
		after.length &&
		! after.every( ( id ) => select.canMoveBlock( id ) )
	) {
		return false;
	}
	const position = select.getBlockIndex( listId );
	const paragraph = createBlock( PARAGRAPH );
	const { insertBlock, moveBlocksToPosition, removeBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	registry.batch( () => {
		// Before the list when its first benefit leaves, so that the others stay where they are.
		const before = index === 0 && after.length > 0;
		const place = before ? position : position + 1;
		insertBlock( paragraph, place, rootId, false );
		if ( index > 0 && after.length ) {
			// Neither the number of the first item nor the address in the page can be there twice.
			const { start, anchor, ...attributes } = list.attributes;
			const tail = createBlock( list.name, attributes );
			insertBlock( tail, place + 1, rootId, false );
			moveBlocksToPosition( after, listId, tail.clientId, 0 );
		}
		removeBlock( leaving, false );
		selectionChange( paragraph.clientId, 'content', 0, 0 );
	} );
	return true;
}
