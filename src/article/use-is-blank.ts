/**
 * Tells whether nothing is written in an article yet, so that all in it may be replaced.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import { HEADING, OUR_BLOCKS, PARAGRAPH } from '../block-names';
import { LABEL } from '../keyboard/texts';
import { htmlOf } from '../rich-text';
import { isPrefilled, suitabilityLevels } from '../suitability';

const TEXTS = [ 'content', 'heading', 'conditionName' ];

/** A callout's label comes filled in. */
const isBlank = ( block: Block ): boolean =>
	[ HEADING, PARAGRAPH, ...OUR_BLOCKS ].includes( block.name ) &&
	TEXTS.every( ( key ) => ! htmlOf( block, key ) ) &&
	isPrefilled( htmlOf( block, LABEL ), suitabilityLevels() ) &&
	// Where a text comes from elsewhere, that says so.
	! block.attributes[ 'metadata' ] &&
	block.innerBlocks.every( isBlank );

/**
 * @param clientId Client id of the article.
 * @return True until something is written or put in; never where what lies in it is locked.
 * @since 0.1.0
 */
export const useIsBlank = ( clientId: string ): boolean =>
	useSelect(
		( select ) => {
			const { canRemoveBlocks, getBlockOrder, getBlocks } =
				select( blockEditorStore );
			return (
				getBlocks( clientId ).every( isBlank ) &&
				canRemoveBlocks( getBlockOrder( clientId ) )
			);
		},
		[ clientId ]
	);
