/**
 * The production stack: what it is, a network of sites on it, other plugins at work on the same page, the browser tests of `npm test`, and
 * those about faults and hostile content that take long.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/failure.mjs';
import { writeFigures } from '../lib/figures.mjs';
import { projectDir } from '../lib/paths.mjs';
import {
	countPlaywright,
	countReport,
	describeFlaky,
} from '../lib/reports.mjs';
import { run } from '../lib/run.mjs';
import { notRun } from '../lib/stack/not-run.mjs';

const TITLE = 'Production stack';

/** What the tests of the stack itself leave for its figures (tests/stack/facts.spec.ts). */
const FACTS = join( projectDir, 'artifacts/reports/stack-facts.json' );

/** The runs by what they prove: Playwright's arguments, its report, and variables. */
const RUNS = [
	{
		what: 'Facts, network of sites, other plugins',
		args: [ '-c', 'tests/stack/playwright.config.ts' ],
		report: 'artifacts/reports/stack',
		env: {},
	},
	{
		what: 'Browser tests',
		args: [ '--project', 'WordPress 7.1' ],
		report: 'artifacts/reports/e2e-stack',
		env: { PRACTICE_BLOCKS_STACK: '1', PRACTICE_BLOCKS_FULL: '' },
	},
	{
		// Of what takes long, what a server may answer in another way.
		what: 'Faults and hostile content',
		args: [
			'--project',
			'WordPress 7.1',
			'--grep',
			'@full',
			'e2e/(?:faults|hostile)',
		],
		report: 'artifacts/reports/e2e-stack',
		env: { PRACTICE_BLOCKS_STACK: '1', PRACTICE_BLOCKS_FULL: '1' },
	},
];

await runCommand( async () => {
	if ( await notRun( 'stack', TITLE ) ) {
		return 1;
	}
	rmSync( FACTS, { force: true } );
	const counts = [];
	for ( const { what, args, report, env } of RUNS ) {
		const file = join( projectDir, report );
		rmSync( file, { force: true } );
		const { code } = await run(
			process.execPath,
			[ 'node_modules/@playwright/test/cli.js', 'test', ...args ],
			{ cwd: projectDir, env, visible: true }
		);
		counts.push( { what, ...countReport( code, file, countPlaywright ) } );
	}
	/** @type {Record<string, string>} */
	const facts = existsSync( FACTS )
		? JSON.parse( readFileSync( FACTS, 'utf8' ) )
		: {};
	writeFigures( 'stack', {
		title: TITLE,
		figures: [
			...Object.entries( facts ).map( ( [ what, value ] ) => ( {
				what,
				value,
			} ) ),
			...counts.map( ( { what, passed, failed } ) => ( {
				what,
				value: `${ passed } passed, ${ failed } failed`,
			} ) ),
			{
				what: 'Second tries',
				value:
					describeFlaky(
						counts.flatMap( ( { flaky = [] } ) => flaky )
					) || 'none',
			},
		],
	} );
	const passed = counts.reduce( ( sum, one ) => sum + one.passed, 0 );
	const failed = counts.reduce( ( sum, one ) => sum + one.failed, 0 );
	console.log( `${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
