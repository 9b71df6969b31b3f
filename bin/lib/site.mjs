/**
 * Starts a real WordPress with the plugin in it, on SQLite and PHP in WebAssembly.
 */
import { fork } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';
import { siteDir } from './paths.mjs';
import { lastLines } from './run.mjs';
import { DEFAULT_PHP } from './php-versions.mjs';
import { choosePort } from './ports.mjs';
import { copyCore, copyMustUsePlugins, copyTheme, listPluginMounts, markAsWhole } from './site-files.mjs';
import { findTheme } from './theme.mjs';
import { findCore } from './wordpress-core.mjs';

const PREFERRED_PORT = 9400;

/** Workers answer requests in parallel. Fewer than three could wait for each other; each costs a quarter of a gigabyte. */
const WORKERS = Math.min( 6, Math.max( 3, availableParallelism() ) );

/**
 * @typedef {Object} SiteOptions
 * @property {string}                   name             The site's name: its files lie in `.playground/NAME`.
 * @property {number}                   [port]           The port; a free one when left out.
 * @property {string}                   [wp]             WordPress's version, such as `7.1`.
 * @property {import('./php-versions.mjs').PhpVersion} [php] PHP's version.
 * @property {string}                   [theme]          The theme to switch to.
 * @property {boolean}                  [reset]          Whether to start over from an empty database.
 * @property {string[]}                 [extraMuPlugins] Paths of PHP files to add as must-use plugins.
 * @property {string}                   [pluginDir]      The plugin's folder, the checkout when left out.
 * @property {(line: string) => void}   [say]            Told what is going on.
 */

/**
 * @typedef {Object} Site
 * @property {string}                 url       The site's address, without a slash at the end.
 * @property {string}                 folder    The site's files.
 * @property {string}                 wordpress WordPress's version.
 * @property {() => Promise< void >}  stop      Stops the site; its files stay.
 * @property {Promise< void >}        ended     Resolves when the site stopped, by itself or not.
 */

/**
 * Starts a site, and waits until it answers.
 *
 * @param {SiteOptions} options What to start.
 * @return {Promise< Site >} The running site.
 * @throws {Failure} When a part of it is not to be had, the port is taken, or the site does not come up.
 */
export async function startSite( options ) {
	const { name, wp, php = DEFAULT_PHP, theme, reset = false, say = () => {} } = options;
	const port = await choosePort( options.port, PREFERRED_PORT );
	const core = await findCore( wp, say );
	const folder = siteDir( name );
	const isNew = copyCore( folder, core.folder, reset );
	if ( theme ) {
		copyTheme( folder, await findTheme( theme, core.folder, say ), theme );
	}
	copyMustUsePlugins( folder, options.extraMuPlugins ?? [] );

	say( `Starting WordPress ${ core.version } on PHP ${ php } …` );
	const server = startServer( `${ folder }.log`, {
		command: 'server',
		php,
		port,
		workers: WORKERS,
		wordpressInstallMode: isNew ? 'install-from-existing-files' : 'do-not-attempt-installing',
		'mount-before-install': [
			{ hostPath: folder, vfsPath: '/wordpress' },
			...listPluginMounts( options.pluginDir ),
		],
		define: { WP_ENVIRONMENT_TYPE: 'local' },
		'define-bool': { WP_DEBUG: true, WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false },
	} );
	const url = await server.ready;
	await openFirstPage( url, theme, folder, server.stop );
	markAsWhole( folder );
	return { url, folder, wordpress: core.version, stop: server.stop, ended: server.ended };
}

/**
 * Starts the process that serves a site.
 *
 * @param {string}                                    logFile What it prints goes there.
 * @param {import('@wp-playground/cli').RunCLIArgs}   args    What to serve.
 * @return {{ ready: Promise< string >, ended: Promise< void >, stop: () => Promise< void > }} Its address when it listens, its
 * end, and how to end it; `ready` rejects with a failure when it does not come up.
 */
function startServer( logFile, args ) {
	mkdirSync( dirname( logFile ), { recursive: true } );
	const log = createWriteStream( logFile );
	const child = fork( fileURLToPath( new URL( 'site-server.mjs', import.meta.url ) ), {
		stdio: [ 'ignore', 'pipe', 'pipe', 'ipc' ],
		execArgv: [],
	} );
	child.stdout?.pipe( log );
	child.stderr?.pipe( log );
	child.send( args );

	/** @type {Promise< void >} */
	const ended = new Promise( ( resolve ) => child.once( 'exit', () => resolve() ) );
	/** @type {Promise< string >} */
	const ready = new Promise( ( resolve, reject ) => {
		child.once( 'message', ( message ) => resolve( Object( message ).url ) );
		ended.then( () => {
			const printed = lastLines( readFileSync( logFile, 'utf8' ) );
			reject( new Failure( `The site did not come up:\n${ printed }\n`, 'Try it once more with --reset.' ) );
		} );
	} );
	const stop = async () => {
		const kill = setTimeout( () => child.kill( 'SIGKILL' ), 5_000 );
		child.connected && child.disconnect();
		await ended;
		clearTimeout( kill );
	};
	return { ready, ended, stop };
}

/**
 * Asks for the front page in a way that makes the sample site when it is not there yet (bin/playground/sample-site.php).
 *
 * @param {string}                url    The site's address.
 * @param {string | undefined}    theme  The theme to switch to.
 * @param {string}                folder The site's files.
 * @param {() => Promise< void >} stop   Stops the site.
 * @return {Promise< void >}
 * @throws {Failure} When the page does not come.
 */
async function openFirstPage( url, theme, folder, stop ) {
	const headers = { 'X-Playground-Start': '1', 'X-Playground-Theme': theme ?? '' };
	const answer = await fetch( url, { headers } ).catch( ( /** @type {Error} */ error ) => error );
	if ( answer instanceof Response && answer.ok ) {
		return;
	}
	await stop();
	throw new Failure(
		`The site did not come up: its front page ${ answer instanceof Error ? 'did not answer' : `answered ${ answer.status }` }.`,
		`Read ${ folder }/wp-content/debug.log, or try it once more with --reset.`
	);
}
