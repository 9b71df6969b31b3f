/**
 * The steps of `npm test`, in the order in which they run.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './paths.mjs';
import {
	countJest,
	countJunit,
	countPlaywright,
	countReport,
} from './reports.mjs';
import { run } from './run.mjs';

export const REPORTS_DIR = join( projectDir, 'artifacts/reports' );

/**
 * @typedef {Object} StepResult
 * @property {number}   passed  How many checks or tests passed.
 * @property {number}   failed  How many did not.
 * @property {string}   output  What the step printed.
 * @property {string[]} [flaky] The tests that passed only when they were tried again.
 */

/**
 * @typedef {Object} Step
 * @property {string}                                            name  What to call it on the command line.
 * @property {string}                                            title What it is about.
 * @property {boolean}                                           alone Whether it needs the machine to itself; its output is then shown as it comes.
 * @property {(env: NodeJS.ProcessEnv) => Promise< StepResult >} run   Runs it, with these variables on top of our own.
 */

/**
 * Makes a step of a program that either succeeds or fails.
 *
 * @param {string}   name    What to call it.
 * @param {string}   title   What it is about.
 * @param {string}   program The program.
 * @param {string[]} args    Its arguments.
 * @return {Step} The step.
 */
function check( name, title, program, args ) {
	return {
		name,
		title,
		alone: false,
		run: async ( env ) => {
			const { code, output } = await run( program, args, {
				cwd: projectDir,
				env,
			} );
			return {
				passed: Number( code === 0 ),
				failed: Number( code !== 0 ),
				output,
			};
		},
	};
}

/**
 * Makes a step of a test runner, whose tests are counted one by one.
 *
 * @param {string}                                          name    What to call it.
 * @param {string}                                          title   What it is about.
 * @param {(report: string) => [ string, ...string[] ]}     command Gives the command line that writes the report.
 * @param {(text: string) => import('./reports.mjs').Count} count   Counts the tests in it.
 * @param {boolean}                                         [alone] Whether it needs the machine to itself.
 * @return {Step} The step.
 */
function tests( name, title, command, count, alone = true ) {
	const report = join( REPORTS_DIR, name );
	return {
		name,
		title,
		alone,
		run: async ( env ) => {
			rmSync( report, { force: true } );
			const [ program, ...args ] = command( report );
			const { code, output } = await run( program, args, {
				cwd: projectDir,
				env,
				visible: alone,
			} );
			return { ...countReport( code, report, count ), output };
		},
	};
}

/**
 * Makes a step of the PHP tests.
 *
 * @param {string}    name What to call it.
 * @param {string}    wp   WordPress's version.
 * @param {string}    php  PHP's version.
 * @param {...string} more Other options of the program.
 * @return {Step} The step.
 */
function phpTests( name, wp, php, ...more ) {
	return tests(
		name,
		[ `PHP tests: WordPress ${ wp } on PHP ${ php }`, ...more ].join( ' ' ),
		( report ) => [
			process.execPath,
			'bin/php-tests.mjs',
			'--wp',
			wp,
			'--php',
			php,
			...more,
			'--junit',
			report,
		],
		countJunit,
		// It keeps one core busy.
		false
	);
}

/**
 * Makes a step of the browser tests.
 *
 * @param {string}    title   What it is about.
 * @param {...string} options Options of Playwright: which of them.
 * @return {Step} The step.
 */
export function browserTests( title, ...options ) {
	return tests(
		'e2e',
		title,
		() => [
			process.execPath,
			'node_modules/@playwright/test/cli.js',
			'test',
			...options,
		],
		countPlaywright
	);
}

export const STEPS = [
	check( 'build', 'Build', 'npm', [ 'run', 'build' ] ),
	check( 'types', 'Types', 'npm', [ 'run', 'check:types' ] ),
	check( 'js', 'JavaScript and TypeScript style', 'npm', [
		'run',
		'lint:js',
	] ),
	check( 'css', 'CSS style', 'npm', [ 'run', 'lint:css' ] ),
	check( 'pkg', 'package.json', 'npm', [ 'run', 'lint:pkg' ] ),
	check( 'unused', 'Unused code', 'npm', [ 'run', 'check:unused' ] ),
	check( 'generated', 'Generated files are fresh', 'npm', [
		'run',
		'check:generated',
	] ),
	check(
		'syntax',
		'PHP, compiled by the oldest and the newest PHP',
		process.execPath,
		[ 'bin/php-syntax.mjs' ]
	),
	tests(
		'unit',
		'Unit and integration tests',
		( report ) => [
			'npm',
			'run',
			'test:unit',
			'--',
			'--json',
			`--outputFile=${ report }`,
			// WordPress's scripts leave timers behind, and a run that waits for them never ends.
			'--forceExit',
		],
		countJest
	),
	phpTests( 'php', '7.1', '8.3' ),
	phpTests( 'php-oldest', '6.8', '7.4' ),
	phpTests( 'php-newest', '7.1', '8.5' ),
	phpTests( 'php-network', '7.1', '8.3', '--network' ),
	browserTests( 'Browser tests' ),
];
