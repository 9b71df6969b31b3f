/**
 * Pasting ever more sections: time for each of them, which stays the same where time is linear.
 */
import { withConverters } from '../lib/bench/convert.mjs';
import { documents, headings, plainText } from '../lib/bench/texts.mjs';

const SIZES = [ 250, 500, 1000, 2000, 10_000 ];
/** Half as much again, with forty times as many sections: a square would be forty times as much. */
const BUDGET = 1.5;
const MOST_ROUNDS = 3;

/** @type {import('../lib/bench/measures.mjs').Measure} */
export default {
	title: 'Paste, for each section',
	run: ( { sides, rounds } ) =>
		withConverters( sides, async ( timeOf ) => {
			const rows = [];
			for ( const [ what, textOf ] of /** @type {const} */ ( [
				[ 'HTML', headings ],
				[ 'plain text', plainText ],
				[ 'Google Docs', documents ],
			] ) ) {
				await timeOf( textOf( 1000 ), 1000, 1 );
				const sizes = [];
				for ( const size of SIZES ) {
					const { core, ours } = await timeOf(
						textOf( size ),
						size,
						Math.min( rounds, MOST_ROUNDS )
					);
					sizes.push( {
						what: `${ what }: ${ size } sections`,
						core: ( 1000 * core ) / size,
						ours: ( 1000 * ours ) / size,
						unit: 'µs',
					} );
				}
				const [ first ] = sizes;
				const last = sizes.at( -1 );
				rows.push( ...sizes );
				if ( first && last ) {
					// Core's time is linear, so ours is where it does not grow faster.
					rows.push( {
						what: `${ what }: the last against the first`,
						core: last.core / first.core,
						ours: last.ours / first.ours,
						unit: '×',
						budget: BUDGET,
					} );
				}
			}
			return rows;
		} ),
};
