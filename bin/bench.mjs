/**
 * `npm run bench`: how long things take with the plugin, side by side with WordPress alone, as ratios.
 */
import { parseArgs } from 'node:util';
import { loadMeasures, sortMeasures } from './lib/bench/measures.mjs';
import { isWithin, table } from './lib/bench/table.mjs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { DEFAULT_PHP, readPhpVersion } from './lib/php-versions.mjs';
import { DEFAULT_WORDPRESS } from './lib/wordpress-core.mjs';

const HELP = `Measures the plugin against WordPress alone, in one run.

  npm run bench -- [options] [measures]

  measures     Names of files in bin/bench/, without .mjs (default: all)
  --rounds 5   How often to measure each side; the median counts
  --wp 7.1     WordPress version (default: ${ DEFAULT_WORDPRESS })
  --php 8.3    PHP version (default: ${ DEFAULT_PHP }); "conditions" takes this machine's own
  --strict     End with exit code 1 when something is over its budget
  --help       Show this`;

/**
 * Reads the command line.
 *
 * @param {string[]} args The arguments.
 * @return {{ names: string[], rounds: number, versions: { wp?: string, php: import('./lib/php-versions.mjs').PhpVersion }, strict: boolean, help: boolean }} What was asked for.
 * @throws {Failure} When an option is unknown or makes no sense.
 */
function readOptions( args ) {
	const advice = 'Run `npm run bench -- --help` to see what there is.';
	try {
		const { values, positionals } = parseArgs( {
			args,
			allowPositionals: true,
			options: {
				rounds: { type: 'string', default: '5' },
				wp: { type: 'string' },
				php: { type: 'string' },
				strict: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		} );
		const { php, wp, strict, help } = values;
		const rounds = Number( values.rounds );
		if ( ! Number.isInteger( rounds ) || rounds < 1 ) {
			throw new Error( `"${ values.rounds }" is no number of rounds` );
		}
		return {
			names: positionals,
			rounds,
			versions: {
				php: readPhpVersion( php ),
				...( wp !== undefined && { wp } ),
			},
			strict,
			help,
		};
	} catch ( error ) {
		throw error instanceof Failure
			? error
			: new Failure(
					`${ error instanceof Error ? error.message.split( '. ' )[ 0 ] : error }.`,
					advice
				);
	}
}

await runCommand( async () => {
	const { names, rounds, versions, strict, help } = readOptions(
		process.argv.slice( 2 )
	);
	if ( help ) {
		console.log( HELP );
		return;
	}
	checkNodeVersion();
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	// Only now, because they need the packages.
	const { paired, own } = await sortMeasures(
		await loadMeasures( names ),
		names.length > 0,
		console.log
	);
	/** @type {import('./lib/bench/table.mjs').Row[]} */
	const rows = [];
	/**
	 * @param {string}                                title    What was measured.
	 * @param {import('./lib/bench/table.mjs').Row[]} measured What came out.
	 */
	const report = ( title, measured ) => {
		console.log( `\n${ table( title, measured ) }` );
		rows.push( ...measured );
	};
	if ( paired.length ) {
		const { withSides } = await import( './lib/bench/sides.mjs' );
		await withSides( versions, console.log, async ( sides ) => {
			for ( const { title, run } of paired ) {
				report( title, await run( { sides, rounds } ) );
			}
		} );
	}
	for ( const { title, runAlone } of own ) {
		report(
			title,
			await runAlone( { wp: versions.wp, rounds, say: console.log } )
		);
	}
	const over = rows.filter( ( row ) => ! isWithin( row ) ).length;
	console.log(
		over
			? `\n${ over } over budget. Times differ from run to run: measure again before you believe it.`
			: '\nEverything is within its budget.'
	);
	return strict && over ? 1 : 0;
} );
