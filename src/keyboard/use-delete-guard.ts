/**
 * Delete at the edges of a block that has no texts of its own.
 */
import { useRegistry } from '@wordpress/data';
import { guardDelete } from './guard-delete';
import { useKeys } from './use-keys';

/**
 * Keeps Delete from removing a block and all that is in it.
 *
 * @param clientId Client id of the block.
 * @return A ref for the block's element.
 * @since 0.1.0
 */
export function useDeleteGuard( clientId: string ) {
	const registry = useRegistry();
	return useKeys(
		registry,
		clientId,
		( key, selection ) =>
			key.name === 'Delete' &&
			selection !== undefined &&
			guardDelete( registry, selection, key.isRepeat )
	);
}
