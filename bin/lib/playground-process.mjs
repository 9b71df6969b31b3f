/**
 * The process that runs Playground; `playground-child.mjs` starts it, tells it what to run, and ends it by hanging up.
 */
import { Server } from 'node:net';
import { runCLI } from '@wp-playground/cli';

listenOnThisMachineOnly();
// Ctrl-C reaches every process of the terminal; the one that started us says when to stop.
process.on( 'SIGINT', () => {} );

/** @type {Awaited< ReturnType< typeof runCLI > >} */
let running;
process.once( 'disconnect', async () => {
	if ( typeof running === 'object' ) {
		await running[ Symbol.asyncDispose ]();
	}
	process.exit();
} );

process.once( 'message', async ( message ) => {
	const args = /** @type {import('@wp-playground/cli').RunCLIArgs} */ (
		message
	);
	try {
		running = await runCLI( args );
	} catch ( error ) {
		console.error( error );
		process.exit( 1 );
	}
	if ( typeof running !== 'object' ) {
		process.exit( running ?? 0 );
	}
	process.send?.( { url: running.serverUrl } );
} );

/**
 * Keeps the site from the network.
 *
 * Playground listens on every address of the machine, and this site lets whoever opens its dashboard in.
 */
function listenOnThisMachineOnly() {
	const listen = Server.prototype.listen;
	/**
	 * @this {Server}
	 * @param {...unknown} args
	 */
	Server.prototype.listen = function ( ...args ) {
		const [ port, ...rest ] = args;
		const local =
			typeof port === 'number' ? [ port, '127.0.0.1', ...rest ] : args;
		return Reflect.apply( listen, this, local );
	};
}
