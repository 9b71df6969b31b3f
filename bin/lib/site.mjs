/**
 * Starts a real WordPress with the plugin in it, on SQLite and PHP in WebAssembly.
 */
import { availableParallelism } from 'node:os';
import { Failure } from './failure.mjs';
import { siteDir } from './paths.mjs';
import { startPlayground } from './playground-child.mjs';
import { lastLines } from './run.mjs';
import { DEFAULT_PHP } from './php-versions.mjs';
import { choosePort } from './ports.mjs';
import {
	copyCore,
	copyMustUsePlugins,
	copyTheme,
	listPluginMounts,
	markAsWhole,
} from './site-files.mjs';
import { lockSite } from './site-lock.mjs';
import { findTheme } from './theme.mjs';
import { findCore } from './wordpress-core.mjs';

const PREFERRED_PORT = 9400;

/** Workers answer requests in parallel. Fewer than three could wait for each other; each costs a quarter of a gigabyte. */
const WORKERS = Math.min( 6, Math.max( 3, availableParallelism() ) );

/**
 * @typedef {Object} SiteOptions
 * @property {string}                                  name             The site's name: its files lie in `.playground/NAME`.
 * @property {number}                                  [port]           The port; a free one when left out.
 * @property {string}                                  [wp]             WordPress's version, such as `7.1`.
 * @property {import('./php-versions.mjs').PhpVersion} [php]            PHP's version.
 * @property {string}                                  [theme]          The theme to switch to.
 * @property {string[]}                                [extraThemes]    More themes to put beside it.
 * @property {boolean}                                 [reset]          Whether to start over from an empty database.
 * @property {string[]}                                [extraMuPlugins] Paths of PHP files to add as must-use plugins.
 * @property {string | null}                           [pluginDir]      The plugin's folder, the checkout when left out; null for none.
 * @property {(line: string) => void}                  [say]            Told what is going on.
 */

/**
 * @typedef {Object} Site
 * @property {string}                url       The site's address, without a slash at the end.
 * @property {string}                folder    The site's files.
 * @property {string}                wordpress WordPress's version.
 * @property {() => Promise< void >} stop      Stops the site; its files stay.
 * @property {Promise< number >}     ended     Resolves when the site stopped, by itself or not.
 */

/**
 * Starts a site, and waits until it answers.
 *
 * @param {SiteOptions} options What to start.
 * @return {Promise< Site >} The running site.
 * @throws {Failure} When a part of it is not to be had, the port is taken, or the site does not come up.
 */
export async function startSite( options ) {
	const {
		name,
		wp,
		php = DEFAULT_PHP,
		theme,
		reset = false,
		say = () => {},
	} = options;
	const port = await choosePort( options.port, PREFERRED_PORT );
	const core = await findCore( wp, say );
	const folder = siteDir( name );
	const unlock = lockSite( folder );
	process.once( 'exit', unlock );
	const isNew = copyCore( folder, core.folder, reset );
	for ( const slug of [ theme ?? [], options.extraThemes ?? [] ].flat() ) {
		copyTheme( folder, await findTheme( slug, core.folder, say ), slug );
	}
	copyMustUsePlugins( folder, options.extraMuPlugins ?? [] );

	say( `Starting WordPress ${ core.version } on PHP ${ php } …` );
	const server = startPlayground( {
		command: 'server',
		php,
		port,
		workers: WORKERS,
		wordpressInstallMode: isNew
			? 'install-from-existing-files'
			: 'do-not-attempt-installing',
		'mount-before-install': [
			{ hostPath: folder, vfsPath: '/wordpress' },
			...listPluginMounts( options.pluginDir ),
		],
		define: { WP_ENVIRONMENT_TYPE: 'local' },
		'define-bool': {
			WP_DEBUG: true,
			WP_DEBUG_LOG: true,
			WP_DEBUG_DISPLAY: false,
		},
	} );
	const url = await Promise.race( [ server.url, server.ended ] );
	if ( typeof url !== 'string' ) {
		throw new Failure(
			`The site did not come up:\n${ lastLines( server.output() ) }\n`,
			'Try it once more, and with --reset if that does not help: it starts over, and throws away what was written there.'
		);
	}
	await openFirstPage( url, theme, folder, server.stop );
	markAsWhole( folder, isNew );
	return {
		url,
		folder,
		wordpress: core.version,
		stop: async () => {
			await server.stop();
			unlock();
			process.off( 'exit', unlock );
		},
		ended: server.ended,
	};
}

/**
 * Has the sample site made when it is not there yet (bin/playground/sample-site.php), and asks for the front page.
 *
 * @param {string}                url    The site's address.
 * @param {string | undefined}    theme  The theme to switch to.
 * @param {string}                folder The site's files.
 * @param {() => Promise< void >} stop   Stops the site.
 * @throws {Failure} When the page does not come.
 */
export async function openFirstPage( url, theme, folder, stop ) {
	const headers = {
		'X-Playground-Start': '1',
		'X-Playground-Theme': theme ?? '',
	};
	const answer = await fetch( url, { headers } )
		.then( ( prepared ) => ( prepared.ok ? fetch( url ) : prepared ) )
		.catch( ( /** @type {Error} */ error ) => error );
	if ( answer instanceof Response && answer.ok ) {
		return;
	}
	await stop();
	throw new Failure(
		`The site did not come up: its front page ${ answer instanceof Error ? 'did not answer' : `answered ${ answer.status }` }.`,
		`Read ${ folder }/wp-content/debug.log, or try it once more with --reset: it starts over, and throws away what was written there.`
	);
}
