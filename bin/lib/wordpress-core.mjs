/**
 * Finds the files of WordPress, of the version that is asked for.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { Failure } from './failure.mjs';
import { cacheDir } from './paths.mjs';
import { fetchFromFirst } from './sources.mjs';
import { isVersion, unpackCore } from './wordpress-debian.mjs';
import { downloadCore } from './wordpress-org.mjs';

export const DEFAULT_WORDPRESS = '7.1';

/**
 * Reads the version out of WordPress's files.
 *
 * @param {string} coreDir The folder that holds `wp-includes`.
 * @return {string | undefined} The version, or nothing when this is not WordPress.
 */
function readCoreVersion( coreDir ) {
	const file = join( coreDir, 'wp-includes/version.php' );
	if ( ! existsSync( file ) ) {
		return undefined;
	}
	return readFileSync( file, 'utf8' ).match(
		/^\$wp_version\s*=\s*'([^']+)'/m
	)?.[ 1 ];
}

/**
 * Finds WordPress in the folder that the user points to.
 *
 * @param {string | undefined} wanted The version that was asked for, if any.
 * @return {string | undefined} The folder, or nothing when the user points to none or to another version.
 * @throws {Failure} When the user points to a folder that does not hold WordPress.
 */
function findPointedTo( wanted ) {
	const folder = process.env.WP_CORE_DIR;
	if ( ! folder ) {
		return undefined;
	}
	const version = readCoreVersion( folder );
	if ( version === undefined ) {
		throw new Failure(
			`WP_CORE_DIR points to ${ folder }, where there is no WordPress.`,
			'Point it to the folder that holds wp-includes, or unset it.'
		);
	}
	return wanted === undefined || isVersion( version, wanted )
		? folder
		: undefined;
}

/**
 * Finds WordPress's files: where `WP_CORE_DIR` points, in the cache, on wordpress.org, in Debian's packages.
 *
 * @param {string | undefined}     wanted A branch such as `7.1` or a full version; nothing for the default.
 * @param {(line: string) => void} say    Told what is going on.
 * @return {Promise< { folder: string, version: string } >} The folder, which nobody may write into, and the version found.
 * @throws {Failure} When WordPress is nowhere to be had.
 */
export async function findCore( wanted, say ) {
	const pointedTo = findPointedTo( wanted );
	const branch = wanted ?? DEFAULT_WORDPRESS;
	if ( ! /^\d+\.\d+(\.\d+)?$/.test( branch ) ) {
		throw new Failure(
			`"${ branch }" is not a version of WordPress.`,
			'Write it as 7.1 or 7.1.4.'
		);
	}
	const name = `wordpress-${ branch }`;
	if (
		! pointedTo &&
		readCoreVersion( join( cacheDir(), name ) ) === undefined
	) {
		rmSync( join( cacheDir(), name ), { recursive: true, force: true } );
	}
	const folder =
		pointedTo ??
		( await cached( name, async ( empty ) => {
			const sources = [
				{ name: 'wordpress.org', fetch: downloadCore },
				{ name: "Debian's packages", fetch: unpackCore },
			].map( ( source ) => ( {
				name: source.name,
				fetch: async ( /** @type {string} */ target ) => {
					await source.fetch( branch, target );
					assertVersion( target, branch );
				},
			} ) );
			await fetchFromFirst(
				`WordPress ${ branch }`,
				sources,
				empty,
				say
			);
		} ) );
	return { folder, version: readCoreVersion( folder ) ?? branch };
}

/**
 * Makes sure that a source gave what was asked for.
 *
 * @param {string} coreDir The folder that was filled.
 * @param {string} wanted  The version that was asked for.
 * @throws {Error} When it is another version, or none.
 */
function assertVersion( coreDir, wanted ) {
	const version = readCoreVersion( coreDir );
	if ( version === undefined || ! isVersion( version, wanted ) ) {
		throw new Error( `gave ${ version ?? 'something else' }` );
	}
}
