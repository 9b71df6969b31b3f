/**
 * Companions: programs and plugins of others that work on the same site, run for real where they can be had. Says which could.
 *
 * The WordPress importer and the SEO plugins are in none of the registries that this project needs. Their steps are taken in
 * tests/php/conditions/wxr-test.php and tests/php/structured-data, as their sources take them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForMariaDb } from '../lib/bench/mariadb/server.mjs';
import { ensureBuild } from '../lib/build.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { writeFigures } from '../lib/figures.mjs';
import { withSite } from '../lib/reliability/companions/site.mjs';
import { findWpCli, wpCli } from '../lib/reliability/companions/wp-cli.mjs';
import { WP_CLI_CHECKS } from '../lib/reliability/companions/wp-cli-checks.mjs';
import { makeTools } from '../lib/reliability/companions/wp-cli-tools.mjs';
import { findCore } from '../lib/wordpress-core.mjs';

const ELSEWHERE =
	'not run: in no package registry; its steps are a test of PHP';

/**
 * Runs the checks of WP-CLI.
 *
 * @param {string} program Its program.
 * @param {string} site    The folder of a site.
 * @return {Promise< number >} How many failed.
 */
async function runChecks( program, site ) {
	const folder = mkdtempSync( join( tmpdir(), 'practice-blocks-contents-' ) );
	const tools = makeTools( wpCli( program, site ), folder );
	let failed = 0;
	for ( const { what, run } of WP_CLI_CHECKS ) {
		const problem = await run( tools ).then(
			() => undefined,
			( error ) => error
		);
		failed += Number( Boolean( problem ) );
		console.log( `${ problem ? '✘' : '✔' } ${ what }` );
		if ( problem ) {
			console.log( problem.message );
		}
	}
	rmSync( folder, { recursive: true } );
	return failed;
}

await runCommand( async () => {
	await ensureBuild( console.log );
	const core = await findCore( undefined, console.log );
	/** @type {string | Failure} */
	const program =
		( await missingForMariaDb() ) ??
		( await findWpCli( console.log ).catch( ( error ) => {
			if ( error instanceof Failure ) {
				return error;
			}
			throw error;
		} ) );
	const wasRun = typeof program === 'string';
	const failed = wasRun
		? await withSite( core.folder, ( site ) => runChecks( program, site ) )
		: 0;
	const passed = wasRun ? WP_CLI_CHECKS.length - failed : 0;
	const rows = [
		[
			'WP-CLI',
			wasRun
				? `${ passed } of ${ WP_CLI_CHECKS.length } checks passed on WordPress ${ core.version }`
				: `not run: ${ program.message }`,
		],
		[ 'WordPress importer', ELSEWHERE ],
		[
			'Yoast SEO, Rank Math, All in One SEO, SEOPress Pro, The SEO Framework, Slim SEO',
			ELSEWHERE,
		],
	];
	writeFigures( 'companions', {
		title: 'Companions',
		figures: [
			{ what: 'checks with WP-CLI that passed', value: passed },
			{ what: 'checks with WP-CLI that failed', value: failed },
		],
		table: { head: [ 'program', 'what came of it' ], rows },
	} );
	for ( const row of rows ) {
		console.log( row.join( ': ' ) );
	}
	console.log( `${ passed } passed, ${ failed } failed` );
	return Number( failed > 0 );
} );
