/**
 * Where the patterns are offered, and that what is inserted is what was promised.
 */
import type { Page } from '@playwright/test';
import { patterns } from '../helpers/fixtures';
import { contentOf, newPost, offerStarterPatterns } from './editor';
import { expect, test } from './fixtures';
import { insertPattern } from './patterns';

const TITLES = [
	'Condition article',
	'Benefits',
	'What to expect',
	'Before you book',
	'After your session',
];

const contentOfPattern = ( file: string ): string | undefined =>
	patterns.find( ( { name } ) => name.endsWith( file ) )?.content;

const offered = ( page: Page ) =>
	page
		.getByRole( 'dialog', { name: 'Choose a pattern' } )
		.getByRole( 'option' );

test( 'every pattern is in the library, and is inserted as it is', async ( {
	page,
} ) => {
	await newPost( page );
	await insertPattern( page, 'Benefits', TITLES );
	expect( await contentOf( page ) ).toBe( contentOfPattern( 'benefits' ) );
} );

for ( const type of [ 'post', 'page' ] as const ) {
	test( `a new ${ type } starts with a pattern @oldest`, async ( {
		page,
	} ) => {
		await newPost( page, type );
		await offerStarterPatterns( page );
		for ( const title of TITLES ) {
			await expect(
				offered( page ).and(
					page.getByRole( 'option', { name: title, exact: true } )
				)
			).toBeVisible();
		}
		await page.screenshot( {
			path: 'artifacts/screenshots/patterns.png',
		} );
		await offered( page )
			.and(
				page.getByRole( 'option', {
					name: 'Before you book',
					exact: true,
				} )
			)
			.click();
		await expect
			.poll( () => contentOf( page ) )
			.toBe( contentOfPattern( 'before-you-book' ) );
	} );
}
