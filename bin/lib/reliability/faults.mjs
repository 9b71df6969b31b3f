/**
 * The faults on the page of a whole run: which were tried, and which survived.
 */
import { figureNames } from './sections.mjs';
import { tablesOf } from './tables.mjs';

/** @typedef {import('../figures.mjs').Figures} Figures */
/** @typedef {import('./sections.mjs').Section} Section */

/**
 * Writes a section of faults, each of which has kept a figure.
 *
 * @param {Section}                   section The section.
 * @param {Record< string, Figures >} figures The figures that were kept, by name.
 * @return {string[]} Lines.
 */
export function faultsOf( section, figures ) {
	const { title, faults = [] } = section;
	const names = figureNames( section );
	const outcomes = faults.map( ( fault, index ) => {
		const found = figures[ names[ index ] ?? '' ];
		const isSurvived = found?.figures.some(
			( { what, value } ) => what === 'faults survived' && value === 1
		);
		return { fault, isTried: Boolean( found ), isSurvived };
	} );
	const survived = outcomes.filter( ( { isSurvived } ) => isSurvived ).length;
	const tried = outcomes.filter( ( { isTried } ) => isTried ).length;
	return [
		`## ${ title }`,
		`${ survived } survived of ${ tried } tried; ${ faults.length - tried } did not run to their end.`,
		...tablesOf( {
			figures: [],
			table: {
				head: [ 'what failed, and what is to come of it', 'outcome' ],
				rows: outcomes.map( ( { fault, isTried, isSurvived } ) => {
					const lost = isTried
						? '**not survived**'
						: '**did not run to its end**';
					return [ fault, isSurvived ? 'survived' : lost ];
				} ),
			},
		} ),
	];
}
