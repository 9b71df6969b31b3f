/**
 * Tells whoever wants to know what was recognised while WordPress converts a text. Nothing else happens then: the editor acts when
 * the blocks are in (src/editor/).
 */
import type { Block } from '@wordpress/blocks';
import { applyFilters, doAction } from '@wordpress/hooks';
import type { Count } from '../outline/recognise';

/**
 * What became of one text. WordPress cuts a text at shortcodes that stand alone, and converts each stretch for itself.
 */
export interface Conversion extends Count {
	/** The blocks that were made, in order, not yet inserted. Empty when WordPress was left to make its own. */
	blocks: Block[];
	/** Whether it is known to be pasted; otherwise it may be a classic text that is being converted. */
	isPaste: boolean;
	/** Whether the writer would rather be asked. */
	isOffer?: boolean;
	/** What was left out because it belongs to the page that was copied, as plain text. */
	leftOut: string[];
	/** The page's title, which shall become the post's and is not among the blocks. */
	title?: string | undefined;
	/** Makes the blocks that WordPress alone makes of the text; none where it was left to. */
	asPasted: () => Block[];
}

/**
 * Announces a text with numbers: the action `practiceBlocks.textConverted` of @wordpress/hooks.
 *
 * @param conversion What became of it.
 * @since 0.1.0
 */
export const announce = ( conversion: Conversion ): void => {
	doAction( 'practiceBlocks.textConverted', conversion );
};

/**
 * Whether there is a post whose title is empty and can be set: the filter `practiceBlocks.canSetTitle` of @wordpress/hooks, false
 * until somebody says otherwise.
 *
 * @return True if there is.
 * @since 0.1.0
 */
export const canSetTitle = (): boolean =>
	applyFilters( 'practiceBlocks.canSetTitle', false ) === true;
