/**
 * Copying, cutting, pasting and duplicating benefits with the keyboard and the browser's own clipboard.
 */
import type { Page } from '@playwright/test';
import { paste } from './clipboard';
import {
	blocksOf,
	contentOf,
	newPost,
	openPost,
	savePost,
	selectionSeen,
} from './editor';
import { expect, test } from './fixtures';
import { benefit, joined, list, paragraph } from './markup';

const REST = benefit( 'Rest', paragraph( 'An hour.' ) );
const CALM = benefit( 'Calm', paragraph( 'Quiet.' ) );
const SLEEP = benefit( 'Sleep', paragraph( 'Deep.' ) );

test.beforeEach( async ( { context } ) => {
	await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
} );

/** Opens a saved post and puts the caret at the end of one of its texts. */
async function caretIn( page: Page, content: string, text: string ) {
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await canvas.getByText( text, { exact: true } ).click();
	await page.keyboard.press( 'End' );
	await selectionSeen( page );
	return canvas;
}

/** What other programs get of the clipboard. */
const clipboardHtml = ( page: Page ): Promise< string > =>
	page.evaluate( async () => {
		const [ item ] = await navigator.clipboard.read();
		const blob = await item?.getType( 'text/html' );
		return ( await blob?.text() ) ?? '';
	} );

/** Presses Undo until the post is as it was, and counts. */
async function undoTo( page: Page, content: string ): Promise< number > {
	for ( let times = 1; times < 5; times++ ) {
		await page.keyboard.press( 'ControlOrMeta+z' );
		if ( ( await contentOf( page ) ) === content ) {
			return times;
		}
	}
	return Infinity;
}

test( 'a benefit that is copied is a list to other programs, and a notice says so', async ( {
	page,
} ) => {
	await caretIn( page, list( REST, CALM ), 'Calm' );
	await page.keyboard.press( 'ControlOrMeta+c' );
	await expect(
		page.getByTestId( 'snackbar' ).filter( { hasText: 'Copied "' } )
	).toBeVisible();
	expect( await clipboardHtml( page ) ).toMatch( /<ol[^]*<li[^]*Calm/ );
} );

test( 'a benefit that is cut and pasted again is where it was, one undo step each', async ( {
	page,
} ) => {
	const content = list( REST, CALM, SLEEP );
	const canvas = await caretIn( page, content, 'Rest' );
	// Downwards: above a block lies its toolbar.
	for ( const heading of [ 'Rest', 'Calm', 'Sleep' ] ) {
		await canvas.getByText( heading, { exact: true } ).click();
		await page.keyboard.press( 'End' );
		await selectionSeen( page );
		await page.keyboard.press( 'ControlOrMeta+x' );
		await expect.poll( () => contentOf( page ) ).not.toContain( heading );
		const without = await contentOf( page );
		await page.keyboard.press( 'ControlOrMeta+v' );
		await expect.poll( () => contentOf( page ) ).toBe( content );
		expect( await undoTo( page, without ) ).toBe( 1 );
		expect( await undoTo( page, content ) ).toBe( 1 );
	}
} );

test( 'benefits go from one list to another, and to outside of any', async ( {
	page,
} ) => {
	// Not right above a list: there its toolbar lies.
	const before = paragraph( 'Before' );
	const content = joined( before, list( REST, CALM ), list( SLEEP ) );
	const canvas = await caretIn( page, content, 'Rest' );
	await page.keyboard.press( 'ControlOrMeta+c' );
	await canvas.getByText( 'Sleep', { exact: true } ).click();
	await page.keyboard.press( 'End' );
	await selectionSeen( page );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe( joined( before, list( REST, CALM ), list( SLEEP, REST ) ) );
	expect( await undoTo( page, content ) ).toBe( 1 );
	await canvas.getByText( 'Before', { exact: true } ).click();
	await page.keyboard.press( 'End' );
	await selectionSeen( page );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe(
			joined( before, list( REST ), list( REST, CALM ), list( SLEEP ) )
		);
	expect( await undoTo( page, content ) ).toBe( 1 );
} );

test( 'typing goes on where the paste ends', async ( { page } ) => {
	await caretIn( page, list( REST, CALM ), 'Rest' );
	await page.keyboard.press( 'ControlOrMeta+c' );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe( list( REST, REST, CALM ) );
	await page.keyboard.type( ' Or two.' );
	expect( await contentOf( page ) ).toBe(
		list( REST, benefit( 'Rest', paragraph( 'An hour. Or two.' ) ), CALM )
	);
} );

test( 'Copy of the menu can be pasted into a list and outside of one', async ( {
	page,
} ) => {
	const content = joined( list( REST, CALM ), paragraph( 'Behind' ) );
	const canvas = await caretIn( page, content, 'Calm' );
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: 'Options' } )
		.click();
	await page.getByRole( 'menuitem', { name: /^Copy(?! styles)/ } ).click();
	await canvas.getByText( 'Rest', { exact: true } ).click();
	await page.keyboard.press( 'End' );
	await selectionSeen( page );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe( joined( list( REST, CALM, CALM ), paragraph( 'Behind' ) ) );
	expect( await undoTo( page, content ) ).toBe( 1 );
	await canvas.getByText( 'Behind', { exact: true } ).click();
	await page.keyboard.press( 'End' );
	await selectionSeen( page );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe( joined( content, list( CALM ) ) );
	expect( await undoTo( page, content ) ).toBe( 1 );
} );

test( 'Copy of the menu can be pasted into a new post', async ( { page } ) => {
	const canvas = await newPost( page );
	await canvas.getByRole( 'button', { name: 'Add default block' } ).click();
	await paste( page, { text: CALM } );
	await expect.poll( () => contentOf( page ) ).toBe( list( CALM ) );
} );

test( 'several benefits are duplicated as they are, as one undo step', async ( {
	page,
} ) => {
	const content = list( REST, CALM, SLEEP );
	await caretIn( page, content, 'Rest' );
	await page.keyboard.press( 'Home' );
	await page.keyboard.press( 'Shift+ArrowDown' );
	await page.keyboard.press( 'Shift+ArrowDown' );
	await selectionSeen( page );
	await page.keyboard.press( 'ControlOrMeta+Shift+d' );
	await expect
		.poll( () => contentOf( page ) )
		.toBe( list( REST, CALM, REST, CALM, SLEEP ) );
	expect( await undoTo( page, content ) ).toBe( 1 );
} );

test( 'several paragraphs pasted into a heading go on in the body, also as plain text', async ( {
	page,
} ) => {
	const content = list( benefit( 'Rest', paragraph( 'Body' ) ) );
	await caretIn( page, content, 'Rest' );
	const pasted = list(
		benefit(
			'Rest, one',
			joined( paragraph( 'Two' ), paragraph( 'Body' ) )
		)
	);
	for ( const clipboard of [
		{ html: '<p>, one</p><p>Two</p>', text: ', one\n\nTwo' },
		{ text: ', one\n\nTwo' },
	] ) {
		await paste( page, clipboard );
		await expect.poll( () => contentOf( page ) ).toBe( pasted );
		expect( await undoTo( page, content ) ).toBe( 1 );
	}
} );

test( 'benefits that were copied in one post are a list in another', async ( {
	page,
} ) => {
	await caretIn( page, list( REST, CALM ), 'Calm' );
	await page.keyboard.press( 'ControlOrMeta+c' );
	const canvas = await newPost( page );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).click();
	await page.keyboard.press( 'Enter' );
	await expect(
		canvas.getByRole( 'document', { name: /^Empty block/ } )
	).toBeFocused();
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect
		.poll( () => blocksOf( page ) )
		.toEqual( [
			[
				'practice-blocks/benefit-list',
				[ 'practice-blocks/benefit', 'core/paragraph' ],
			],
		] );
} );
