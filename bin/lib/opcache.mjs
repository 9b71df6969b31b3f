/**
 * What Playground does with compiled PHP. By itself it keeps it in files, and to read it from there takes twice as long as to compile it
 * anew: a second of each request to WordPress.
 */
import { fileURLToPath } from 'node:url';

/** These cannot keep it in memory: PHP in WebAssembly does not start then. */
const WITHOUT_MEMORY = [ '7.4', '8.0' ];

/**
 * Gives the settings of PHP's opcode cache, as a file that PHP reads when it starts.
 *
 * @param {import('@wp-playground/cli').RunCLIArgs} args What Playground is to run.
 * @return {{ hostPath: string, vfsPath: string }} Where the file lies, and where PHP looks for it.
 */
export function opcacheMount( { command, php } ) {
	// A program that runs once compiles each file once.
	const lasts =
		command === 'server' && ! WITHOUT_MEMORY.includes( `${ php }` );
	const name = lasts ? 'in-memory.ini' : 'off.ini';
	return {
		hostPath: fileURLToPath(
			new URL( `opcache/${ name }`, import.meta.url )
		),
		vfsPath: '/internal/shared/extensions/opcache.ini',
	};
}
