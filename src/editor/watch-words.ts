/**
 * Tells when the writer goes on with the post: types in it, moves or removes a block.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { select, subscribe } from '@wordpress/data';

/** How the names begin of what a picture gets when it has been uploaded. */
const FILE = /^(url|id|blob|link|href|src|size)/;

/** All that a writer changes: words and structure. A picture that is still being uploaded changes neither, nor does an empty text. */
const wordsOf = ( blocks: readonly object[] ): string =>
	JSON.stringify( blocks, ( key, value: unknown ) =>
		FILE.test( key ) ? undefined : value || undefined
	);

/**
 * Watches the post.
 *
 * @param onChange Called once, when its words or its structure are no longer what they are now.
 * @return Stops watching.
 * @since 0.1.0
 */
export function watchWords( onChange: () => void ): () => void {
	const { getBlocks } = select( blockEditorStore );
	let known = getBlocks();
	const words = wordsOf( known );
	const stop = subscribe( () => {
		const now = getBlocks();
		if ( now !== known && wordsOf( now ) !== words ) {
			stop();
			onChange();
		}
		known = now;
	}, blockEditorStore );
	return stop;
}
