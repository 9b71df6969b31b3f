/**
 * Tries one source after the other.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';

/**
 * @typedef {Object} Source
 * @property {string}                              name  What to call it in a message.
 * @property {(folder: string) => Promise< void >} fetch Fills the empty folder that it is given; throws when it cannot.
 */

/**
 * Fills a folder from the first source that can.
 *
 * @param {string}                 what    What is looked for, for messages.
 * @param {Source[]}               sources The sources, best first.
 * @param {string}                 folder  The folder to fill; what a failed source left in it is deleted.
 * @param {(line: string) => void} say     Told what is going on.
 * @throws {Failure} When none can; its message names them all.
 */
export async function fetchFromFirst( what, sources, folder, say ) {
	const tried = [];
	for ( const { name, fetch } of sources ) {
		rmSync( folder, { recursive: true, force: true } );
		mkdirSync( folder, { recursive: true } );
		try {
			await withProgress( say, `Fetching ${ what } from ${ name }`, () =>
				fetch( folder )
			);
			return;
		} catch ( error ) {
			const reason =
				error instanceof Error ? explain( error ) : String( error );
			say( `… not there: ${ reason }` );
			tried.push( `${ name } (${ reason })` );
		}
	}
	throw new Failure(
		`Could not get ${ what }; tried ${ tried.join( ', then ' ) }.`,
		'Check the network connection and run the command again.'
	);
}

/**
 * Says in a few words why a download failed.
 *
 * @param {Error} error What was thrown; `fetch` hides the reason in its cause.
 * @return {string} The reason.
 */
export function explain( error ) {
	return error.cause instanceof Error ? error.cause.message : error.message;
}
