/**
 * Reads a number that somebody typed at the beginning of a text: "1.", "1)", "1 –", "1:", "#1", "①", a keycap, "Benefit 1:".
 *
 * Decimals, prices, times, dates, ranges and phone numbers are not such numbers.
 */

export interface TypedNumber {
	value: number;
	/** Characters up to the first one behind the number, its sign and the spaces after them. */
	length: number;
	/** How it was typed. Numbers of one list are typed alike. */
	style: string;
	/** Whether nothing but a space tells the number from the words behind it: "Step 1 Relax". */
	isLoose: boolean;
}

/** How much of a text is looked at. */
export const BEGINNING = 80;

/** Spaces, and the marks without width that programs put around a number, also those of direction; not a line break. */
const SPACE =
	'[^\\S\\n]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069]';

const pattern = ( source: string ) =>
	new RegExp( source.replaceAll( '_', `(?:${ SPACE })` ), 'iu' );

/** Ranges of characters that are a number in a ring or in brackets, with the first of each. */
const RINGED: readonly ( readonly [
	first: number,
	last: number,
	value: number,
] )[] = [
	[ 0x2460, 0x2473, 1 ],
	[ 0x2474, 0x2487, 1 ],
	[ 0x2488, 0x249b, 1 ],
	[ 0x24eb, 0x24f4, 11 ],
	[ 0x24f5, 0x24fe, 1 ],
	[ 0x2776, 0x277f, 1 ],
	[ 0x2780, 0x2789, 1 ],
	[ 0x278a, 0x2793, 1 ],
	[ 0x3251, 0x325f, 21 ],
	[ 0x32b1, 0x32bf, 36 ],
];

const SPACES = pattern( '^_*' );
const RINGED_END = pattern( '^._*[.):]?_*' );
const KEYCAPS = pattern( '^((?:\\d\\uFE0F?\\u20E3)+|🔟)\\uFE0F?_*[.):]?_*' );
// "#1", then a space or a sign; "#1day" is something else.
const HASH = pattern( '^#_?(\\d{1,5})(?:_*[.):–—]_*|_+-_+|_+|(?=\\n|$))' );
const BRACKETS = pattern( '^\\((\\d{1,5})\\)_*' );
/** Spaces, all of them, or the end of a line. */
const GAP = '(?:_+(?!_)|(?=\\n|$))';
// A full stop or a bracket may stand right before a word: "1.Rest". "1. 5. 2026" is a date.
const STOP = pattern(
	`^(\\d{1,5})(\\.\\)|[.)])(?:${ GAP }(?!\\d+\\.)|(?=[\\p{L}"“‘«]))`
);
// Behind a colon or a dash, a figure would make it a time, a score, a range or a price.
const COLON = pattern( `^(\\d{1,5})_*(:)${ GAP }(?![\\d\\p{Sc}])` );
const DASH = pattern( `^(\\d{1,5})_*([–—-])${ GAP }(?![\\d\\p{Sc}+])` );

const TEN = '🔟';

function readSymbol( text: string ): TypedNumber | undefined {
	const keycaps = KEYCAPS.exec( text );
	if ( keycaps ) {
		const [ whole, caps = '' ] = keycaps;
		return {
			value: caps === TEN ? 10 : Number( caps.replace( /\D/g, '' ) ),
			length: whole.length,
			style: 'keycap',
			isLoose: false,
		};
	}
	const code = text.codePointAt( 0 ) ?? 0;
	const ring = RINGED.find(
		( [ first, last ] ) => code >= first && code <= last
	);
	if ( ! ring ) {
		return undefined;
	}
	const [ first, , value ] = ring;
	const behind = RINGED_END.exec( text );
	return {
		value: value + code - first,
		length: behind?.[ 0 ].length ?? 1,
		style: `ring-${ first }`,
		isLoose: false,
	};
}

function readFigure( text: string ): TypedNumber | undefined {
	for ( const [ style, expression ] of [
		[ '#', HASH ],
		[ '()', BRACKETS ],
		[ '', STOP ],
		[ '', COLON ],
		[ '', DASH ],
	] as const ) {
		const match = expression.exec( text );
		if ( match ) {
			const [ whole, figure = '', sign = '' ] = match;
			// "01" is a number in a list, "0161" the beginning of a phone number.
			return /^0\d\d/.test( figure )
				? undefined
				: {
						value: Number( figure ),
						length: whole.length,
						style: style || sign.replace( /[–—]/, '-' ),
						isLoose: false,
					};
		}
	}
	return undefined;
}

const expressions = new Map< string, RegExp >();

function readWord(
	text: string,
	words: readonly string[]
): TypedNumber | undefined {
	const key = words.join( '|' );
	const expression =
		expressions.get( key ) ??
		pattern(
			`^(${ key })_+(?:#_?)?(\\d{1,5})(?:(_*[.):–—]_*|_+-_+)(?!\\d)|(?=\\n|$)|(_+))`
		);
	expressions.set( key, expression );
	const match = key ? expression.exec( text ) : null;
	if ( ! match ) {
		return undefined;
	}
	const [ whole, word = '', figure, , space ] = match;
	return {
		value: Number( figure ),
		length: whole.length,
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
	const beginning = text.slice( spaces, spaces + BEGINNING );
	// Almost every text ends here: letters, which begin no number but one behind a word.
	const found = /^[\p{L}]/u.test( beginning )
		? readWord( beginning, words )
		: ( readFigure( beginning ) ?? readSymbol( beginning ) );
	return found && { ...found, length: found.length + spaces };
}
