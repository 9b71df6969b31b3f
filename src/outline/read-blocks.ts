/**
 * Reads blocks for the recogniser. Thin: it only says what each block is.
 */
import type { Block } from '@wordpress/blocks';
import { HEADING, LIST, PARAGRAPH } from '../block-names';
import { remember } from '../remember';
import { htmlOf } from '../rich-text';
import { BLOCK_TAG } from './block-tags';
import { sourceText, textNode } from './source-text';
import type { SourceItem, SourceNode } from './types';

const itemOf = ( block: Block ): SourceItem< Block > => ( {
	text: sourceText( htmlOf( block ) ),
	blocks: readBlocks( block.innerBlocks ),
} );

// A block that was not edited is the same object as before: the editor makes new ones of those that were.
const nodeOf = remember( ( block: Block ): SourceNode< Block > => {
	const { attributes, innerBlocks, name } = block;
	const ref = block;
	const { level, ordered, reversed, start, type } = attributes;
	if ( name === PARAGRAPH || name === HEADING ) {
		return textNode( ref, Number( level ), htmlOf( block ) );
	}
	return name !== LIST ||
		// WordPress puts a list that stands before the words of its item among the words. Nothing but a list item can hold that.
		innerBlocks.some( ( item ) => BLOCK_TAG.test( htmlOf( item ) ) )
		? { kind: 'other', ref, name }
		: {
				kind: 'list',
				ref,
				ordered: ordered === true,
				start: typeof start === 'number' ? start : undefined,
				reversed: reversed === true,
				hasType: type !== undefined,
				items: innerBlocks.map( itemOf ),
			};
} );

/**
 * Reads blocks.
 *
 * @param blocks Blocks that stand in one place, in order.
 * @return One node for each.
 * @since 0.1.0
 */
export const readBlocks = ( blocks: readonly Block[] ): SourceNode< Block >[] =>
	blocks.map( nodeOf );
