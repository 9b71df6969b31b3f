/**
 * Reads a number that somebody typed at the beginning of a text: "1.", "1)", "1 –", "1:", "#1", "①", a keycap, "Benefit 1:".
 *
 * Decimals, prices, times, dates, ranges and phone numbers are not such numbers.
 */

import { remember } from '../remember';

export interface TypedNumber {
	value: number;
	/** Characters up to the first one behind the number, its sign and the spaces after them. */
	length: number;
	/** How it was typed. Numbers of one list are typed alike. */
	style: string;
	/** Whether nothing but a space tells the number from the words behind it: "Step 1 Relax". */
	isLoose?: boolean;
}

/** How much of a text is looked at. */
export const BEGINNING = 80;

/** Spaces, and the marks without width that programs put around a number, also those of direction; not a line break. */
const SPACE = /[^\S\n]|\p{Cf}/gu;
const SPACES = /^(?:[^\S\n]|\p{Cf})*/u;

/** How numbers are typed: the number, and, where no name tells styles apart, the sign that does. Of one line, with plain spaces. */
const FORMS = [
	// "#1", then a space or a sign; "#1day" is something else.
	[ '#', /^# ?(\d{1,5})(?: *[.):–—] *| +- +| +|$)/ ],
	[ '()', /^\((\d{1,5})\) */ ],
	// A full stop or a bracket may stand right before a word: "1.Rest". "1. 5. 2026" is a date.
	[ '', /^(\d{1,5})(\.\)|[.)])(?: +(?! |\d+\.)|$|(?=[\p{L}"“‘«]))/u ],
	// Behind a colon or a dash, a figure would make it a time, a score, a range or a price.
	[ '', /^(\d{1,5}) *([:–—-])(?: +(?![ \d\p{Sc}+])|$)/u ],
	[ 'keycap', /^((?:\d\uFE0F?\u20E3)+|🔟)\uFE0F? *[.):]? */u ],
	// In a ring, in brackets or with a full stop, in one character.
	[ '', /^([①-⒛⓫-⓾❶-➓㉑-㉟㊱-㊿]) *[.):]? */u ],
] as const;

/** For each row of numbers that are one character, the one that stands where 1 is, or would be: a row may begin with 11 or 21. */
const ROWS = [ ...'①⑴⒈ⓡ⓵❶➀➊㈽㊎🔖' ];

/** The place of a character among all. */
const placeOf = ( character: string ) => character.codePointAt( 0 ) ?? 0;

function readFigure( text: string ): TypedNumber | undefined {
	for ( const [ style, form ] of FORMS ) {
		const match = form.exec( text );
		if ( match ) {
			const [ { length }, figure = '', sign = '' ] = match;
			const row = ROWS.filter( ( first ) => first <= figure ).pop();
			// "01" is a number in a list, "0161" the beginning of a phone number.
			return /^0\d\d/.test( figure )
				? undefined
				: {
						value: row
							? placeOf( figure ) - placeOf( row ) + 1
							: Number( figure.replace( /\D/g, '' ) ),
						length,
						style: style || row || sign.replace( /[–—]/, '-' ),
					};
		}
	}
	return undefined;
}

const wordForm = remember(
	( words: readonly string[] ) =>
		new RegExp(
			`^(${ words.join(
				'|'
			) }) +(?:# ?)?(\\d{1,5})(?:(?: *[.):–—] *| +- +)(?!\\d)|$|( +))`,
			'iu'
		)
);

function readWord(
	text: string,
	words: readonly string[]
): TypedNumber | undefined {
	const match = wordForm( words ).exec( text );
	if ( ! match ) {
		return undefined;
	}
	const [ { length }, word = '', figure, space ] = match;
	return {
		value: Number( figure ),
		length,
		style: word.toLocaleLowerCase(),
		isLoose: space !== undefined,
	};
}

/**
 * Reads the number at the beginning of a text.
 *
 * @param text  A text, or its first `BEGINNING` characters. It may begin with spaces.
 * @param words Words that are part of the number when they stand before it, such as "step"; letters and digits only.
 * @return The number; undefined when there is none.
 * @since 0.1.0
 */
export function readTypedNumber(
	text: string,
	words: readonly string[]
): TypedNumber | undefined {
	const spaces = SPACES.exec( text )?.[ 0 ].length ?? 0;
	const [ beginning = '' ] = text
		.slice( spaces, spaces + BEGINNING )
		.replace( SPACE, ( { length } ) => ' '.repeat( length ) )
		.split( '\n' );
	// Almost every text ends here: letters, which begin no number but one behind a word.
	const found = /^\p{L}/u.test( beginning )
		? readWord( beginning, words )
		: readFigure( beginning );
	return found && { ...found, length: found.length + spaces };
}
