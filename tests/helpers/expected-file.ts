/**
 * A file that holds what a test expects. `npm run test:unit -- -u` writes it, as it writes Jest's own snapshots.
 *
 * An older WordPress writes some of its own blocks in another way. What it writes then stands beside the file, with its version
 * in the name; there is none where nothing is different.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { coreVersion } from './wordpress';

/** The WordPress that the files without a version are for. */
const NEWEST = '7.1';

/** How a matcher knows of `-u`. */
export const isUpdate = (): boolean =>
	expect.getState()[ 'snapshotState' ]?._updateSnapshot === 'all';

const textOf = ( file: string ): string | undefined =>
	existsSync( file ) ? readFileSync( file, 'utf8' ) : undefined;

/**
 * The file for another version of WordPress.
 *
 * @param file    The file for the newest.
 * @param version The version.
 * @return Its path.
 */
const fileFor = ( file: string, version: string ): string =>
	file.replace( /\.html$/, `.${ version }.html` );

/**
 * Fails unless a text is what a file holds.
 *
 * @param text The text.
 * @param file The file.
 */
export function expectToMatchFile( text: string, file: string ): void {
	const version = coreVersion();
	const own = version === NEWEST ? file : fileFor( file, version );
	const written = `${ text }\n`;
	if ( isUpdate() ) {
		if ( own !== file && textOf( file ) === written ) {
			rmSync( own, { force: true } );
		} else {
			writeFileSync( own, written );
		}
	}
	expect( written ).toBe( textOf( own ) ?? textOf( file ) );
}
