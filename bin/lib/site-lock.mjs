/**
 * Keeps two programs from serving the same site at once: they would write into the same database.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Tells whether a process runs.
 *
 * @param {number} id Its number.
 * @return {boolean} Whether it does.
 */
function isRunning( id ) {
	try {
		return process.kill( id, 0 );
	} catch {
		return false;
	}
}

/**
 * Takes a site for this process.
 *
 * @param {string} folder The site's files.
 * @return {() => void} Gives it back.
 * @throws {Failure} When another process serves it.
 */
export function lockSite( folder ) {
	const file = `${ folder }.pid`;
	let owner = NaN;
	try {
		owner = Number( readFileSync( file, 'utf8' ) );
	} catch {
		// Nobody has it.
	}
	if ( owner > 0 && owner !== process.pid && isRunning( owner ) ) {
		throw new Failure(
			`This site is being served already, by process ${ owner }.`,
			`Use that one, or stop it first with Ctrl-C in its window; if it is none of ours, delete ${ file }.`
		);
	}
	mkdirSync( dirname( file ), { recursive: true } );
	writeFileSync( file, String( process.pid ) );
	return () => rmSync( file, { force: true } );
}
