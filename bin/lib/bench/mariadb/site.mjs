/**
 * A WordPress with 100,000 posts, 5,000 conditions and 5,000 tags, on MariaDB and this machine's own PHP.
 *
 * PHP's web server keeps compiled scripts between requests, as PHP does on a real site, and nothing else.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choosePort } from '../../ports.mjs';
import { withProgress } from '../../progress.mjs';
import { copyCore, copyPlugin } from '../../site-files.mjs';
import { runInSite } from '../../stack/php.mjs';
import { startServer } from '../../stack/server.mjs';
import { wpConfig } from '../../stack/wp-config.mjs';

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

/** PHP that comes before WordPress: it tells what the processor has done for PHP so far, in ms. */
const CLOCK = `
function practice_blocks_bench_work(): float {
	$usage = getrusage();
	return 1000 * ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) + ( $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'] ) / 1000;
}
define( 'PRACTICE_BLOCKS_BENCH_START', practice_blocks_bench_work() );`;

/**
 * Lays out the site's files.
 *
 * @param {string} folder  Its folder.
 * @param {string} coreDir The folder of WordPress's files.
 */
function copyFiles( folder, coreDir ) {
	copyCore( folder, coreDir, true );
	const content = join( folder, 'wp-content' );
	copyPlugin( folder );
	const always = join( content, 'mu-plugins' );
	mkdirSync( always, { recursive: true } );
	copyFileSync( own( 'clock.php' ), join( always, 'clock.php' ) );
	copyFileSync(
		own( '../core-alone.php' ),
		join( always, 'core-alone.php' )
	);
}

/**
 * Makes the site and serves it.
 *
 * @param {string}                 folder A folder for its files; whoever made it takes it away again.
 * @param {string}                 core   The folder of WordPress's files.
 * @param {string}                 socket The database's.
 * @param {(line: string) => void} say    Told what is going on.
 * @return {Promise< Site >} The site.
 * @throws {import('../../failure.mjs').Failure} When it does not come up.
 */
export async function startMariaDbSite( folder, core, socket, say ) {
	const port = await choosePort( undefined );
	const url = `http://127.0.0.1:${ port }`;
	const report = join( folder, 'report.json' );
	const files = join( folder, 'site' );
	copyFiles( files, core );
	writeFileSync(
		join( files, 'wp-config.php' ),
		wpConfig( url, socket, { PRACTICE_BLOCKS_BENCH_REPORT: report }, CLOCK )
	);
	const seeded = await withProgress(
		say,
		'Writing 100,000 posts, 5,000 conditions and 5,000 tags',
		async () => {
			await runInSite( files, own( 'install.php' ) );
			return runInSite( files, own( 'seed.php' ) );
		}
	);
	const { stop } = await startServer( {
		name: 'php',
		folder,
		program: 'php',
		args: [ '-S', `127.0.0.1:${ port }`, '-t', files ],
		isReady: async () =>
			Boolean( ( await fetch( url ).catch( () => undefined ) )?.ok ),
	} );
	return { url, report, seeded: JSON.parse( seeded ), stop };
}
