/**
 * Takes WordPress and its themes out of Debian's packages.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withDebianSuite } from './debian-packages.mjs';
import { run } from './run.mjs';

/** Debian cuts WordPress up; these are its own package and those that hold what its links point to. */
const CORE_PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'libjs-cropper',
	'libjs-jquery-ui',
	'libjs-lodash',
	'libjs-underscore',
	'libphp-phpmailer',
	'php-getid3',
];

/** The suites that hold WordPress, newest first. */
const SUITES = [ 'sid', 'trixie' ];

/** Suites whose WordPress is too old, but which hold themes that later ones dropped. */
const OLD_SUITES = [ 'bookworm', 'bullseye' ];

/**
 * Tells whether a version is what was asked for.
 *
 * @param {string} version The version, such as `7.1.4`; Debian's suffix may follow.
 * @param {string} wanted  A branch such as `7.1`, or a full version.
 * @return {boolean} Whether it is.
 */
export function isVersion( version, wanted ) {
	return (
		version.startsWith( wanted ) &&
		! /^\d/.test( version.slice( wanted.length ) )
	);
}

/**
 * Unpacks WordPress out of the first suite that has the version.
 *
 * @param {string} wanted A branch such as `7.1`, or a full version.
 * @param {string} folder The empty folder to put WordPress's files into.
 * @throws {Error} When no suite has that version or it cannot be fetched.
 */
export async function unpackCore( wanted, folder ) {
	/** @type {string[]} */
	const found = [];
	for ( const name of SUITES ) {
		const done = await withDebianSuite( name, async ( suite ) => {
			const version =
				( await suite.version( 'wordpress' ) ) ?? 'no version';
			if ( ! isVersion( version, wanted ) ) {
				found.push( `${ version } in ${ name }` );
				return false;
			}
			await suite.unpack( CORE_PACKAGES, join( folder, 'packages' ) );
			await copyWithoutLinks(
				join( folder, 'packages/usr/share/wordpress' ),
				folder
			);
			rmSync( join( folder, 'packages' ), { recursive: true } );
			rmSync( join( folder, 'wp-config.php' ), { force: true } );
			return true;
		} );
		if ( done ) {
			return;
		}
	}
	throw new Error( `they hold ${ found.join( ' and ' ) }` );
}

/**
 * Unpacks a theme out of the newest suite that has it.
 *
 * @param {string} slug   The theme's folder name.
 * @param {string} folder The empty folder to put the theme's files into.
 * @throws {Error} When Debian has no such theme or it cannot be fetched.
 */
export async function unpackTheme( slug, folder ) {
	const name = `wordpress-theme-${ slug }`;
	for ( const suiteName of [ ...SUITES, ...OLD_SUITES ] ) {
		const done = await withDebianSuite( suiteName, async ( suite ) => {
			if ( ! ( await suite.version( name ) ) ) {
				return false;
			}
			await suite.unpack( [ name ], join( folder, 'packages' ) );
			await copyWithoutLinks(
				join(
					folder,
					`packages/usr/share/wordpress/wp-content/themes/${ slug }`
				),
				folder
			);
			rmSync( join( folder, 'packages' ), { recursive: true } );
			return true;
		} );
		if ( done ) {
			return;
		}
	}
	throw new Error( 'no suite holds it' );
}

/**
 * Copies a folder's content and puts files in the place of the links.
 *
 * @param {string} from The folder to copy.
 * @param {string} to   The folder to copy its content into.
 * @throws {Error} When there is nothing to copy.
 */
async function copyWithoutLinks( from, to ) {
	if ( ! existsSync( from ) ) {
		throw new Error( 'the packages do not hold it' );
	}
	// The exit code says nothing: Debian's link to an .htaccess file outside of the packages always fails.
	await run( 'cp', [ '-rL', `${ from }/.`, to ] );
}
