/**
 * `npm run playground`: a real WordPress with the plugin and the sample article, to click around in.
 */
import { parseArgs } from 'node:util';
import { Failure, runCommand } from './lib/failure.mjs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import {
	DEFAULT_PHP,
	PHP_VERSIONS,
	readPhpVersion,
} from './lib/php-versions.mjs';
import { DEFAULT_WORDPRESS } from './lib/wordpress-core.mjs';

const HELP = `Starts a real WordPress with Practice Blocks and the sample article.

  npm run playground -- [options]

  --port N      Port to serve on (default: 9400, or a free one)
  --wp 7.1      WordPress version (default: ${ DEFAULT_WORDPRESS }); each version keeps a site of its own
  --php 8.3     PHP version (default: ${ DEFAULT_PHP }); one of ${ PHP_VERSIONS.join( ', ' ) }
  --theme SLUG  Theme to switch to, fetched if need be
  --reset       Throw the site away and start over
  --help        Show this`;

const options = /** @type {const} */ ( {
	port: { type: 'string' },
	wp: { type: 'string' },
	php: { type: 'string' },
	theme: { type: 'string' },
	reset: { type: 'boolean' },
	help: { type: 'boolean' },
} );

/**
 * Reads the command line.
 *
 * @param {string[]} args The arguments.
 * @return {{ port?: number, wp?: string, php: import('./lib/php-versions.mjs').PhpVersion, theme?: string, reset?: boolean, help?: boolean }} The options given.
 * @throws {Failure} When one is unknown or makes no sense.
 */
function readOptions( args ) {
	const help = 'Run `npm run playground -- --help` to see what there is.';
	/** @type {ReturnType< typeof parseArgs< { options: typeof options } > >[ 'values' ]} */
	let values;
	try {
		values = parseArgs( { args, options } ).values;
	} catch ( error ) {
		throw new Failure(
			`${ error instanceof Error ? error.message.split( '. ' )[ 0 ] : error }.`,
			help
		);
	}
	const { port: portText, php, ...rest } = values;
	const port = Number( portText );
	if (
		portText !== undefined &&
		! ( Number.isInteger( port ) && port > 0 && port < 65536 )
	) {
		throw new Failure( `"${ portText }" is not a port.`, help );
	}
	return {
		...rest,
		php: readPhpVersion( php ),
		...( portText !== undefined && { port } ),
	};
}

await runCommand( async () => {
	const { help, ...wanted } = readOptions( process.argv.slice( 2 ) );
	if ( help ) {
		console.log( HELP );
		return;
	}
	checkNodeVersion();
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	// Only now, because it needs the packages.
	const { startSite } = await import( './lib/site.mjs' );
	const site = await startSite( {
		...wanted,
		name: `site-${ wanted.wp ?? DEFAULT_WORDPRESS }`,
		say: console.log,
	} );
	for ( const signal of /** @type {const} */ ( [
		'SIGINT',
		'SIGTERM',
		'SIGHUP',
	] ) ) {
		process.once( signal, site.stop );
	}
	console.log(
		`The dashboard is at ${ site.url }/wp-admin/ and needs no password. Ctrl-C stops the site and keeps it.`
	);
	console.log( `Ready: ${ site.url }` );
	await site.ended;
} );
