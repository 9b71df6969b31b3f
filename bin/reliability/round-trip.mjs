/**
 * Ten thousand documents through tests/e2e/round-trip.spec.ts, saved by an administrator, an author and a contributor.
 *
 * `node bin/reliability/round-trip.mjs 300` tries that many. A failure tells the seed, with which the same documents come again:
 * `PRACTICE_BLOCKS_SEED=N`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/failure.mjs';
import { FIGURES_DIR, writeFigures } from '../lib/figures.mjs';
import { projectDir } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { missingForStack } from '../lib/stack/packages.mjs';

/** The files of the figures of tests: each role has two, so that both of the browser's workers have the same to do. */
const TESTS = [ 'administrator', 'author', 'contributor' ].flatMap(
	( role ) => [ `round-trip-${ role }-1`, `round-trip-${ role }-2` ]
);

/**
 * Makes one part of the figures that each test has kept.
 *
 * @param {string} where What the documents were saved on.
 */
function joinFigures( where ) {
	/** @type {Map< string, number >} */
	const sums = new Map();
	for ( const name of TESTS ) {
		const file = join( FIGURES_DIR, `${ name }.json` );
		/** @type {import('../lib/figures.mjs').Figures} */
		const { figures } = JSON.parse( readFileSync( file, 'utf8' ) );
		for ( const { what, value } of figures ) {
			sums.set( what, ( sums.get( what ) ?? 0 ) + Number( value ) );
		}
		rmSync( file );
	}
	writeFigures( 'round-trip', {
		title: 'Documents on their way',
		figures: [
			...[ ...sums ].map( ( [ what, value ] ) => ( { what, value } ) ),
			{ what: 'saved on', value: where },
		],
	} );
}

await runCommand( async () => {
	const count = Number( process.argv[ 2 ] ?? 10_000 );
	// Ten thousand take Playground a quarter of an hour.
	const onStack = ! ( await missingForStack() );
	const { code, output } = await run(
		'npx',
		[
			'playwright',
			'test',
			'tests/e2e/round-trip.spec.ts',
			'--project',
			'WordPress 7.1',
			// A second try would be one with other documents.
			'--retries=0',
			// The report of `npm test` stays as it is.
			'--reporter',
			'list',
		],
		{
			cwd: projectDir,
			env: {
				...( onStack && { PRACTICE_BLOCKS_STACK: '1' } ),
				PRACTICE_BLOCKS_DOCUMENTS: String(
					Math.ceil( count / TESTS.length )
				),
			},
			visible: true,
		}
	);
	const passed = Number( / (\d+) passed/.exec( output )?.[ 1 ] ?? 0 );
	if ( passed === TESTS.length ) {
		joinFigures( onStack ? 'a production stack' : 'Playground' );
	}
	console.log( `${ passed } passed, ${ TESTS.length - passed } failed` );
	return code === 0 && passed === TESTS.length ? 0 : 1;
} );
