/**
 * Tells when the writer goes on with blocks: types in them, moves or removes one.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { select, subscribe } from '@wordpress/data';
import { htmlOf } from '../rich-text';

/** Words and structure of a block. A picture that is still being uploaded changes neither. */
const hasSameWords = ( before: Block, now: Block | null ): boolean =>
	before === now ||
	( now !== null &&
		before.name === now.name &&
		[ 'content', 'heading' ].every(
			( key ) => htmlOf( before, key ) === htmlOf( now, key )
		) &&
		before.innerBlocks.length === now.innerBlocks.length &&
		before.innerBlocks.every( ( inner, index ) =>
			hasSameWords( inner, now.innerBlocks[ index ] ?? null )
		) );

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
		const now = known.map( ( { clientId } ) => getBlock( clientId ) );
		if ( now.every( ( block, index ) => block === known[ index ] ) ) {
			return;
		}
		const start = first ? getBlockIndex( first.clientId ) : 0;
		const isSame = known.every(
			( block, index ) =>
				hasSameWords( block, now[ index ] ?? null ) &&
				getBlockIndex( block.clientId ) === start + index
		);
		if ( isSame ) {
			known = now.filter( ( block ) => block !== null );
			return;
		}
		stop();
		onChange();
	}, blockEditorStore );
	return stop;
}
