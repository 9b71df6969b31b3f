/**
 * A MariaDB server of the measurement's own, and what it works.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../failure.mjs';
import { run } from '../../run.mjs';
import { startMariaDb } from '../../stack/mariadb.mjs';
import { findServerProgram } from '../../stack/server.mjs';

/**
 * @typedef {Object} Database
 * @property {string}                    socket Where it answers.
 * @property {() => Map<string, number>} work   What the processor has done for each of its threads so far, in ms.
 * @property {() => Promise< void >}     stop   Ends it.
 */

const ADVICE =
	'On Debian: apt-get install mariadb-server-core mariadb-client-core php-cli php-mysql';

/**
 * What the processor has done for a program, in ms, by its threads. Time in which others had the processor is not in it.
 *
 * @param {number | undefined} pid The program's number.
 * @return {Map<string, number>} By the threads' numbers.
 */
function workOf( pid ) {
	const folder = `/proc/${ pid }/task`;
	return new Map(
		readdirSync( folder ).map( ( thread ) => {
			const file = join( folder, thread, 'schedstat' );
			// One may have ended meanwhile.
			const text = existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
			return [ thread, Number.parseInt( text || '0', 10 ) / 1e6 ];
		} )
	);
}

/**
 * What is missing on this machine to measure on MariaDB.
 *
 * @return {Promise< Failure | undefined >} What, and how to get it; nothing when all is there.
 */
export async function missingForMariaDb() {
	if ( ! existsSync( '/proc/self/schedstat' ) ) {
		return new Failure(
			'What a database works is read from /proc, which only Linux has.',
			'Measure on Linux.'
		);
	}
	const programs = [ 'mariadbd', 'mariadb-install-db', 'php' ].filter(
		( name ) => ! findServerProgram( name )
	);
	if ( programs.length ) {
		return new Failure(
			`To measure on MariaDB, ${ programs.join( ' and ' ) } must be installed.`,
			ADVICE
		);
	}
	const { code } = await run( 'php', [
		'-r',
		"exit( (int) ! extension_loaded( 'mysqli' ) );",
	] );
	return code
		? new Failure( "PHP's extension mysqli is missing.", ADVICE )
		: undefined;
}

/**
 * Starts a server with one empty database.
 *
 * @param {string} folder A folder for its files; whoever made it takes it away again.
 * @return {Promise< Database >} The server.
 * @throws {Failure} When it does not come up.
 */
export async function startDatabase( folder ) {
	const { pid, ...server } = await startMariaDb( folder );
	return { ...server, work: () => workOf( pid ) };
}
