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

/** A stretch without the space around it. */
export function trimmed( text: SourceText, from: number, to: number ): Slice {
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

/** Paragraphs are told apart by an empty line. Nothing behind the end is looked at: a text may hold thousands of such stretches. */
function paragraphs( text: SourceText, from: number, to: number ): Slice[] {
	const slices: Slice[] = [];
	let start = from;
	for ( const { 0: whole, index } of text.text
		.slice( from, to )
		.matchAll( /\n[^\S\n]*\n/g ) ) {
		slices.push( trimmed( text, start, from + index ) );
		start = from + index + whole.length;
	}
	slices.push( trimmed( text, start, to ) );
	return slices.filter( ( slice ) => ! isBlank( slice ) );
}

/** Where the bold words that begin at an index end, at the end of the line at the latest; the index itself when they are not bold. */
function endOfBold( text: SourceText, from: number, lineEnd: number ): number {
	let end = from;
	while ( end < lineEnd && text.isBold( end ) ) {
		end++;
	}
	return end;
}

const COLON = /^[^\S\n]*[:：]/;

/** Characters of the longest heading that a colon without bold words may end. */
const SHORT = 80;

/**
 * The end of a heading that runs into its text: bold words that a colon or a full stop ends, and, where asked for, any words before
 * a colon or bold words before a dash. A line that is bold from end to end is a heading, whatever is in it.
 */
function endOfRunIn(
	text: SourceText,
	from: number,
	lineEnd: number,
	isLenient: boolean
): { to: number; rest: number } | undefined {
	const bold = endOfBold( text, from, lineEnd );
	const words = text.text.slice( from, bold ).trimEnd();
	const behind = text.text.slice( bold, lineEnd );
	if ( words && bold < lineEnd && behind.trim() ) {
		// A colon alone is no heading.
		if ( /\S\s*[:：]$/.test( words ) ) {
			return { to: from + words.length - 1, rest: bold };
		}
		const colon = COLON.exec( behind );
		if ( colon ) {
			return { to: bold, rest: bold + colon[ 0 ].length };
		}
		if (
			/[.!?]$/.test( words ) ||
			( isLenient && /^\s*[–—-]\s/.test( behind ) )
		) {
			return { to: bold, rest: bold };
		}
	}
	if ( isLenient && bold < lineEnd ) {
		const colon = /[:：]\s+\S/.exec( text.text.slice( from, lineEnd ) );
		if ( colon && colon.index > 0 && colon.index <= SHORT ) {
			return { to: from + colon.index, rest: from + colon.index + 1 };
		}
	}
	return undefined;
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
	from: number,
	isLenient = false,
	to = text.text.length
): Division {
	const start = trimmed( text, from, to ).from;
	const lineBreak = text.text.indexOf( '\n', start );
	const lineEnd = lineBreak === -1 ? to : Math.min( lineBreak, to );
	const runIn = endOfRunIn( text, start, lineEnd, isLenient );
	return runIn
		? {
				heading: trimmed( text, start, runIn.to ),
				rest: paragraphs( text, runIn.rest, to ),
			}
		: {
				heading: trimmed( text, start, lineEnd ),
				rest: paragraphs( text, lineEnd, to ),
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
export function readsLikeHeading( { text, from, to }: Slice ): boolean {
	const words = text.text.slice( from, to );
	const isBold = text.isBold( from ) && text.isBold( to - 1 );
	return (
		// A phone number is none.
		/\p{L}/u.test( words ) &&
		words.length <= ( isBold ? LONGEST_BOLD : LONGEST ) &&
		// What is left of "1. 5. 2026" where "1." has become the number of a list.
		! /^\d{1,2}\.\s+\d{4}\b/.test( words ) &&
		! words.includes( '\n' ) &&
		( isBold || ! /[.!?]\s+\p{Lu}/u.test( words ) )
	);
}
