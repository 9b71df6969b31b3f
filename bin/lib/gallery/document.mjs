/**
 * What the gallery says: the post that holds every fixture, and the page that shows it in every theme. Pure.
 */

/** @typedef {{ name: string, content: string }} Fixture */
/** @typedef {{ theme: string, html: string }} Shown */

/** Widths to look at, in pixels: a phone, a tablet, a laptop; nothing for all that there is. */
const WIDTHS = [ '320', '768', '1280', '' ];

/**
 * Escapes text for HTML.
 *
 * @param {string} text Plain text.
 * @return {string} HTML, also within double quotes.
 */
const escape = ( text ) =>
	text
		.replaceAll( '&', '&amp;' )
		.replaceAll( '"', '&quot;' )
		.replaceAll( '<', '&lt;' );

/**
 * Writes a fixture at every level that its headings can have, as the editor would save it.
 *
 * @param {Fixture} fixture One whose headings are of level 3, the default.
 * @return {Fixture[]} It, and one more for every other level.
 */
export function atEveryLevel( { name, content } ) {
	return [ 3, 2, 4, 5, 6 ].map( ( level ) =>
		level === 3
			? { name, content }
			: {
					name: `${ name }, heading level ${ level }`,
					content: content
						.replace(
							/<!-- wp:practice-blocks\/(\S+) (?:({.*?}) )?-->/g,
							( _, block, json = '{}' ) => {
								const attributes = JSON.stringify( {
									...JSON.parse( json ),
									[ block === 'benefit'
										? 'level'
										: 'headingLevel' ]: level,
								} );
								return `<!-- wp:practice-blocks/${ block } ${ attributes } -->`;
							}
						)
						.replace(
							/<h3 (class="wp-block-heading">[^]*?<\/)h3>/g,
							`<h${ level } $1h${ level }>`
						),
				}
	);
}

/**
 * Writes the post: each fixture below its name.
 *
 * @param {Fixture[]} fixtures The fixtures.
 * @return {string} Saved markup.
 */
export function postOf( fixtures ) {
	return fixtures
		.map(
			( { name, content } ) =>
				`<!-- wp:html -->\n<p style="clear:both;margin-top:3rem;padding-top:.5rem;border-top:1px dashed;font:14px/1.4 monospace">${ escape( name ) }</p>\n<!-- /wp:html -->\n\n${ content.trim() }`
		)
		.join( '\n\n' );
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; grid-template-rows: auto 1fr; height: 100vh; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; padding: .5rem 1rem; border-bottom: 1px solid; }
h1 { font-size: 1rem; margin: 0; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; margin: 0; padding: 0; }
legend { float: left; margin-right: .5rem; font-weight: 600; }
label { white-space: nowrap; }
main { display: grid; min-height: 0; background: #8884; }
section { display: none; min-height: 0; justify-items: center; }
iframe { width: 100%; height: 100%; border: 0; background: #fff; }
`;

/**
 * Writes the CSS that shows what the radio buttons choose: there is no script.
 *
 * @param {string[]} themes The themes.
 * @return {string} CSS.
 */
const choices = ( themes ) =>
	[
		...themes.map(
			( theme ) =>
				`body:has(#theme-${ theme }:checked) #in-${ theme } { display: grid; }`
		),
		...WIDTHS.filter( Boolean ).map(
			( width ) =>
				`body:has(#width-${ width }:checked) iframe { width: ${ width }px; }`
		),
	].join( '\n' );

/**
 * Writes radio buttons.
 *
 * @param {string}                            name    Their name.
 * @param {string}                            legend  What is chosen.
 * @param {{ value: string, text: string }[]} options What there is to choose.
 * @param {string}                            chosen  The value that is chosen at first.
 * @return {string} HTML.
 */
const radios = ( name, legend, options, chosen ) =>
	`<fieldset><legend>${ legend }</legend>${ options
		.map(
			( { value, text } ) =>
				`<label><input type="radio" name="${ name }" id="${ name }-${ value }"${ value === chosen ? ' checked' : '' }> ${ escape( text ) }</label>`
		)
		.join( '\n' ) }</fieldset>`;

/**
 * Writes the page.
 *
 * @param {Shown[]} shown The post as each theme shows it, complete in itself.
 * @param {string}  about What was shown, and by which WordPress.
 * @return {string} HTML that asks for nothing from anywhere.
 */
export function galleryOf( shown, about ) {
	const themes = shown.map( ( { theme } ) => theme );
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src 'self'">
<title>Practice Blocks: gallery</title>
<style>${ STYLE }${ choices( themes ) }</style>
<header>
<h1>${ escape( about ) }</h1>
${ radios(
	'theme',
	'Theme',
	themes.map( ( theme ) => ( { value: theme, text: theme } ) ),
	themes[ 0 ] ?? ''
) }
${ radios(
	'width',
	'Width',
	WIDTHS.map( ( width ) => ( { value: width, text: width || 'full' } ) ),
	''
) }
</header>
<main>
${ shown
	.map(
		( { theme, html } ) =>
			`<section id="in-${ theme }"><iframe title="${ theme }" sandbox srcdoc="${ escape( html ) }"></iframe></section>`
	)
	.join( '\n' ) }
</main>
`;
}
