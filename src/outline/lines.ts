/**
 * Finds the numbered lines of a text that holds several: "① Warmth", its text, "② Quiet", its text, with line breaks between them.
 */
import { divideText, isBlank, readsLikeHeading } from './divide-text';
import type { Division } from './divide-text';
import { BEGINNING, readTypedNumber } from './typed-number';
import type { TypedNumber } from './typed-number';
import type { SourceText } from './types';

interface Line {
	number: TypedNumber;
	division: Division;
}

/** Where lines begin with a number of one style. */
function findNumbers(
	{ text }: SourceText,
	first: TypedNumber,
	words: readonly string[]
): { at: number; number: TypedNumber }[] {
	const found = [ { at: 0, number: first } ];
	for (
		let end = text.indexOf( '\n' );
		end !== -1;
		end = text.indexOf( '\n', end + 1 )
	) {
		const beginning = text.slice( end + 1, end + 1 + BEGINNING );
		const number = readTypedNumber( beginning, words );
		if ( number?.style === first.style ) {
			found.push( { at: end + 1, number } );
		}
	}
	return found;
}

/**
 * Finds them.
 *
 * @param text  A text.
 * @param words Words that are part of a typed number, such as "step".
 * @return Two lines or more, each with its number, its heading and what stands behind it up to the next; none where the text does not
 * begin with a number, where the numbers do not count, or where one has no heading.
 * @since 0.1.0
 */
export function findLines(
	text: SourceText,
	words: readonly string[]
): Line[] {
	const first =
		readTypedNumber( text.beginning, words ) &&
		readTypedNumber( text.text, words );
	if ( ! first || first.isLoose ) {
		return [];
	}
	const numbers = findNumbers( text, first, words );
	const step = ( numbers[ 1 ]?.number.value ?? 0 ) - first.value;
	const lines = numbers.map( ( { at, number }, index ) => ( {
		number,
		division: divideText(
			text,
			at + number.length,
			false,
			numbers[ index + 1 ]?.at
		),
	} ) );
	const areLines =
		numbers.length > 1 &&
		Math.abs( step ) === 1 &&
		lines.every(
			( { division: { heading }, number }, index ) =>
				number.value === first.value + step * index &&
				! isBlank( heading ) &&
				readsLikeHeading( heading )
		);
	return areLines ? lines : [];
}
