/**
 * One WordPress on one PHP: what a site sees of the plugin from the day it comes to the day it goes.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choosePort } from '../../ports.mjs';
import { copyPlugin } from '../../site-files.mjs';
import { startSite } from '../../site.mjs';
import { startChecks } from '../checks.mjs';
import { logIn } from '../client.mjs';
import { ARTICLE, publish, view } from './article.mjs';
import { ofPlugin, takeLog } from './log.mjs';
import { addGutenberg, deletePlugin, switchPlugin } from './plugins.mjs';
import {
	askWordPress,
	chooseCondition,
	openScreens,
	tryConditions,
} from './tour.mjs';

/** @typedef {import('../client.mjs').Client} Client */
/** @typedef {import('../checks.mjs').Checks} Checks */

/**
 * @typedef {Object} Cell
 * @property {string}                                      name        What to call it on the command line.
 * @property {string}                                      wp          WordPress's version.
 * @property {import('../../php-versions.mjs').PhpVersion} php         PHP's version.
 * @property {string}                                      [gutenberg] The zip of the Gutenberg plugin, to be on as well.
 */

/**
 * @typedef {Object} CellResult
 * @property {string}   wordpress WordPress's version, as the site says, and the Gutenberg plugin's, where it is there.
 * @property {string}   php       PHP's version, as the site says.
 * @property {number}   passed    How many checks held.
 * @property {string[]} failed    Those that did not.
 * @property {number}   requests  How many requests there were.
 * @property {number}   others    How many entries of the log are WordPress's own: it writes them without the plugin, too.
 */

const PROBE = '/?practice_blocks_probe';

/**
 * Makes sure that the versions are those that were asked for, and that nothing keeps quiet.
 *
 * @param {Client}                        client Asks.
 * @param {Checks}                        checks What is to be noted.
 * @param {import('../../site.mjs').Site} site   The site.
 * @param {string}                        php    The version of PHP that was asked for.
 * @return {Promise< { wordpress: string, php: string, gutenberg: string } >} The versions that run.
 */
async function probe( client, checks, site, php ) {
	takeLog( site.folder );
	const { json } = await client.visit( PROBE );
	checks.equal( 'WordPress', json.wordpress, site.wordpress );
	checks.equal( 'PHP', json.php.replace( /\.\d+$/, '' ), php );
	checks.equal( 'Every message is logged', json.logged, true );
	checks.equal(
		'A message in the log is seen',
		ofPlugin( takeLog( site.folder ), [] ).length,
		1
	);
	return json;
}

/**
 * Does on the site what is done with the plugin later.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 */
async function liveWithout( client, checks ) {
	const post = await publish( client, checks );
	await openScreens( client, checks, post );
	await askWordPress( client, checks, post );
	await view( client, checks, 'without the plugin', false );
	await client.rest( 'DELETE', `wp/v2/posts/${ post }?force=true` );
}

/**
 * Lives a site's life with the plugin: on, off, on again, deleted.
 *
 * @param {Client}  client    Asks.
 * @param {Checks}  checks    What is to be noted.
 * @param {string}  pluginDir The plugin's folder.
 * @param {boolean} newer     Whether this WordPress is newer than the oldest one, and so has abilities.
 */
async function liveWith( client, checks, pluginDir, newer ) {
	await switchPlugin( client, checks, 'active' );
	await chooseCondition( client, checks, 'me', 'me-cfs' );
	const post = await publish( client, checks );
	await view( client, checks, 'with the plugin', true );
	await openScreens( client, checks, post );
	checks.equal(
		'Blocks and patterns',
		await askWordPress( client, checks, post ),
		// The sixth is a line of blocks that WordPress 6.8 does not have.
		{ blocks: 4, patterns: newer ? 6 : 5 }
	);
	await tryConditions( client, checks, post, newer );
	const { json: kept } = await client.visit( PROBE );
	checks.equal( 'Options', kept.options, [ 'practice_blocks_addresses' ] );

	await switchPlugin( client, checks, 'inactive' );
	await view( client, checks, 'switched off', false );
	await switchPlugin( client, checks, 'active' );
	await view( client, checks, 'switched on again', true );

	await switchPlugin( client, checks, 'inactive' );
	await deletePlugin( client, checks, pluginDir );
	await view( client, checks, 'with the plugin deleted', false );
	const { json: article } = await client.rest(
		'GET',
		`wp/v2/posts/${ post }?context=edit`
	);
	checks.equal( 'Article is the same', article?.content?.raw, ARTICLE );
	const { json: left } = await client.visit( PROBE );
	checks.equal( 'Options left behind', left.options, [] );
	checks.equal( 'Conditions are still there', left.terms, 2 );
}

/**
 * Runs a cell on its site, in which the plugin is not yet.
 *
 * @param {Checks}                        checks What is to be noted.
 * @param {import('../../site.mjs').Site} site   The site.
 * @param {Cell}                          cell   What was asked for.
 * @return {Promise< Omit< CellResult, 'passed' | 'failed' > >} What was seen.
 */
async function live( checks, site, { php, gutenberg } ) {
	const client = await logIn( site.url );
	if ( gutenberg ) {
		await addGutenberg( client, checks, site.folder, gutenberg );
	}
	const versions = await probe( client, checks, site, php );
	await liveWithout( client, checks );
	const without = takeLog( site.folder );
	await liveWith(
		client,
		checks,
		copyPlugin( site.folder ),
		! versions.wordpress.startsWith( '6.8' )
	);
	const log = takeLog( site.folder ).filter(
		( entry ) => ! entry.includes( 'practice_blocks_probe' )
	);
	const ours = ofPlugin( log, without );
	checks.equal( 'Log', [ ...new Set( ours ) ], [] );
	return {
		wordpress: gutenberg
			? `${ versions.wordpress } with Gutenberg ${ versions.gutenberg }`
			: versions.wordpress,
		php: versions.php,
		requests: client.requests(),
		others: without.length + log.length - ours.length,
	};
}

/**
 * Runs a cell on a site of its own; the site is kept when something is wrong.
 *
 * @param {Cell} cell What to run.
 * @return {Promise< CellResult >} What came of it.
 */
export async function runCell( cell ) {
	const checks = startChecks();
	const site = await startSite( {
		name: `matrix-${ cell.name.replace( '/', '-' ) }`,
		port: await choosePort( undefined ),
		wp: cell.wp,
		php: cell.php,
		reset: true,
		pluginDir: null,
		extraMuPlugins: [
			fileURLToPath( new URL( 'probe.php', import.meta.url ) ),
		],
	} );
	let isWell = false;
	try {
		const seen = await live( checks, site, cell );
		isWell = checks.failed().length === 0;
		return { ...seen, passed: checks.passed(), failed: checks.failed() };
	} finally {
		await site.stop();
		if ( isWell ) {
			rmSync( site.folder, { recursive: true, force: true } );
		}
	}
}
