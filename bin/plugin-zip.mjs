/**
 * `npm run plugin-zip`: builds, and packs what `files` in package.json names into practice-blocks.zip, ready to be uploaded to
 * a site.
 *
 * The zip is made by @wordpress/scripts, which puts package.json and README.md into it, as into every package for npm; a site
 * needs neither, and reads what has changed in readme.txt.
 */
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { projectDir } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const NOT_FOR_SITES = [ 'package.json', 'README.md', 'CHANGELOG.md' ];

/**
 * Runs a program of the project.
 *
 * @param {string}   program Its name or path.
 * @param {string[]} args    Its arguments.
 * @throws {Failure} When it fails.
 */
async function runOrFail( program, args ) {
	const { code, output } = await run( program, args, { cwd: projectDir } );
	if ( code !== 0 ) {
		throw new Failure(
			`\`${ args.join( ' ' ) }\` failed.`,
			`Mend what it says and try again:\n${ output }`
		);
	}
}

await runCommand( async () => {
	await ensureDependencies( console.log );
	await runOrFail( 'npm', [ 'run', 'build' ] );
	await runOrFail( process.execPath, [
		join( projectDir, 'node_modules/@wordpress/scripts/bin/wp-scripts.js' ),
		'plugin-zip',
	] );
	const { default: AdmZip } = await import( 'adm-zip' );
	const file = join( projectDir, 'practice-blocks.zip' );
	const zip = new AdmZip( file );
	for ( const name of NOT_FOR_SITES ) {
		zip.deleteFile( `practice-blocks/${ name }` );
	}
	zip.writeZip( file );
	for ( const { entryName } of zip.getEntries() ) {
		console.log( entryName );
	}
} );
