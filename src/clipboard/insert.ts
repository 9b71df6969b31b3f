/**
 * Puts what was pasted into a benefit list or a callout.
 *
 * Each function makes one undo step and puts the caret behind what it put in. Where a lock or the place forbids it, nothing is changed
 * and false is returned.
 */
import { cloneBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { readItem } from '../keyboard/caret';
import { removeSelected } from '../keyboard/edit-body';
import { HEADING } from '../keyboard/texts';
import type { TextSelection } from '../keyboard/caret';
import { isBlank } from '../keyboard/item';
import { putCaretAtEnd } from './caret';
import { canHold, pasteIntoText } from './paste-into-text';

/** Where a paste goes. */
export interface Place {
	editor: BlockEditor;
	/** The benefit or the callout around the caret. */
	block: Block;
	/** The callout, or the list around the benefit. */
	ownerId: string;
	/** The block of the body that the caret is in. */
	bodyBlock: string | undefined;
	/** The selection, where it lies in one text: of the block itself, or of any block in its body. */
	words: TextSelection | undefined;
	/** The first of the two. */
	selection: TextSelection | undefined;
	/** The benefits or callouts that are selected as wholes. */
	selected: string[];
}

/** Puts core's blocks where the caret is: into a text, or behind a block of the body. */
function insertBlocks(
	{ block, bodyBlock, editor, selection }: Place,
	pasted: Block[]
): boolean {
	if ( selection ) {
		return pasteIntoText( editor, block, selection, pasted );
	}
	const { clientId, innerBlocks } = block;
	const last = pasted.at( -1 );
	const isAllowed = canHold( editor, clientId, pasted );
	if ( last && isAllowed ) {
		editor.batch( () => {
			editor.insertBlocks(
				pasted,
				bodyBlock
					? editor.getBlockIndex( bodyBlock ) + 1
					: innerBlocks.length,
				clientId,
				false
			);
			putCaretAtEnd( editor, last );
		} );
	}
	return isAllowed;
}

/** Puts benefits into the list, in place of some. */
function putIn(
	{ editor, ownerId }: Place,
	index: number,
	benefits: Block[],
	replaced: string[] = []
): void {
	const level = editor.getBlockAttributes( ownerId )?.[ 'headingLevel' ];
	const added = benefits.map( ( benefit ) =>
		cloneBlock( benefit, { level } )
	);
	editor.batch( () => {
		editor.insertBlocks( added, index, ownerId, false );
		editor.removeBlocks( replaced, false );
		added.slice( -1 ).forEach( ( last ) => putCaretAtEnd( editor, last ) );
	} );
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
	const { editor } = place;
	const isAllowed = editor.canRemoveBlocks( replaced );
	if ( isAllowed ) {
		putIn(
			place,
			editor.getBlockIndex( replaced[ 0 ] ),
			benefits,
			replaced
		);
	}
	return isAllowed;
}

/**
 * Puts blocks where the caret is, and benefits behind the one with the caret; before it, where the caret is before its words; in its
 * place, where it is blank. Words that are selected go.
 *
 * @param place    The place.
 * @param lead     Core's blocks.
 * @param benefits Benefits, which come behind them.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function insert(
	place: Place,
	lead: Block[],
	benefits: Block[]
): boolean {
	const { block, editor, selection, words } = place;
	const { clientId } = block;
	const { body, textLength } = readItem( block, HEADING );
	const { start = 0, end = 0 }: Partial< TextSelection > = selection ?? {};
	const isAlone = ! lead.length;
	if (
		isAlone &&
		isBlank( { body, textLength: textLength - ( end - start ) } ) &&
		replaceBenefits( place, [ clientId ], benefits )
	) {
		return true;
	}
	const isBefore = isAlone && selection && ! end && textLength;
	let isDone = true;
	editor.batch( () => {
		isDone = isAlone || insertBlocks( place, lead );
		if ( isDone ) {
			const index = editor.getBlockIndex( clientId );
			putIn( place, isBefore ? index : index + 1, benefits );
			// Blocks that were pasted into the text itself have replaced them already.
			if ( words && ( isAlone || ! selection ) ) {
				removeSelected( editor, words );
			}
		}
	} );
	return isDone;
}
