/**
 * Runs what a program's module exports in a Node of its own: Jest does not load ES modules.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './block-metadata';

/** Runs lines of JavaScript that return something, with all that a module exports as `exported`. */
export function runModule< T >( module: string, lines: string ): T {
	const { href } = pathToFileURL( path.join( root, module ) );
	return JSON.parse(
		execFileSync(
			process.execPath,
			[
				'--input-type=module',
				'-e',
				`import * as exported from '${ href }';
				const result = await ( async () => { ${ lines } } )();
				console.log( JSON.stringify( result ) );`,
			],
			{ encoding: 'utf8' }
		)
	);
}
