/**
 * Runs our own PHP programs in a site, with this machine's PHP.
 */
import { Failure } from '../failure.mjs';
import { lastLines, run } from '../run.mjs';

/**
 * Runs a program in the folder of a site.
 *
 * @param {string}    folder The site's folder.
 * @param {string}    file   The program's file.
 * @param {...string} args   Its arguments.
 * @return {Promise< string >} What it printed.
 * @throws {Failure} When it fails.
 */
export async function runInSite( folder, file, ...args ) {
	const { code, output, stdout } = await run( 'php', [ file, ...args ], {
		cwd: folder,
	} );
	if ( code ) {
		throw new Failure(
			`The site could not be made:\n${ lastLines( output ) }\n`,
			'Read what PHP says.'
		);
	}
	return stdout;
}
