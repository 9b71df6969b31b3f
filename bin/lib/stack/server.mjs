/**
 * Programs that serve: each in a folder of its own, with its log and its number there, so that another command can end it.
 */
import { spawn } from 'node:child_process';
import {
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { findProgram } from '../paths.mjs';
import { lastLines } from '../run.mjs';

/** How often it is looked whether a server is ready or gone, and how long between. */
const TRIES = 300;
const PAUSE_MS = 100;

/**
 * @typedef {Object} ServerOptions
 * @property {string}                   name    What to call it, and its files.
 * @property {string}                   folder  Where its log goes; its command line must name this folder.
 * @property {string}                   program The program.
 * @property {string[]}                 args    Its arguments, such that it stays in the foreground.
 * @property {() => Promise< boolean >} isReady Whether it serves by now.
 * @property {boolean}                  [keep]  Whether it goes on when this process ends.
 */

/**
 * @typedef {Object} Server
 * @property {number | undefined}    pid  Its process.
 * @property {() => Promise< void >} stop Ends it.
 */

/**
 * Finds a program that is for administrators: its folder is not on everybody's PATH.
 *
 * @param {string} name The program's name.
 * @return {string | undefined} Its path.
 */
export const findServerProgram = ( name ) =>
	findProgram( name ) ??
	[ `/usr/sbin/${ name }`, `/usr/local/sbin/${ name }` ].find( ( path ) =>
		existsSync( path )
	);

/**
 * Tells whether somebody listens.
 *
 * @param {number | string} where A port of this machine, or a socket's path.
 * @return {Promise< boolean >} Whether a connection comes about.
 */
export const listens = ( where ) =>
	new Promise( ( resolve ) => {
		const socket =
			typeof where === 'number'
				? connect( where, '127.0.0.1' )
				: connect( where );
		socket.once( 'error', () => resolve( false ) );
		socket.once( 'connect', () => {
			socket.destroy();
			resolve( true );
		} );
	} );

/**
 * Tells whether a process is a server of a folder: a number is given to another program one day.
 *
 * @param {number} pid    The process.
 * @param {string} folder The server's folder.
 * @return {boolean} Whether it runs and is.
 */
function serves( pid, folder ) {
	try {
		return readFileSync( `/proc/${ pid }/cmdline`, 'utf8' ).includes(
			folder
		);
	} catch {
		return false;
	}
}

/**
 * Sends a signal to a server, which may have ended a moment ago.
 *
 * @param {number}         pid    Its process, or less than zero for all of its group.
 * @param {NodeJS.Signals} signal The signal.
 */
function send( pid, signal ) {
	try {
		process.kill( pid, signal );
	} catch {
		// It did.
	}
}

/**
 * The file that a server's number is in.
 *
 * @param {string} folder The server's folder.
 * @param {string} name   Its name.
 * @return {string} The file's path.
 */
const pidFile = ( folder, name ) => join( folder, `${ name }.pid` );

/**
 * Ends a server, if it runs.
 *
 * @param {string} folder Its folder.
 * @param {string} name   Its name.
 * @return {Promise< boolean >} Whether it ran.
 */
export async function endServer( folder, name ) {
	const file = pidFile( folder, name );
	const pid = existsSync( file ) ? Number( readFileSync( file, 'utf8' ) ) : 0;
	const ran = pid > 0 && serves( pid, folder );
	for ( let tries = 0; ran && serves( pid, folder ); tries++ ) {
		// Its data is thrown away: it need not have all the time in the world to put it in order.
		if ( tries < TRIES / 6 ) {
			send( pid, 'SIGTERM' );
		} else {
			send( -pid, 'SIGKILL' );
		}
		await setTimeout( PAUSE_MS );
	}
	rmSync( file, { force: true } );
	return ran;
}

/**
 * Starts a server, and waits until it is ready.
 *
 * @param {ServerOptions} options What to start.
 * @return {Promise< Server >} The server.
 * @throws {Failure} When it does not come up.
 */
export async function startServer( options ) {
	const { name, folder, program, args, isReady, keep = false } = options;
	const logFile = join( folder, `${ name }.log` );
	const log = openSync( logFile, 'a' );
	// In a process group of its own: Ctrl-C ends us, and we end it.
	const server = spawn( program, args, {
		stdio: [ 'ignore', log, log ],
		detached: true,
	} );
	closeSync( log );
	// With the workers that it started.
	const kill = () => server.pid && send( -server.pid, 'SIGKILL' );
	if ( keep ) {
		server.unref();
	} else {
		process.prependOnceListener( 'exit', kill );
	}
	server.once( 'error', ( { message } ) =>
		writeFileSync( logFile, message )
	);
	const ended = new Promise( ( resolve ) => server.once( 'close', resolve ) );
	writeFileSync( pidFile( folder, name ), String( server.pid ?? '' ) );
	for ( let tries = 0; tries < TRIES && server.exitCode === null; tries++ ) {
		if ( await isReady() ) {
			return {
				pid: server.pid,
				stop: async () => {
					process.off( 'exit', kill );
					await endServer( folder, name );
					await ended;
				},
			};
		}
		await setTimeout( PAUSE_MS );
	}
	kill();
	throw new Failure(
		`${ name } did not start:\n${ lastLines( readFileSync( logFile, 'utf8' ) ) }\n`,
		`Read what it says in ${ logFile }, and see that there is room on the disk.`
	);
}

/** Ends the servers that are not to be kept, at Ctrl-C, too: they end when this process does, and a signal alone would not tell them. */
export function endOnSignals() {
	for ( const signal of /** @type {const} */ ( [ 'SIGINT', 'SIGTERM' ] ) ) {
		process.once( signal, () => process.exit( 130 ) );
	}
}
