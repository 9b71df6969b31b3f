/**
 * Finding a benefit again: list view, breadcrumbs, addresses within the page, the panel of a list.
 */
import { contentOf, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { fixtures } from '../helpers/fixtures';

const content =
	fixtures.find( ( { name } ) => name === 'benefit-list__start' )?.content ??
	'';

test( 'list view and breadcrumbs call a benefit by its heading', async ( {
	page,
} ) => {
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await page.getByRole( 'button', { name: 'Document Overview' } ).click();
	const tree = page
		.getByRole( 'region', { name: 'Document Overview' } )
		.getByRole( 'treegrid' );
	await tree.getByRole( 'link', { name: 'Benefit list' } ).click();
	await page.keyboard.press( 'ArrowRight' );
	for ( const heading of [ 'Four', 'Five' ] ) {
		await expect(
			tree.getByRole( 'link', { name: heading } )
		).toBeVisible();
	}
	await canvas
		.getByRole( 'textbox', { name: 'Benefit heading' } )
		.filter( { hasText: 'Five' } )
		.click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' or six' );
	await expect(
		tree.getByRole( 'link', { name: 'Five or six' } )
	).toBeVisible();
	await expect(
		page.getByRole( 'list', { name: 'Block breadcrumb' } )
	).toContainText( 'Benefit listFive or six' );
} );

test( 'a benefit has an address of its own in the page', async ( {
	page,
	visitor,
} ) => {
	const { id, link } = await savePost( page, content, 'publish' );
	const canvas = await openPost( page, id );
	await canvas
		.getByRole( 'textbox', { name: 'Benefit heading' } )
		.filter( { hasText: 'Five' } )
		.click();
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	await settings.getByRole( 'button', { name: 'Advanced' } ).click();
	await settings.getByLabel( 'HTML anchor' ).fill( 'five' );
	expect( await contentOf( page ) ).toMatch(
		/<li[^>]* id="five"|<li id="five"/
	);
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByTestId( 'snackbar' ) ).toContainText( 'updated' );
	await visitor.goto( `${ link }#five` );
	await expect( visitor.locator( 'li:target' ) ).toContainText( 'Five' );
} );

test( 'the panel of a list moves its benefits, and the numbers follow', async ( {
	page,
} ) => {
	const next = content
		.replace( '"start":4', '"start":6,"continues":true' )
		.replace( 'start="4"', 'start="6"' );
	const { id } = await savePost( page, `${ content }\n\n${ next }` );
	const canvas = await openPost( page, id );
	const first = canvas.locator( 'ol' ).first();
	const headings = first.getByRole( 'textbox', { name: 'Benefit heading' } );
	await headings.first().click();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: 'Select parent block: Benefit list' } )
		.click();
	await page.getByRole( 'tab', { name: 'List View' } ).click();
	const panel = page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByRole( 'treegrid' );
	const target = panel.getByRole( 'link', { name: 'Four' } );
	await page.screenshot( { path: 'artifacts/screenshots/list-panel.png' } );
	await panel.getByRole( 'link', { name: 'Five' } ).hover();
	await page.mouse.down();
	const box = await target.boundingBox();
	if ( ! box ) {
		throw new Error( 'The first benefit is not in the panel.' );
	}
	// The editor looks where the mouse is a few times a second.
	await expect( async () => {
		await page.mouse.move( box.x + 30, box.y + 12, { steps: 4 } );
		await page.mouse.move( box.x + 20, box.y + 3, { steps: 4 } );
		await expect(
			page.locator( '.block-editor-list-view-drop-indicator--preview' )
		).toBeAttached( { timeout: 500 } );
	} ).toPass();
	await page.mouse.up();
	await expect( headings ).toHaveText( [ 'Five', 'Four' ] );

	await panel
		.getByRole( 'row' )
		.filter( { hasText: 'Four' } )
		.getByRole( 'button', { name: 'Options' } )
		.click();
	await page.getByRole( 'menuitem', { name: 'Delete' } ).click();
	await expect( headings ).toHaveText( [ 'Five' ] );
	expect( await contentOf( page ) ).toContain( '"start":5,"continues":true' );
} );
