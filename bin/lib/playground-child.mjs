/**
 * Starts Playground in a process of its own, which ends when ours does.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { opcacheMount } from './opcache.mjs';

/**
 * @typedef {Object} PlaygroundChild
 * @property {Promise< string >}     url    The site's address, once it listens; never, when it does not come up.
 * @property {Promise< number >}     ended  The exit code, once it ended.
 * @property {() => string}          output Gives what it has printed so far.
 * @property {() => Promise< void >} stop   Ends it.
 */

/**
 * Starts Playground.
 *
 * @param {import('@wp-playground/cli').RunCLIArgs} args      What to run, as its own command line would have it.
 * @param {{ visible?: boolean }}                   [options] Whether what it prints goes to our own output, too.
 * @return {PlaygroundChild} The running process.
 */
export function startPlayground( args, { visible = false } = {} ) {
	const child = fork(
		fileURLToPath( new URL( 'playground-process.mjs', import.meta.url ) ),
		{
			stdio: [ 'ignore', 'pipe', 'pipe', 'ipc' ],
			execArgv: [],
		}
	);
	let output = '';
	for ( const stream of [ child.stdout, child.stderr ] ) {
		stream?.on( 'data', ( chunk ) => {
			output += chunk;
			if ( visible ) {
				process.stdout.write( chunk );
			}
		} );
	}
	child.send( {
		...args,
		'mount-before-install': [
			...( args[ 'mount-before-install' ] ?? [] ),
			opcacheMount( args ),
		],
	} );

	/** @type {Promise< string >} */
	const url = new Promise( ( resolve ) => {
		child.once( 'message', ( message ) =>
			resolve( Object( message ).url )
		);
	} );
	/** @type {Promise< number >} */
	const ended = new Promise( ( resolve ) =>
		child.once( 'exit', ( code ) => resolve( code ?? 1 ) )
	);
	return {
		url,
		ended,
		output: () => output,
		stop: async () => {
			const kill = setTimeout( () => child.kill( 'SIGKILL' ), 5_000 );
			if ( child.connected ) {
				child.disconnect();
			}
			await ended;
			clearTimeout( kill );
		},
	};
}
