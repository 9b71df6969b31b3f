/**
 * Finds PHPUnit 9.6, the last one that still runs on PHP 7.4.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { withDebianSuite } from './debian-packages.mjs';
import { download } from './download.mjs';
import { fetchFromFirst } from './sources.mjs';

const SUITE = 'bookworm';
const PACKAGES = [
	'phpunit',
	'php-codecoverage',
	'php-deepcopy',
	'php-doctrine-instantiator',
	'php-file-iterator',
	'php-invoker',
	'php-parser',
	'php-phar-io-manifest',
	'php-phar-io-version',
	'php-text-template',
	'php-timer',
	'php-tokenizer',
	'phpunit-cli-parser',
	'phpunit-code-unit',
	'phpunit-code-unit-reverse-lookup',
	'phpunit-comparator',
	'phpunit-complexity',
	'phpunit-diff',
	'phpunit-environment',
	'phpunit-exporter',
	'phpunit-global-state',
	'phpunit-lines-of-code',
	'phpunit-object-enumerator',
	'phpunit-object-reflector',
	'phpunit-recursion-context',
	'phpunit-resource-operations',
	'phpunit-type',
	'phpunit-version',
];
const PHAR = 'phpunit.phar';

/**
 * @typedef {Object} PhpUnit
 * @property {string}   folder  The folder it lies in.
 * @property {string}   program The path of its program below that folder.
 * @property {string[]} library The folders below it in which PHP must look for its classes.
 */

/**
 * Finds PHPUnit: in the cache, in Debian's packages, on its own site.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @return {Promise< PhpUnit >} Where it is.
 * @throws {import('./failure.mjs').Failure} When it is nowhere to be had.
 */
export async function findPhpUnit( say ) {
	const folder = await cached( 'phpunit-9.6', async ( empty ) => {
		const sources = [
			{
				name: "Debian's packages",
				fetch: ( /** @type {string} */ target ) =>
					withDebianSuite( SUITE, ( suite ) =>
						suite.unpack( PACKAGES, target )
					),
			},
			{
				name: 'phar.phpunit.de',
				fetch: async ( /** @type {string} */ target ) =>
					writeFileSync(
						join( target, PHAR ),
						await download(
							'https://phar.phpunit.de/phpunit-9.6.phar'
						)
					),
			},
		];
		await fetchFromFirst( 'PHPUnit 9.6', sources, empty, say );
	} );
	return existsSync( join( folder, PHAR ) )
		? { folder, program: PHAR, library: [] }
		: { folder, program: 'usr/bin/phpunit', library: [ 'usr/share/php' ] };
}
