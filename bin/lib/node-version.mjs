/**
 * Refuses a Node.js that is too old before anything fails in a way that is hard to read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { projectDir } from './paths.mjs';

/**
 * Checks the running Node.js against `engines` in package.json.
 *
 * @param {string} [running] The version to check.
 * @throws {Failure} When it is older than the project needs.
 */
export function checkNodeVersion( running = process.versions.node ) {
	const { engines } = JSON.parse(
		readFileSync( join( projectDir, 'package.json' ), 'utf8' )
	);
	const wanted = String( engines.node ).replace( /[^\d.]/g, '' );
	if ( running.localeCompare( wanted, 'en', { numeric: true } ) < 0 ) {
		throw new Failure(
			`This is Node.js ${ running }, and Practice Blocks needs ${ wanted } or newer.`,
			'Install a newer Node.js and run the command again.'
		);
	}
}
