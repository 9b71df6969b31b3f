/**
 * What the closing lines of `npm test` and docs/reliability.md say is what the test runners reported.
 */
import { runModule } from '../helpers/run-module';

const REPORTS = 'bin/lib/reports.mjs';
const PAGE = 'bin/lib/reliability/page.mjs';

/** Playwright's report of one file with a group in it, in which one test of each kind of outcome ran. */
const playwright = JSON.stringify( {
	stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 0 },
	errors: [],
	suites: [
		{
			title: 'typing.spec.ts',
			specs: [
				{ title: 'types', tests: [ { status: 'expected' } ] },
				{
					title: 'deletes',
					tests: [ { status: 'expected' }, { status: 'flaky' } ],
				},
			],
			suites: [
				{
					title: 'in a list',
					specs: [
						{
							title: 'splits',
							tests: [ { status: 'unexpected' } ],
						},
						{ title: 'joins', tests: [ { status: 'flaky' } ] },
					],
				},
			],
		},
	],
} );

it( 'a browser test that passed only at its second try counts as passed and is named', () => {
	expect(
		runModule(
			REPORTS,
			`return exported.countPlaywright( ${ JSON.stringify( playwright ) } );`
		)
	).toEqual( {
		passed: 5,
		failed: 1,
		flaky: [
			'typing.spec.ts › deletes',
			'typing.spec.ts › in a list › joins',
		],
	} );
} );

it( 'the sentence about them has their number and their titles', () => {
	expect(
		runModule(
			REPORTS,
			`return [ [], [ 'a' ], [ 'a', 'b' ] ].map( exported.describeFlaky );`
		)
	).toEqual( [
		'',
		'1 browser test passed only at its second try: a',
		'2 browser tests passed only at their second try: a; b',
	] );
} );

it.each( [
	[ 'counted', 0, 'ok\n12 passed, 0 failed\n', 12, 0 ],
	[ 'failed', 1, '11 passed, 1 failed\n', 11, 1 ],
	[ 'failed without saying so', 1, '12 passed, 0 failed\n', 12, 1 ],
	[ 'said nothing', 0, 'ok\n', 0, 1 ],
	[ 'said something after it', 0, '1 passed, 0 failed\nError\n', 0, 1 ],
	[ 'ran nothing', 0, '0 passed, 0 failed\n', 0, 1 ],
] )( 'a program that %s', ( _, code, text, passed, failed ) => {
	expect(
		runModule(
			REPORTS,
			`return exported.countRun( ${ code }, exported.countClosingLine( ${ JSON.stringify( text ) } ) );`
		)
	).toEqual( { passed, failed } );
} );

const step = { name: 'matrix', title: 'Every pair', passed: 14, failed: 0 };
const run = {
	day: '2026-11-28',
	machine: 'a machine',
	minutes: 41,
	steps: [ { name: 'unit', title: 'Unit', passed: 3, failed: 1 }, step ],
	flaky: '',
	parts: [ 'matrix' ],
	figures: {
		matrix: {
			title: 'Matrix',
			figures: [
				{ what: 'cells|run', value: 1400 },
				{ what: 'inputs tried', value: 1000 },
			],
			table: { head: [ 'cell' ], rows: [ [ '7.1.4' ] ] },
		},
		rest: {
			title: 'REST',
			figures: [
				{ what: 'routes', value: 'all' },
				{ what: 'inputs tried', value: 20 },
			],
		},
	},
};

const pageOf = ( changed: object ): string =>
	runModule(
		PAGE,
		`return exported.pageOf( ${ JSON.stringify( { ...run, ...changed } ) } );`
	);

it( 'the page has every figure that was kept, below what it is about', () => {
	expect( pageOf( {} ) ).toBe( `# Reliability

Written by \`npm run test:full\`, not by hand. This run ended on 2026-11-28 on a machine and took 41 minutes.

| what | how many |
| --- | --- |
| inputs tried | 1,020 |

17 passed, 1 failed. No browser test on Playground needed a second try.

| step | passed | failed |
| --- | --- | --- |
| Unit | 3 | 1 |
| Every pair | 14 | 0 |

## Matrix

| what | how many |
| --- | --- |
| cells\\|run | 1,400 |
| inputs tried | 1,000 |

| cell |
| --- |
| 7.1.4 |

## REST

| what | how many |
| --- | --- |
| routes | all |
| inputs tried | 20 |
` );
} );

it( 'the page says plainly what failed, what kept no figures and what needed a second try', () => {
	const page = pageOf( {
		steps: [ { ...step, failed: 2 } ],
		figures: {},
		flaky: '1 browser test passed only at its second try: a',
	} );
	expect( page ).toContain( '**It failed**: 2 of 16.' );
	expect( page ).toContain(
		'## Every pair\n\n**It failed**: 2 of 16.\n\n**It did not run to its end**, so there are no figures.'
	);
	expect( page ).toContain( 'second try: a.' );
} );
