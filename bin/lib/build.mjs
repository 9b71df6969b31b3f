/**
 * Builds the plugin when its sources changed.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { projectDir } from './paths.mjs';
import { lastLines, run } from './run.mjs';

const SOURCES = [
	'blocks',
	'src',
	'block.json',
	'webpack.config.js',
	'package-lock.json',
];

/**
 * Finds the time of the last change below a path.
 *
 * @param {string} path A file or a folder.
 * @return {number} Milliseconds; 0 when there is nothing.
 */
function lastChange( path ) {
	const status = statSync( path, { throwIfNoEntry: false } );
	if ( ! status?.isDirectory() ) {
		return status?.mtimeMs ?? 0;
	}
	// The folder's own time tells when a file in it was deleted.
	const inside = readdirSync( path ).map( ( name ) =>
		lastChange( join( path, name ) )
	);
	return Math.max( status.mtimeMs, ...inside );
}

/**
 * Makes `build/` anew when it is missing or older than what it is made from.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @throws {Failure} When the build fails.
 */
export async function ensureBuild( say ) {
	const built = statSync( join( projectDir, 'build/blocks-manifest.php' ), {
		throwIfNoEntry: false,
	} );
	const changed = Math.max(
		...SOURCES.map( ( name ) => lastChange( join( projectDir, name ) ) )
	);
	if ( built && built.mtimeMs >= changed ) {
		return;
	}
	const { code, output } = await withProgress(
		say,
		'Building the plugin',
		() => run( 'npm', [ 'run', 'build' ], { cwd: projectDir } )
	);
	if ( code !== 0 ) {
		throw new Failure(
			`The build failed:\n${ lastLines( output, 30 ) }\n`,
			'Correct that and run the command again.'
		);
	}
}
