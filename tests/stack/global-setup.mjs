/**
 * Starts a site and a network of sites, each on a production stack of its own, and stops them after the tests.
 */
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../bin/lib/browser.mjs';
import { ensureBuild } from '../../bin/lib/build.mjs';
import { startStack } from '../../bin/lib/stack/stack.mjs';
import { logIn } from '../e2e/log-in.mjs';

/** The sites by the variable that hands their address to the tests. */
const SITES = [
	{ variable: 'PRACTICE_BLOCKS_STACK_URL', name: 'stack-site' },
	{
		variable: 'PRACTICE_BLOCKS_NETWORK_URL',
		name: 'stack-network',
		network: true,
	},
];

/**
 * @param {import('@playwright/test').FullConfig} config Playwright's configuration.
 * @return {Promise< () => Promise< void > >} Stops the sites.
 */
export default async function globalSetup( { projects } ) {
	/** @param {string} line */
	const say = ( line ) => process.stdout.write( `${ line }\n` );
	process.env.PRACTICE_BLOCKS_CHROMIUM ||= await findBrowser( say );
	await ensureBuild( say );
	/** @type {import('../../bin/lib/stack/stack.mjs').Stack[]} */
	const sites = [];
	for ( const { variable, ...site } of SITES ) {
		const started = await startStack( {
			...site,
			extraMuPlugins: [
				'mu-plugins/stack-conflicts.php',
				'../e2e/mu-plugins/e2e-author.php',
				'../../bin/lib/no-starter-patterns.php',
			].map( ( name ) =>
				fileURLToPath( new URL( name, import.meta.url ) )
			),
			say,
		} );
		process.env[ variable ] = started.url;
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
