/**
 * Asks the site for conditions, and has it keep one.
 */
import apiFetch from '@wordpress/api-fetch';
import type { Condition } from './entry';

const PATH = '/practice-blocks/v1/conditions';

/** Milliseconds for which an answer holds. Meanwhile somebody may have changed a record. */
const HOLDS = 60_000;

const known = new Map< string, Condition[] >();

/** The last condition that the site was to keep: what is asked meanwhile waits for it, for the answer will be another. */
let keeping: Promise< unknown > = Promise.resolve();

/**
 * Conditions of the site and of the catalogue. What is asked again soon is answered at once.
 *
 * @param query  What to look for: `search=` with a part of any of a condition's names, or `slug=` with the one.
 * @param signal Ends it.
 * @return Conditions, the best match first.
 * @throws What WordPress answers instead: an object with a `message`.
 * @since 0.1.0
 */
export async function fetchConditions(
	query: string,
	signal: AbortSignal
): Promise< Condition[] > {
	await keeping;
	let conditions = known.get( query );
	if ( ! conditions ) {
		conditions = await apiFetch< Condition[] >( {
			path: `${ PATH }?${ query }`,
			signal,
		} );
		known.set( query, conditions );
		setTimeout( () => known.delete( query ), HOLDS );
	}
	return conditions;
}

/**
 * Has the site make a record of an entry of the catalogue. There is one already if somebody else was quicker.
 *
 * @param slug The entry's slug.
 * @throws What WordPress answers instead.
 * @since 0.1.0
 */
export async function keepCondition( slug: string ): Promise< void > {
	const kept = apiFetch( { path: PATH, method: 'POST', data: { slug } } );
	keeping = kept.catch( () => {} );
	await kept;
	known.clear();
}
