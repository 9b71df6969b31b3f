/**
 * Finds WP-CLI, and runs its commands on a site.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../cache.mjs';
import { download } from '../../download.mjs';
import { Failure } from '../../failure.mjs';
import { lastLines, run } from '../../run.mjs';
import { fetchFromFirst } from '../../sources.mjs';

const VERSION = '2.11.0';
const PHAR = 'wp-cli.phar';

/** Its commands for posts and terms are a package of their own. It asks for a Mustache that Packagist does not have everywhere, for templates alone. */
const PACKAGES = {
	require: {
		'wp-cli/wp-cli': VERSION,
		'wp-cli/entity-command': '^2.0',
		'mustache/mustache': '2.13.0 as 2.14.1',
	},
	config: { 'allow-plugins': false },
};

/**
 * Fills a folder with Composer.
 *
 * @param {string} folder An empty folder.
 * @throws {Failure} When it cannot.
 */
async function install( folder ) {
	writeFileSync(
		join( folder, 'composer.json' ),
		JSON.stringify( PACKAGES )
	);
	const { code, output } = await run(
		'composer',
		[ 'update', '--no-dev', '--no-interaction', '--no-plugins', '--quiet' ],
		{ cwd: folder }
	);
	if ( code ) {
		throw new Failure(
			`Composer did not install it: ${ lastLines( output, 3 ) }.`,
			'Install Composer.'
		);
	}
}

/**
 * Finds WP-CLI: in the cache, at Packagist, among its releases.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @return {Promise< string >} The path of its program.
 * @throws {Failure} When it is nowhere to be had.
 */
export async function findWpCli( say ) {
	const name = `wp-cli-${ VERSION }`;
	const folder = await cached( name, ( empty ) =>
		fetchFromFirst(
			`WP-CLI ${ VERSION }`,
			[
				{ name: 'Packagist', fetch: install },
				{
					name: 'github.com',
					fetch: async ( target ) =>
						writeFileSync(
							join( target, PHAR ),
							await download(
								`https://github.com/wp-cli/wp-cli/releases/download/v${ VERSION }/${ name }.phar`
							)
						),
				},
			],
			empty,
			say
		)
	);
	const phar = join( folder, PHAR );
	return existsSync( phar )
		? phar
		: join( folder, 'vendor/wp-cli/wp-cli/php/boot-fs.php' );
}

/**
 * Makes what runs commands on a site.
 *
 * @param {string} program Its program.
 * @param {string} site    The folder of the site.
 * @return {(...args: string[]) => Promise< string >} Runs one, and gives what it printed.
 */
export const wpCli =
	( program, site ) =>
	async ( ...args ) => {
		const { code, output, stdout } = await run( 'php', [
			// Of PHP's own messages those that are not about it: it is older than PHP.
			...[ '-d', 'error_reporting=E_ALL & ~E_DEPRECATED' ],
			...[ program, '--allow-root', `--path=${ site }`, ...args ],
		] );
		if ( code || /\b(Fatal error|Warning|Notice)\b/.test( output ) ) {
			throw new Failure(
				`“wp ${ args.join( ' ' ) }” said: ${ lastLines( output, 5 ) }.`,
				'It should have done so without a complaint.'
			);
		}
		return stdout.trim();
	};
