/**
 * Times WordPress's own converter of pasted text, `wp.blocks.pasteHandler()`, with and without the plugin.
 */
import { expectItems, openEditor } from './editor.mjs';
import { inTurns } from './rounds.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** How often a round converts: the shortest counts, for nothing but other work on the machine makes one longer. */
const TRIES = 3;

/**
 * Converts a text in a page.
 *
 * @param {Page}                       page  The page.
 * @param {import('./texts.mjs').Text} text  The text.
 * @param {number | undefined}         items How many benefits it gives; undefined where it gives no list of ours.
 * @return {Promise< number[] >} Milliseconds.
 */
async function convert( page, text, items ) {
	const times = [];
	for ( let round = 0; round < TRIES; round++ ) {
		await page.bringToFront();
		const measured = await page.evaluate( ( source ) => {
			const { wp } = /** @type {import('./editor.mjs').EditorWindow} */ (
				window
			);
			const start = performance.now();
			const blocks = wp.blocks.pasteHandler( {
				...source,
				mode: 'AUTO',
			} );
			const time = performance.now() - start;
			const list = blocks.find(
				( { name } ) => name === 'practice-blocks/benefit-list'
			);
			return { time, items: list?.innerBlocks.length };
		}, text );
		expectItems( measured.items, items );
		times.push( measured.time );
	}
	return [ Math.min( ...times ) ];
}

/**
 * @callback TimeOf
 * @param {import('./texts.mjs').Text} text   The text.
 * @param {number}                     count  How many sections it has.
 * @param {number}                     rounds How often to measure.
 * @return {Promise< import('./rounds.mjs').Times >} The times.
 */

/**
 * Opens an editor on each side for conversions.
 *
 * @param {import('./sides.mjs').Sides}                                sides The sides.
 * @param {(timeOf: TimeOf) => Promise< import('./table.mjs').Row[] >} run   Measures.
 * @return {Promise< import('./table.mjs').Row[] >} What it gives.
 */
export async function withConverters( sides, run ) {
	const core = await openEditor( sides.core );
	const ours = await openEditor( sides.ours );
	const rows = await run( async ( text, count, rounds ) => {
		const [ times ] = await inTurns(
			rounds,
			() => convert( core, text, undefined ),
			() => convert( ours, text, count )
		);
		return times ?? { core: NaN, ours: NaN };
	} );
	await core.close();
	await ours.close();
	return rows;
}
