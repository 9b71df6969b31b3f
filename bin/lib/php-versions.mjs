/**
 * The versions of PHP that the plugin supports and Playground has.
 */
import { Failure } from './failure.mjs';

export const PHP_VERSIONS = /** @type {const} */ ( [
	'7.4',
	'8.0',
	'8.1',
	'8.2',
	'8.3',
	'8.4',
	'8.5',
] );

/** @typedef {typeof PHP_VERSIONS[ number ]} PhpVersion */

/** @type {PhpVersion} */
export const DEFAULT_PHP = '8.3';

/**
 * Reads a version of PHP from a command line.
 *
 * @param {string | undefined} text What was written; nothing for the default.
 * @return {PhpVersion} The version.
 * @throws {Failure} When there is no such version.
 */
export function readPhpVersion( text = DEFAULT_PHP ) {
	const version = PHP_VERSIONS.find( ( known ) => known === text );
	if ( ! version ) {
		throw new Failure(
			`There is no PHP ${ text } here.`,
			`Choose one of ${ PHP_VERSIONS.join( ', ' ) }.`
		);
	}
	return version;
}
