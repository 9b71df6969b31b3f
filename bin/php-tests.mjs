/**
 * `npm run test:php`: runs tests/php with PHPUnit inside a real WordPress; neither PHP nor Composer needs to be there. With `--network`
 * it runs tests/php-network inside a network of sites.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runCommand } from './lib/failure.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { projectDir, siteDir } from './lib/paths.mjs';
import { readPhpVersion } from './lib/php-versions.mjs';
import { findPhpUnit } from './lib/phpunit.mjs';
import {
	copyCore,
	copyMustUsePlugins,
	listPluginMounts,
} from './lib/site-files.mjs';
import { DEFAULT_WORDPRESS, findCore } from './lib/wordpress-core.mjs';

const PLUGIN_DIR = '/wordpress/wp-content/plugins/practice-blocks';
const NETWORK_DIR = `${ PLUGIN_DIR }/tests/php-network`;
/** `E_ALL & ~E_DEPRECATED`: PHPUnit 9.6 uses what newer PHP deprecates; WordPress asks for every message again once it is loaded. */
const WITHOUT_DEPRECATIONS = 24575;
const REPORT = 'wp-content/junit.xml';

/**
 * Reads the command line.
 *
 * @param {string[]} args The arguments.
 * @return {{ wp?: string, php?: string, junit?: string, network?: boolean, phpunitArgs: string[] }} The options, and what goes to PHPUnit.
 * @throws {Failure} When an option is unknown.
 */
function readOptions( args ) {
	try {
		const { values, positionals } = parseArgs( {
			args,
			options: {
				wp: { type: 'string' },
				php: { type: 'string' },
				junit: { type: 'string' },
				network: { type: 'boolean' },
			},
			allowPositionals: true,
		} );
		return { ...values, phpunitArgs: positionals };
	} catch ( error ) {
		throw new Failure(
			error instanceof Error ? error.message : String( error ),
			'Usage: npm run test:php -- [--php 8.3] [--wp 7.1] [--network] [--junit FILE] [-- PHPUnit arguments]'
		);
	}
}

await runCommand( async () => {
	const { wp, php, junit, network, phpunitArgs } = readOptions(
		process.argv.slice( 2 )
	);
	const version = readPhpVersion( php );
	checkNodeVersion();
	await ensureDependencies( console.log );
	const phpunit = await findPhpUnit( console.log );
	const core = await findCore( wp, console.log );
	const folder = siteDir(
		`php-tests-${ wp ?? DEFAULT_WORDPRESS }-${ version }${ network ? '-network' : '' }`
	);
	copyCore( folder, core.folder, true );
	copyMustUsePlugins( folder, [] );

	// Only now, because it needs the packages.
	const { runPhp } = await import( './lib/php.mjs' );
	const options = {
		php: version,
		install: true,
		visible: true,
		mounts: [
			{ hostPath: folder, vfsPath: '/wordpress' },
			{ hostPath: phpunit.folder, vfsPath: '/phpunit' },
			...listPluginMounts(),
			...[ 'tests', 'phpunit.xml.dist' ].map( ( name ) => ( {
				hostPath: join( projectDir, name ),
				vfsPath: `${ PLUGIN_DIR }/${ name }`,
			} ) ),
		],
	};
	if ( network ) {
		await runPhp( {
			...options,
			args: [ `${ NETWORK_DIR }/make-network.php` ],
		} );
	}
	const { code } = await runPhp( {
		...options,
		args: [
			'-d',
			'memory_limit=1G',
			'-d',
			`error_reporting=${ WITHOUT_DEPRECATIONS }`,
			'-d',
			`include_path=${ [ '.', ...phpunit.library.map( ( name ) => `/phpunit/${ name }` ) ].join( ':' ) }`,
			`/phpunit/${ phpunit.program }`,
			`--configuration=${ network ? `${ NETWORK_DIR }/phpunit.xml` : `${ PLUGIN_DIR }/phpunit.xml.dist` }`,
			`--log-junit=/wordpress/${ REPORT }`,
			...phpunitArgs,
		],
	} );
	const report = join( folder, REPORT );
	if ( junit && existsSync( report ) ) {
		copyFileSync( report, junit );
	}
	return code;
} );
