/**
 * Finds the current Gutenberg plugin: where PRACTICE_BLOCKS_GUTENBERG points, on wordpress.org, or in the cache when there is no network.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../cache.mjs';
import { download, downloadJson } from '../../download.mjs';
import { cacheDir } from '../../paths.mjs';
import { explain } from '../../sources.mjs';

const PREFIX = 'gutenberg-';
const ZIP = 'gutenberg.zip';

/**
 * @typedef {Object} Found
 * @property {string} [zip] Its zip.
 * @property {string} what  Where that is from, or why there is none.
 */

/**
 * Downloads the current one, unless it is in the cache.
 *
 * @return {Promise< string >} Its zip.
 * @throws {Error} When wordpress.org does not give it.
 */
async function fetchCurrent() {
	const { version, download_link: link } = Object(
		await downloadJson(
			'https://api.wordpress.org/plugins/info/1.2/?action=plugin_information&slug=gutenberg'
		)
	);
	if ( ! /^[\d.]+$/.test( version ) || typeof link !== 'string' ) {
		throw new Error( 'has no plugin "gutenberg"' );
	}
	const folder = await cached( PREFIX + version, async ( empty ) =>
		writeFileSync( join( empty, ZIP ), await download( link ) )
	);
	return join( folder, ZIP );
}

/**
 * Finds the newest one in the cache.
 *
 * @return {string | undefined} Its zip.
 */
function newestInCache() {
	const folder = existsSync( cacheDir() )
		? readdirSync( cacheDir() )
				.filter( ( name ) => /^gutenberg-[\d.]+$/.test( name ) )
				.sort( ( a, b ) =>
					a.localeCompare( b, 'en', { numeric: true } )
				)
				.at( -1 )
		: undefined;
	return folder && join( cacheDir(), folder, ZIP );
}

/**
 * Finds it.
 *
 * @return {Promise< Found >} What was found.
 */
export async function findGutenberg() {
	const { PRACTICE_BLOCKS_GUTENBERG: given } = process.env;
	if ( given ) {
		return { zip: given, what: 'the zip that was given' };
	}
	try {
		return { zip: await fetchCurrent(), what: 'wordpress.org' };
	} catch ( error ) {
		const reason = `wordpress.org: ${ error instanceof Error ? explain( error ) : error }`;
		const zip = newestInCache();
		return zip
			? { zip, what: `the cache (${ reason })` }
			: { what: reason };
	}
}
