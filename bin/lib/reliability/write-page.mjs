/**
 * Puts what a whole run came to into docs/reliability.md.
 */
import {
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { FIGURES_DIR } from '../figures.mjs';
import { projectDir } from '../paths.mjs';
import { pageOf } from './page.mjs';

/**
 * Throws the figures of earlier runs away, so that none can stand for what does not run now.
 */
export function forgetFigures() {
	rmSync( FIGURES_DIR, { recursive: true, force: true } );
}

/**
 * Reads the figures that the parts of this run have kept.
 *
 * @return {Record< string, import('../figures.mjs').Figures >} The figures by name.
 */
function readFigures() {
	const files = existsSync( FIGURES_DIR ) ? readdirSync( FIGURES_DIR ) : [];
	return Object.fromEntries(
		files
			.sort()
			.map( ( file ) => [
				basename( file, '.json' ),
				JSON.parse( readFileSync( join( FIGURES_DIR, file ), 'utf8' ) ),
			] )
	);
}

/**
 * Writes the page.
 *
 * @param {Omit< import('./page.mjs').Run, 'day' | 'machine' | 'figures' >} run What came of the run.
 */
export function writePage( run ) {
	writeFileSync(
		join( projectDir, 'docs/reliability.md' ),
		pageOf( {
			...run,
			day: new Date().toISOString().slice( 0, 10 ),
			machine: `${ process.platform } with ${ availableParallelism() } cores, Node ${ process.versions.node }`,
			figures: readFigures(),
		} )
	);
}
