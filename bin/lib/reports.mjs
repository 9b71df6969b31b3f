/**
 * Counts tests in the reports that the test runners write for machines.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {Object} Count
 * @property {number} passed How many tests passed.
 * @property {number} failed How many did not.
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
	const { stats, errors } = JSON.parse( text );
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
	};
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
 * Counts the tests of a run.
 *
 * A run that failed without a failed test, wrote no report or ran no test counts as one failure: it proves nothing.
 *
 * @param {number}                  code  The runner's exit code.
 * @param {string}                  file  Its report.
 * @param {(text: string) => Count} count Counts the tests in it.
 * @return {Count} The count.
 */
export function countReport( code, file, count ) {
	const { passed, failed } = existsSync( file )
		? count( readFileSync( file, 'utf8' ) )
		: { passed: 0, failed: 0 };
	const provesNothing = failed === 0 && ( code !== 0 || passed === 0 );
	return { passed, failed: failed + Number( provesNothing ) };
}
