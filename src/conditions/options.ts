/**
 * What the picker offers while somebody types.
 */
import { __, sprintf } from '@wordpress/i18n';
import type { Condition } from './entry';
import type { Conditions } from './use-conditions';

/** Value of the option that keeps what was typed as it is. No slug is like it. */
export const TYPED = '?typed';

interface Option {
	label: string;
	value: string;
}

/** What a suggestion says. The control leaves out what does not hold what was typed; the site finds more: other accents, another order. */
const suggestion = (
	{ match, name, slug }: Condition,
	search: string
): Option => {
	const label = match === name ? name : `${ match } – ${ name }`;
	return {
		label: label.toLowerCase().includes( search.toLowerCase() )
			? label
			: `${ label } (${ search })`,
		value: slug,
	};
};

/**
 * The options.
 *
 * @param answer       What was found for what was typed.
 * @param search       What was typed.
 * @param as           What becomes of it where nothing else is found.
 * @param as.isOffered Whether it may be taken as it is.
 * @param as.isShown   Whether it is there for Enter to take, and for the field to show.
 * @return Options, the best first.
 * @since 0.1.0
 */
export function optionsFor(
	{ conditions }: Pick< Conditions, 'conditions' >,
	search: string,
	{ isOffered, isShown }: { isOffered: boolean; isShown: boolean }
): Option[] {
	const options = conditions.map( ( one ) => suggestion( one, search ) );
	return options.length || ! search.trim() || ! ( isOffered || isShown )
		? options
		: [
				{
					label: isOffered
						? sprintf(
								/* translators: %s: Name of a condition. */
								__(
									'Not found. Use “%s” here only',
									'practice-blocks'
								),
								search
							)
						: search,
					value: TYPED,
				},
			];
}

/**
 * The options, and what is chosen already: the control shows its label.
 *
 * @param options What is offered.
 * @param current What is chosen.
 * @return Both, each once.
 * @since 0.1.0
 */
export const withCurrent = (
	options: Option[],
	current: Option | '' | undefined
): Option[] =>
	current && options.every( ( { value } ) => value !== current.value )
		? [ ...options, current ]
		: options;
