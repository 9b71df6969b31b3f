/**
 * Tells whether benefits are being dragged.
 *
 * A benefit takes blocks into its body, so WordPress offers each benefit as a place to drop something into; a benefit cannot
 * go there, and WordPress then offers nothing at all. While benefits are dragged, the list takes the pointer for them
 * (style.scss), and offers the places between.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { BENEFIT } from '../../src/block-names';

/**
 * @return True while nothing but benefits is dragged.
 * @since 0.1.0
 */
export const useIsSorting = (): boolean =>
	useSelect( ( select ) => {
		const { getBlockName, getDraggedBlockClientIds } =
			select( blockEditorStore );
		const dragged = getDraggedBlockClientIds();
		return (
			dragged.length > 0 &&
			dragged.every( ( id ) => getBlockName( id ) === BENEFIT )
		);
	}, [] );
