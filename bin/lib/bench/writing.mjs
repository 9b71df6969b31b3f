/**
 * A long post, and the hands of a writer in it.
 */
import { Failure } from '../failure.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Characters typed for one figure, and before it: the first ones cost more, for both. */
const CHARACTERS = 'warm and quiet hours of rest ';
const WARM_UP = 'a few ';

/** How often a line, or an item, is added for one figure. */
const TIMES = 5;

/** How long the editor may go on working on what was typed, in milliseconds: what it puts off counts, too. */
const AFTERMATH = 1000;

const heading = ( /** @type {number} */ index ) => `Heading ${ index }`;
const text = ( /** @type {number} */ index ) =>
	`Text ${ index }, an unhurried hour in a warm and quiet room.`;

// A heading and its text in WordPress's own blocks.
const coreSection = ( /** @type {number} */ index ) =>
	`<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">${ heading( index ) }</h3>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>${ text( index ) }</p>\n<!-- /wp:paragraph -->`;

const inGroup = ( /** @type {string} */ content ) =>
	`<!-- wp:group {"layout":{"type":"default"}} -->\n<div class="wp-block-group">${ content }</div>\n<!-- /wp:group -->`;

/** @type {( count: number, make: ( index: number ) => string ) => string} As many blocks, one below the other. */
const many = ( count, make ) =>
	Array.from( { length: count }, ( _, index ) => make( index ) ).join(
		'\n\n'
	);

/**
 * The same words in WordPress's own blocks.
 *
 * @param {number} count How many headings, each with a paragraph.
 * @return {string} Saved markup.
 */
export const coreBlocks = ( count ) => many( count, coreSection );

/**
 * The same words in WordPress's own blocks, each heading and its text in a group, and all of them in another one: as deep as a
 * benefit list.
 *
 * @param {number} count How many groups.
 * @return {string} Saved markup.
 */
export const coreGroups = ( count ) =>
	inGroup( many( count, ( index ) => inGroup( coreSection( index ) ) ) );

/**
 * A benefit list.
 *
 * @param {number} count How many benefits.
 * @return {string} Saved markup.
 */
export const ourBlocks = ( count ) =>
	`<!-- wp:practice-blocks/benefit-list -->\n<ol class="wp-block-practice-blocks-benefit-list">${ many(
		count,
		( index ) =>
			`<!-- wp:practice-blocks/benefit -->\n<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">${ heading( index ) }</h3><!-- wp:paragraph -->\n<p>${ text( index ) }</p>\n<!-- /wp:paragraph --></li>\n<!-- /wp:practice-blocks/benefit -->`
	) }</ol>\n<!-- /wp:practice-blocks/benefit-list -->`;

/**
 * Saves a post.
 *
 * @param {import('./sides.mjs').Side} side    The side.
 * @param {string}                     content Saved markup.
 * @return {Promise< number >} The post's number.
 * @throws {Failure} When WordPress does not take it.
 */
export async function savePost( side, content ) {
	await side.request.get( '/wp-admin/profile.php' );
	const nonce = await side.request.get(
		'/wp-admin/admin-ajax.php?action=rest-nonce'
	);
	const response = await side.request.post( '/wp-json/wp/v2/posts', {
		headers: { 'X-WP-Nonce': await nonce.text() },
		data: { content, title: 'A long post' },
	} );
	if ( ! response.ok() ) {
		throw new Failure(
			`The post was not saved: ${ await response.text() }`,
			'Run npm test: something is at fault that it will show.'
		);
	}
	return ( await response.json() ).id;
}

/**
 * Opens a post, and waits until its last block is on the screen.
 *
 * @param {Page}   page  A new page.
 * @param {number} id    The post's number.
 * @param {number} count How many items it has.
 * @return {Promise< number >} Milliseconds.
 */
export async function load( page, id, count ) {
	await page.goto( `/wp-admin/post.php?post=${ id }&action=edit`, {
		waitUntil: 'commit',
	} );
	const shown = await page.waitForFunction(
		( last ) => {
			const frame = /** @type {HTMLIFrameElement | null} */ (
				document.querySelector( 'iframe[name="editor-canvas"]' )
			);
			const texts = frame?.contentDocument?.querySelectorAll( 'p' );
			return texts?.[ texts.length - 1 ]?.textContent === last
				? performance.now()
				: 0;
		},
		text( count - 1 ),
		{ polling: 'raf' }
	);
	return shown.jsonValue();
}

/**
 * What the browser works while something is done, and for a while after it.
 *
 * @param {Page}                            page  The page.
 * @param {number}                          times How often it is done.
 * @param {(page: Page) => Promise< void >} act   Does it, all those times.
 * @return {Promise< number >} Milliseconds of work, for each time. Not the time until it is seen: that comes in steps of a frame.
 */
async function workOf( page, times, act ) {
	const client = await page.context().newCDPSession( page );
	// Time of the processor: other work on the machine does not count.
	await client.send( 'Performance.enable', { timeDomain: 'threadTicks' } );
	const worked = async () => {
		const { metrics } = await client.send( 'Performance.getMetrics' );
		return (
			metrics.find( ( { name } ) => name === 'TaskDuration' )?.value ??
			NaN
		);
	};
	const before = await worked();
	await act( page );
	await page.waitForTimeout( AFTERMATH );
	const after = await worked();
	await client.detach();
	return ( ( after - before ) * 1000 ) / times;
}

/**
 * Puts the caret at the end of a text.
 *
 * @param {Page}   page  The page.
 * @param {string} words The text.
 */
async function goTo( page, words ) {
	await page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.getByText( words, { exact: true } )
		.click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( WARM_UP );
	await page.waitForTimeout( AFTERMATH );
}

/** What a writer presses behind a text to go on with a heading and a text. */
const NEXT_ITEM = {
	core: [ 'Enter', '#', '#', '#', ' ', 'a', 'Enter', 'a' ],
	ours: [ 'Enter', 'Enter', 'a', 'Enter', 'a' ],
};

/**
 * Writes in the middle of an open post.
 *
 * @param {Page}            page  The page.
 * @param {number}          count How many items it has.
 * @param {'core' | 'ours'} name  The side.
 * @return {Promise< number[] >} Work for a character in a heading, for one in a text, for a line, for an item.
 */
export async function write( page, count, name ) {
	const middle = Math.floor( count / 2 );
	const type = () =>
		workOf( page, CHARACTERS.length, ( { keyboard } ) =>
			keyboard.type( CHARACTERS )
		);
	const repeat = ( /** @type {string[]} */ ...keys ) =>
		workOf( page, TIMES, async ( { keyboard } ) => {
			for ( let time = 0; time < TIMES; time++ ) {
				for ( const key of keys ) {
					await keyboard.press( key );
				}
			}
		} );
	await goTo( page, heading( middle ) );
	const inHeading = await type();
	await goTo( page, text( middle ) );
	return [
		inHeading,
		await type(),
		await repeat( 'Enter', 'a' ),
		await repeat( ...NEXT_ITEM[ name ] ),
	];
}
