/**
 * The words of a post and of a page, in a form in which they can be compared.
 */
import { JSDOM } from 'jsdom';

/**
 * Gives the words of HTML, in their order and without what lies between them; quotation marks and dashes, which WordPress sets its own way, are
 * taken to be plain.
 *
 * @param {string} html The HTML.
 * @return {string} The words.
 */
export function wordsOf( html ) {
	const { body } = new JSDOM( html ).window.document;
	for ( const element of body.querySelectorAll( 'script, style' ) ) {
		element.remove();
	}
	return ( body.textContent ?? '' )
		.replaceAll( /\s+/g, '' )
		.replaceAll( /[‘’′]/g, "'" )
		.replaceAll( /[“”″]/g, '"' )
		.replaceAll( /[–—]|--+/g, '-' );
}

/**
 * Counts the elements that make a post more than words.
 *
 * @param {string} html     The HTML of a page.
 * @param {string} selector What to look in.
 * @return {Record< string, number >} How many of each there are.
 */
export function countElements( html, selector ) {
	const { document } = new JSDOM( html ).window;
	return Object.fromEntries(
		[ 'ol', 'ol > li', 'h2', 'h3', 'p' ].map( ( name ) => [
			name,
			document.querySelectorAll( `${ selector } ${ name }` ).length,
		] )
	);
}
