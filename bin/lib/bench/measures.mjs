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

/**
 * @typedef {Object} OwnBench
 * @property {string | undefined}     wp     WordPress's version.
 * @property {number}                 rounds How often to measure each side.
 * @property {(line: string) => void} say    Told what is going on.
 */

/**
 * @typedef {Object} OwnSiteMeasure
 * @property {string}                                                      title    What is measured.
 * @property {() => Promise< Failure | undefined >}                        missing  What this machine lacks for it.
 * @property {(bench: OwnBench) => Promise< import('./table.mjs').Row[] >} runAlone Measures it on a site of its own, without a browser.
 */

const folder = new URL( '../../bench/', import.meta.url );

/**
 * Loads measures.
 *
 * @param {string[]} wanted Their names: those of their files, without `.mjs`. None for all.
 * @return {Promise< ( Measure | OwnSiteMeasure )[] >} The measures.
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

/**
 * Leaves out what this machine lacks something for. What was asked for by its name is not left out.
 *
 * @param {( Measure | OwnSiteMeasure )[]} measures The measures.
 * @param {boolean}                        named    Whether they were asked for by name.
 * @param {(line: string) => void}         say      Told what is left out, and why.
 * @return {Promise< { paired: Measure[], own: OwnSiteMeasure[] } >} Those of the site that all share, and those with a site of their own.
 * @throws {Failure} When something is lacking for one that was asked for.
 */
export async function sortMeasures( measures, named, say ) {
	/** @type {Measure[]} */
	const paired = [];
	/** @type {OwnSiteMeasure[]} */
	const own = [];
	for ( const measure of measures ) {
		if ( 'run' in measure ) {
			paired.push( measure );
			continue;
		}
		const missing = await measure.missing();
		if ( missing && named ) {
			throw missing;
		}
		if ( missing ) {
			say( `Left out: ${ measure.title }. ${ missing.message }` );
		} else {
			own.push( measure );
		}
	}
	return { paired, own };
}
