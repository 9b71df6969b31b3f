/**
 * Starts a new WordPress before the end-to-end tests, and stops it after them.
 */
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../bin/lib/browser.mjs';
import { ensureBuild } from '../../bin/lib/build.mjs';
import { startSite } from '../../bin/lib/site.mjs';

/**
 * Finds the browser, builds the plugin if need be, and starts the site.
 *
 * The address and the browser's path go to the tests by environment variables: Playwright hands them on.
 *
 * @return {Promise< () => Promise< void > >} Stops the site.
 */
export default async function globalSetup() {
	/** @param {string} line */
	const say = ( line ) => process.stdout.write( `${ line }\n` );
	process.env.PRACTICE_BLOCKS_CHROMIUM ||= await findBrowser( say );
	await ensureBuild( say );
	const site = await startSite( {
		name: 'e2e',
		reset: true,
		extraMuPlugins: [
			fileURLToPath(
				new URL( 'mu-plugins/e2e-author.php', import.meta.url )
			),
		],
		say,
	} );
	process.env.PRACTICE_BLOCKS_URL = site.url;
	return site.stop;
}
