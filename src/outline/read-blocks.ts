/**
 * Reads blocks for the recogniser. Thin: it only says what each block is.
 */
import type { Block } from '@wordpress/blocks';
import { HEADING, LIST, PARAGRAPH } from '../block-names';
import { BLOCK_TAG } from './block-tags';
import { sourceText } from './source-text';
import { BEGINNING } from './typed-number';
import type { SourceItem, SourceNode, SourceText } from './types';

/** White space in front of the words, which HTML may hold more of than it shows. */
const textOf = ( content: unknown ): SourceText => {
	const html = String( content ?? '' );
	// Tags are shorter to take out than to read. What is left over of a longer text is not looked at.
	const beginning = html
		.slice( 0, 20 * BEGINNING )
		.replace( /<br[^>]*>/gi, '\n' )
		.replace( /<[^>]*(>|$)/g, '' )
		.replaceAll( '&nbsp;', '\u00a0' );
	return sourceText( beginning, () => html );
};

const itemOf = ( {
	attributes,
	innerBlocks,
}: Block ): SourceItem< Block > => ( {
	text: textOf( attributes[ 'content' ] ),
	blocks: readBlocks( innerBlocks ),
} );

function listOf( block: Block ): SourceNode< Block > {
	const { attributes, innerBlocks } = block;
	const { start } = attributes;
	// WordPress puts a list that stands before the words of its item among the words. Nothing but a list item can hold that.
	return innerBlocks.some( ( item ) =>
		BLOCK_TAG.test( String( item.attributes[ 'content' ] ?? '' ) )
	)
		? { kind: 'other', ref: block, name: LIST }
		: {
				kind: 'list',
				ref: block,
				ordered: attributes[ 'ordered' ] === true,
				start: typeof start === 'number' ? start : undefined,
				reversed: attributes[ 'reversed' ] === true,
				hasType: attributes[ 'type' ] !== undefined,
				items: innerBlocks.map( itemOf ),
			};
}

function nodeOf( block: Block ): SourceNode< Block > {
	const { attributes, name } = block;
	switch ( name ) {
		case HEADING:
			return {
				kind: 'heading',
				ref: block,
				level: Number( attributes[ 'level' ] ),
				text: textOf( attributes[ 'content' ] ),
			};
		case PARAGRAPH:
			return {
				kind: 'paragraph',
				ref: block,
				text: textOf( attributes[ 'content' ] ),
			};
		case LIST:
			return listOf( block );
		default:
			return { kind: 'other', ref: block, name };
	}
}

// A block that was not edited is the same object as before: the editor makes new ones of those that were.
const read = new WeakMap< Block, SourceNode< Block > >();

/**
 * Reads blocks.
 *
 * @param blocks Blocks that stand in one place, in order.
 * @return One node for each.
 * @since 0.1.0
 */
export const readBlocks = ( blocks: readonly Block[] ): SourceNode< Block >[] =>
	blocks.map( ( block ) => {
		const known = read.get( block );
		const node = known ?? nodeOf( block );
		read.set( block, node );
		return node;
	} );
