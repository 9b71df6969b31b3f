/**
 * Patterns, as a writer inserts them.
 */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * Inserts one of our patterns from the library.
 *
 * @param page   The page.
 * @param title  The pattern's title.
 * @param titles Titles of the patterns that must be there to choose from.
 */
export async function insertPattern(
	page: Page,
	title: string,
	titles: string[] = []
): Promise< void > {
	const toggle = page.getByRole( 'button', {
		name: 'Block Inserter',
		exact: true,
	} );
	await toggle.click();
	const library = page.getByRole( 'region', { name: 'Block Library' } );
	await library.getByRole( 'tab', { name: 'Patterns' } ).click();
	await library.getByRole( 'tab', { name: 'Practice Blocks' } ).click();
	const option = ( name: string ) =>
		page
			.getByRole( 'tabpanel', { name: 'Practice Blocks' } )
			.getByRole( 'option', { name, exact: true } );
	for ( const name of titles ) {
		await expect( option( name ) ).toBeVisible();
	}
	await option( title ).click();
	await toggle.click();
}
