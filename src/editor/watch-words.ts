/**
 * Tells when the writer goes on with blocks: types in them, moves or removes one.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { getBlockType } from '@wordpress/blocks';
import type { Block, BlockAttribute } from '@wordpress/blocks';
import { select, subscribe } from '@wordpress/data';

/** Where block types keep what is written in more than one text, or as code. */
const SOURCES = [ 'query', 'html', 'raw', 'text' ];

/** Whether an attribute holds words: a text, the cells of a table, code, or what a picture shows. */
const holdsWords = ( [ key, { source = '', type } ]: [
	string,
	BlockAttribute,
] ): boolean =>
	type === 'rich-text' || SOURCES.includes( source ) || /alt$/i.test( key );

/** Words and structure of a block. A picture that is still being uploaded changes neither. */
const wordsOf = ( { attributes, innerBlocks, name }: Block ): unknown[] => [
	name,
	Object.entries( getBlockType( name )?.attributes ?? {} )
		.filter( holdsWords )
		.map( ( [ key ] ) => attributes[ key ] || '' ),
	innerBlocks.map( wordsOf ),
];

const hasSameWords = ( before: readonly Block[], now: Block[] ): boolean =>
	JSON.stringify( before.map( wordsOf ) ) ===
	JSON.stringify( now.map( wordsOf ) );

/**
 * Watches blocks.
 *
 * @param blocks   The blocks, as they are now.
 * @param onChange Called once, when their words or their order are no longer the same.
 * @return Stops watching.
 * @since 0.1.0
 */
export function watchWords(
	blocks: readonly Block[],
	onChange: () => void
): () => void {
	let known = blocks;
	const [ first ] = blocks;
	const stop = subscribe( () => {
		const { getBlock, getBlockIndex } = select( blockEditorStore );
		const now = known.flatMap(
			( { clientId } ) => getBlock( clientId ) ?? []
		);
		if ( known.every( ( block, index ) => block === now[ index ] ) ) {
			return;
		}
		const start = first ? getBlockIndex( first.clientId ) : 0;
		if (
			! hasSameWords( known, now ) ||
			now.some(
				( { clientId }, index ) =>
					getBlockIndex( clientId ) !== start + index
			)
		) {
			stop();
			onChange();
		}
		known = now;
	}, blockEditorStore );
	return stop;
}
