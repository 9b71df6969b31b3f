/**
 * Conditions that the site knows, asked for while a writer types.
 */
import { useEffect, useState } from '@wordpress/element';
import { fetchConditions } from './api';
import type { Query } from './api';
import type { Condition } from './entry';

/** Milliseconds without a key until the site is asked. */
const PAUSE = 250;

/** What the site said last. */
interface Answer {
	conditions: Condition[];
	hasFailed?: boolean;
	/** What it was asked. */
	query?: Query;
}

/** What there is to show. */
export interface Conditions extends Answer {
	isLoading: boolean;
	/** Asks once more. */
	retry: () => void;
}

/**
 * Looks for conditions.
 *
 * @param query What to look for, the same object as long as that is the same; nothing is asked without one.
 * @return What was found for it; nothing while that is on its way.
 * @since 0.1.0
 */
export function useConditions( query: Query | undefined ): Conditions {
	const [ answer, setAnswer ] = useState< Answer >( { conditions: [] } );
	const [ attempt, setAttempt ] = useState( 0 );
	useEffect( () => {
		if ( ! query ) {
			return undefined;
		}
		const controller = new AbortController();
		const { signal } = controller;
		const timer = setTimeout(
			() =>
				fetchConditions( query, signal ).then(
					( conditions ) => setAnswer( { conditions, query } ),
					// A new query ends the one before; that is no failure.
					() =>
						signal.aborted ||
						setAnswer( { conditions: [], hasFailed: true, query } )
				),
			PAUSE
		);
		return () => {
			clearTimeout( timer );
			controller.abort();
		};
	}, [ query, attempt ] );
	const isLoading = query !== answer.query;
	return {
		...answer,
		// Nothing that was found for something else can be chosen.
		conditions: isLoading ? [] : answer.conditions,
		isLoading,
		retry: () => setAttempt( attempt + 1 ),
	};
}
