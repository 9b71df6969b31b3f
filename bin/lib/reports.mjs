/**
 * Counts tests in the reports that the test runners write for machines.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {Object} Count
 * @property {number}   passed  How many tests passed.
 * @property {number}   failed  How many did not.
 * @property {string[]} [flaky] Those among the passed that failed first and passed when they were tried again.
 */

/**
 * Counts the tests of Jest's `--json` report; a file that could not be loaded counts as one that failed.
 *
 * @param {string} text The report.
 * @return {Count} The count.
 */
export function countJest( text ) {
	const report = JSON.parse( text );
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
	};
}

/**
 * Counts the tests of Playwright's JSON report; an error outside of any test counts as one that failed.
 *
 * @param {string} text The report.
 * @return {Count} The count.
 */
export function countPlaywright( text ) {
	const { stats, errors, suites } = JSON.parse( text );
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		flaky: suites.flatMap( findFlaky ),
	};
}

/**
 * @typedef {Object} PlaywrightSuite
 * @property {string}                                           title    The file's name, or the group's.
 * @property {{ title: string, tests: { status: string }[] }[]} specs    Its tests, each with its outcome in each project.
 * @property {PlaywrightSuite[]}                                [suites] The groups inside.
 */

/**
 * Finds the tests that passed only when they were tried again.
 *
 * @param {PlaywrightSuite} suite A part of Playwright's report.
 * @return {string[]} Their titles, with those of what they are in.
 */
function findFlaky( { title, specs, suites = [] } ) {
	return [
		...specs
			.filter( ( { tests } ) =>
				tests.some( ( { status } ) => status === 'flaky' )
			)
			.map( ( spec ) => spec.title ),
		...suites.flatMap( findFlaky ),
	].map( ( inner ) => `${ title } › ${ inner }` );
}

/**
 * Says which browser tests failed first and passed when they were tried again, so that none can hide.
 *
 * @param {string[]} flaky Their titles.
 * @return {string} A sentence; nothing when there are none.
 */
export function describeFlaky( flaky ) {
	const [ noun, whose ] =
		flaky.length === 1 ? [ 'test', 'its' ] : [ 'tests', 'their' ];
	return flaky.length
		? `${ flaky.length } browser ${ noun } passed only at ${ whose } second try: ${ flaky.join( '; ' ) }`
		: '';
}

/**
 * Counts the tests of PHPUnit's JUnit report.
 *
 * @param {string} text The report.
 * @return {Count} The count.
 */
export function countJunit( text ) {
	const whole = text.match( /<testsuite [^>]*>/ )?.[ 0 ] ?? '';
	/** @param {string} name */
	const number = ( name ) =>
		Number(
			whole.match( new RegExp( ` ${ name }="(\\d+)"` ) )?.[ 1 ] ?? 0
		);
	const failed =
		number( 'errors' ) + number( 'failures' ) + number( 'warnings' );
	return { passed: number( 'tests' ) - failed - number( 'skipped' ), failed };
}

/**
 * Counts the tests of PHPUnit's JUnit report whose files lie in a folder.
 *
 * @param {string} text   The report.
 * @param {string} folder The folder, as a part of their paths.
 * @return {{ tests: number, assertions: number, failed: number }} The count; those that were skipped are no tests.
 */
export function countJunitIn( text, folder ) {
	const sum = { tests: 0, assertions: 0, failed: 0 };
	// A suite with a file is a class; those inside it, and its tests, are counted in it.
	for ( const [ suite ] of text.matchAll(
		/<testsuite [^>]* file="[^>]*>/g
	) ) {
		if ( suite.includes( folder ) ) {
			const number = ( /** @type {string} */ name ) =>
				Number( suite.match( ` ${ name }="(\\d+)"` )?.[ 1 ] ?? 0 );
			sum.tests += number( 'tests' ) - number( 'skipped' );
			sum.assertions += number( 'assertions' );
			sum.failed +=
				number( 'errors' ) +
				number( 'failures' ) +
				number( 'warnings' );
		}
	}
	return sum;
}

/**
 * Counts what a program counted itself and says on its last line, `N passed, N failed`.
 *
 * @param {string} text What it printed.
 * @return {Count} The count.
 */
export function countClosingLine( text ) {
	const closing = text.trimEnd().split( '\n' ).pop() ?? '';
	const [ , passed, failed ] =
		closing.match( /^(\d+) passed, (\d+) failed$/ ) ?? [];
	return { passed: Number( passed ?? 0 ), failed: Number( failed ?? 0 ) };
}

/**
 * Counts the tests of a run.
 *
 * A run that failed without a failed test, wrote no report or ran no test counts as one failure: it proves nothing.
 *
 * @param {number} code  The runner's exit code.
 * @param {Count}  count What it says itself.
 * @return {Count} The count.
 */
export function countRun( code, count ) {
	const { passed, failed } = count;
	const provesNothing = failed === 0 && ( code !== 0 || passed === 0 );
	return { ...count, failed: failed + Number( provesNothing ) };
}

/**
 * Counts the tests of a run that writes a report.
 *
 * @param {number}                  code  The runner's exit code.
 * @param {string}                  file  Its report.
 * @param {(text: string) => Count} count Counts the tests in it.
 * @return {Count} The count.
 */
export function countReport( code, file, count ) {
	return countRun(
		code,
		existsSync( file )
			? count( readFileSync( file, 'utf8' ) )
			: { passed: 0, failed: 0 }
	);
}
