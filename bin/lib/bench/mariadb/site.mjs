/**
 * A WordPress with 100,000 posts, 5,000 conditions and 5,000 tags, on MariaDB and this machine's own PHP.
 *
 * PHP's web server keeps compiled scripts between requests, as PHP does on a real site, and nothing else.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../failure.mjs';
import { choosePort } from '../../ports.mjs';
import { withProgress } from '../../progress.mjs';
import { lastLines, run } from '../../run.mjs';
import { copyCore, listPluginMounts } from '../../site-files.mjs';

/**
 * @typedef {'core' | 'ours'} SideName
 */

/**
 * @typedef {Object} SeededPost
 * @property {number}     id      Its number.
 * @property {string}     link    Its address.
 * @property {string[]}   content Two contents for it.
 * @property {number[][]} terms   Numbers of the terms that go with each.
 * @property {string[][]} tags    Their names.
 */

/**
 * @typedef {Object} Seeded
 * @property {string}                         database MariaDB's version.
 * @property {string}                         php      PHP's version.
 * @property {string}                         slug     Slug of the condition, and of the tag, with the most posts.
 * @property {number}                         pages    How many pages of them there are.
 * @property {Record< SideName, SeededPost >} posts    A post with two terms, on each side.
 * @property {Record< SideName, SeededPost >} plain    A post with none.
 */

/**
 * @typedef {Object} Site
 * @property {string}                url    Its address, without a slash at the end.
 * @property {string}                report The file that says what the last request took.
 * @property {Seeded}                seeded What is in it.
 * @property {() => Promise< void >} stop   Stops PHP.
 */

/**
 * A file next to this one, or in the folder above.
 *
 * @param {string} name Its name.
 * @return {string} Its path.
 */
const own = ( name ) => fileURLToPath( new URL( name, import.meta.url ) );

/**
 * What WordPress needs to know.
 *
 * @param {string} url    The site's address.
 * @param {string} socket The database's.
 * @param {string} report The file for what a request took.
 * @return {string} A `wp-config.php`.
 */
const config = ( url, socket, report ) => `<?php
/** What the processor has done for PHP so far, in ms. */
function practice_blocks_bench_work(): float {
	$usage = getrusage();
	return 1000 * ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) + ( $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'] ) / 1000;
}
define( 'PRACTICE_BLOCKS_BENCH_START', practice_blocks_bench_work() );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'the key of ' . $name );
	define( $name . '_SALT', 'the salt of ' . $name );
}
define( 'DB_NAME', 'bench' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${ JSON.stringify( `localhost:${ socket }` ) } );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${ url }' );
define( 'WP_SITEURL', '${ url }' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'PRACTICE_BLOCKS_BENCH_REPORT', ${ JSON.stringify( report ) } );
$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
`;

/**
 * Lays out the site's files.
 *
 * @param {string} folder  Its folder.
 * @param {string} coreDir The folder of WordPress's files.
 */
function copyFiles( folder, coreDir ) {
	copyCore( folder, coreDir, true );
	const content = join( folder, 'wp-content' );
	for ( const { hostPath, vfsPath } of listPluginMounts() ) {
		const target = join( folder, vfsPath.replace( '/wordpress/', '' ) );
		mkdirSync( dirname( target ), { recursive: true } );
		cpSync( hostPath, target, { recursive: true } );
	}
	const always = join( content, 'mu-plugins' );
	mkdirSync( always, { recursive: true } );
	copyFileSync( own( 'clock.php' ), join( always, 'clock.php' ) );
	copyFileSync(
		own( '../core-alone.php' ),
		join( always, 'core-alone.php' )
	);
}

/**
 * Runs one of our PHP programs in the site.
 *
 * @param {string} folder The site's folder.
 * @param {string} name   The program's file, next to this one.
 * @return {Promise< string >} What it printed.
 * @throws {Failure} When it fails.
 */
async function runIn( folder, name ) {
	const { code, output, stdout } = await run( 'php', [ own( name ) ], {
		cwd: folder,
	} );
	if ( code ) {
		throw new Failure(
			`The site could not be made:\n${ lastLines( output ) }\n`,
			'Read what PHP says.'
		);
	}
	return stdout;
}

/**
 * Makes the site and serves it.
 *
 * @param {string}                 folder A folder for its files; whoever made it takes it away again.
 * @param {string}                 core   The folder of WordPress's files.
 * @param {string}                 socket The database's.
 * @param {(line: string) => void} say    Told what is going on.
 * @return {Promise< Site >} The site.
 * @throws {Failure} When it does not come up.
 */
export async function startMariaDbSite( folder, core, socket, say ) {
	const port = await choosePort( undefined );
	const url = `http://127.0.0.1:${ port }`;
	const report = join( folder, 'report.json' );
	const files = join( folder, 'site' );
	copyFiles( files, core );
	writeFileSync(
		join( files, 'wp-config.php' ),
		config( url, socket, report )
	);
	const seeded = await withProgress(
		say,
		'Writing 100,000 posts, 5,000 conditions and 5,000 tags',
		async () => {
			await runIn( files, 'install.php' );
			return runIn( files, 'seed.php' );
		}
	);
	const server = spawn( 'php', [ '-S', `127.0.0.1:${ port }`, '-t', files ], {
		stdio: 'ignore',
		detached: true,
	} );
	const ended = new Promise( ( resolve ) => server.once( 'close', resolve ) );
	const kill = () => server.kill( 'SIGKILL' );
	process.prependOnceListener( 'exit', kill );
	const stop = async () => {
		process.off( 'exit', kill );
		kill();
		await ended;
	};
	for ( let tries = 0; tries < 100 && server.exitCode === null; tries++ ) {
		const answer = await fetch( url ).catch( () => undefined );
		if ( answer?.ok ) {
			return { url, report, seeded: JSON.parse( seeded ), stop };
		}
		await setTimeout( 100 );
	}
	await stop();
	throw new Failure(
		'The site on MariaDB does not answer.',
		'Try it once more.'
	);
}
