/**
 * Starts a real WordPress with the plugin in it, on a production stack: what site.mjs does on Playground, for servers.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectDir, siteDir } from '../paths.mjs';
import { choosePort } from '../ports.mjs';
import { openFirstPage } from '../site.mjs';
import {
	copyCore,
	copyMustUsePlugins,
	copyPlugin,
	copyTheme,
} from '../site-files.mjs';
import { lockSite } from '../site-lock.mjs';
import { findTheme } from '../theme.mjs';
import { findCore } from '../wordpress-core.mjs';
import { missingForStack } from './packages.mjs';
import { runInSite } from './php.mjs';
import { endServices, startStores, startWeb } from './services.mjs';
import { wpConfig } from './wp-config.mjs';

const PREFERRED_PORT = 9500;

const TESTS = join( projectDir, 'tests/stack' );

/**
 * @typedef {Object} StackOptions
 * @property {string}                   name             The stack's name: all its files lie in `.playground/NAME`.
 * @property {number}                   [port]           The port; a free one when left out.
 * @property {string}                   [wp]             WordPress's version, such as `7.1`.
 * @property {boolean}                  [network]        Whether it is a network of sites.
 * @property {string[]}                 [extraThemes]    Themes to put beside the default one.
 * @property {string[]}                 [extraMuPlugins] Paths of PHP files to add as must-use plugins.
 * @property {(folder: string) => void} [prepare]        Adds to WordPress's files before they are read for the first time.
 * @property {boolean}                  [keep]           Whether it goes on when this process ends.
 * @property {(line: string) => void}   [say]            Told what is going on.
 */

/**
 * @typedef {Object} Stack
 * @property {string}                url       The site's address, without a slash at the end.
 * @property {string}                folder    WordPress's files.
 * @property {string}                wordpress WordPress's version.
 * @property {() => Promise< void >} stop      Ends it; its files stay.
 */

/**
 * Constants of a network whose main site has the address.
 *
 * @param {string} host The host, with its port.
 * @return {Record<string, string | boolean | number>} The constants.
 */
const networkConstants = ( host ) => ( {
	WP_ALLOW_MULTISITE: true,
	MULTISITE: true,
	SUBDOMAIN_INSTALL: false,
	DOMAIN_CURRENT_SITE: host,
	PATH_CURRENT_SITE: '/',
	SITE_ID_CURRENT_SITE: 1,
	BLOG_ID_CURRENT_SITE: 1,
} );

/**
 * Ends a stack, whoever started it.
 *
 * @param {string} name The stack's name.
 * @return {Promise< number >} How many servers ran.
 */
export const stopStack = ( name ) => endServices( siteDir( name ) );

/**
 * Lays out the files of a new site.
 *
 * @param {string}       site    Where they go.
 * @param {string}       core    The folder of WordPress's files.
 * @param {StackOptions} options What is to be started.
 */
async function layOut( site, core, options ) {
	const { extraThemes = [], extraMuPlugins = [], say = () => {} } = options;
	copyCore( site, core, true );
	for ( const slug of extraThemes ) {
		copyTheme( site, await findTheme( slug, core, say ), slug );
	}
	copyPlugin( site );
	const facts = join( TESTS, 'mu-plugins/stack-facts.php' );
	copyMustUsePlugins( site, [ facts, ...extraMuPlugins ] );
	options.prepare?.( site );
}

/**
 * Installs WordPress.
 *
 * @param {import('./services.mjs').Place}      place  Where things are.
 * @param {string}                              url    The site's address.
 * @param {{ database: string, redis: string }} stores The sockets of what keeps its data.
 */
async function install( { site, network }, url, { database, redis } ) {
	/** @param {Record<string, string | boolean | number>} [constants] */
	const configure = ( constants ) =>
		writeFileSync(
			join( site, 'wp-config.php' ),
			wpConfig( url, database, {
				WP_ENVIRONMENT_TYPE: 'local',
				WP_DEBUG: true,
				WP_DEBUG_LOG: true,
				WP_DEBUG_DISPLAY: false,
				PRACTICE_BLOCKS_STACK_REDIS: redis,
				...constants,
			} )
		);
	configure();
	await runInSite(
		site,
		fileURLToPath( new URL( 'install.php', import.meta.url ) )
	);
	if ( network ) {
		const program = 'tests/php-network/make-network.php';
		const { host } = new URL( url );
		await runInSite( site, join( projectDir, program ), host );
		configure( networkConstants( host ) );
	}
	// Only now: what was written so far went past Redis.
	for ( const file of [ 'object-cache', 'class-redis-object-cache' ] ) {
		copyFileSync(
			join( TESTS, `${ file }.php` ),
			join( site, 'wp-content', `${ file }.php` )
		);
	}
}

/**
 * Starts a stack with a new site, and waits until it answers.
 *
 * @param {StackOptions} options What to start.
 * @return {Promise< Stack >} The running site.
 * @throws {import('../failure.mjs').Failure} When a part of it is not to be had, or does not come up.
 */
export async function startStack( options ) {
	const { name, network = false, keep = false, say = () => {} } = options;
	const missing = await missingForStack();
	if ( missing ) {
		throw missing;
	}
	const folder = siteDir( name );
	const site = join( folder, 'site' );
	const unlock = lockSite( folder );
	process.once( 'exit', unlock );
	await endServices( folder );
	rmSync( folder, { recursive: true, force: true } );
	const core = await findCore( options.wp, say );
	await layOut( site, core.folder, options );
	const port = await choosePort( options.port, PREFERRED_PORT );
	const url = `http://127.0.0.1:${ port }`;
	const place = { folder, site, port, network, keep };
	say( `Starting WordPress ${ core.version } on a production stack …` );
	const stop = async () => {
		await endServices( folder );
		unlock();
	};
	try {
		await install( place, url, await startStores( place ) );
		await startWeb( place );
	} catch ( error ) {
		await stop();
		throw error;
	}
	await openFirstPage( url, undefined, site, stop );
	return { url, folder: site, wordpress: core.version, stop };
}
