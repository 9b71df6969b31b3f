/**
 * Words that people write before a number: "Step 1". They are part of the number, and go with it.
 */
import { __ } from '@wordpress/i18n';

/** English is understood on every site: many pages that are copied are in English. */
const ENGLISH = 'benefit, number, point, reason, step, tip, way';

const split = ( list: string ): string[] =>
	list
		.split( ',' )
		.map( ( word ) => word.trim().toLowerCase() )
		// They go into a regular expression.
		.filter( ( word ) => /^\p{L}+$/u.test( word ) );

/**
 * The words, in English and in the writer's language.
 *
 * @return Words in lower case, letters only.
 * @since 0.1.0
 */
export const numberWords = (): string[] => [
	...new Set( [
		...split( ENGLISH ),
		...split(
			/* translators: Words that are written before a number, separated by commas: Step 1, Tip 2. Lower case, one word each. */
			__(
				'benefit, number, point, reason, step, tip, way',
				'practice-blocks'
			)
		),
	] ),
];
