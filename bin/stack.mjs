/**
 * `npm run stack`: a real WordPress with the plugin and the sample article on nginx, PHP-FPM, MariaDB and Redis, as hosts run it.
 */
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { projectDir } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { installForStack } from './lib/stack/packages.mjs';
import { describe } from './lib/stack/facts.mjs';

const HELP = `Runs the plugin on a production stack: nginx, PHP-FPM with opcache, MariaDB, and Redis as object cache.

  npm run stack -- up [--port N] [--install]   Starts it, with a new site, and leaves it running
  npm run stack -- down                        Ends it
  npm run stack -- test                        Tests the plugin on stacks of its own (bin/reliability/stack.mjs)

  --port N    Port to serve on (default: 9500, or a free one)
  --install   Install the packages of Debian's that are missing; only root may
  --help      Show this

It needs Debian, or a distribution with its packages. All files lie in .playground/stack; no service of the machine is touched.`;

const NAME = 'stack';

/**
 * Reads the command line.
 *
 * @param {string[]} args The arguments.
 * @return {{ command: string, port?: number, install?: boolean, help?: boolean }} What was asked for.
 * @throws {Failure} When it makes no sense.
 */
function readOptions( args ) {
	const advice = 'Run `npm run stack -- --help` to see what there is.';
	try {
		const { values, positionals } = parseArgs( {
			args,
			allowPositionals: true,
			options: {
				port: { type: 'string' },
				install: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		} );
		const { port, ...rest } = values;
		const [ command = '' ] = positionals;
		if ( ! rest.help && ! [ 'up', 'down', 'test' ].includes( command ) ) {
			throw new Error( `"${ command }" is no command` );
		}
		if ( port !== undefined && ! /^[1-9]\d{0,4}$/.test( port ) ) {
			throw new Error( `"${ port }" is not a port` );
		}
		return { ...rest, command, ...( port && { port: Number( port ) } ) };
	} catch ( error ) {
		throw new Failure(
			`${ error instanceof Error ? error.message.split( '. ' )[ 0 ] : error }.`,
			advice
		);
	}
}

/**
 * Starts the stack, and says where it is and what it is.
 *
 * @param {number | undefined} port The port.
 */
async function up( port ) {
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	// Only now, because it needs the packages.
	const { startStack } = await import( './lib/stack/stack.mjs' );
	const { url } = await startStack( {
		name: NAME,
		keep: true,
		say: console.log,
		...( port && { port } ),
	} );
	console.log( await describe( url ) );
	console.log(
		`The dashboard is at ${ url }/wp-admin/ and needs no password. \`npm run stack -- down\` ends it.`
	);
	console.log( `Ready: ${ url }` );
}

await runCommand( async () => {
	const { command, port, install, help } = readOptions(
		process.argv.slice( 2 )
	);
	if ( help ) {
		console.log( HELP );
		return 0;
	}
	checkNodeVersion();
	if ( install ) {
		await installForStack( console.log );
	}
	if ( command === 'up' ) {
		await up( port );
	} else if ( command === 'down' ) {
		const { stopStack } = await import( './lib/stack/stack.mjs' );
		const ended = await stopStack( NAME );
		console.log(
			ended ? `${ ended } servers ended.` : 'None was running.'
		);
	} else {
		const { code } = await run(
			process.execPath,
			[ 'bin/reliability/stack.mjs' ],
			{ cwd: projectDir, visible: true }
		);
		return code;
	}
	return 0;
} );
