/**
 * Finding, moving and styling the blocks by mouse.
 */
import type { Page } from '@playwright/test';
import {
	contentOf,
	dropIndex,
	insertBlock,
	newPost,
	openPost,
	savePost,
} from './editor';
import { expect, test } from './fixtures';
import { fixtures } from '../helpers/fixtures';

const content = ( name: string ): string => {
	const fixture = fixtures.find( ( one ) => one.name === name );
	if ( ! fixture ) {
		throw new Error( `There is no fixture ${ name }.` );
	}
	return fixture.content;
};

async function open( page: Page, name: string ) {
	const { id } = await savePost( page, content( name ) );
	return openPost( page, id );
}

const tools = ( page: Page ) =>
	page.getByRole( 'toolbar', { name: 'Block tools' } );

const undo = ( page: Page ) =>
	page.getByRole( 'button', { name: 'Undo', exact: true } ).click();

/** Selects the list around the benefit that the caret is in. */
const selectList = ( page: Page ) =>
	tools( page )
		.getByRole( 'button', { name: 'Select parent block: Benefit list' } )
		.click();

test( 'every block is found under its own category, with a preview', async ( {
	page,
} ) => {
	await newPost( page );
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	const category = page.getByRole( 'listbox', { name: 'Practice Blocks' } );
	for ( const title of [
		'Condition article',
		'Benefit list',
		'Suitable for',
	] ) {
		const option = category.getByRole( 'option', { name: title } );
		await expect( option.locator( 'svg' ).first() ).toBeVisible();
		await option.hover();
		const preview = page.locator(
			'.block-editor-inserter__preview-container'
		);
		await expect( preview ).toContainText( title );
		await expect(
			preview
				.frameLocator( 'iframe' )
				.locator( '[class*="wp-block-practice-blocks-"]' )
				.first()
		).toBeVisible();
	}
	await page.screenshot( { path: 'artifacts/screenshots/inserter.png' } );
} );

test( 'a benefit is moved by the movers and by drag, and each is undone', async ( {
	page,
} ) => {
	const canvas = await open( page, 'benefit-list__start' );
	const before = await contentOf( page );
	const headings = canvas.getByRole( 'textbox', { name: 'Benefit heading' } );
	await headings.filter( { hasText: 'Five' } ).click();
	await tools( page ).getByRole( 'button', { name: 'Move up' } ).click();
	await expect( headings ).toHaveText( [ 'Five', 'Four' ] );
	await undo( page );
	await expect( headings ).toHaveText( [ 'Four', 'Five' ] );
	expect( await contentOf( page ) ).toBe( before );

	await headings.filter( { hasText: 'Five' } ).click();
	await tools( page ).getByRole( 'button', { name: 'Drag' } ).hover();
	await page.mouse.down();
	const target = await headings.filter( { hasText: 'Four' } ).boundingBox();
	if ( ! target ) {
		throw new Error( 'The first heading is not on the screen.' );
	}
	// The editor looks where the mouse is five times a second at most.
	await expect( async () => {
		await page.mouse.move( target.x + 60, target.y + 20, { steps: 4 } );
		await page.mouse.move( target.x + 40, target.y + 3, { steps: 4 } );
		expect( await dropIndex( page ) ).toBe( 0 );
	} ).toPass();
	await page.mouse.up();
	await expect( headings ).toHaveText( [ 'Five', 'Four' ] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'the heading level of the whole list is one undo step', async ( {
	page,
} ) => {
	const canvas = await open( page, 'benefit-list' );
	const before = await contentOf( page );
	await canvas
		.getByRole( 'textbox', { name: 'Benefit heading' } )
		.first()
		.click();
	await selectList( page );
	await tools( page ).getByRole( 'button', { name: 'Change level' } ).click();
	await page.getByRole( 'menuitemradio', { name: 'Heading 2' } ).click();
	await expect( canvas.locator( 'li > h2' ) ).toHaveText( [
		'Time to rest',
		'Comfort first',
	] );
	await undo( page );
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'the list counts as it is told, and takes a style', async ( {
	page,
} ) => {
	const canvas = await open( page, 'benefit-list' );
	await canvas
		.getByRole( 'textbox', { name: 'Benefit heading' } )
		.first()
		.click();
	await selectList( page );
	await page.getByRole( 'tab', { name: 'Settings', exact: true } ).click();
	await page.getByRole( 'spinbutton', { name: 'Start at' } ).fill( '7' );
	await page.getByRole( 'checkbox', { name: 'Count down' } ).check();
	await page.getByRole( 'tab', { name: 'Styles' } ).click();
	await page.getByRole( 'button', { name: 'Badges' } ).click();
	expect( await contentOf( page ) ).toContain(
		'<ol reversed start="7" class="wp-block-practice-blocks-benefit-list is-style-badge">'
	);
	for ( const panel of [ 'Typography', 'Dimensions', 'Border & Shadow' ] ) {
		await expect(
			page.getByRole( 'heading', { name: panel, exact: true } )
		).toBeVisible();
	}
	await page.screenshot( { path: 'artifacts/screenshots/badges.png' } );
} );

test( 'an article is inserted, undone and redone with all that is in it', async ( {
	page,
} ) => {
	await newPost( page );
	await insertBlock( page, 'Condition article' );
	await expect.poll( () => contentOf( page ) ).toContain( '</ol>' );
	const inserted = await contentOf( page );
	await undo( page );
	expect( await contentOf( page ) ).toBe( '' );
	await page.getByRole( 'button', { name: 'Redo', exact: true } ).click();
	await expect.poll( () => contentOf( page ) ).toBe( inserted );
} );

test( 'a level is chosen in words, and the writer’s own words stay', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertBlock( page, 'Suitable for' );
	const label = canvas.getByRole( 'textbox', {
		name: 'Suitability in words',
	} );
	await expect( label ).toHaveText( 'We can adapt sessions' );
	await label.click();
	const choose = async ( level: string ) => {
		// The toolbar hides while somebody types, and comes back when the mouse moves.
		await page.mouse.move( 300, 400 );
		await page.mouse.move( 320, 420, { steps: 4 } );
		await tools( page )
			.getByRole( 'button', { name: 'Suitability' } )
			.click();
		await page.getByRole( 'menuitemradio', { name: level } ).click();
	};
	await choose( 'Not suitable at the moment' );
	await expect( label ).toHaveText( 'Not suitable at the moment' );
	await label.click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ', please wait' );
	await choose( 'We avoid the affected area' );
	await expect( label ).toHaveText(
		'Not suitable at the moment, please wait'
	);
	await page
		.getByRole( 'button', { name: 'Use “We avoid the affected area”' } )
		.click();
	await expect( label ).toHaveText( 'We avoid the affected area' );
	expect( await contentOf( page ) ).toContain( 'is-suitability-avoid-area' );
} );
