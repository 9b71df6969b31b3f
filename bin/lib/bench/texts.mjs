/**
 * Articles with any number of numbered sections, in the shapes that people paste.
 */

/**
 * @typedef {Object} Text
 * @property {string} HTML      The clipboard's HTML; empty where there is none.
 * @property {string} plainText The clipboard's plain text.
 */

const HEADINGS = [
	'Improved Circulation',
	'Relief From Muscle Tension & Pain',
	'Better Sleep',
	'A Calmer Nervous System',
	'More Room to Breathe',
];

const SENTENCES = [
	'Gentle strokes bring warmth to hands and feet, and many people feel the difference for days.',
	'It asks nothing of you but to lie still, and we stop whenever you want.',
	'Talk to us about what you can tolerate today: a session can be as short as twenty minutes.',
	'Research is small so far, and we will not promise what nobody can know.',
];

/**
 * Makes up the sections.
 *
 * @param {number} count How many.
 * @return {{ number: number, heading: string, words: string[] }[]} Each with a heading and some sentences, of different lengths.
 */
const sections = ( count ) =>
	Array.from( { length: count }, ( _, index ) => ( {
		number: index + 1,
		heading: HEADINGS[ index % HEADINGS.length ] ?? '',
		words: SENTENCES.slice( 0, 1 + ( index % SENTENCES.length ) ),
	} ) );

/** @param {string} text Plain text. */
const escape = ( text ) => text.replaceAll( '&', '&amp;' );

/**
 * Joins what is made of each section.
 *
 * @param {number}                                                       count How many sections.
 * @param {(section: ReturnType< typeof sections >[ number ]) => string} write Writes one.
 * @return {string} All of them.
 */
const all = ( count, write ) => sections( count ).map( write ).join( '' );

/**
 * As a plain text editor, or "Paste as plain text", gives it.
 *
 * @param {number} count How many sections.
 * @return {Text} The text.
 */
export const plainText = ( count ) => ( {
	HTML: '',
	plainText: all(
		count,
		( { number, heading, words } ) =>
			`${ number }. ${ heading }\n\n${ words.join( ' ' ) }\n\n`
	),
} );

/**
 * As a web page gives it: real headings, with the number typed.
 *
 * @param {number} count How many sections.
 * @return {Text} Both flavours.
 */
export const headings = ( count ) => ( {
	...plainText( count ),
	HTML: all(
		count,
		( { number, heading, words } ) =>
			`<h3>${ number }. ${ escape( heading ) }</h3><p>${ words.join( ' ' ) }</p>`
	),
} );

/**
 * As Google Docs gives it: each heading is the only item of a list that says which number it starts with.
 *
 * @param {number} count How many sections.
 * @return {Text} Both flavours.
 */
export const documents = ( count ) => ( {
	...plainText( count ),
	HTML: `<b style="font-weight:normal;" id="docs-internal-guid-0">${ all(
		count,
		( { number, heading, words } ) =>
			`<ol style="margin-top:0;margin-bottom:0;" start="${ number }"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" style="line-height:1.4;" role="presentation"><span style="font-weight:700;">${ escape( heading ) }</span></p></li></ol><p dir="ltr" style="line-height:1.4;"><span style="font-weight:400;">${ words.join( ' ' ) }</span></p>`
	) }</b>`,
} );

/**
 * One list whose items each begin with bold words and a colon.
 *
 * @param {number} count How many sections.
 * @return {Text} Both flavours.
 */
export const oneList = ( count ) => ( {
	...plainText( count ),
	HTML: `<ol>${ all(
		count,
		( { heading, words } ) =>
			`<li><strong>${ escape( heading ) }:</strong> ${ words.join( ' ' ) }</li>`
	) }</ol>`,
} );
