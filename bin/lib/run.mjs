/**
 * Runs other programs.
 */
import { spawn } from 'node:child_process';

/**
 * @typedef {Object} RunOptions
 * @property {string}            [cwd]     Folder to run in.
 * @property {NodeJS.ProcessEnv} [env]     Variables on top of our own.
 * @property {boolean}           [visible] Whether the output goes to our own as it comes, and not only into the result.
 */

/**
 * @typedef {Object} RunResult
 * @property {number} code   The exit code; 127 when the program could not be started.
 * @property {string} output What it printed, both streams in the order they came.
 * @property {string} stdout What it printed on standard output alone.
 */

/**
 * Runs a program to its end.
 *
 * @param {string}     program   Its name or path.
 * @param {string[]}   args      Its arguments; no shell reads them.
 * @param {RunOptions} [options] Where and how.
 * @return {Promise< RunResult >} Resolves whatever the exit code is; never throws.
 */
export function run( program, args, { cwd, env, visible = false } = {} ) {
	return new Promise( ( resolve ) => {
		let output = '';
		let stdout = '';
		const child = spawn( program, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
		} );
		child.stdout.on( 'data', ( chunk ) => {
			output += chunk;
			stdout += chunk;
			if ( visible ) {
				process.stdout.write( chunk );
			}
		} );
		child.stderr.on( 'data', ( chunk ) => {
			output += chunk;
			if ( visible ) {
				process.stderr.write( chunk );
			}
		} );
		child.on( 'error', ( error ) => {
			resolve( {
				code: 127,
				output: `${ program }: ${ error.message }`,
				stdout,
			} );
		} );
		child.on( 'close', ( code ) =>
			resolve( { code: code ?? 1, output, stdout } )
		);
	} );
}

/**
 * Gives the end of a program's output, for a message.
 *
 * @param {string} output What it printed.
 * @param {number} [most] How many lines at most.
 * @return {string} The last lines that are not empty.
 */
export function lastLines( output, most = 15 ) {
	return output
		.split( '\n' )
		.filter( ( line ) => line.trim() )
		.slice( -most )
		.join( '\n' );
}
