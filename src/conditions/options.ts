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
	disabled?: boolean;
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
 * @param answer    What was found for what was typed.
 * @param search    What was typed.
 * @param canBeFree Whether a name that was not found may be taken as it is.
 * @param chosen    What is chosen already: the control shows its label.
 * @return Options, the best first.
 * @since 0.1.0
 */
export function optionsFor(
	{ conditions, failure, isLoading }: Conditions,
	search: string,
	canBeFree: boolean | undefined,
	chosen: Option | '' | undefined
): Option[] {
	const options = conditions.map( ( one ) => suggestion( one, search ) );
	if (
		search.trim() &&
		! options.length &&
		! failure &&
		( isLoading || canBeFree )
	) {
		options.push( {
			// While it waits the control shows nothing, but Enter would take what it showed before: this cannot be chosen.
			label: isLoading
				? search
				: sprintf(
						/* translators: %s: Name of a condition. */
						__(
							'Not found. Use “%s” here only',
							'practice-blocks'
						),
						search
					),
			value: TYPED,
			disabled: isLoading,
		} );
	}
	if ( chosen && options.every( ( { value } ) => value !== chosen.value ) ) {
		options.push( chosen );
	}
	return options;
}
