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

/** What two faults have kept: how many of each were survived. */
const faultsOf = ( survived: number[] ): object =>
	Object.fromEntries(
		survived.map( ( value, index ) => [
			`faults.${ index }`,
			{
				title: 'Faults',
				figures: [
					{ what: 'faults tried', value: 1 },
					{ what: 'faults survived', value },
				],
			},
		] )
	);

const step = { name: 'matrix', title: 'Every pair', passed: 14, failed: 0 };
const run = {
	day: '2026-11-28',
	machine: 'a machine',
	source: 'commit 1234567, with nothing changed',
	minutes: 41,
	steps: [ { name: 'unit', title: 'Unit', passed: 3, failed: 1 }, step ],
	flaky: '',
	parts: [ 'matrix' ],
	sections: [
		{ name: 'rest', title: 'REST' },
		{ name: 'faults', title: 'Faults', faults: [ 'one', 'two' ] },
	],
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
		...faultsOf( [ 1, 1 ] ),
	},
};

const pageOf = ( changed: object ): string =>
	runModule(
		PAGE,
		`return exported.pageOf( ${ JSON.stringify( { ...run, ...changed } ) } );`
	);

it( 'the page has every figure that was kept, below what it is about', () => {
	expect( pageOf( {} ) ).toBe( `# Reliability

Written by \`npm run test:full\`, not by hand. This run ended on 2026-11-28 on a machine and took 41 minutes. It tested commit 1234567, with nothing changed.

The section of a browser test with hostile content is there because all that it expects was so: nothing ran. Those of faults and of the clipboard say what was found.

| what | how many |
| --- | --- |
| inputs tried | 1,020 |
| faults tried | 2 |
| faults survived | 2 |

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

## Faults

2 survived of 2 tried; 0 did not run to their end.

| what failed, and what is to come of it | outcome |
| --- | --- |
| one | survived |
| two | survived |
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
	expect( page ).toContain(
		'**3 did not run to their end**, and are in none of these sums: REST; one; two.'
	);
	expect( page ).toContain( '## REST\n\n**It did not run to its end**' );
	expect( page ).toContain(
		'0 survived of 0 tried; 2 did not run to their end.'
	);
} );

it( 'the page counts a fault that was not survived, and one that did not run', () => {
	const page = pageOf( { figures: faultsOf( [ 0 ] ) } );
	expect( page ).toContain( '| faults tried | 1 |\n| faults survived | 0 |' );
	expect( page ).toContain(
		'0 survived of 1 tried; 1 did not run to their end.'
	);
	expect( page ).toContain(
		'| one | **not survived** |\n| two | **did not run to its end** |'
	);
} );

it( 'the tests of PHP in one folder are counted by their classes', () => {
	const suite = ( attributes: string, inner = '' ) =>
		`<testsuite name="A" ${ attributes } warnings="0" failures="1" skipped="1" time="1">${ inner }</testsuite>`;
	const report = suite(
		'tests="9" assertions="90" errors="1"',
		suite(
			'file="/a/permissions/a-test.php" tests="4" assertions="7" errors="1"',
			suite( 'tests="3" assertions="6" errors="1"' )
		) + suite( 'file="/a/b-test.php" tests="5" assertions="83" errors="0"' )
	);
	expect(
		runModule(
			REPORTS,
			`return exported.countJunitIn( ${ JSON.stringify( report ) }, '/permissions/' );`
		)
	).toEqual( { tests: 3, assertions: 7, failed: 2 } );
} );
