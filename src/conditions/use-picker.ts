/**
 * Finds conditions for the picker, and does what a choice means.
 */
import { useState } from '@wordpress/element';
import type { Condition } from './entry';
import { keep } from './keep';
import { TYPED } from './options';
import { useConditions } from './use-conditions';

/** What was chosen: a condition, or a name that is to stand in the block only. */
export type Chosen = Pick< Condition, 'name' > & Partial< Condition >;

/**
 * @param onChoose Called with what was chosen; without anything when it was reset.
 * @return What was found for what was typed, what that was, and functions that take what is typed and what is chosen.
 * @since 0.1.0
 */
export function usePicker( onChoose: ( chosen?: Chosen ) => void ) {
	// Nothing is asked until somebody is there.
	const [ typed, setTyped ] = useState< string >();
	const search = typed ?? '';
	const answer = useConditions(
		typed === undefined ? typed : `search=${ encodeURIComponent( search ) }`
	);
	const take = ( chosen?: Chosen ) => {
		onChoose( chosen );
		if ( chosen?.slug && ! chosen.term_id ) {
			keep( chosen.slug );
		}
	};
	const choose = ( value: string | null | undefined ) => {
		const chosen =
			value === TYPED
				? { name: search }
				: answer.conditions.find( ( { slug } ) => slug === value );
		if ( chosen || ! value ) {
			// What was chosen before may be chosen again while an answer is on its way: that changes nothing.
			take( chosen );
		}
	};
	return { answer, choose, search, setTyped };
}
