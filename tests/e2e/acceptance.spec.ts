/**
 * What a writer does with the ME article, by mouse and keyboard, and what a visitor sees of it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { contentOf, insertBlock, isDirty, newPost, openPost } from './editor';
import { expect, test } from './fixtures';

const article = readFileSync(
	path.resolve(
		__dirname,
		'../fixtures/articles/massage-benefits-for-me.txt'
	),
	'utf8'
)
	.split( '\n\n' )
	.map( ( paragraph ) => paragraph.trim() );

const [ title = '', , ...paragraphs ] = article;
const introduction = paragraphs.slice( 0, 2 );
const benefits = [ 1, 2, 3, 4, 5, 6 ].map( ( number ) => {
	const index = paragraphs.findIndex( ( one ) =>
		one.startsWith( `${ number }. ` )
	);
	return {
		heading: ( paragraphs[ index ] ?? '' ).replace( /^\d\. /, '' ),
		text: paragraphs[ index + 1 ] ?? '',
	};
} );

const BENEFIT = '.wp-block-practice-blocks-benefit';

const screenshot = ( page: Page, name: string, fullPage = false ) =>
	page.screenshot( {
		path: `artifacts/screenshots/${ name }.png`,
		fullPage,
	} );

test( 'a writer types the ME article, and a visitor reads it', async ( {
	page,
	visitor,
} ) => {
	test.setTimeout( 240_000 );
	const canvas = await newPost( page );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).click();
	await page.keyboard.type( title );

	await insertBlock( page, 'Condition article' );
	await expect( canvas.locator( BENEFIT ) ).toHaveCount( 3 );
	await screenshot( page, 'editor-inserted' );

	await canvas
		.getByRole( 'document', { name: /^Empty block/ } )
		.first()
		.click();
	await page.keyboard.type( introduction.join( '\n' ) );

	await canvas
		.getByRole( 'textbox', { name: 'Benefit heading' } )
		.first()
		.click();
	for ( const [ index, { heading, text } ] of benefits.entries() ) {
		if ( index > 0 ) {
			// Out of the text, into the next benefit.
			await page.keyboard.press( 'Enter' );
			await page.keyboard.press( 'Enter' );
		}
		await page.keyboard.type( heading );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.type( text );
	}
	await expect( canvas.locator( BENEFIT ) ).toHaveCount( 6 );

	await canvas
		.getByRole( 'textbox', { name: 'Name of the condition' } )
		.click();
	await page.keyboard.type( 'Myalgic Encephalomyelitis (ME)' );
	// To the label, which is filled in, and on to the text.
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Shorter sessions, low light, and a rest.' );

	await page.getByRole( 'tab', { name: 'Post', exact: true } ).click();
	await page.getByRole( 'button', { name: 'Categories' } ).click();
	await page.getByRole( 'checkbox', { name: 'Massage' } ).check();
	await screenshot( page, 'editor' );

	await page.getByRole( 'button', { name: 'Publish', exact: true } ).click();
	await page
		.getByRole( 'region', { name: 'Editor publish' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	const link = page
		.getByRole( 'region', { name: 'Editor publish' } )
		.getByRole( 'link', { name: 'View Post' } );
	await expect( link ).toBeVisible();
	const address = ( await link.getAttribute( 'href' ) ) ?? '';
	const saved = await contentOf( page );
	const id = Number( new URL( page.url() ).searchParams.get( 'post' ) );

	await visitor.goto( address );
	await expect( visitor.getByRole( 'heading', { level: 1 } ) ).toHaveText( [
		title,
	] );
	const list = visitor.locator( 'ol.wp-block-practice-blocks-benefit-list' );
	await expect( list.locator( '> li' ) ).toHaveCount( 6 );
	await expect( list.locator( '> li > h3' ) ).toHaveText(
		benefits.map( ( { heading } ) => heading )
	);
	await expect( list.locator( '> li > p' ) ).toHaveText(
		benefits.map( ( { text } ) => text )
	);
	const callout = visitor.locator(
		'.wp-block-practice-blocks-suitable-for.is-suitability-adapted'
	);
	await expect( callout.getByRole( 'heading' ) ).toHaveText(
		'Myalgic Encephalomyelitis (ME)'
	);
	await expect( callout ).toContainText( 'We can adapt sessions' );
	await expect(
		visitor.getByRole( 'link', { name: 'Massage', exact: true } )
	).toBeVisible();
	await expect(
		visitor.getByRole( 'button', { name: 'Post Comment' } )
	).toBeVisible();
	for ( const paragraph of introduction ) {
		await expect( visitor.getByText( paragraph ) ).toBeVisible();
	}
	await screenshot( visitor, 'page', true );
	await visitor.setViewportSize( { width: 360, height: 740 } );
	await screenshot( visitor, 'page-phone', true );

	const reopened = await openPost( page, id );
	await expect( reopened.locator( BENEFIT ) ).toHaveCount( 6 );
	await expect( reopened.locator( '.block-editor-warning' ) ).toHaveCount(
		0
	);
	expect( await contentOf( page ) ).toBe( saved );
	expect( await isDirty( page ) ).toBe( false );
	await screenshot( page, 'editor-reopened' );
} );
