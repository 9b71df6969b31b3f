/**
 * Moves what a benefit says: into the body of the one before, and back into a benefit of its own.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { BENEFIT, PARAGRAPH } from '../block-names';
import { filled } from '../templates';
import { goTo, goToText } from './caret';
import { hasText, HEADING, isEmptyParagraph, isOwnText } from './texts';

export const idOf = ( { clientId }: Block ): string => clientId;

/**
 * The last block inside a block, however deep, or the block itself.
 *
 * @param block The block.
 * @return The last one.
 * @since 0.1.0
 */
export const lastInside = ( block: Block ): Block => {
	const last = block.innerBlocks.at( -1 );
	return last ? lastInside( last ) : block;
};

// A line that nobody has written in is not taken along.
const bodyOf = ( { innerBlocks }: Block ): string[] =>
	innerBlocks.length === 1 && innerBlocks.every( isEmptyParagraph )
		? []
		: innerBlocks.map( idOf );

/**
 * Moves headings and bodies to another place.
 *
 * @param editor   The block editor.
 * @param benefits The benefits.
 * @param heads    What becomes of each one's heading; nothing if there are no words in it.
 * @param rootId   The block that they go into.
 * @param index    Where in it.
 * @param removed  What goes when they are out.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function unpack(
	editor: BlockEditor,
	benefits: Block[],
	heads: ( Block | undefined )[],
	rootId: string,
	index: number,
	removed: string[]
): boolean {
	const moved = benefits.flatMap( bodyOf );
	const isAllowed =
		benefits.every( ( one ) => isOwnText( editor, one, HEADING ) ) &&
		editor.canRemoveBlocks( [ ...removed, ...moved ] ) &&
		editor.canMoveBlocks( moved ) &&
		editor.canInsertBlocks( moved, rootId ) &&
		heads.every(
			( head ) => ! head || editor.canInsertBlockType( head.name, rootId )
		);
	if ( isAllowed ) {
		let at = index;
		editor.batch( () => {
			benefits.forEach( ( benefit, nth ) => {
				const head = heads[ nth ];
				if ( head ) {
					editor.insertBlock( head, at++, rootId, false );
				}
				const body = bodyOf( benefit );
				editor.moveBlocksToPosition(
					body,
					benefit.clientId,
					rootId,
					at
				);
				at += body.length;
			} );
			editor.removeBlocks( removed, false );
		} );
	}
	return isAllowed;
}

/**
 * Moves benefits that follow each other into the body of the one before.
 *
 * @param editor    The block editor.
 * @param list      Their list.
 * @param index     Place in it of the benefit that they go into.
 * @param count     How many go into it.
 * @param headOf    What becomes of a heading.
 * @param isStaying Whether the caret stays where it is. Else it goes to where the first ones' words begin: where there is no
 *                  heading, to the end of the target's body if that ends in a text, or of its heading.
 * @since 0.1.0
 */
export function absorb(
	editor: BlockEditor,
	list: Block,
	index: number,
	count: number,
	headOf: ( benefit: Block ) => Block | undefined,
	isStaying = false
) {
	const target = list.innerBlocks[ index ];
	if ( ! target ) {
		return;
	}
	const benefits = list.innerBlocks.slice( index + 1, index + 1 + count );
	const heads = benefits.map( headOf );
	const [ head ] = heads;
	const { clientId, innerBlocks } = target;
	// The words go into the line that waits for them.
	const spare =
		head && ! bodyOf( target ).length ? innerBlocks.map( idOf ) : [];
	editor.batch( () => {
		if (
			! unpack( editor, benefits, heads, clientId, innerBlocks.length, [
				...spare,
				...benefits.map( idOf ),
			] )
		) {
			return;
		}
		if ( head && heads.length > 1 ) {
			const [ last = '' ] = editor.getBlockOrder( clientId ).slice( -1 );
			editor.multiSelect( head.clientId, last );
		} else if ( head && ( ! isStaying || spare.length ) ) {
			goTo( editor, head.clientId );
		} else if ( ! isStaying ) {
			const last = lastInside( target );
			if ( hasText( last, 'content' ) ) {
				goToText( editor, last, 'content' );
			} else {
				goToText( editor, target, HEADING );
			}
		}
	} );
}

/**
 * Makes a heading in a benefit's body, and all that follows it there, the next benefit.
 *
 * @param editor  The block editor.
 * @param benefit The benefit.
 * @param list    Its list.
 * @param index   Place of the heading in the body.
 * @since 0.1.0
 */
export function unnest(
	editor: BlockEditor,
	benefit: Block,
	list: Block,
	index: number
) {
	const blocks = benefit.innerBlocks.slice( index );
	const ids = blocks.map( idOf );
	const [ head ] = blocks;
	if (
		! head ||
		! isOwnText( editor, head ) ||
		! editor.canInsertBlockType( BENEFIT, list.clientId ) ||
		! editor.canMoveBlocks( ids ) ||
		! editor.canRemoveBlocks( ids )
	) {
		return;
	}
	const next = createBlock(
		BENEFIT,
		{
			...head.attributes,
			[ HEADING ]: head.attributes[ 'content' ],
			level: list.attributes[ 'headingLevel' ],
		},
		filled( blocks.slice( 1 ) )
	);
	editor.batch( () => {
		const { clientId } = benefit;
		editor.removeBlocks( ids, false );
		if ( ! index ) {
			editor.insertBlock( createBlock( PARAGRAPH ), 0, clientId, false );
		}
		const place = editor.getBlockIndex( clientId ) + 1;
		editor.insertBlock( next, place, list.clientId, false );
		goTo( editor, next.clientId, HEADING );
	} );
}
