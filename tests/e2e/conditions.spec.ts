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
import { article, callout, paragraph } from './markup';
import { body, button, choose, field, record } from './picker';

const SHOTS = 'artifacts/screenshots';
const FULL_NAME = 'Myalgic encephalomyelitis or chronic fatigue syndrome';

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
	const hint = page.getByRole( 'button', { name: 'Try again' } );
	await expect( hint ).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-offline.png` } );
	await page.unroute( isSearch );
	// As long as a hand needs: the list above it closes when its field is left, and everything below it moves up.
	await hint.click( { delay: 200 } );
	await expect( hint ).toBeHidden();
	// What was typed is still there, and found.
	await expect( page.getByRole( 'option' ).first() ).toHaveText( 'Gout' );
	await expect( field( page ) ).toBeFocused();
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
		page.getByText( 'Its full name is “Gout”.' ).first()
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

test( 'standing advice fills a blank body with the name, as one undo step, and is offered where there are words', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await record(
		page,
		'Zebra palsy',
		'Short sessions.\nOften.\n\nNo “heat” & <ice>.'
	);
	const advice = [ 'Short sessions.<br>Often.', 'No “heat” &amp; &lt;ice>.' ];
	await insertBlock( page, 'Suitable for' );
	const before = await contentOf( page );
	await choose( page, 'zebra', 'Zebra palsy' );
	const name = canvas.getByRole( 'textbox', {
		name: 'Name of the condition',
	} );
	await expect( name ).toHaveText( 'Zebra palsy' );
	expect( body( await contentOf( page ) ) ).toEqual( advice );
	await page.screenshot( { path: `${ SHOTS }/condition-advice.png` } );
	await expect( button( page, 'Add the standing advice' ) ).toBeHidden();
	await button( page, 'Undo' ).click();
	expect( await contentOf( page ) ).toBe( before );
	// What somebody has written is not touched.
	await canvas
		.getByRole( 'document', { name: 'Empty block' } )
		.last()
		.click();
	await page.keyboard.type( 'My own words.' );
	await name.click();
	await choose( page, 'zebra', 'Zebra palsy' );
	await expect( name ).toHaveText( 'Zebra palsy' );
	expect( body( await contentOf( page ) ) ).toEqual( [ 'My own words.' ] );
	const chosen = await contentOf( page );
	const offer = button( page, 'Add the standing advice' );
	await expect( offer ).toBeVisible();
	await page.screenshot( {
		path: `${ SHOTS }/condition-advice-offered.png`,
	} );
	await offer.click();
	expect( body( await contentOf( page ) ) ).toEqual( [
		'My own words.',
		...advice,
	] );
	await expect( offer ).toBeHidden();
	await button( page, 'Undo' ).click();
	expect( await contentOf( page ) ).toBe( chosen );
} );

test( 'a name that is not found can stand in the callout only', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const before = await contentOf( page );
	await choose(
		page,
		'Xyzzy "q" <b>',
		'Not found. Use “Xyzzy "q" <b>” here only'
	);
	await expect(
		canvas.getByRole( 'textbox', { name: 'Name of the condition' } )
	).toHaveText( 'Xyzzy "q" <b>' );
	const content = await contentOf( page );
	expect( content ).toContain( 'Xyzzy "q" &lt;b></h3>' );
	expect( content ).not.toContain( '"condition"' );
	await button( page, 'Undo' ).click();
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'an article says that nothing was found, and takes no name of its own', async ( {
	page,
} ) => {
	const { id } = await savePost( page, article( paragraph( 'Words.' ) ) );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Words.' ).click();
	await page
		.getByRole( 'list', { name: 'Block breadcrumb' } )
		.getByRole( 'button', { name: 'Condition article' } )
		.click();
	await field( page ).click();
	await page.keyboard.type( 'xyzzy' );
	await expect( page.getByText( 'No items found' ) ).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/condition-empty.png` } );
} );

test( 'a name that comes from a field is not written over', async ( {
	page,
} ) => {
	const { id } = await savePost(
		page,
		callout( 'From a field', 'A label', paragraph( 'Words.' ) ).replace(
			'<!-- wp:practice-blocks/suitable-for',
			'<!-- wp:practice-blocks/suitable-for {"metadata":{"bindings":{"conditionName":{"source":"core/post-meta","args":{"key":"e2e"}}}}}'
		)
	);
	const canvas = await openPost( page, id );
	await canvas.getByText( 'A label' ).click();
	await choose( page, 'gout', 'Gout' );
	await expect
		.poll( () => contentOf( page ) )
		.toContain( '"condition":"gout"' );
	expect( await contentOf( page ) ).toContain( 'From a field</h3>' );
	await expect( button( page, 'Use that name' ) ).toBeHidden();
} );

test( 'a condition without a record is added to the site, and the hint goes', async ( {
	page,
} ) => {
	const { id } = await savePost(
		page,
		callout( 'Sciatica', 'A label', paragraph( 'Words.' ) ).replace(
			'<!-- wp:practice-blocks/suitable-for',
			'<!-- wp:practice-blocks/suitable-for {"condition":"sciatica"}'
		)
	);
	const canvas = await openPost( page, id );
	await canvas
		.getByRole( 'textbox', { name: 'Name of the condition' } )
		.click();
	const add = button( page, 'Add it to your site' );
	await add.click();
	await expect( add ).toBeHidden();
	expect( await records( page, 'sciatica' ) ).toHaveLength( 1 );
} );
