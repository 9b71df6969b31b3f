/**
 * Carries out, in the editor, what src/keyboard/plan.ts decided about new benefits, and about one that leaves its list.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { BENEFIT } from '../block-names';
import { createBenefit } from '../templates';
import { goTo, readItem } from './caret';
import { HEADING } from './texts';
import { idOf, unpack } from './edit-move';
import { isBlank } from './item';

/**
 * Inserts an empty benefit. The caret stays where it is.
 *
 * @param editor The block editor.
 * @param list   The list.
 * @param index  Where in it.
 * @return The benefit; undefined where a lock forbids it.
 * @since 0.1.0
 */
export function addBenefit(
	editor: BlockEditor,
	{ attributes: { headingLevel }, clientId }: Block,
	index: number
): Block | undefined {
	if ( ! editor.canInsertBlockType( BENEFIT, clientId ) ) {
		return undefined;
	}
	const benefit = createBenefit( Number( headingLevel ) );
	editor.insertBlock( benefit, index, clientId, false );
	return benefit;
}

/**
 * Puts the caret into an empty benefit after this one: into the next if that is still blank, as the last ones of a new list
 * are, else into a new one. An empty paragraph at the end of the body goes, unless it is the whole body: it was only there to
 * get out.
 *
 * @param editor  The block editor.
 * @param list    The list.
 * @param benefit The benefit; its body ends with an empty paragraph.
 * @since 0.1.0
 */
export function addAfter( editor: BlockEditor, list: Block, benefit: Block ) {
	const index = list.innerBlocks.indexOf( benefit ) + 1;
	const following = list.innerBlocks[ index ];
	const [ last, ...others ] = benefit.innerBlocks.map( idOf ).reverse();
	editor.batch( () => {
		const next =
			following && isBlank( readItem( following, HEADING ) )
				? following
				: addBenefit( editor, list, index );
		if ( ! next ) {
			return;
		}
		// Whether it may be removed, WordPress asks itself.
		if ( last && others.length ) {
			editor.removeBlock( last, false );
		}
		goTo( editor, next.clientId, HEADING );
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
 * @param editor  The block editor.
 * @param list    The list.
 * @param benefit The benefit.
 * @param head    What its heading becomes.
 * @since 0.1.0
 */
export function leaveList(
	editor: BlockEditor,
	list: Block,
	benefit: Block,
	head: Block
) {
	const { clientId, innerBlocks, name } = list;
	const rootId = editor.getBlockRootClientId( clientId ) ?? '';
	const index = innerBlocks.indexOf( benefit );
	const after = index ? innerBlocks.slice( index + 1 ) : [];
	if ( after.length && ! editor.canInsertBlockType( name, rootId ) ) {
		return;
	}
	editor.batch( () => {
		if (
			! unpack(
				editor,
				[ benefit ],
				[ head ],
				rootId,
				editor.getBlockIndex( clientId ) + ( index ? 1 : 0 ),
				innerBlocks.length > 1
					? [ benefit, ...after ].map( idOf )
					: [ clientId ]
			)
		) {
			return;
		}
		if ( after.length ) {
			const end = editor.getBlockIndex( head.clientId ) + 1;
			editor.insertBlock( tailOf( list, after ), end, rootId, false );
		}
		goTo( editor, head.clientId );
	} );
}
