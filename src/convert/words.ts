/**
 * Words that people write before a number: "Step 1". They are part of the number, and go with it.
 */
import { __ } from '@wordpress/i18n';
import type { RecogniserOptions } from '../outline/recognise';

/** English is understood on every site: many pages that are copied are in English. */
const ENGLISH = 'benefit, number, point, reason, step, tip, way';

/**
 * What the recogniser has to know: the words, in English and in the writer's language.
 *
 * @return Words in lower case, letters only.
 * @since 0.1.0
 */
export const language = (): RecogniserOptions => ( {
	words:
		[
			ENGLISH,
			/* translators: Words before a number, as in Step 1. */
			__(
				'benefit, number, point, reason, step, tip, way',
				'practice-blocks'
			),
		]
			.join()
			.toLowerCase()
			// They go into a regular expression.
			.match( /\p{L}+/gu ) ?? [],
} );
