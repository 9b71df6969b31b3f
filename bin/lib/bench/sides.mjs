/**
 * The two sides of a comparison: WordPress with the plugin, and WordPress alone.
 *
 * Both are the same site, so that server, database, theme and WordPress are one and the same. Each side has a browser context of its
 * own; a cookie in one of them has the plugin left out (core-alone.php). The preference that turns our conversion off would not do
 * for that: our code would still be asked about every element.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../browser.mjs';
import { startSite } from '../site.mjs';
import { DEFAULT_WORDPRESS } from '../wordpress-core.mjs';

/**
 * @typedef {import('@playwright/test').BrowserContext} Side
 *
 * @typedef {Object} Sides
 * @property {Side} core WordPress alone.
 * @property {Side} ours WordPress with the plugin.
 */

/**
 * Opens a side.
 *
 * @param {import('@playwright/test').Browser} browser The browser.
 * @param {string}                             url     The site's address.
 * @return {Promise< Side >} A context that reaches the site only.
 */
async function openSide( browser, url ) {
	const context = await browser.newContext( {
		baseURL: url,
		viewport: { width: 1280, height: 900 },
	} );
	// The editor with 10,000 sections has its time.
	context.setDefaultTimeout( 300_000 );
	await context.route(
		( { hostname } ) => hostname !== '127.0.0.1',
		( route ) => route.abort()
	);
	// WordPress logs what is pasted. Nobody reads it in a writer's browser, but here it would be sent to us, and take its time.
	await context.addInitScript( () => {
		window.console.log = () => {};
	} );
	return context;
}

/**
 * Starts the site and the browser, hands both sides over, and ends everything again.
 *
 * @template T
 * @param {{ wp?: string, php: import('../php-versions.mjs').PhpVersion }} versions What to run.
 * @param {(line: string) => void}                                         say      Told what is going on.
 * @param {(sides: Sides) => Promise< T >}                                 run      Measures.
 * @return {Promise< T >} What it gives.
 */
export async function withSides( versions, say, run ) {
	const executablePath = await findBrowser( say );
	const site = await startSite( {
		...versions,
		name: `bench-${ versions.wp ?? DEFAULT_WORDPRESS }`,
		extraMuPlugins: [ 'core-alone.php', '../no-starter-patterns.php' ].map(
			( name ) => fileURLToPath( new URL( name, import.meta.url ) )
		),
		say,
	} );
	try {
		const browser = await chromium.launch( {
			executablePath,
			args: CHROMIUM_FLAGS,
		} );
		try {
			const core = await openSide( browser, site.url );
			await core.addCookies( [
				{
					name: 'practice_blocks_bench_core_alone',
					value: '1',
					url: site.url,
				},
			] );
			return await run( {
				core,
				ours: await openSide( browser, site.url ),
			} );
		} finally {
			await browser.close();
		}
	} finally {
		await site.stop();
	}
}
