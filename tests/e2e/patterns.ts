/**
 * Patterns, as a writer inserts them.
 */
import type { Page } from '@playwright/test';

/**
 * Inserts one of our patterns from the library.
 *
 * @param page  The page.
 * @param title The pattern's title.
 */
export async function insertPattern(
	page: Page,
	title: string
): Promise< void > {
	const toggle = page.getByRole( 'button', {
		name: 'Block Inserter',
		exact: true,
	} );
	await toggle.click();
	const library = page.getByRole( 'region', { name: 'Block Library' } );
	await library.getByRole( 'tab', { name: 'Patterns' } ).click();
	await library.getByRole( 'tab', { name: 'Practice Blocks' } ).click();
	await page
		.getByRole( 'listbox', { name: 'Practice Blocks' } )
		.or( page.getByRole( 'listbox', { name: 'Block patterns' } ) )
		.getByRole( 'option', { name: title, exact: true } )
		.click();
	await toggle.click();
}
