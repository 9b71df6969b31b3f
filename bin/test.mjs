/**
 * `npm test`: installs what is missing, runs every check and every test, and counts them on the last line.
 *
 * `npm test -- types e2e` runs the named steps only. With `--full` (`npm run test:full`) the long steps run too, and a run of all steps
 * writes docs/reliability.md.
 */
import { mkdirSync } from 'node:fs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { FULL_STEPS, PART_NAMES } from './lib/full-steps.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import {
	describeSource,
	forgetFigures,
	writePage,
} from './lib/reliability/write-page.mjs';
import { describeFlaky } from './lib/reports.mjs';
import { REPORTS_DIR, STEPS } from './lib/steps.mjs';
import { findCore } from './lib/wordpress-core.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {Step & import('./lib/steps.mjs').StepResult} Outcome */

/** How many steps run at once, as long as they do not need the machine to themselves. */
const LANES = 2;

/** Asks for the long steps, too. */
const FULL = '--full';

/**
 * Chooses the steps that the command line names.
 *
 * @param {Step[]}   steps The steps that there are.
 * @param {string[]} names The names; none for every step.
 * @return {Step[]} The steps.
 * @throws {Failure} When there is no such step.
 */
function chooseSteps( steps, names ) {
	const known = steps.map( ( { name } ) => name );
	const unknown = names.find( ( name ) => ! known.includes( name ) );
	if ( unknown !== undefined ) {
		throw new Failure(
			`There is no step "${ unknown }".`,
			`The steps are ${ known.join( ', ' ) }.`
		);
	}
	return steps.filter(
		( { name } ) => names.length === 0 || names.includes( name )
	);
}

/**
 * Runs a step and says how it went.
 *
 * @param {Step}              step The step.
 * @param {NodeJS.ProcessEnv} env  Variables for its programs.
 * @return {Promise< Outcome >} What came of it.
 */
async function runStep( step, env ) {
	if ( step.alone ) {
		console.log( `\n── ${ step.title }` );
	}
	const start = performance.now();
	const result = await step.run( env );
	const seconds = ( ( performance.now() - start ) / 1000 ).toFixed( 1 );
	const verdict = result.failed ? 'FAILED' : 'passed';
	console.log(
		`── ${ step.title }: ${ verdict } (${ result.passed } of ${ result.passed + result.failed }, ${ seconds } s)`
	);
	if ( result.failed && ! step.alone ) {
		console.log( result.output );
	}
	return { ...step, ...result };
}

/**
 * Runs steps: first those that can share the machine, then one after the other those that cannot.
 *
 * @param {Step[]}            steps The steps.
 * @param {NodeJS.ProcessEnv} env   Variables for their programs.
 * @return {Promise< Outcome[] >} What came of each.
 */
async function runSteps( steps, env ) {
	/** @type {Outcome[]} */
	const results = [];
	const shared = steps.filter( ( { alone } ) => ! alone );
	// All that follows reads what it makes.
	if ( shared[ 0 ]?.name === 'build' ) {
		results.push( await runStep( shared[ 0 ], env ) );
		shared.shift();
	}
	const lane = async () => {
		for ( let step = shared.shift(); step; step = shared.shift() ) {
			results.push( await runStep( step, env ) );
		}
	};
	await Promise.all( Array.from( { length: LANES }, lane ) );
	for ( const step of steps.filter( ( { alone } ) => alone ) ) {
		results.push( await runStep( step, env ) );
	}
	return results;
}

/**
 * Installs what the steps need.
 *
 * @param {Step[]} steps The steps.
 * @return {Promise< NodeJS.ProcessEnv >} Variables for their programs.
 * @throws {Failure} When something is not to be had.
 */
async function prepare( steps ) {
	checkNodeVersion();
	await ensureDependencies( console.log );
	mkdirSync( REPORTS_DIR, { recursive: true } );
	if (
		steps.some( ( { alone } ) => alone ) &&
		! steps.some( ( { name } ) => name === 'build' )
	) {
		await ensureBuild( console.log );
	}
	return {
		...( process.argv.includes( FULL ) && { PRACTICE_BLOCKS_FULL: '1' } ),
		...( steps.some( ( { name } ) => name === 'unit' ) && {
			WP_CORE_DIR: ( await findCore( undefined, console.log ) ).folder,
		} ),
	};
}

await runCommand( async () => {
	const start = performance.now();
	const names = process.argv.slice( 2 ).filter( ( arg ) => arg !== FULL );
	const full = process.argv.includes( FULL );
	const steps = chooseSteps( full ? FULL_STEPS : STEPS, names );
	const wholeRun = full && names.length === 0;
	const source = wholeRun ? await describeSource() : '';
	if ( wholeRun ) {
		forgetFigures();
	}
	const results = await prepare( steps ).then( ( env ) =>
		runSteps( steps, env )
	);
	const passed = results.reduce( ( sum, result ) => sum + result.passed, 0 );
	const failed = results.reduce( ( sum, result ) => sum + result.failed, 0 );
	const flaky = describeFlaky(
		results.flatMap( ( result ) => result.flaky ?? [] )
	);
	if ( wholeRun ) {
		writePage( {
			source,
			minutes: Math.round( ( performance.now() - start ) / 60_000 ),
			steps: results,
			flaky,
			parts: PART_NAMES,
		} );
	}
	if ( flaky ) {
		console.log( `\n${ flaky }` );
	}
	console.log( `\n${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
