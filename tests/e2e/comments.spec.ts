/**
 * What stands around the comments of a post: the line that says where it is filed, and what visitors are asked.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { contentOf, newPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { insertPattern } from './patterns';
import THEMES from './themes.json';
import { ask } from './visit';

const SCREENSHOTS = 'artifacts/screenshots';

const line = readFileSync(
	path.resolve( __dirname, '../fixtures/theme-patterns/posted-in.html' ),
	'utf8'
).trim();

/** Shows a visitor the site in another theme than its own. */
const chooseTheme = ( page: Page, url: string, theme: string ) =>
	page.context().addCookies( [ { name: 'e2e_theme', value: theme, url } ] );

const patternNames = ( page: Page ): Promise< string[] > =>
	page.evaluate( async () => {
		const { apiFetch } = (
			window as unknown as {
				wp: {
					apiFetch: ( options: {
						path: string;
					} ) => Promise< { name: string }[] >;
				};
			}
		 ).wp;
		const patterns = await apiFetch( {
			path: '/wp/v2/block-patterns/patterns',
		} );
		return patterns.map( ( { name } ) => name );
	} );

test( 'a block theme is offered the line of a post, which stays as it was inserted and is shown', async ( {
	page,
	visitor,
} ) => {
	await newPost( page );
	await insertPattern( page, 'Posted in' );
	// WordPress notes which pattern it was, where that is one block.
	const content = await contentOf( page );
	expect( content.replace( /"metadata":{[^}]*},/, '' ) ).toBe( line );
	const { link } = await savePost( page, line, 'publish' );
	await visitor.goto( link );
	const shown = visitor.locator( '.entry-content .wp-block-group' ).first();
	await expect( shown ).toHaveText(
		/^Posted in: Uncategori[sz]ed\s*\|\s*Comments:\s*0$/
	);
	const heights = await shown
		.locator( ':scope > *' )
		.evaluateAll( ( parts ) =>
			parts.map( ( part ) =>
				Math.round( part.getBoundingClientRect().top )
			)
		);
	expect( heights ).toHaveLength( 4 );
	expect( new Set( heights ).size, 'all on one line' ).toBe( 1 );
	await visitor.screenshot( { path: `${ SCREENSHOTS }/posted-in.png` } );
} );

test( 'a theme with a line of its own is not offered another', async ( {
	page,
	baseURL,
} ) => {
	await chooseTheme( page, String( baseURL ), 'twentytwentyone' );
	await page.goto( '/wp-admin/post-new.php' );
	await page.waitForFunction( () => 'wp' in window );
	const names = await patternNames( page );
	expect( names ).toContain( 'practice-blocks/benefits' );
	expect( names ).not.toContain( 'practice-blocks/posted-in' );
} );

test( 'visitors are asked not to write about their health when the owner wants it, in every theme', async ( {
	page,
	visitor,
} ) => {
	const { link } = await savePost(
		page,
		'<p>Comments, please.</p>',
		'publish'
	);
	const note = visitor.getByText( 'details about your health' );
	await visitor.goto( link );
	await expect( visitor.locator( '#commentform' ) ).toBeVisible();
	await expect( note ).toHaveCount( 0 );

	await page.goto( '/wp-admin/options-discussion.php' );
	const box = page.getByRole( 'checkbox', {
		name: 'ask visitors not to write about their health',
	} );
	await expect( box ).not.toBeChecked();
	await expect( box ).toHaveAccessibleDescription(
		'Please do not include details about your health. Comments are public.'
	);
	await box.check();
	await box.scrollIntoViewIfNeeded();
	await page.screenshot( { path: `${ SCREENSHOTS }/comment-setting.png` } );
	await page.getByRole( 'button', { name: 'Save Changes' } ).click();
	await expect( box ).toBeChecked();

	for ( const theme of THEMES ) {
		const html = await ask( visitor, link, { e2e_theme: theme } );
		const form = new JSDOM( html ).window.document.querySelector(
			'#commentform'
		);
		expect( form?.textContent, theme ).toContain(
			'details about your health'
		);
	}
	await visitor.goto( link );
	await visitor
		.locator( '#respond' )
		.screenshot( { path: `${ SCREENSHOTS }/comment-note.png` } );

	await page.getByRole( 'checkbox', { name: 'ask visitors not' } ).uncheck();
	await page.getByRole( 'button', { name: 'Save Changes' } ).click();
	await visitor.goto( link );
	await expect( visitor.locator( '#commentform' ) ).toBeVisible();
	await expect( note ).toHaveCount( 0 );
} );
