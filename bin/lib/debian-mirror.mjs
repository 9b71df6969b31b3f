/**
 * Finds the Debian mirror that this machine's apt is set to.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {Object} Mirror
 * @property {string} uri      Where it is.
 * @property {string} signedBy The key file that it is signed with, or an empty string for apt's own choice.
 */

/**
 * Reads the entries of a file in the style of `debian.sources`.
 *
 * @param {string} text The file's text.
 * @return {Mirror[]} A mirror for each address that serves binary packages.
 */
function parseDeb822( text ) {
	return text.split( /\n\s*\n/ ).flatMap( ( stanza ) => {
		/** @param {string} name */
		const field = ( name ) =>
			stanza.match(
				new RegExp( `^${ name }:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, 'im' )
			)?.[ 1 ] ?? '';
		if (
			! /\bdeb\b/.test( field( 'Types' ) ) ||
			/^no$/i.test( field( 'Enabled' ) )
		) {
			return [];
		}
		// A key can be written out in the file itself; then apt's own choice must do.
		const signedBy = field( 'Signed-By' ).startsWith( '/' )
			? field( 'Signed-By' )
			: '';
		return field( 'URIs' )
			.split( /\s+/ )
			.filter( Boolean )
			.map( ( uri ) => ( { uri, signedBy } ) );
	} );
}

/**
 * Reads the entries of a file in the style of `sources.list`.
 *
 * @param {string} text The file's text.
 * @return {Mirror[]} A mirror for each line that serves binary packages.
 */
function parseOneLine( text ) {
	return [
		...text.matchAll( /^deb[ \t]+(?:\[([^\]]*)\][ \t]+)?(\S+)/gm ),
	].map( ( [ , options = '', uri = '' ] ) => ( {
		uri,
		signedBy: options.match( /signed-by=(\/\S+)/ )?.[ 1 ] ?? '',
	} ) );
}

/**
 * Finds the mirror that this machine takes Debian's packages from.
 *
 * @param {string} [aptDir] The folder of apt's settings.
 * @return {Mirror | undefined} The mirror, or nothing where apt is not set to Debian.
 */
export function findDebianMirror( aptDir = '/etc/apt' ) {
	const partsDir = join( aptDir, 'sources.list.d' );
	const parts = existsSync( partsDir ) ? readdirSync( partsDir ).sort() : [];
	const files = [
		join( aptDir, 'sources.list' ),
		...parts.map( ( name ) => join( partsDir, name ) ),
	];
	return files
		.filter(
			( file ) => /\.(list|sources)$/.test( file ) && existsSync( file )
		)
		.flatMap( ( file ) => {
			const text = readFileSync( file, 'utf8' ).replace(
				/^\s*#.*\n?/gm,
				''
			);
			return file.endsWith( '.list' )
				? parseOneLine( text )
				: parseDeb822( text );
		} )
		.find( ( { uri } ) => /\/debian\/?$/.test( uri ) );
}
