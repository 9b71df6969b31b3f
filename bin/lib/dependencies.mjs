/**
 * Installs node_modules when it is missing or was made from another package-lock.json.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { projectDir } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';

const lockFile = join( projectDir, 'package-lock.json' );
const modulesDir = join( projectDir, 'node_modules' );
const stampFile = join( modulesDir, '.practice-blocks-stamp' );

/**
 * Tells whether node_modules was made from the package-lock.json that is here now.
 *
 * Our stamp holds the lock file's hash. A folder that was installed by hand has none, or an old one: there the copy of
 * the lock file that npm leaves behind tells the age, give or take the seconds npm needs to write both.
 *
 * @param {string} hash The lock file's hash.
 * @return {boolean} Whether nothing needs to be installed.
 */
function isInstalled( hash ) {
	if (
		existsSync( stampFile ) &&
		readFileSync( stampFile, 'utf8' ) === hash
	) {
		return true;
	}
	const npmCopy = statSync( join( modulesDir, '.package-lock.json' ), {
		throwIfNoEntry: false,
	} );
	return (
		!! npmCopy && npmCopy.mtimeMs + 10_000 > statSync( lockFile ).mtimeMs
	);
}

/**
 * Gives the part of npm's output that says what is wrong; its end only tells how to use npm.
 *
 * @param {string} output What npm printed.
 * @return {string} The first lines that it marks as errors, or else the last lines.
 */
function firstErrors( output ) {
	const errors = output
		.split( '\n' )
		.filter( ( line ) => /^npm error\s+\S/.test( line ) );
	return errors.slice( 0, 8 ).join( '\n' ) || lastLines( output );
}

/**
 * Installs the packages of package-lock.json, unless they are there already.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @throws {Failure} When npm could not install them.
 */
export async function ensureDependencies( say ) {
	const hash = createHash( 'sha256' )
		.update( readFileSync( lockFile ) )
		.digest( 'hex' );
	if ( isInstalled( hash ) ) {
		return;
	}
	const { code, output } = await withProgress(
		say,
		'Installing the npm packages',
		() =>
			run( 'npm', [ 'ci', '--no-audit', '--no-fund' ], {
				cwd: projectDir,
				env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
			} )
	);
	if ( code !== 0 ) {
		throw new Failure(
			`npm could not install the packages:\n${ firstErrors( output ) }\n`,
			'Correct that, or check the connection to the npm registry, and run the command again.'
		);
	}
	writeFileSync( stampFile, hash );
}
