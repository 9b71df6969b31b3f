/**
 * Where things lie: the checkout, the cache that all checkouts share, and the sites of this one.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, without a slash at the end. */
export const projectDir = fileURLToPath(
	new URL( '../..', import.meta.url )
).replace( /[\\/]$/, '' );

/**
 * Gives the folder for what was downloaded once and is used again by every checkout.
 *
 * @return {string} An absolute path; the folder may not exist yet.
 */
export function cacheDir() {
	const { PRACTICE_BLOCKS_CACHE, XDG_CACHE_HOME } = process.env;
	if ( PRACTICE_BLOCKS_CACHE ) {
		return PRACTICE_BLOCKS_CACHE;
	}
	return join(
		XDG_CACHE_HOME || join( homedir(), '.cache' ),
		'practice-blocks'
	);
}

/**
 * Gives the folder of a site: WordPress's files and its SQLite database.
 *
 * @param {string} name The site's name.
 * @return {string} An absolute path; the folder may not exist yet.
 */
export function siteDir( name ) {
	return join( projectDir, '.playground', name );
}

/**
 * Finds a program on the PATH.
 *
 * @param {string} name The program's name.
 * @return {string | undefined} Its path, or nothing when it is not there.
 */
export function findProgram( name ) {
	return ( process.env.PATH ?? '' )
		.split( ':' )
		.map( ( folder ) => join( folder, name ) )
		.find( ( path ) => existsSync( path ) );
}
