/**
 * Asks a site on MariaDB for things, as WordPress alone and with the plugin, and tells what each took.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../failure.mjs';
import { findCore } from '../../wordpress-core.mjs';
import { startDatabase } from './server.mjs';
import { startMariaDbSite } from './site.mjs';

/**
 * @typedef {import('./site.mjs').SideName} SideName
 */

/**
 * @typedef {Object} Request
 * @property {string}                  path     The address, from the site's own on.
 * @property {unknown}                 [body]   What to send; then it is sent with POST, else nothing and GET.
 * @property {string}                  [method] Another method.
 * @property {boolean}                 [user]   Whether the administrator asks.
 * @property {Record<string, unknown>} [save]   A post for wp_update_post(); only that is timed then.
 */

/**
 * @typedef {Object} Answer
 * @property {number} whole   The work of PHP and MariaDB for all of the request, in ms.
 * @property {number} loaded  The same once WordPress and its plugins were loaded, or for wp_update_post() alone.
 * @property {number} queries How many queries there were.
 * @property {string} text    What was answered.
 */

/**
 * @typedef {(side: SideName, request: Request) => Promise< Answer >} Ask
 */

/**
 * Asks for something.
 *
 * @param {import('./site.mjs').Site}       site     The site.
 * @param {import('./server.mjs').Database} database Its database.
 * @param {SideName}                        side     `core` leaves the plugin out.
 * @param {Request}                         request  What to ask for.
 * @return {Promise< Answer >} What it took.
 * @throws {Failure} When the answer is an error.
 */
async function ask( site, database, side, request ) {
	const { path, body, method, user, save } = request;
	const before = database.work();
	const answer = await fetch( site.url + path, {
		method: method ?? ( body ? 'POST' : 'GET' ),
		...( body ? { body: JSON.stringify( body ) } : {} ),
		headers: {
			'content-type': 'application/json',
			...( side === 'core' && {
				cookie: 'practice_blocks_bench_core_alone=1',
			} ),
			...( user && { 'x-bench-user': '1' } ),
			...( save && {
				'x-bench-save': encodeURIComponent( JSON.stringify( save ) ),
			} ),
		},
		redirect: 'manual',
	} );
	const text = await answer.text();
	if ( ! answer.ok ) {
		throw new Failure(
			`${ path } answered ${ answer.status } (${ side }): ${ text.slice( 0, 300 ) }.`,
			'So there is nothing to measure.'
		);
	}
	let work = 0;
	for ( const [ thread, done ] of database.work() ) {
		work += done - ( before.get( thread ) ?? 0 );
	}
	const report = JSON.parse( readFileSync( site.report, 'utf8' ) );
	return {
		...report,
		whole: report.whole + work,
		loaded: report.loaded + work,
		text,
	};
}

/**
 * Starts a database and a site with much in it, hands over what asks it, and takes all away again, also at Ctrl-C.
 *
 * @template T
 * @param {{ wp?: string | undefined, say: (line: string) => void }}    options WordPress's version; told what is going on.
 * @param {(site: import('./site.mjs').Site, ask: Ask) => Promise< T >} measure Measures.
 * @return {Promise< T >} What it gives.
 */
export async function withMariaDb( { wp, say }, measure ) {
	const core = await findCore( wp, say );
	const folder = mkdtempSync( join( tmpdir(), 'practice-blocks-bench-' ) );
	const remove = () => rmSync( folder, { recursive: true, force: true } );
	const end = () => process.exit( 130 );
	/** @type {(() => Promise< void >)[]} */
	const stops = [];
	process.once( 'SIGINT', end );
	process.once( 'SIGTERM', end );
	// The servers' own listeners come before it: they must not write any more.
	process.once( 'exit', remove );
	try {
		const database = await startDatabase( folder );
		stops.unshift( database.stop );
		const site = await startMariaDbSite(
			folder,
			core.folder,
			database.socket,
			say
		);
		stops.unshift( site.stop );
		say(
			`WordPress ${ core.version }, PHP ${ site.seeded.php }, MariaDB ${ site.seeded.database }`
		);
		return await measure( site, ( side, request ) =>
			ask( site, database, side, request )
		);
	} finally {
		process.off( 'SIGINT', end );
		process.off( 'SIGTERM', end );
		for ( const stop of stops ) {
			await stop();
		}
		process.off( 'exit', remove );
		remove();
	}
}
