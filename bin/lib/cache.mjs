/**
 * Keeps what was made or downloaded once.
 */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from './paths.mjs';

/**
 * Gives a folder of the cache, and fills it first if it is not there.
 *
 * The folder is filled elsewhere and moved into place, so that a run that was interrupted leaves nothing half done.
 *
 * @param {string}                              name The folder's name in the cache.
 * @param {(folder: string) => Promise< void >} fill Fills the empty folder that it is given; throws to keep nothing.
 * @return {Promise< string >} The folder's path.
 */
export async function cached( name, fill ) {
	const target = join( cacheDir(), name );
	if ( existsSync( target ) ) {
		return target;
	}
	mkdirSync( dirname( target ), { recursive: true } );
	const work = mkdtempSync( `${ target }.` );
	try {
		const folder = join( work, 'content' );
		mkdirSync( folder );
		await fill( folder );
		if ( ! existsSync( target ) ) {
			renameSync( folder, target );
		}
	} catch ( error ) {
		// Somebody else may have been quicker by a moment.
		if ( ! existsSync( target ) ) {
			throw error;
		}
	} finally {
		rmSync( work, { recursive: true, force: true } );
	}
	return target;
}
