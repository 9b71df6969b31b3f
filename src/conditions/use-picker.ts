/**
 * Finds conditions for the picker, and does what a choice means.
 */
import { useEffect, useState } from '@wordpress/element';
import type { Condition } from './entry';
import { optionsFor, TYPED } from './options';
import { useConditions } from './use-conditions';

/** What was chosen: a condition, or a name that is to stand in the block only. */
export type Chosen = Pick< Condition, 'name' > & Partial< Condition >;

/**
 * @param onChoose  Called with what was chosen; without anything when it was reset.
 * @param canBeFree Whether a name that was not found may be taken as it is.
 * @return What was found for what was typed and what of it can be chosen, functions that take what is typed and what is chosen, and
 *         whether a choice waits for its answer, or found nothing in it.
 * @since 0.1.0
 */
export function usePicker(
	onChoose: ( chosen?: Chosen ) => void,
	canBeFree = false
) {
	// Nothing is asked until somebody is there.
	const [ typed, setTyped ] = useState< string >();
	// Enter was quicker than the answer: what will be found first is meant.
	const [ isAwaited, setAwaited ] = useState( false );
	const search = typed ?? '';
	const answer = useConditions(
		typed === undefined ? typed : `search=${ encodeURIComponent( search ) }`
	);
	const hasAnswer = ! answer.isLoading && ! answer.failure;
	const options = optionsFor( answer, search, {
		isOffered: canBeFree && hasAnswer,
		isShown: isAwaited || ! hasAnswer,
	} );
	const isFound = canBeFree || options[ 0 ]?.value !== TYPED;
	const choose = ( value: string | null | undefined ) => {
		const chosen =
			value === TYPED && hasAnswer
				? { name: search.trim() }
				: answer.conditions.find( ( { slug } ) => slug === value );
		setAwaited( value === TYPED && ! hasAnswer );
		// What was chosen before may be chosen again while an answer is on its way: that changes nothing.
		if ( chosen || ! ( value || isAwaited ) ) {
			onChoose( chosen );
		}
	};
	useEffect( () => {
		if ( isAwaited && hasAnswer && isFound ) {
			choose( options[ 0 ]?.value );
		}
		// Once, when the answer comes: what is chosen is rendered before the state of this is.
		// eslint-disable-next-line react-hooks/exhaustive-deps -- The others are those of that render.
	}, [ hasAnswer ] );
	return {
		answer,
		choose,
		isAwaited,
		isMissed: isAwaited && hasAnswer && ! isFound,
		options,
		type: ( words: string ) => {
			setAwaited( false );
			setTyped( words );
		},
	};
}
