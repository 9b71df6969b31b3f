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

const ROLES = [ 'administrator', 'author', 'contributor' ];

/** Makes one part of the figures that each role's test has kept. */
function joinFigures() {
	/** @type {Map< string, number >} */
	const sums = new Map();
	for ( const role of ROLES ) {
		const file = join( FIGURES_DIR, `round-trip-${ role }.json` );
		/** @type {import('../lib/figures.mjs').Figures} */
		const { figures } = JSON.parse( readFileSync( file, 'utf8' ) );
		for ( const { what, value } of figures ) {
			sums.set( what, ( sums.get( what ) ?? 0 ) + Number( value ) );
		}
		rmSync( file );
	}
	writeFigures( 'round-trip', {
		title: `Documents saved by ${ ROLES.join( ', ' ) }`,
		figures: [ ...sums ].map( ( [ what, value ] ) => ( { what, value } ) ),
	} );
}

await runCommand( async () => {
	const count = Number( process.argv[ 2 ] ?? 10_000 );
	const { code, output } = await run(
		'npx',
		[
			'playwright',
			'test',
			'tests/e2e/round-trip.spec.ts',
			'--project',
			'WordPress 7.1',
			// That of `npm test` stays as it is.
			'--reporter',
			'list',
		],
		{
			cwd: projectDir,
			env: {
				PRACTICE_BLOCKS_FULL: '1',
				PRACTICE_BLOCKS_DOCUMENTS: String(
					Math.ceil( count / ROLES.length )
				),
			},
			visible: true,
		}
	);
	const passed = Number( / (\d+) passed/.exec( output )?.[ 1 ] ?? 0 );
	if ( passed === ROLES.length ) {
		joinFigures();
	}
	console.log( `${ passed } passed, ${ ROLES.length - passed } failed` );
	return code === 0 && passed === ROLES.length ? 0 : 1;
} );
