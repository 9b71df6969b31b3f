/**
 * Conditions in the editor: found while a writer types, chosen, and kept by the site.
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
import { callout, paragraph } from './markup';

const SHOTS = 'artifacts/screenshots';
const FULL_NAME = 'Myalgic encephalomyelitis or chronic fatigue syndrome';

const field = ( page: Page ) =>
	page.getByRole( 'combobox', { name: 'Name or abbreviation' } );

/** The site's records of a condition, as visitors may see them. */
const records = async ( page: Page, slug: string ): Promise< unknown[] > =>
	(
		await page.request.get(
			`/wp-json/wp/v2/practice-conditions?slug=${ slug }`
		)
	).json();

test( 'a condition is found by its abbreviation, chosen with two letters and Enter, and kept by the site', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const before = await contentOf( page );
	await field( page ).click();
	await page.keyboard.type( 'ME' );
	await expect( page.getByRole( 'option' ).first() ).toHaveText(
		`ME – ${ FULL_NAME }`
	);
	await page.screenshot( { path: `${ SHOTS }/condition-search.png` } );
	const kept = page.waitForResponse(
		( response ) =>
			response.url().includes( '/conditions' ) &&
			response.request().method() === 'POST'
	);
	await page.keyboard.press( 'Enter' );
	await expect(
		canvas.getByRole( 'textbox', { name: 'Name of the condition' } )
	).toHaveText( FULL_NAME );
	expect( await contentOf( page ) ).toContain( '"condition":"me-cfs"' );
	expect( ( await kept ).ok() ).toBe( true );
	expect( await records( page, 'me-cfs' ) ).toHaveLength( 1 );
	await page.screenshot( { path: `${ SHOTS }/condition-chosen.png` } );
	await page.getByRole( 'button', { name: 'Undo', exact: true } ).click();
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'without an answer it says so, and can be asked again', async ( {
	page,
} ) => {
	const isSearch = ( { href }: URL ) => href.includes( '/v1/conditions' );
	await page.route( isSearch, ( route ) => route.abort() );
	await newPost( page );
	await insertBlock( page, 'Suitable for' );
	await field( page ).click();
	await page.keyboard.type( 'gout' );
	await expect(
		page.getByText( 'The conditions cannot be reached.' ).first()
	).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-offline.png` } );
	await page.unroute( isSearch );
	await page.getByRole( 'button', { name: 'Try again' } ).click();
	await field( page ).click();
	await page.keyboard.type( 'gout' );
	await expect( page.getByRole( 'option' ).first() ).toHaveText( 'Gout' );
} );

test( 'a name that differs from the record is left alone, until the writer takes the other', async ( {
	page,
} ) => {
	const { id, raw } = await savePost(
		page,
		callout( 'Our gout group', 'A label', paragraph( 'Words.' ) ).replace(
			'<!-- wp:practice-blocks/suitable-for',
			'<!-- wp:practice-blocks/suitable-for {"condition":"gout"}'
		)
	);
	const canvas = await openPost( page, id );
	const name = canvas.getByRole( 'textbox', {
		name: 'Name of the condition',
	} );
	await name.click();
	await expect(
		page.getByText( 'On your site it is “Gout”.' ).first()
	).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-differs.png` } );
	expect( await contentOf( page ) ).toBe( raw );
	expect( await isDirty( page ) ).toBe( false );
	await page.getByRole( 'button', { name: 'Use that name' } ).click();
	await expect( name ).toHaveText( 'Gout' );
	await page.getByRole( 'button', { name: 'Undo', exact: true } ).click();
	expect( await contentOf( page ) ).toBe( raw );
} );

test( 'what an article is about is chosen in its settings', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Condition article' );
	await expect(
		canvas.getByRole( 'textbox', { name: 'Your article' } )
	).toBeVisible();
	await page
		.getByRole( 'list', { name: 'Block breadcrumb' } )
		.getByRole( 'button', { name: 'Condition article' } )
		.click();
	await field( page ).click();
	await page.keyboard.type( 'fibro' );
	await expect( page.getByRole( 'option' ).first() ).toHaveText(
		'Fibromyalgia'
	);
	await page.keyboard.press( 'Enter' );
	await expect
		.poll( () => contentOf( page ) )
		.toContain( '{"condition":"fibromyalgia"}' );
} );
