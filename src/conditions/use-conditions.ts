/**
 * Conditions that the site knows, asked for while a writer types.
 */
import { useEffect, useState } from '@wordpress/element';
import { fetchConditions, knownConditions } from './api';
import type { Query } from './api';
import type { Condition } from './entry';

/** Milliseconds without a key until the site is asked. */
const PAUSE = 250;

/** What there is to show. */
export interface Conditions {
	conditions: Condition[];
	isLoading: boolean;
	hasFailed: boolean;
	/** Asks once more. */
	retry: () => void;
}

/**
 * Looks for conditions.
 *
 * @param query What to look for, the same object as long as that is the same; nothing is asked without one.
 * @return What was found for it; what was found before while that is on its way.
 * @since 0.1.0
 */
export function useConditions( query: Query | undefined ): Conditions {
	const [ conditions, setConditions ] = useState< Condition[] >( [] );
	const [ answered, setAnswered ] = useState< Query >();
	const [ failed, setFailed ] = useState< Query >();
	useEffect( () => {
		if ( ! query || failed ) {
			return undefined;
		}
		const controller = new AbortController();
		const { signal } = controller;
		const show = ( found: Condition[] ) => {
			setConditions( found );
			setAnswered( query );
		};
		const found = knownConditions( query );
		if ( found ) {
			show( found );
			return undefined;
		}
		const timer = setTimeout(
			() =>
				fetchConditions( query, signal ).then(
					show,
					// A new query ends the one before; that is no failure.
					() => signal.aborted || setFailed( query )
				),
			PAUSE
		);
		return () => {
			clearTimeout( timer );
			controller.abort();
		};
	}, [ query, failed ] );
	const hasFailed = failed !== undefined;
	return {
		conditions,
		hasFailed,
		isLoading: query !== answered && ! hasFailed,
		retry: () => setFailed( undefined ),
	};
}
