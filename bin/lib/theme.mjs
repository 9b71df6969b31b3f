/**
 * Finds the files of a theme that WordPress does not bring along.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { Failure } from './failure.mjs';
import { fetchFromFirst } from './sources.mjs';
import { unpackTheme } from './wordpress-debian.mjs';
import { downloadTheme } from './wordpress-org.mjs';

/**
 * Finds a theme's files: in WordPress's own, in the cache, on wordpress.org, in Debian's packages.
 *
 * @param {string}                 slug    The theme's folder name.
 * @param {string}                 coreDir The folder of WordPress's files.
 * @param {(line: string) => void} say     Told what is going on.
 * @return {Promise< string >} The theme's folder, which nobody may write into.
 * @throws {Failure} When the name cannot be one, or the theme is nowhere to be had.
 */
export async function findTheme( slug, coreDir, say ) {
	if ( ! /^[a-z0-9_-]+$/i.test( slug ) ) {
		throw new Failure(
			`"${ slug }" is not a theme.`,
			'Write its folder name, such as twentytwentyfour.'
		);
	}
	const own = join( coreDir, 'wp-content/themes', slug );
	if ( existsSync( own ) ) {
		return own;
	}
	return await cached( `theme-${ slug }`, async ( empty ) => {
		const sources = [
			{ name: 'wordpress.org', fetch: downloadTheme },
			{ name: "Debian's packages", fetch: unpackTheme },
		].map( ( { name, fetch } ) => ( {
			name,
			fetch: ( /** @type {string} */ target ) => fetch( slug, target ),
		} ) );
		await fetchFromFirst( `the theme ${ slug }`, sources, empty, say );
	} );
}
