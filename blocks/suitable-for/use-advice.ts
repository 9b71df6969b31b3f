/**
 * The standing advice of a condition, in the body of a callout.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import { useRegistry, useSelect } from '@wordpress/data';
import { RichTextData } from '@wordpress/rich-text';
import { blockEditor } from '../../src/block-editor';
import { PARAGRAPH } from '../../src/block-names';
import { htmlOf, plainText } from '../../src/rich-text';

/**
 * @param clientId Client id of the callout.
 * @return The words of its body, and a function that adds advice to it: in its first empty paragraph if there is one.
 * @since 0.1.0
 */
export function useAdvice( clientId: string ): {
	words: string;
	addAdvice: ( advice: string ) => void;
} {
	const registry = useRegistry();
	const words = useSelect(
		( select ) =>
			select( blockEditorStore )
				.getBlocks( clientId )
				.map( ( block ) => plainText( htmlOf( block ) ) )
				.join( '\n' ),
		[ clientId ]
	);
	const addAdvice = ( advice: string ) => {
		const { getBlocks, insertBlock, updateBlockAttributes } =
			blockEditor( registry );
		const content = RichTextData.fromPlainText( advice );
		const blocks = getBlocks( clientId );
		const blank = blocks.find(
			( block ) => block.name === PARAGRAPH && ! htmlOf( block )
		);
		if ( blank ) {
			updateBlockAttributes( blank.clientId, { content } );
		} else {
			insertBlock(
				createBlock( PARAGRAPH, { content } ),
				blocks.length,
				clientId,
				false
			);
		}
	};
	return { words, addAdvice };
}
