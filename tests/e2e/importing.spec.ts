/**
 * Article in, blocks out: what becomes of a numbered article that is pasted, opened or selected, and how it is taken back.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { paste, pasteAsProgram } from './clipboard';
import {
	blocksOf,
	contentOf,
	insertBlock,
	isDirty,
	newPost,
	openPost,
	openOptions,
	savePost,
	titleOf,
} from './editor';
import { expect, logInAsAuthor, test } from './fixtures';
import { benefit, callout, joined, list, paragraph } from './markup';

const ARTICLE = readFileSync(
	path.resolve(
		__dirname,
		'../fixtures/articles/massage-benefits-for-me.txt'
	),
	'utf8'
);
const TITLE = 'Massage Benefits For ME';
const SIX = [
	'Reduces Muscle Pain & Tension',
	'Supports the Lymphatic System',
	'Eases Nervous System Overload',
	'Helps with Sleep & Relaxation',
	'Gentle Stimulation Without Overexertion',
	'Improves Mood & Mental Well-being',
];

/** Two paragraphs, each a numbered section. */
const TWO_NUMBERED = joined(
	paragraph( '<strong>1. Calm</strong><br>Quiet.' ),
	paragraph( '<strong>2. Rest</strong><br>An hour.' )
);

/** A text of two sections, as a word processor's HTML and as plain text. */
const SECTIONS = {
	html: '<p>Before.</p><h3>1. Calm</h3><p>Quiet and warm.</p><h3>2. Rest</h3><p>An hour for you.</p>',
	text: 'Before.\n\n1. Calm\n\nQuiet and warm.\n\n2. Rest\n\nAn hour for you.',
};

const CLASSIC =
	'Hello.\n\n<strong>1. Calm</strong>\nQuiet and warm.\n\n<strong>2. Rest</strong>\nAn hour for you.\n\nGoodbye.';

const CONVERT = 'Turn numbered sections into a benefit list';

const headings = ( canvas: FrameLocator ) =>
	canvas.locator( '.wp-block-practice-blocks-benefit > h3' );

/** A new post with the caret in its first, empty paragraph. */
async function emptyPost( page: Page ): Promise< FrameLocator > {
	const canvas = await newPost( page );
	await canvas.getByRole( 'button', { name: 'Add default block' } ).click();
	return canvas;
}

const screenshot = ( page: Page, name: string ) =>
	page.screenshot( {
		path: `artifacts/screenshots/${ name }, ${ test.info().project.name }.png`,
		animations: 'disabled',
	} );

const undo = ( page: Page ) => page.keyboard.press( 'ControlOrMeta+z' );
const redo = ( page: Page ) => page.keyboard.press( 'ControlOrMeta+Shift+z' );

/** Waits until the server has what the writer prefers. */
const preferencesSaved = ( page: Page ) =>
	page.waitForResponse(
		( response ) =>
			response.url().includes( '/users/me' ) &&
			response.request().method() !== 'GET'
	);

const notice = ( page: Page ) =>
	page.locator( '.components-snackbar, .components-notice' );

test( 'the article pasted whole is a list of six, and one undo takes it back @oldest', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	await paste( page, { text: ARTICLE } );
	await expect( headings( canvas ) ).toHaveText( SIX );
	expect( await titleOf( page ) ).toBe( TITLE );
	await expect( canvas.locator( 'body' ) ).not.toContainText( 'posted in' );
	await expect( canvas.locator( 'body' ) ).not.toContainText(
		'Leave a Reply'
	);
	await expect( notice( page ) ).toContainText( '6 numbered sections' );
	await expect( notice( page ) ).toContainText( 'posted in: Massage | 0' );
	await expect( notice( page ) ).toContainText( 'Leave a Reply' );
	const content = await contentOf( page );
	await screenshot( page, 'pasted' );

	// The caret is behind the last word.
	await page.keyboard.type( ' X' );
	await expect(
		canvas.getByText( /can offer emotional relief\. X$/ )
	).toBeVisible();
	await undo( page );

	await undo( page );
	await expect( headings( canvas ) ).toHaveCount( 0 );
	expect( await titleOf( page ) ).toBe( '' );
	expect( await contentOf( page ) ).toBe( '' );

	await redo( page );
	await expect( headings( canvas ) ).toHaveText( SIX );
	expect( await titleOf( page ) ).toBe( TITLE );
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'the article as a browser copies it is the same list @oldest', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	const [ title = '', meta = '', ...texts ] = ARTICLE.split( '\n\n' );
	const html = [
		`<h1>${ title }</h1>`,
		`<div class="meta"><span>${ meta }</span></div>`,
		...texts.map( ( text ) =>
			/^\d/.test( text )
				? `<p><strong>${ text }</strong></p>`
				: `<p>${ text }</p>`
		),
	].join( '' );
	await paste( page, { html, text: ARTICLE } );
	await expect( headings( canvas ) ).toHaveText( SIX );
	expect( await titleOf( page ) ).toBe( TITLE );
	await expect( canvas.locator( 'body' ) ).not.toContainText( 'posted in' );
} );

test( '"Keep as pasted" gives what WordPress alone makes of it @oldest', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	await paste( page, { text: ARTICLE } );
	await expect( headings( canvas ) ).toHaveCount( 6 );
	await page.getByRole( 'button', { name: 'Keep as pasted' } ).click();
	await expect( headings( canvas ) ).toHaveCount( 0 );
	expect( await titleOf( page ) ).toBe( '' );
	await expect( canvas.locator( 'body' ) ).toContainText(
		'posted in: Massage | 0'
	);
	await expect( canvas.locator( 'body' ) ).toContainText( 'Leave a Reply' );
	await expect( canvas.locator( 'ol.wp-block-list' ) ).toHaveCount( 6 );
	await expect( notice( page ) ).toHaveCount( 0 );
	await undo( page );
	await expect( headings( canvas ) ).toHaveText( SIX );
	expect( await titleOf( page ) ).toBe( TITLE );
} );

test( '"Keep as pasted" goes when the writer goes on writing', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	await pasteAsProgram( page, SECTIONS );
	await expect(
		page.getByRole( 'button', { name: 'Keep as pasted' } )
	).toBeVisible();
	await headings( canvas ).first().click();
	await page.keyboard.type( 'X' );
	await expect(
		page.getByRole( 'button', { name: 'Keep as pasted' } )
	).toHaveCount( 0 );
} );

test( '"Keep as pasted" goes when the writer goes on in a table', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	await pasteAsProgram( page, {
		...SECTIONS,
		html: `${ SECTIONS.html }<table><tr><td>Mo</td><td>An hour</td></tr></table>`,
	} );
	await expect(
		page.getByRole( 'button', { name: 'Keep as pasted' } )
	).toBeVisible();
	await canvas.locator( 'td' ).first().click();
	await page.keyboard.type( 'X' );
	await expect(
		page.getByRole( 'button', { name: 'Keep as pasted' } )
	).toHaveCount( 0 );
} );

test( 'numbered paragraphs from Word keep counting', async ( { page } ) => {
	const canvas = await emptyPost( page );
	const item = ( number: number, text: string ) =>
		`<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${ number }.<span>&nbsp;&nbsp; </span></span><![endif]>${ text }</p>`;
	await pasteAsProgram( page, {
		html: `<html><body><!--StartFragment-->${ item( 1, 'Calm' ) }<p class=MsoNormal>Quiet and warm.</p>${ item( 2, 'Rest' ) }<p class=MsoNormal>An hour for you.</p><!--EndFragment--></body></html>`,
		text: '1. Calm\n\nQuiet and warm.\n\n2. Rest\n\nAn hour for you.',
	} );
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( '' );
} );

test( 'shortcodes that stand alone do not tear a list, and it is one undo step @oldest', async ( {
	page,
} ) => {
	await emptyPost( page );
	await pasteAsProgram( page, {
		text: 'Before.\n\n1. Calm\n\nQuiet.\n\n[gallery ids="1,2"]\n\nWarm.\n\n2. Rest\n\n[booking]\n\nAn hour.',
	} );
	await expect
		.poll( () => blocksOf( page ) )
		.toEqual( [
			'core/paragraph',
			[
				'practice-blocks/benefit-list',
				[
					'practice-blocks/benefit',
					'core/paragraph',
					[ 'core/gallery', 'core/image', 'core/image' ],
					'core/paragraph',
				],
				[
					'practice-blocks/benefit',
					'core/shortcode',
					'core/paragraph',
				],
			],
		] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( '' );
} );

test( 'what is left out of a page that shortcodes cut is said, too', async ( {
	page,
} ) => {
	const canvas = await emptyPost( page );
	await pasteAsProgram( page, {
		text: '1. Calm\n\nQuiet.\n\n2. Rest\n\nAn hour.\n\n[booking]\n\n3. Warmth\n\nA blanket.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
	} );
	await expect( headings( canvas ) ).toHaveText( [
		'Calm',
		'Rest',
		'Warmth',
	] );
	await expect( canvas.locator( 'body' ) ).not.toContainText(
		'Leave a Reply'
	);
	await expect( notice( page ) ).toContainText( 'Leave a Reply' );
} );

test( 'a classic text that shortcodes cut keeps every word @oldest', async ( {
	page,
} ) => {
	const { id } = await savePost(
		page,
		'<strong>1. Calm</strong>\nQuiet.\n\n[booking]\n\n<strong>2. Rest</strong>\nAn hour.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *'
	);
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Quiet.' ).click();
	await page.getByRole( 'button', { name: 'Convert to blocks' } ).click();
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	await expect( canvas.locator( 'body' ) ).toContainText( 'Leave a Reply' );
} );

test( 'a paste goes in as WordPress makes it where a benefit list may not stand', async ( {
	page,
} ) => {
	const { id } = await savePost(
		page,
		joined(
			list( benefit( 'A benefit', paragraph( '' ) ) ),
			callout( 'A condition', 'A label', paragraph( '' ) )
		)
	);
	const canvas = await openPost( page, id );
	for ( const behind of [ 'A benefit', 'A label' ] ) {
		await canvas.getByText( behind, { exact: true } ).click();
		await page.keyboard.press( 'End' );
		await page.keyboard.press( 'Enter' );
		await pasteAsProgram( page, SECTIONS );
	}
	await expect(
		canvas.getByRole( 'document', { name: 'Block: Heading' } )
	).toHaveText( [ '1. Calm', '2. Rest', '1. Calm', '2. Rest' ] );
	await expect( canvas.getByText( 'An hour for you.' ) ).toHaveCount( 2 );
} );

test( 'a paste into a paragraph with words takes no word away, and can be undone', async ( {
	page,
} ) => {
	const content = paragraph( 'Some words.' );
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Some words.' ).click();
	await page.keyboard.press( 'Home' );
	for ( let index = 0; index < 'Some '.length; index++ ) {
		await page.keyboard.press( 'ArrowRight' );
	}
	await pasteAsProgram( page, SECTIONS );
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	const words = ( await canvas.locator( '.is-root-container' ).innerText() )
		.split( /\s+/ )
		.join( ' ' );
	expect( words.replace( /\uFEFF/g, '' ).trim() ).toBe(
		'Some Before. Calm Quiet and warm. Rest An hour for you. words.'
	);
	await notice( page )
		.getByRole( 'button', { name: 'Undo', exact: true } )
		.click();
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'pasted into the title, the first words are the title and nothing is lost', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).click();
	await paste( page, { text: ARTICLE } );
	await expect( headings( canvas ) ).toHaveText( SIX );
	expect( await titleOf( page ) ).toBe( TITLE );
	await expect(
		canvas.getByText( /^Following a recent success/ )
	).toBeVisible();
} );

test( 'a new condition article takes a whole article @oldest', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Condition article' );
	const place = canvas.getByRole( 'textbox', { name: 'Your article' } );
	await place.click();
	await screenshot( page, 'paste-article' );
	await paste( page, { text: ARTICLE } );
	await expect(
		canvas.locator( '.wp-block-practice-blocks-condition-article h3' )
	).toHaveText( SIX );
	await expect( place ).toHaveCount( 0 );
	expect( await titleOf( page ) ).toBe( TITLE );
	// Nothing is invented.
	await expect(
		canvas.locator( '.wp-block-practice-blocks-suitable-for' )
	).toHaveCount( 0 );
	await undo( page );
	await expect( place ).toBeVisible();
	expect( await titleOf( page ) ).toBe( '' );
} );

test( 'a condition article takes a typed text, and one without numbers', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Condition article' );
	await canvas
		.getByRole( 'textbox', { name: 'Your article' } )
		.fill( 'One.\n\nTwo.' );
	await canvas.getByRole( 'button', { name: 'Make blocks of it' } ).click();
	await expect
		.poll( () => blocksOf( page ) )
		.toEqual( [
			[
				'practice-blocks/condition-article',
				'core/paragraph',
				'core/paragraph',
			],
		] );
} );

test( 'what was typed into the place for an article is not pasted over', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Condition article' );
	const place = canvas.getByRole( 'textbox', { name: 'Your article' } );
	await place.fill( 'My own words. ' );
	await place.press( 'End' );
	await paste( page, { text: 'And pasted ones.' } );
	await expect( place ).toHaveValue( 'My own words. And pasted ones.' );
} );

test( 'classic texts with others between them keep their order', async ( {
	page,
} ) => {
	const classic = ( from: number ) =>
		`<p><strong>${ from }. Item ${ from }</strong><br />Text ${ from }.</p>\n<p><strong>${ from + 1 }. Item ${ from + 1 }</strong><br />Text ${ from + 1 }.</p>`;
	const { id } = await savePost(
		page,
		joined( classic( 1 ), paragraph( 'Between.' ), classic( 3 ) )
	);
	const canvas = await openPost( page, id );
	await page.getByRole( 'button', { name: CONVERT } ).click();
	await expect( headings( canvas ) ).toHaveText( [
		'Item 1',
		'Item 2',
		'Item 3',
		'Item 4',
	] );
	await expect( notice( page ) ).toContainText(
		'4 numbered sections became benefits'
	);
	expect( await blocksOf( page ) ).toEqual( [
		expect.arrayContaining( [ 'practice-blocks/benefit-list' ] ),
		'core/paragraph',
		expect.arrayContaining( [ 'practice-blocks/benefit-list' ] ),
	] );
} );

test( 'the offer goes when there is nothing left to offer', async ( {
	page,
} ) => {
	const { id } = await savePost( page, TWO_NUMBERED );
	const canvas = await openPost( page, id );
	await expect( notice( page ) ).toContainText( '2 numbered sections' );
	await canvas.getByText( 'Quiet.' ).click();
	await page.keyboard.press( 'ControlOrMeta+a' );
	await page.keyboard.press( 'ControlOrMeta+a' );
	await page.keyboard.press( 'Delete' );
	await expect( notice( page ) ).toHaveCount( 0 );
} );

test( 'a selection becomes a benefit list or an article, and comes back', async ( {
	page,
} ) => {
	const heading = ( text: string ) =>
		`<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">${ text }</h3>\n<!-- /wp:heading -->`;
	const content = joined(
		heading( 'Calm' ),
		paragraph( 'Quiet and warm.' ),
		heading( 'Rest' ),
		paragraph( 'An hour for you.' )
	);
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	const turnInto = async ( name: string ) => {
		await canvas.getByText( 'Quiet and warm.' ).click();
		await page.keyboard.press( 'ControlOrMeta+a' );
		await page.keyboard.press( 'ControlOrMeta+a' );
		await page
			.getByRole( 'toolbar', { name: 'Block tools' } )
			.getByRole( 'button', {
				name: /^(Multiple blocks selected|Change type of)/,
			} )
			.click();
		await page.getByRole( 'menuitem', { name, exact: true } ).click();
	};
	await turnInto( 'Benefit list' );
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( content );

	await turnInto( 'Condition article' );
	await expect
		.poll( () => blocksOf( page ) )
		.toEqual( [
			[
				'practice-blocks/condition-article',
				'core/heading',
				'core/paragraph',
				'core/heading',
				'core/paragraph',
			],
		] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'the command is there only where there is something to turn', async ( {
	page,
} ) => {
	const { id } = await savePost( page, TWO_NUMBERED );
	const canvas = await openPost( page, id );
	const command = page.getByRole( 'option', { name: CONVERT } );
	await canvas.getByText( 'Quiet.' ).click();
	await page.keyboard.press( 'ControlOrMeta+k' );
	await page.keyboard.type( 'numbered sections' );
	await command.click();
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );

	await headings( canvas ).first().click();
	await page.keyboard.press( 'Escape' );
	await page.keyboard.press( 'ControlOrMeta+k' );
	await page.keyboard.type( 'numbered sections' );
	await expect( page.getByRole( 'combobox' ).last() ).toBeVisible();
	await expect( command ).toHaveCount( 0 );
	await page.keyboard.press( 'Escape' );

	await openOptions( page );
	await expect(
		page.getByRole( 'menuitemcheckbox', {
			name: /^Paste numbered sections/,
		} )
	).toBeVisible();
	await expect( page.getByRole( 'menuitem', { name: CONVERT } ) ).toHaveCount(
		0
	);
} );

test( '"Convert to blocks" makes a list of a classic text', async ( {
	page,
} ) => {
	const { id, raw } = await savePost( page, CLASSIC );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Goodbye.' ).click();
	await page.getByRole( 'button', { name: 'Convert to blocks' } ).click();
	await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	await expect(
		page.getByRole( 'button', { name: 'Keep without the list' } )
	).toBeVisible();
	await undo( page );
	expect( await contentOf( page ) ).toBe( raw );
} );

// What the author prefers is kept with the author, and is no other test's.
test.describe( 'a writer', () => {
	test.describe.configure( { mode: 'serial' } );

	test.beforeEach( ( { page } ) => logInAsAuthor( page ) );

	test( 'an old post is offered a list, once, and is not touched before @oldest', async ( {
		page,
	} ) => {
		const { id, raw } = await savePost( page, CLASSIC );
		let canvas = await openPost( page, id );
		await expect( notice( page ) ).toContainText( '2 numbered sections' );
		expect( await contentOf( page ) ).toBe( raw );
		expect( await isDirty( page ) ).toBe( false );
		await screenshot( page, 'offer' );

		await page.getByRole( 'button', { name: CONVERT } ).click();
		await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
		await expect( canvas.getByText( 'Goodbye.' ) ).toBeVisible();
		await page
			.getByRole( 'button', { name: 'Undo', exact: true } )
			.last()
			.click();
		await expect( headings( canvas ) ).toHaveCount( 0 );
		expect( await contentOf( page ) ).toBe( raw );

		canvas = await openPost( page, id );
		const saved = preferencesSaved( page );
		await notice( page )
			.getByRole( 'button', { name: /^(Close|Dismiss)/ } )
			.click();
		await saved;
		await openPost( page, id );
		await openOptions( page );
		await page.getByRole( 'menuitem', { name: CONVERT } ).click();
		await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
	} );

	test( 'who wants to be asked is asked', async ( { page } ) => {
		const preference = page.getByRole( 'menuitemcheckbox', {
			name: /^Paste numbered sections/,
		} );
		let canvas = await emptyPost( page );
		await openOptions( page );
		await expect( preference ).toHaveAttribute( 'aria-checked', 'true' );
		const saved = preferencesSaved( page );
		await preference.click();
		await saved;

		canvas = await emptyPost( page );
		await pasteAsProgram( page, SECTIONS );
		await expect(
			canvas.getByRole( 'document', { name: 'Block: Heading' } )
		).toHaveText( [ '1. Calm', '2. Rest' ] );
		await page.getByRole( 'button', { name: CONVERT } ).click();
		await expect( headings( canvas ) ).toHaveText( [ 'Calm', 'Rest' ] );
		await expect( notice( page ) ).toContainText( '2 numbered sections' );
	} );
} );
