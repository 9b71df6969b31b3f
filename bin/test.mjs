/**
 * `npm test`: installs what is missing, runs every check and every test, and counts them on the last line.
 *
 * `npm test -- types e2e` runs the named steps only.
 */
import { mkdirSync } from 'node:fs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { REPORTS_DIR, STEPS } from './lib/steps.mjs';
import { findCore } from './lib/wordpress-core.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {import('./lib/steps.mjs').StepResult} StepResult */

/** How many steps run at once, as long as they do not need the machine to themselves. */
const LANES = 2;

/**
 * Chooses the steps that the command line names.
 *
 * @param {string[]} names The names; none for every step.
 * @return {Step[]} The steps.
 * @throws {Failure} When there is no such step.
 */
function chooseSteps( names ) {
	const known = STEPS.map( ( { name } ) => name );
	const unknown = names.find( ( name ) => ! known.includes( name ) );
	if ( unknown !== undefined ) {
		throw new Failure(
			`There is no step "${ unknown }".`,
			`The steps are ${ known.join( ', ' ) }.`
		);
	}
	return STEPS.filter(
		( { name } ) => names.length === 0 || names.includes( name )
	);
}

/**
 * Runs a step and says how it went.
 *
 * @param {Step}              step The step.
 * @param {NodeJS.ProcessEnv} env  Variables for its programs.
 * @return {Promise< StepResult >} What came of it.
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
	return result;
}

/**
 * Runs steps: first those that can share the machine, then one after the other those that cannot.
 *
 * @param {Step[]}            steps The steps.
 * @param {NodeJS.ProcessEnv} env   Variables for their programs.
 * @return {Promise< StepResult[] >} What came of each.
 */
async function runSteps( steps, env ) {
	/** @type {StepResult[]} */
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
	return steps.some( ( { name } ) => name === 'unit' )
		? { WP_CORE_DIR: ( await findCore( undefined, console.log ) ).folder }
		: {};
}

await runCommand( async () => {
	const steps = chooseSteps( process.argv.slice( 2 ) );
	const results = await prepare( steps ).then( ( env ) =>
		runSteps( steps, env )
	);
	const passed = results.reduce( ( sum, result ) => sum + result.passed, 0 );
	const failed = results.reduce( ( sum, result ) => sum + result.failed, 0 );
	console.log( `\n${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
