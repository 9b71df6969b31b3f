/**
 * Puts what was pasted into a benefit list or a callout.
 *
 * Each function makes one undo step and puts the caret behind what it put in. Where a lock or the place forbids it, nothing is changed
 * and false is returned.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { cloneBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { readItem } from '../keyboard/caret';
import type { TextSelection } from '../keyboard/caret';
import { HEADING } from '../keyboard/edit-list';
import { isBlank } from '../keyboard/plan';
import { putCaretAtEnd } from './caret';
import { pasteIntoText } from './paste-into-text';

/** Where a paste goes. */
export interface Place {
	registry: DataRegistry;
	/** The benefit or the callout around the caret. */
	block: Block;
	/** The list around the benefit. */
	listId?: string;
	/** The block of the body that the caret is in. */
	bodyBlock: string | undefined;
	/** The selection, where it lies in one text of the block itself. */
	selection: TextSelection | undefined;
	/** The benefits or callouts that are selected as wholes. */
	selected: string[];
}

/**
 * Puts core's blocks where the caret is: into a text, or behind a block of the body.
 *
 * @param place  The place.
 * @param pasted The blocks.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function insertBlocks(
	{ block, bodyBlock, registry, selection }: Place,
	pasted: Block[]
): boolean {
	const { clientId, innerBlocks } = block;
	const { canInsertBlockType, getBlockIndex } =
		registry.select( blockEditorStore );
	const last = pasted.at( -1 );
	if ( selection || ! last ) {
		return (
			! selection || pasteIntoText( registry, block, selection, pasted )
		);
	}
	if (
		! pasted.every( ( { name } ) => canInsertBlockType( name, clientId ) )
	) {
		return false;
	}
	const actions = registry.dispatch( blockEditorStore );
	registry.batch( () => {
		actions.insertBlocks(
			pasted,
			bodyBlock ? getBlockIndex( bodyBlock ) + 1 : innerBlocks.length,
			clientId,
			false
		);
		putCaretAtEnd( actions, last );
	} );
	return true;
}

/** Puts benefits into the list, in place of some. */
function putIn(
	{ listId = '', registry }: Place,
	index: number,
	benefits: Block[],
	replaced: string[] = []
): void {
	const { getBlockAttributes } = registry.select( blockEditorStore );
	const actions = registry.dispatch( blockEditorStore );
	const level = getBlockAttributes( listId )?.[ 'headingLevel' ];
	const added = benefits.map( ( benefit ) =>
		cloneBlock( benefit, { level } )
	);
	actions.insertBlocks( added, index, listId, false );
	actions.removeBlocks( replaced, false );
	added.slice( -1 ).forEach( ( last ) => putCaretAtEnd( actions, last ) );
}

/**
 * Puts benefits in place of those that are selected.
 *
 * @param place    The place.
 * @param replaced Client ids of benefits that follow each other.
 * @param benefits Benefits.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function replaceBenefits(
	place: Place,
	replaced: string[],
	benefits: Block[]
): boolean {
	const { registry } = place;
	const { canRemoveBlocks, getBlockIndex } =
		registry.select( blockEditorStore );
	if ( ! canRemoveBlocks( replaced ) ) {
		return false;
	}
	const index = Math.min( ...replaced.map( ( id ) => getBlockIndex( id ) ) );
	registry.batch( () => putIn( place, index, benefits, replaced ) );
	return true;
}

/**
 * Puts benefits behind the one with the caret; before it, where the caret is before its words; in its place, where it is blank.
 *
 * @param place    The place.
 * @param lead     Core's blocks that come before them.
 * @param benefits Benefits.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function insertBenefits(
	place: Place,
	lead: Block[],
	benefits: Block[]
): boolean {
	const { block, registry, selection } = place;
	const { clientId } = block;
	const { canRemoveBlock, getBlockIndex } =
		registry.select( blockEditorStore );
	const { body, textLength } = readItem( block, HEADING );
	const { start, end } = selection ?? { start: 0, end: 0 };
	const isAlone = ! lead.length;
	const isReplaced =
		isAlone &&
		isBlank( { body, textLength: textLength - ( end - start ) } ) &&
		canRemoveBlock( clientId );
	if ( isReplaced ) {
		return replaceBenefits( place, [ clientId ], benefits );
	}
	const isBefore = isAlone && selection && end === 0 && textLength > 0;
	let done = true;
	registry.batch( () => {
		done = ( isAlone && start === end ) || insertBlocks( place, lead );
		if ( done ) {
			const index = getBlockIndex( clientId ) + ( isBefore ? 0 : 1 );
			putIn( place, index, benefits );
		}
	} );
	return done;
}
