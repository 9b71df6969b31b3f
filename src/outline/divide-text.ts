/**
 * Finds where a heading ends that stands in one text with what it is about: at a line break, or behind the bold words or the
 * colon that it runs into its text with.
 */
import type { Slice, SourceText } from './types';

export interface Division {
	heading: Slice;
	/** What follows it in the same text, one stretch for each paragraph. */
	rest: Slice[];
}

/** The words of a stretch. */
export const wordsOf = ( { text, from, to }: Slice ): string =>
	text.text.slice( from, to );

/** A text, or a stretch of it, without the space around it. */
export function trimmed(
	text: SourceText,
	from = 0,
	to = text.text.length
): Slice {
	const words = text.text.slice( from, to );
	const start = from + words.length - words.trimStart().length;
	return {
		text,
		from: start,
		to: Math.max( start, from + words.trimEnd().length ),
	};
}

/** Whether a stretch holds nothing, not even a picture. */
export const isBlank = ( { from, to }: Slice ): boolean => from >= to;

/** Whether a stretch begins and ends with bold words. */
export const isBold = ( { text, from, to }: Slice ): boolean =>
	text.isBold( from ) && text.isBold( to - 1 );

/** Paragraphs are told apart by an empty line. Nothing behind the end is looked at: a text may hold thousands of such stretches. */
function paragraphs( text: SourceText, from: number, to: number ): Slice[] {
	let end = from;
	return text.text
		.slice( from, to )
		.split( /(\n[^\S\n]*\n)/ )
		.map( ( { length } ) => {
			end += length;
			return trimmed( text, end - length, end );
		} )
		.filter( ( slice ) => ! isBlank( slice ) );
}

/** Characters of the longest heading that a colon without bold words may end. */
const SHORT = 80;

/**
 * The end of a heading that runs into its text, and the beginning of that text: bold words that a colon or a full stop ends, and,
 * where asked for, any words before a colon or bold words before a dash. A line that is bold from end to end is a heading, whatever
 * is in it.
 */
function endOfHeading(
	text: SourceText,
	from: number,
	lineEnd: number,
	isLenient: boolean
): [ to: number, rest: number ] {
	let bold = from;
	while ( bold < lineEnd && text.isBold( bold ) ) {
		bold++;
	}
	const words = text.text.slice( from, bold ).trimEnd();
	const behind = text.text.slice( bold, lineEnd );
	if ( words && behind.trim() ) {
		// A colon alone is no heading.
		if ( /\S\s*[:：]$/.test( words ) ) {
			return [ from + words.length - 1, bold ];
		}
		const colon = /^\s*[:：]/.exec( behind );
		if ( colon ) {
			return [ bold, bold + colon[ 0 ].length ];
		}
		if (
			/[.!?]$/.test( words ) ||
			( isLenient && /^\s*[–—-]\s/.test( behind ) )
		) {
			return [ bold, bold ];
		}
	}
	const colon =
		isLenient && behind
			? text.text.slice( from, lineEnd ).search( /[:：]\s+\S/ )
			: 0;
	return colon > 0 && colon <= SHORT
		? [ from + colon, from + colon + 1 ]
		: [ lineEnd, lineEnd ];
}

/**
 * Divides a text into a heading and what it is about.
 *
 * @param text      The text.
 * @param from      Where the heading begins: behind its number.
 * @param isLenient Whether a colon without bold words, and bold words before a dash, end a heading too. For who asked for it.
 * @param to        Where the text ends, for one that holds several.
 * @return The heading, which may be the whole text, and the rest. The colon that ends a heading that runs into its text is in neither.
 * @since 0.1.0
 */
export function divideText(
	text: SourceText,
	from = 0,
	isLenient = false,
	to = text.text.length
): Division {
	const start = trimmed( text, from, to ).from;
	const lineBreak = text.text.indexOf( '\n', start );
	const [ end, rest ] = endOfHeading(
		text,
		start,
		lineBreak < 0 ? to : Math.min( lineBreak, to ),
		isLenient
	);
	return {
		heading: trimmed( text, start, end ),
		rest: paragraphs( text, rest, to ),
	};
}

/** Characters of the longest text that is taken for a heading without being one, and of one that is bold from end to end. */
const LONGEST = 120;
const LONGEST_BOLD = 250;

/**
 * Whether a stretch of a paragraph or of a list item reads like a heading: short, one line, and bold or not several sentences.
 *
 * @param slice The stretch.
 * @return True if so.
 * @since 0.1.0
 */
export function readsLikeHeading( slice: Slice ): boolean {
	const words = wordsOf( slice );
	const bold = isBold( slice );
	return (
		// A phone number is none.
		/\p{L}/u.test( words ) &&
		words.length <= ( bold ? LONGEST_BOLD : LONGEST ) &&
		// What is left of "1. 5. 2026" where "1." has become the number of a list.
		! /^\d{1,2}\.\s+\d{4}\b/.test( words ) &&
		! words.includes( '\n' ) &&
		( bold || ! /[.!?]\s+\p{Lu}/u.test( words ) )
	);
}
