/**
 * The figures of a run of the reliability tests: each writes its own here, and docs/reliability.md is made of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './paths.mjs';

export const FIGURES_DIR = join( projectDir, 'artifacts/reports/figures' );

/**
 * @typedef {Object} Figures
 * @property {string}                                     title   What was tried, in a few words.
 * @property {{ what: string, value: string | number }[]} figures What was counted, and how many.
 * @property {{ head: string[], rows: string[][] }}       [table] What is better read as a table.
 */

/**
 * Keeps the figures of one part of the run, in place of those of an earlier one.
 *
 * @param {string}  name    The part's name, such as `matrix`: a file's name.
 * @param {Figures} figures What came of it.
 */
export function writeFigures( name, figures ) {
	mkdirSync( FIGURES_DIR, { recursive: true } );
	writeFileSync(
		join( FIGURES_DIR, `${ name }.json` ),
		`${ JSON.stringify( figures, null, '\t' ) }\n`
	);
}
