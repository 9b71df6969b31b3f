/**
 * What makes one undo step of several changes, for what runs outside of the editor's components: @wordpress/data gives it to components
 * and to its own plugins only.
 */
import { use as extend } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';

/**
 * Makes one undo step of several changes.
 *
 * @param change Makes them, synchronously.
 * @since 0.1.0
 */
export let batch: DataRegistry[ 'batch' ];

extend( ( registry: DataRegistry ) => {
	batch = registry.batch;
} );
