/**
 * Finds what WordPress has translated of a block.json, and of the header of plugin.php.
 */
import { readFileSync } from 'node:fs';

/** @typedef {import('./comments.mjs').Call} Call */

/** What WordPress translates, and in which context: a copy of its wp-includes/block-i18n.json. */
const BLOCK = JSON.parse(
	readFileSync( new URL( 'block-i18n.json', import.meta.url ), 'utf8' )
);

/** What WordPress translates of a plugin's header, in `_get_plugin_data_markup_translate()`. */
const HEADER = [
	'Plugin Name',
	'Plugin URI',
	'Description',
	'Author',
	'Author URI',
];

/**
 * Takes the texts out of a value.
 *
 * @param {unknown} value  A part of a block.json.
 * @param {unknown} schema The same part of WordPress's list.
 * @return {{ single: string, context: string }[]} Texts and their contexts.
 */
function textsOf( value, schema ) {
	if ( typeof value === 'string' && typeof schema === 'string' ) {
		return [ { single: value, context: schema } ];
	}
	if ( Array.isArray( value ) && Array.isArray( schema ) ) {
		return value.flatMap( ( item ) => textsOf( item, schema[ 0 ] ) );
	}
	if (
		value &&
		schema &&
		typeof value === 'object' &&
		typeof schema === 'object'
	) {
		const parts = new Map( Object.entries( value ) );
		return Object.entries( schema ).flatMap( ( [ key, part ] ) =>
			textsOf( parts.get( key ), part )
		);
	}
	return [];
}

/**
 * Finds the texts of a block.json.
 *
 * @param {string} json   The file's text.
 * @param {string} domain The text domain.
 * @return {Call[]} In the order of WordPress's list. None when the block is of another domain.
 */
export function findBlockTexts( json, domain ) {
	const metadata = JSON.parse( json );
	return metadata.textdomain === domain
		? textsOf( metadata, BLOCK ).map( ( text ) => ( { ...text, line: 1 } ) )
		: [];
}

/**
 * Finds the texts of a plugin's header.
 *
 * @param {string} code The text of plugin.php.
 * @return {Call[]} In the order of WordPress's list.
 */
export function findHeaderTexts( code ) {
	return HEADER.flatMap( ( name ) => {
		const found = new RegExp( `^ \\* ${ name }: *(.+)$`, 'm' ).exec( code );
		return found?.[ 1 ]
			? [
					{
						single: found[ 1 ].trim(),
						comment: `${ name } of the plugin`,
						line: code.slice( 0, found.index ).split( '\n' ).length,
					},
				]
			: [];
	} );
}
