/**
 * Tells whether nothing is written in an article yet.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import { HEADING, OUR_BLOCKS, PARAGRAPH } from '../block-names';
import { htmlOf } from '../rich-text';

const TEXTS = [ 'content', 'heading', 'conditionName' ];

/** A callout's label does not count: it comes filled in. */
const isBlank = ( { attributes, innerBlocks, name }: Block ): boolean =>
	[ HEADING, PARAGRAPH, ...OUR_BLOCKS ].includes( name ) &&
	TEXTS.every( ( key ) => ! htmlOf( { attributes }, key ) ) &&
	innerBlocks.every( isBlank );

/**
 * @param clientId Client id of the article.
 * @return True until something is written or put in.
 * @since 0.1.0
 */
export const useIsBlank = ( clientId: string ): boolean =>
	useSelect(
		( select ) =>
			select( blockEditorStore ).getBlocks( clientId ).every( isBlank ),
		[ clientId ]
	);
