/**
 * Delete at the edges of a block that has no texts of its own.
 */
import { guardDelete } from './guard-delete';
import { useKeys } from './use-keys';

/**
 * Keeps Delete from removing a block and all that is in it.
 *
 * @param clientId Client id of the block.
 * @return A ref for the block's element.
 * @since 0.1.0
 */
export const useDeleteGuard = ( clientId: string ) =>
	useKeys( clientId, guardDelete );
