/**
 * Finds the measures: the files of `bin/bench/`.
 */
import { readdirSync } from 'node:fs';
import { Failure } from '../failure.mjs';

/**
 * @typedef {Object} Bench
 * @property {import('./sides.mjs').Sides} sides  Both sides of the comparison.
 * @property {number}                      rounds How often to measure each side; the median counts.
 */

/**
 * @typedef {Object} Measure
 * @property {string}                                                   title What is measured.
 * @property {(bench: Bench) => Promise< import('./table.mjs').Row[] >} run   Measures it.
 */

const folder = new URL( '../../bench/', import.meta.url );

/**
 * Loads measures.
 *
 * @param {string[]} wanted Their names: those of their files, without `.mjs`. None for all.
 * @return {Promise< Measure[] >} The measures.
 * @throws {Failure} When there is no such measure.
 */
export async function loadMeasures( wanted ) {
	const known = readdirSync( folder )
		.filter( ( file ) => file.endsWith( '.mjs' ) )
		.map( ( file ) => file.replace( /\.mjs$/, '' ) )
		.sort();
	const unknown = wanted.find( ( name ) => ! known.includes( name ) );
	if ( unknown !== undefined ) {
		throw new Failure(
			`There is no measure "${ unknown }".`,
			`The measures are ${ known.join( ', ' ) }.`
		);
	}
	return Promise.all(
		( wanted.length ? wanted : known ).map( async ( name ) => {
			const module = await import(
				new URL( `${ name }.mjs`, folder ).href
			);
			return module.default;
		} )
	);
}
