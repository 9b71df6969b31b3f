/**
 * What is said where a production stack cannot be had: it counts as a failure, because nothing was proved.
 */
import { writeFigures } from '../figures.mjs';
import { missingForStack } from './packages.mjs';

/**
 * Says that a part of the tests did not run, if the stack for it is not to be had.
 *
 * @param {string} name  The part's name.
 * @param {string} title What it is about.
 * @return {Promise< boolean >} Whether it cannot run.
 */
export async function notRun( name, title ) {
	const missing = await missingForStack();
	if ( missing ) {
		writeFigures( name, {
			title,
			figures: [ { what: 'Not run', value: missing.message } ],
		} );
		console.log( `Not run. ${ missing.message }\n0 passed, 1 failed` );
	}
	return missing !== undefined;
}
