/**
 * Copying a selection that begins in a text of a benefit or a callout and ends further down: WordPress knows whole blocks only.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { toCoreBlocks } from '../core-blocks';
import { around } from '../keyboard/caret';
import { readSpan, splitAt } from '../keyboard/edit-span';

/**
 * Copies what a selection holds of our blocks: benefits, or a benefit or callout as core's blocks.
 *
 * @param editor  The block editor.
 * @param ownerId The list or the callout.
 * @return Blocks that stand nowhere, cut to what is selected; undefined when the selection is none of ours.
 * @since 0.1.0
 */
export function copySpan(
	editor: BlockEditor,
	ownerId: string
): Block[] | undefined {
	const span = readSpan( editor, ownerId );
	if ( ! span ) {
		return undefined;
	}
	const { start, end, benefits } = span;
	const within = around( editor, end.clientId );
	const cut = ( {
		attributes,
		clientId,
		innerBlocks,
		name,
	}: Block ): Block => {
		const isLast = clientId === end.clientId;
		const index = innerBlocks.findIndex( ( inner ) =>
			within.includes( inner.clientId )
		);
		return createBlock(
			name,
			{
				...attributes,
				...( isLast && {
					[ end.attributeKey ]: splitAt( editor, end )[ 0 ],
				} ),
				...( clientId === start.clientId && {
					// What a callout has before its label.
					conditionName: '',
					[ start.attributeKey ]: splitAt( editor, start )[ 1 ],
				} ),
			},
			innerBlocks
				.slice( 0, isLast ? 0 : index + 1 || undefined )
				.map( cut )
		);
	};
	const blocks = benefits.flatMap( ( id ) => {
		const block = editor.getBlock( id );
		return block ? cut( block ) : [];
	} );
	return blocks.length > 1 ? blocks : toCoreBlocks( blocks );
}
