/**
 * Conditions that the site knows, asked for while a writer types.
 */
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchConditions } from './api';
import type { Condition } from './entry';

/** Milliseconds without a key until the site is asked. */
const PAUSE = 250;

/** What the site said last. */
interface Answer {
	conditions: Condition[];
	/** Why there is none, in WordPress's words if it has any. */
	failure?: string;
	/** What it was asked. */
	query?: string;
}

/** What there is to show. */
export interface Conditions extends Answer {
	isLoading: boolean;
	/** Asks once more. */
	retry: () => void;
}

const NOTHING: Answer = { conditions: [] };

/**
 * Looks for conditions.
 *
 * @param query What to look for, see `fetchConditions()`; nothing is asked without one.
 * @return What was found for it; nothing while that is on its way.
 * @since 0.1.0
 */
export function useConditions( query: string | undefined ): Conditions {
	const [ answer, setAnswer ] = useState( NOTHING );
	const isLoading = query !== answer.query;
	useEffect( () => {
		if ( ! query || ! isLoading ) {
			return undefined;
		}
		const controller = new AbortController();
		const { signal } = controller;
		const timer = setTimeout(
			() =>
				fetchConditions( query, signal ).then(
					( conditions ) => setAnswer( { conditions, query } ),
					// A new query ends the one before; that is no failure.
					( error?: Partial< Error > ) =>
						signal.aborted ||
						setAnswer( {
							...NOTHING,
							failure:
								error?.message ||
								__(
									'Your site gave no answer.',
									'practice-blocks'
								),
							query,
						} )
				),
			PAUSE
		);
		return () => {
			clearTimeout( timer );
			controller.abort();
		};
	}, [ query, isLoading ] );
	return {
		// Nothing that was found for something else can be chosen.
		...( isLoading ? NOTHING : answer ),
		isLoading,
		retry: () => setAnswer( NOTHING ),
	};
}
