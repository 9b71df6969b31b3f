/**
 * Finds PHP_CodeSniffer with WordPress's sniffs and those of PHP's versions: a Composer project of its own in the cache, so that the
 * plugin needs none (docs/decisions/0014-sniffs-come-from-composer-where-it-is.md).
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { Failure } from './failure.mjs';
import { lastLines, run } from './run.mjs';

const RUNNER = 'squizlabs/php_codesniffer';

/** Which versions of what. Only `RUNNER` is a program; each of the others is a folder of sniffs. */
const PACKAGES = {
	[ RUNNER ]: '3.13.6',
	'wp-coding-standards/wpcs': '2.3.0',
	'phpcompatibility/php-compatibility': '9.3.5',
	'phpcompatibility/phpcompatibility-paragonie': '1.3.2',
	'phpcompatibility/phpcompatibility-wp': '2.1.0',
};

const PROJECT = JSON.stringify( {
	require: PACKAGES,
	// No package may run code when it is installed: where the sniffs lie is told on the command line.
	config: { 'allow-plugins': false },
} );

/**
 * Finds them: in the cache, else from Packagist.
 *
 * @return {Promise< { program: string, standards: string } >} The program, and the folders of sniffs as it wants to be told of them.
 * @throws {Failure} When Composer cannot install them.
 */
export async function findSniffs() {
	const version = createHash( 'sha256' ).update( PROJECT ).digest( 'hex' );
	const folder = await cached(
		`php-sniffs-${ version.slice( 0, 8 ) }`,
		async ( empty ) => {
			writeFileSync( join( empty, 'composer.json' ), PROJECT );
			const { code, output } = await run(
				'composer',
				[ 'install', '--no-interaction', '--no-progress' ],
				{ cwd: empty }
			);
			if ( code !== 0 ) {
				throw new Failure(
					`Composer could not install the sniffs:\n${ lastLines( output ) }\n`,
					'Check the network connection and run the command again.'
				);
			}
		}
	);
	const pathOf = ( /** @type {string} */ name ) =>
		join( folder, 'vendor', name );
	return {
		program: join( pathOf( RUNNER ), 'bin/phpcs' ),
		standards: Object.keys( PACKAGES )
			.filter( ( name ) => name !== RUNNER )
			.map( pathOf )
			.join( ',' ),
	};
}
