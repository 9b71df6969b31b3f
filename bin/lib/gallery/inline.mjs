/**
 * Makes a page of a site complete in itself: style sheets and pictures inside, no script, no link that leads anywhere.
 */

/** @typedef {(address: string) => Promise< { type: string, bytes: Buffer } | undefined >} Load Gets what is at an address, if it is the site's own. */

/** Where a style sheet comes from, for a browser's tools. */
const SOURCE = /\/\*# source(Mapping)?URL=.*?\*\//g;

/**
 * Replaces what is found by what a function makes of it, one after the other.
 *
 * @param {string}                                  text    The text.
 * @param {RegExp}                                  what    What to look for, with the flag `g`.
 * @param {(groups: string[]) => Promise< string >} replace Gives what to put there.
 * @return {Promise< string >} The text.
 */
async function replaceAll( text, what, replace ) {
	const parts = [];
	let end = 0;
	for ( const match of text.matchAll( what ) ) {
		parts.push( text.slice( end, match.index ), await replace( match ) );
		end = ( match.index ?? 0 ) + match[ 0 ].length;
	}
	return [ ...parts, text.slice( end ) ].join( '' );
}

/**
 * Puts pictures and fonts into CSS.
 *
 * @param {string} css  The CSS.
 * @param {string} base Its address.
 * @param {Load}   load Gets them.
 * @return {Promise< string >} CSS with data instead of addresses; nothing where there was none to be had.
 */
const inlineCss = ( css, base, load ) =>
	replaceAll(
		css,
		/url\(\s*(['"]?)(?!data:|#)([^'")]+)\1\s*\)/g,
		async ( [ , , address ] ) => {
			const found = await load( new URL( String( address ), base ).href );
			return found
				? `url(data:${ found.type };base64,${ found.bytes.toString( 'base64' ) })`
				: 'url(data:,)';
		}
	);

/**
 * Reads an attribute.
 *
 * @param {string} tag  A tag.
 * @param {string} name The attribute's name.
 * @return {string | undefined} Its value.
 */
const attribute = ( tag, name ) =>
	new RegExp( `\\s${ name }=(["'])(.*?)\\1`, 's' )
		.exec( tag )?.[ 2 ]
		?.replaceAll( '&#038;', '&' )
		.replaceAll( '&amp;', '&' );

/**
 * Makes a page complete in itself.
 *
 * @param {string} html The page.
 * @param {string} base Its address.
 * @param {Load}   load Gets what it asks for.
 * @return {Promise< string >} The page, which asks for nothing any more.
 */
export async function inlinePage( html, base, load ) {
	const still = html
		.replace( /<script\b[^]*?<\/script>/gi, '' )
		.replace( SOURCE, '' )
		.replace( /<(a|area|form|img|source)\b[^>]*>/gi, ( tag ) =>
			tag
				.replace( /\s(srcset|sizes)=(["']).*?\2/gis, '' )
				.replace( /\s(href|action)=(["'])(?!#).*?\2/gis, ' $1="#"' )
		);
	const withSheets = await replaceAll(
		still,
		/<link\b[^>]*>/gi,
		async ( [ tag = '' ] ) => {
			const address = attribute( tag, 'href' );
			if ( attribute( tag, 'rel' ) !== 'stylesheet' || ! address ) {
				return '';
			}
			const { href } = new URL( address, base );
			const found = await load( href );
			const media = attribute( tag, 'media' ) ?? 'all';
			return found
				? `<style media="${ media }">${ await inlineCss( found.bytes.toString().replace( SOURCE, '' ), href, load ) }</style>`
				: '';
		}
	);
	const withPictures = await replaceAll(
		withSheets,
		/(<img\b[^>]*?\ssrc=)(["'])(?!data:)(.*?)\2/gi,
		async ( [ , before, quote, address ] ) => {
			const found = await load( new URL( String( address ), base ).href );
			return `${ before }${ quote }data:${ found ? `${ found.type };base64,${ found.bytes.toString( 'base64' ) }` : ',' }${ quote }`;
		}
	);
	return inlineStyles( withPictures, base, load );
}

/**
 * Puts pictures and fonts into the style sheets and `style` attributes of a page.
 *
 * @param {string} html The page.
 * @param {string} base Its address.
 * @param {Load}   load Gets them.
 * @return {Promise< string >} The page.
 */
const inlineStyles = ( html, base, load ) =>
	replaceAll(
		html,
		/(<style\b[^>]*>)([^]*?)(<\/style>)|(\sstyle=")([^"]*url\([^"]*)(")/gi,
		async ( [ , open, css, close, before, value, after ] ) =>
			open
				? `${ open }${ await inlineCss( String( css ), base, load ) }${ close }`
				: `${ before }${ await inlineCss( String( value ), base, load ) }${ after }`
	);
