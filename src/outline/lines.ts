/**
 * Finds the numbered lines of a text that holds several: "① Warmth", its text, "② Quiet", its text, with line breaks between them.
 */
import { divideText, isBlank, readsLikeHeading } from './divide-text';
import type { Division } from './divide-text';
import { readTypedNumber } from './typed-number';
import type { TypedNumber } from './typed-number';
import type { SourceText } from './types';

interface Line extends Division {
	number: TypedNumber;
}

/**
 * Finds them.
 *
 * @param text  A text.
 * @param first The number that it begins with.
 * @param words Words that are part of a typed number, such as "step".
 * @return Two lines or more, each with its number, its heading and what stands behind it up to the next; none where the numbers do
 * not count, or where one has no heading.
 * @since 0.1.0
 */
export function findLines(
	text: SourceText,
	first: TypedNumber,
	words: readonly string[]
): Line[] {
	let at = 0;
	const numbers = text.text.split( '\n' ).flatMap( ( line ) => {
		const number = readTypedNumber( line, words );
		at += line.length + 1;
		return number?.style === first.style
			? [ { at: at - line.length - 1, number } ]
			: [];
	} );
	const step = ( numbers[ 1 ]?.number.value ?? 0 ) - first.value;
	const lines = numbers.map( ( { at: from, number }, index ) => ( {
		number,
		...divideText(
			text,
			from + number.length,
			false,
			numbers[ index + 1 ]?.at
		),
	} ) );
	return ! first.isLoose &&
		lines.length > 1 &&
		Math.abs( step ) === 1 &&
		lines.every(
			( { heading, number }, index ) =>
				number.value === first.value + step * index &&
				! isBlank( heading ) &&
				readsLikeHeading( heading )
		)
		? lines
		: [];
}
