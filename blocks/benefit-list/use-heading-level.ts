/**
 * Changes the heading level of a list and of every benefit in it.
 */
import { useRegistry } from '@wordpress/data';
import { blockEditor } from '../../src/block-editor';
import type { HeadingLevel } from '../../src/heading-level';

/**
 * @param clientId Client id of the list.
 * @return A function that sets the level, as one undo step.
 * @since 0.1.0
 */
export function useHeadingLevel(
	clientId: string
): ( level: HeadingLevel ) => void {
	const registry = useRegistry();
	return ( level ) => {
		const { batch, getBlockOrder, updateBlockAttributes } =
			blockEditor( registry );
		batch( () => {
			updateBlockAttributes( clientId, { headingLevel: level } );
			updateBlockAttributes( getBlockOrder( clientId ), { level } );
		} );
	};
}
