/**
 * Starts the WordPresses that the end-to-end tests run against, new ones, logs in, and stops them after the tests.
 *
 * With PRACTICE_BLOCKS_STACK=1 it is one, on a production stack (`npm run stack`), in place of those on Playground.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../bin/lib/browser.mjs';
import { ensureBuild } from '../../bin/lib/build.mjs';
import { startSite } from '../../bin/lib/site.mjs';
import { startStack } from '../../bin/lib/stack/stack.mjs';
import { logIn } from './log-in.mjs';
import { writePseudoLocales } from './pseudo-locale.mjs';

const onStack = process.env.PRACTICE_BLOCKS_STACK === '1';

/** @type {string[]} */
const THEMES = JSON.parse(
	readFileSync( new URL( 'themes.json', import.meta.url ), 'utf8' )
);

/** The sites by the variable that hands their address to the tests: today's WordPress, and the oldest one. */
const SITES = [
	{ variable: 'PRACTICE_BLOCKS_URL', name: 'e2e', extraThemes: THEMES },
	{
		variable: 'PRACTICE_BLOCKS_OLDEST_URL',
		name: 'e2e-oldest',
		wp: '6.8',
		extraThemes: [ 'twentytwentyone' ],
	},
];

/**
 * Finds the browser, builds the plugin if need be, and starts the sites.
 *
 * Addresses, the folder of the first site and the browser's path go to the tests by environment variables: Playwright hands them on.
 *
 * @param {import('@playwright/test').FullConfig} config Playwright's configuration.
 * @return {Promise< () => Promise< void > >} Stops the sites.
 */
export default async function globalSetup( { projects } ) {
	/** @param {string} line */
	const say = ( line ) => process.stdout.write( `${ line }\n` );
	process.env.PRACTICE_BLOCKS_CHROMIUM ||= await findBrowser( say );
	await ensureBuild( say );
	/** @type {{ url: string, stop: () => Promise< void > }[]} */
	const sites = [];
	for ( const { variable, ...site } of SITES.slice( 0, onStack ? 1 : 2 ) ) {
		const options = {
			...site,
			extraMuPlugins: [
				'mu-plugins/e2e-author.php',
				'mu-plugins/e2e-faults.php',
				'mu-plugins/e2e-field.php',
				'mu-plugins/e2e-locale.php',
				'mu-plugins/e2e-page.php',
				'mu-plugins/e2e-theme.php',
				'mu-plugins/e2e-theme-json.php',
				'mu-plugins/e2e-seo.php',
				'../../bin/lib/no-starter-patterns.php',
			].map( ( name ) =>
				fileURLToPath( new URL( name, import.meta.url ) )
			),
			say,
		};
		const started = onStack
			? await startStack( {
					...options,
					name: `stack-${ site.name }`,
					// Redis remembers which translations there are: it is no installer of languages that puts them there.
					prepare: writePseudoLocales,
				} )
			: await startSite( { ...options, reset: true } );
		if ( ! onStack ) {
			writePseudoLocales( started.folder );
		}
		process.env[ variable ] = started.url;
		process.env.PRACTICE_BLOCKS_FOLDER ||= started.folder;
		sites.push( started );
	}
	await logIn(
		sites.map( ( { url } ) => url ),
		String( projects[ 0 ]?.use.storageState )
	);
	return async () => {
		for ( const { stop } of sites ) {
			await stop();
		}
	};
}
