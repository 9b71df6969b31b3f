/**
 * Free and busy ports.
 */
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Tries to listen on a port of this machine.
 *
 * @param {number} port The port; 0 for any that is free.
 * @return {Promise< number | undefined >} The port, or nothing when it is taken.
 */
function tryPort( port ) {
	return new Promise( ( resolve ) => {
		const server = createServer();
		server.once( 'error', () => resolve( undefined ) );
		server.listen( port, '127.0.0.1', () => {
			const address = server.address();
			server.close( () =>
				resolve(
					typeof address === 'object' ? address?.port : undefined
				)
			);
		} );
	} );
}

/**
 * Chooses the port to serve a site on.
 *
 * @param {number | undefined} wanted      The port that was asked for.
 * @param {number}             [preferred] The one to take when none was and it is free.
 * @return {Promise< number >} A port that is free now.
 * @throws {Failure} When the port that was asked for is taken.
 */
export async function choosePort( wanted, preferred = 0 ) {
	if ( wanted === undefined ) {
		const port = ( await tryPort( preferred ) ) ?? ( await tryPort( 0 ) );
		if ( port !== undefined ) {
			return port;
		}
	} else if ( ( await tryPort( wanted ) ) !== undefined ) {
		return wanted;
	}
	throw new Failure(
		`Port ${ wanted ?? preferred } is taken by another program.`,
		'Stop that program, or choose another port with --port, or leave --port out and a free one is chosen.'
	);
}
