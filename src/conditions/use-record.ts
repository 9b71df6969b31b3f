/**
 * What the site knows of the condition that a block names.
 */
import { useMemo } from '@wordpress/element';
import type { Condition } from './entry';
import { useConditions } from './use-conditions';

/**
 * Asks for one condition.
 *
 * @param slug Its slug, if the block names one.
 * @return The condition; null if the site does not know it, undefined as long as it has not answered.
 * @since 0.1.0
 */
export function useRecord(
	slug: string | undefined
): Condition | null | undefined {
	const query = useMemo( () => ( slug ? { slug } : undefined ), [ slug ] );
	const { conditions, hasFailed, isLoading } = useConditions( query );
	return isLoading || hasFailed || ! slug
		? undefined
		: ( conditions[ 0 ] ?? null );
}
