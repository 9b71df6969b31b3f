/**
 * Times WordPress's own converter of pasted text, `wp.blocks.pasteHandler()`, with and without the plugin.
 */
import { expectItems, openEditor, settle } from './editor.mjs';
import { inTurns } from './rounds.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Converts a text in a page.
 *
 * @param {Page}                        page The page.
 * @param {import('./texts.mjs').Text} text The text.
 * @return {Promise< { time: number, items: number | undefined } >} Milliseconds, and how many benefits were made.
 */
async function convert( page, text ) {
	await settle( page );
	return page.evaluate( ( source ) => {
		const { wp } = /** @type {import('./editor.mjs').EditorWindow} */ (
			window
		);
		const start = performance.now();
		const blocks = wp.blocks.pasteHandler( { ...source, mode: 'AUTO' } );
		const time = performance.now() - start;
		const list = blocks.find(
			( { name } ) => name === 'practice-blocks/benefit-list'
		);
		return { time, items: list?.innerBlocks.length };
	}, text );
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
 * @param {import('./sides.mjs').Sides} sides The sides.
 * @param {(timeOf: TimeOf) => Promise< import('./table.mjs').Row[] >} run Measures.
 * @return {Promise< import('./table.mjs').Row[] >} What it gives.
 */
export async function withConverters( sides, run ) {
	const core = await openEditor( sides.core );
	const ours = await openEditor( sides.ours );
	const rows = await run( async ( text, count, rounds ) => {
		const [ times ] = await inTurns(
			rounds,
			async () => {
				const { time, items } = await convert( core, text );
				expectItems( items, undefined );
				return [ time ];
			},
			async () => {
				const { time, items } = await convert( ours, text );
				expectItems( items, count );
				return [ time ];
			}
		);
		return times ?? { core: NaN, ours: NaN };
	} );
	await core.close();
	await ours.close();
	return rows;
}
