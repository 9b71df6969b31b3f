/**
 * The registry of the editor's stores, for what runs outside of its components: @wordpress/data gives it to components only, and
 * nothing else can make one undo step of several changes.
 */
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';

let registry: DataRegistry | undefined;

/**
 * Remembers the registry. For a component that is there as long as the editor is.
 *
 * @since 0.1.0
 */
export function useRememberedRegistry(): void {
	registry = useRegistry();
}

/**
 * Makes one undo step of several changes.
 *
 * @param change Makes them, synchronously.
 * @since 0.1.0
 */
export const batch = ( change: () => void ): void =>
	registry ? registry.batch( change ) : change();
