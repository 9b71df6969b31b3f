/**
 * A MariaDB server of the measurement's own: its data in a temporary folder, reached through a socket in it and by no network.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../failure.mjs';
import { findProgram } from '../../paths.mjs';
import { lastLines, run } from '../../run.mjs';

/**
 * @typedef {Object} Database
 * @property {string}                    socket Where it answers.
 * @property {() => Map<string, number>} work   What the processor has done for each of its threads so far, in ms.
 * @property {() => Promise< void >}     stop   Ends it.
 */

const ADVICE =
	'On Debian: apt-get install mariadb-server-core mariadb-client-core php-cli php-mysql';

/**
 * Finds a program that is for administrators: its folder is not on everybody's PATH.
 *
 * @param {string} name The program's name.
 * @return {string | undefined} Its path.
 */
const findServerProgram = ( name ) =>
	findProgram( name ) ??
	[ `/usr/sbin/${ name }`, `/usr/local/sbin/${ name }` ].find( existsSync );

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
 * Starts a server with one empty database, `bench`, that root may use without a password.
 *
 * @param {string} folder A folder for its files; whoever made it takes it away again.
 * @return {Promise< Database >} The server.
 * @throws {Failure} When it does not come up.
 */
export async function startMariaDb( folder ) {
	const socket = join( folder, 'mariadb.sock' );
	const common = [
		'--no-defaults',
		`--datadir=${ join( folder, 'data' ) }`,
		// A server does not run as root unless it is told to.
		...( process.getuid?.() === 0 ? [ '--user=root' ] : [] ),
	];
	const made = await run( findServerProgram( 'mariadb-install-db' ) ?? '', [
		...common,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
	] );
	let output = made.output;
	if ( ! made.code ) {
		const server = spawn(
			findServerProgram( 'mariadbd' ) ?? '',
			[
				...common,
				`--socket=${ socket }`,
				`--pid-file=${ join( folder, 'mariadb.pid' ) }`,
				'--skip-networking',
			],
			// In a process group of its own: Ctrl-C ends us, and we end it.
			{ stdio: [ 'ignore', 'ignore', 'pipe' ], detached: true }
		);
		const ended = new Promise( ( resolve ) =>
			server.once( 'close', resolve )
		);
		// Its data is thrown away: nothing needs to be put in order first.
		const kill = () => server.kill( 'SIGKILL' );
		process.prependOnceListener( 'exit', kill );
		server.stderr.on( 'data', ( chunk ) => ( output += chunk ) );
		for ( let tries = 0; tries < 300; tries++ ) {
			if ( existsSync( socket ) && ( await isReady( socket ) ) ) {
				return {
					socket,
					work: () => workOf( server.pid ),
					stop: async () => {
						process.off( 'exit', kill );
						kill();
						await ended;
					},
				};
			}
			if ( server.exitCode !== null ) {
				break;
			}
			await setTimeout( 100 );
		}
		kill();
	}
	throw new Failure(
		`MariaDB did not start:\n${ lastLines( output ) }\n`,
		'Read what it says, and see that there is room in the temporary folder.'
	);
}

/**
 * Makes the database, if the server answers.
 *
 * @param {string} socket Where it should.
 * @return {Promise< boolean >} Whether it did.
 */
async function isReady( socket ) {
	const { code } = await run( 'php', [
		'-r',
		"mysqli_report( MYSQLI_REPORT_OFF ); $db = @new mysqli( 'localhost', 'root', '', '', 0, $argv[1] ); exit( (int) ( $db->connect_errno || ! $db->query( 'CREATE DATABASE bench CHARACTER SET utf8mb4' ) ) );",
		socket,
	] );
	return code === 0;
}
