/**
 * A real paste: an event with both flavours on the empty paragraph of a new post, until the blocks are on the screen.
 */
import { expectItems, openEditor } from '../lib/bench/editor.mjs';
import { inTurns } from '../lib/bench/rounds.mjs';
import { documents, headings } from '../lib/bench/texts.mjs';

/** @typedef {import('../lib/bench/editor.mjs').EditorWindow} EditorWindow */

const SECTIONS = 1000;
const BUDGET = 1.5;

/**
 * Puts the caret into an empty paragraph.
 *
 * @param {import('@playwright/test').Page} page The page.
 */
async function writeOn( page ) {
	await page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.getByRole( 'button', { name: 'Add default block' } )
		.click();
	await page.waitForFunction( () => {
		const { wp } = /** @type {EditorWindow} */ ( window );
		return wp.data.select( 'core/block-editor' ).getBlocks().length === 1;
	} );
}

/**
 * Pastes, in the page.
 *
 * @param {import('../lib/bench/texts.mjs').Text} text The text.
 * @return {Promise< { times: number[], items: number | undefined } >} Milliseconds until the blocks are in the store, until the
 * second frame behind that, and of the longest task on the way; how many benefits were made.
 */
async function paste( { HTML, plainText } ) {
	const { wp } = /** @type {EditorWindow} */ ( window );
	const frame = /** @type {HTMLIFrameElement} */ (
		document.querySelector( 'iframe[name="editor-canvas"]' )
	);
	const view = /** @type {typeof window} */ ( frame.contentWindow );
	const target = /** @type {Element} */ ( view.document.activeElement );
	/** @type {number[]} */
	const tasks = [];
	const observer = new PerformanceObserver( ( list ) => {
		tasks.push( ...list.getEntries().map( ( { duration } ) => duration ) );
	} );
	observer.observe( { type: 'longtask' } );
	const nextFrame = () =>
		new Promise( ( resolve ) => view.requestAnimationFrame( resolve ) );

	const clipboardData = new view.DataTransfer();
	clipboardData.setData( 'text/html', HTML );
	clipboardData.setData( 'text/plain', plainText );
	const event = new view.ClipboardEvent( 'paste', {
		bubbles: true,
		cancelable: true,
		clipboardData,
	} );
	const start = performance.now();
	target.dispatchEvent( event );
	const { getBlocks } = wp.data.select( 'core/block-editor' );
	while ( getBlocks()[ 0 ]?.name === 'core/paragraph' ) {
		await nextFrame();
	}
	const stored = performance.now() - start;
	await nextFrame();
	await nextFrame();
	const shown = performance.now() - start;
	// The browser tells of a long task when it has the time.
	await new Promise( ( resolve ) => setTimeout( resolve, 1000 ) );
	observer.disconnect();
	const list = getBlocks().find(
		( { name } ) => name === 'practice-blocks/benefit-list'
	);
	return {
		times: [ stored, shown, Math.max( ...tasks ) ],
		items: list?.innerBlocks.length,
	};
}

/** @type {import('../lib/bench/measures.mjs').Measure} */
export default {
	title: `Paste event with ${ SECTIONS } sections`,
	run: async ( { sides, rounds } ) => {
		const rows = [];
		for ( const [ what, textOf ] of /** @type {const} */ ( [
			[ 'HTML', headings ],
			[ 'Google Docs', documents ],
		] ) ) {
			const text = textOf( SECTIONS );
			/**
			 * Pastes into a post of its own: what the one before left behind would slow it down.
			 *
			 * @param {import('../lib/bench/sides.mjs').Side} side  The side.
			 * @param {number | undefined}                    items How many benefits it gives.
			 */
			const once = async ( side, items ) => {
				const page = await openEditor( side );
				await writeOn( page );
				const measured = await page.evaluate( paste, text );
				expectItems( measured.items, items );
				await page.close();
				return measured.times;
			};
			const [ stored, shown, task ] = await inTurns(
				rounds,
				() => once( sides.core, undefined ),
				() => once( sides.ours, SECTIONS )
			);
			for ( const [ until, times ] of /** @type {const} */ ( [
				[ 'blocks are there', stored ],
				[ 'they are shown', shown ],
			] ) ) {
				if ( times ) {
					rows.push( {
						what: `${ what }: until ${ until }`,
						...times,
						budget: BUDGET,
					} );
				}
			}
			if ( task ) {
				rows.push( { what: `${ what }: longest task`, ...task } );
			}
		}
		return rows;
	},
};
