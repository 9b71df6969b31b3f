/**
 * The condition picker when something is not as it should be: no answer, a slow one, a lock, another condition than before.
 */
import type { Page } from '@playwright/test';
import {
	contentOf,
	insertBlock,
	isDirty,
	newPost,
	openPost,
	savePost,
} from './editor';
import { expect, test } from './fixtures';
import { article, paragraph } from './markup';
import {
	answerOf,
	body,
	button,
	calloutAbout,
	choose,
	field,
	record,
} from './picker';

const SHOTS = 'artifacts/screenshots';
const FULL_NAME = 'Myalgic encephalomyelitis or chronic fatigue syndrome';

const isSearch = ( words: string ) => ( method: string, query: string ) =>
	method === 'GET' && query.includes( `search=${ words }` );

const name = async ( page: Page, id: number ) =>
	( await openPost( page, id ) ).getByRole( 'textbox', {
		name: 'Name of the condition',
	} );

test( 'what the site knows of the chosen condition is asked again, when there was no answer', async ( {
	page,
} ) => {
	const { id, raw } = await savePost(
		page,
		calloutAbout( 'gout', 'Our gout group', paragraph( 'Words.' ) )
	);
	const goOn = await answerOf(
		page,
		( _method, query ) => query.includes( 'slug=' ),
		( route ) => route.fulfill( { status: 502, json: {} } )
	);
	await ( await name( page, id ) ).click();
	const retry = button( page, 'Try again' );
	await expect( retry ).toBeVisible();
	await expect(
		page.getByText( 'Your site gave no answer.' ).first()
	).toBeVisible();
	await expect( page.getByText( 'undefined' ) ).toBeHidden();
	await page.screenshot( { path: `${ SHOTS }/condition-no-answer.png` } );
	await goOn();
	await retry.click();
	await expect( retry ).toBeHidden();
	await expect( button( page, 'Use that name' ) ).toBeVisible();
	expect( await contentOf( page ) ).toBe( raw );
	expect( await isDirty( page ) ).toBe( false );
} );

test( 'the notice that a condition could not be added goes when it is', async ( {
	page,
} ) => {
	await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const goOn = await answerOf(
		page,
		( method ) => method === 'POST',
		( route ) => route.abort()
	);
	await choose( page, 'tennis', 'Tennis elbow' );
	const notice = page
		.locator( '.components-notice-list' )
		.filter( { hasText: 'could not be added' } );
	await expect( notice ).toBeVisible();
	await expect( button( page, 'Add it to your site' ) ).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-not-added.png` } );
	await goOn();
	await notice.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( notice ).toBeHidden();
	await expect( button( page, 'Add it to your site' ) ).toBeHidden();
} );

test( 'a callout that takes no paragraph is not offered one', async ( {
	page,
} ) => {
	await record( page, 'Locked palsy', 'Short sessions.' );
	const { id } = await savePost(
		page,
		`<!-- wp:group {"templateLock":"all","layout":{"type":"constrained"}} -->\n<div class="wp-block-group">${ calloutAbout(
			'locked-palsy',
			'Our group',
			paragraph( 'Words.' )
		) }</div>\n<!-- /wp:group -->`
	);
	await ( await name( page, id ) ).click();
	await expect( button( page, 'Use that name' ) ).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-locked.png` } );
	await expect( button( page, 'Add the standing advice' ) ).toBeHidden();
} );

test( 'another condition brings its own advice, unless the writer has reworded what stood there', async ( {
	page,
} ) => {
	await record( page, 'Apple palsy', 'Apples first.\n\nApples last.' );
	await record( page, 'Berry palsy', 'Berries.' );
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	await choose( page, 'apple', 'Apple palsy' );
	expect( body( await contentOf( page ) ) ).toEqual( [
		'Apples first.',
		'Apples last.',
	] );
	const apples = await contentOf( page );
	await choose( page, 'berry', 'Berry palsy' );
	expect( body( await contentOf( page ) ) ).toEqual( [ 'Berries.' ] );
	await button( page, 'Undo' ).click();
	expect( await contentOf( page ) ).toBe( apples );
	await canvas.getByText( 'Apples last.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' Mostly.' );
	await canvas
		.getByRole( 'textbox', { name: 'Name of the condition' } )
		.click();
	// What stands there is known again.
	await expect( button( page, 'Add the standing advice' ) ).toBeVisible();
	await choose( page, 'berry', 'Berry palsy' );
	expect( body( await contentOf( page ) ) ).toEqual( [
		'Apples first.',
		'Apples last. Mostly.',
	] );
	await expect( button( page, 'Add the standing advice' ) ).toBeVisible();
	await page.screenshot( {
		path: `${ SHOTS }/condition-advice-reworded.png`,
	} );
} );

/** As fast as a person types: WordPress's list takes an Enter only when it has drawn what was typed. */
const PACE = { delay: 100 };

/** Holds an answer back; gives what lets it go and waits until it is there. */
async function hold(
	page: Page,
	words: string
): Promise< () => Promise< unknown > > {
	let release = () => {};
	const released = new Promise< void >( ( resolve ) => {
		release = resolve;
	} );
	await answerOf( page, isSearch( words ), async ( route ) => {
		await released;
		await route.continue();
	} );
	return () => {
		// A busy site takes as long as it takes.
		const answered = page.waitForResponse( ( response ) =>
			response.url().includes( `search=${ words }` )
		);
		release();
		return answered;
	};
}

test( 'Enter before the answer keeps what was typed, and chooses when the answer comes', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const before = await contentOf( page );
	const answer = await hold( page, 'ME' );
	await field( page ).click();
	await page.keyboard.type( 'ME', PACE );
	await page.keyboard.press( 'Enter' );
	await expect( field( page ) ).toHaveValue( 'ME' );
	expect( await contentOf( page ) ).toBe( before );
	await page.screenshot( { path: `${ SHOTS }/condition-waiting.png` } );
	await answer();
	await expect(
		canvas.getByRole( 'textbox', { name: 'Name of the condition' } )
	).toHaveText( FULL_NAME );
	await expect( field( page ) ).toHaveValue( `ME – ${ FULL_NAME }` );
	await button( page, 'Undo' ).click();
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'who types on after Enter is not interrupted by what was found for less', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const answer = await hold( page, 'go' );
	await field( page ).click();
	await page.keyboard.type( 'go' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'rse' );
	await answer();
	await expect( page.getByRole( 'option' ).first() ).toHaveText(
		'Not found. Use “gorse” here only'
	);
	await page.keyboard.type( ' ' );
	await expect( page.getByRole( 'option' ).first() ).toHaveText(
		'Not found. Use “gorse ” here only'
	);
	await page.keyboard.press( 'Enter' );
	await expect(
		canvas.getByRole( 'textbox', { name: 'Name of the condition' } )
	).toHaveText( 'gorse' );
	expect( await contentOf( page ) ).toContain( '>gorse</h3>' );
} );

test( 'an article whose condition is not found says so, also after Enter', async ( {
	page,
} ) => {
	const { id } = await savePost( page, article( paragraph( 'Words.' ) ) );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Words.' ).click();
	await page
		.getByRole( 'list', { name: 'Block breadcrumb' } )
		.getByRole( 'button', { name: 'Condition article' } )
		.click();
	const answer = await hold( page, 'xyzzy' );
	await field( page ).click();
	await page.keyboard.type( 'xyzzy', PACE );
	await page.keyboard.press( 'Enter' );
	await answer();
	await expect( page.getByText( 'Not found.' ) ).toBeVisible();
	await expect( field( page ) ).toHaveValue( 'xyzzy' );
	await page.screenshot( { path: `${ SHOTS }/condition-not-found.png` } );
} );
