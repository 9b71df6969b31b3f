/**
 * Opening a post and writing in it: our blocks against headings and paragraphs of WordPress's own, with the same words.
 */
import { inTurns } from '../lib/bench/rounds.mjs';
import {
	coreBlocks,
	load,
	ourBlocks,
	savePost,
	write,
} from '../lib/bench/writing.mjs';

const COUNTS = [ 6, 100, 1000 ];
const BUDGET = 1.1;

/** @type {import('../lib/bench/measures.mjs').Measure} */
export default {
	title: 'Writing',
	run: async ( { sides, rounds } ) => {
		const rows = [];
		for ( const count of COUNTS ) {
			const ids = {
				core: await savePost( sides.core, coreBlocks( count ) ),
				ours: await savePost( sides.ours, ourBlocks( count ) ),
			};
			/**
			 * Opens the post anew: what was written before would slow it down.
			 *
			 * @param {'core' | 'ours'} name The side.
			 */
			const once = async ( name ) => {
				const page = await sides[ name ].newPage();
				const loaded = await load( page, ids[ name ], count );
				const times = [
					loaded,
					...( await write( page, count, name ) ),
				];
				await page.close( { runBeforeUnload: false } );
				return times;
			};
			const measured = await inTurns(
				rounds,
				() => once( 'core' ),
				() => once( 'ours' )
			);
			rows.push(
				...[
					'until it is shown',
					'a character in a heading',
					'a character in a text',
					'Enter and a character, a new line',
					'a new heading and text',
				].map( ( what, index ) => ( {
					what: `${ count } items: ${ what }`,
					...( measured[ index ] ?? { core: NaN, ours: NaN } ),
					budget: BUDGET,
				} ) )
			);
		}
		return rows;
	},
};
