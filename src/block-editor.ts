/**
 * The block editor as one object: what it tells, and what it does. For code that asks and acts in the editor that an event happened in.
 */
import { store } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

/**
 * The block editor of a registry.
 *
 * @param registry The editor's data registry.
 * @return Its selectors and actions, and `batch()`, which makes one change of several.
 * @since 0.1.0
 */
export const blockEditor = ( registry: DataRegistry ) => ( {
	...registry.select( store ),
	...registry.dispatch( store ),
	batch: registry.batch,
} );

export type BlockEditor = ReturnType< typeof blockEditor >;
