/**
 * Pasting 1,000 numbered sections: what WordPress's converter takes with the plugin, against what it takes alone.
 */
import { withConverters } from '../lib/bench/convert.mjs';
import {
	documents,
	headings,
	oneList,
	plainText,
} from '../lib/bench/texts.mjs';

const SECTIONS = 1000;
const BUDGET = 1.5;
const WARM_UP = 1;

/** @type {import('../lib/bench/measures.mjs').Measure} */
export default {
	title: `Paste of ${ SECTIONS } sections`,
	run: ( { sides, rounds } ) =>
		withConverters( sides, async ( timeOf ) => {
			const rows = [];
			for ( const [ what, textOf ] of /** @type {const} */ ( [
				[ 'HTML: headings and paragraphs', headings ],
				[ 'plain text', plainText ],
				[ 'Google Docs: lists of one item', documents ],
				// Core makes one list of it, and no block for any of the texts: half as many blocks. So nothing is promised.
				[ 'HTML: one list of bold words and texts', oneList ],
			] ) ) {
				const text = textOf( SECTIONS );
				await timeOf( text, SECTIONS, WARM_UP );
				rows.push( {
					what,
					...( await timeOf( text, SECTIONS, rounds ) ),
					...( textOf !== oneList && { budget: BUDGET } ),
				} );
			}
			return rows;
		} ),
};
