/**
 * Opening a post and writing in it: our blocks against headings and paragraphs of WordPress's own, with the same words. To tell what
 * it costs to have blocks in blocks, whoever makes them, WordPress's own groups are measured, too.
 */
import { inTurns } from '../lib/bench/rounds.mjs';
import {
	coreBlocks,
	coreGroups,
	load,
	ourBlocks,
	savePost,
	write,
} from '../lib/bench/writing.mjs';

const COUNTS = [ 6, 100, 1000 ];
const BUDGET = 1.1;

/** What is measured, in the order that `once()` gives it. */
const ACTS = [
	'until it is shown',
	'a character in a heading',
	'a character in a text',
	'Enter and a character, a new line',
	'a new heading and text',
];

/** @type {import('../lib/bench/measures.mjs').Measure} */
export default {
	title: 'Writing',
	run: async ( { sides, rounds } ) => {
		/** @type {import('../lib/bench/table.mjs').Row[]} */
		const rows = [];
		for ( const count of COUNTS ) {
			const posts = {
				core: await savePost( sides.core, coreBlocks( count ) ),
				ours: await savePost( sides.ours, ourBlocks( count ) ),
				groups: await savePost( sides.core, coreGroups( count ) ),
			};
			/**
			 * Opens the post anew: what was written before would slow it down.
			 *
			 * @param {keyof typeof posts} name What to write in.
			 */
			const once = async ( name ) => {
				const side = name === 'ours' ? 'ours' : 'core';
				const page = await sides[ side ].newPage();
				const loaded = await load( page, posts[ name ], count );
				const times = [
					loaded,
					...( await write( page, count, side ) ),
				];
				await page.close( { runBeforeUnload: false } );
				return times;
			};
			const ours = await inTurns(
				rounds,
				() => once( 'core' ),
				() => once( 'ours' )
			);
			const groups = await inTurns(
				rounds,
				() => once( 'core' ),
				() => once( 'groups' )
			);
			ACTS.forEach( ( act, index ) => {
				const what = `${ count } items: ${ act }`;
				const none = { core: NaN, ours: NaN };
				rows.push(
					{ what, ...( ours[ index ] ?? none ), budget: BUDGET },
					{
						what: `${ what } (core’s groups)`,
						...( groups[ index ] ?? none ),
					}
				);
			} );
		}
		return rows;
	},
};
