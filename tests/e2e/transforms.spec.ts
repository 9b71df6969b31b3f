/**
 * What the block switcher offers for each of our blocks. That none of it loses a word is tested in tests/integration/transforms.test.ts.
 */
import type { Page } from '@playwright/test';
import { contentOf, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { article, benefit, callout, joined, list, paragraph } from './markup';

const REST = benefit( 'Rest', paragraph( 'An hour.' ) );
const content = joined(
	paragraph( 'Before' ),
	list( REST, benefit( 'Calm', paragraph( 'Quiet.' ) ) ),
	callout( 'Long COVID', 'Adapted', paragraph( 'Less.' ) ),
	article( paragraph( 'Inside' ) )
);

/** Selects the block around a text, so many blocks up, and opens its switcher. */
async function openSwitcher(
	page: Page,
	text: string,
	title: string,
	up: number
) {
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await canvas.getByText( text, { exact: true } ).click();
	const tools = page.getByRole( 'toolbar', { name: 'Block tools' } );
	for ( let times = 0; times < up; times++ ) {
		await tools
			.getByRole( 'button', { name: /^Select parent block/ } )
			.click();
	}
	await tools.getByRole( 'button', { name: title, exact: true } ).click();
	const menu = page.getByRole( 'menu', { name: title, exact: true } );
	await expect( menu ).toBeVisible();
	return menu;
}

test( 'each block offers its ways into blocks of WordPress', async ( {
	page,
} ) => {
	const { id } = await savePost( page, content );
	await openPost( page, id );
	const cases = [
		{
			title: 'Benefit list',
			text: 'Rest',
			up: 1,
			offers: [ 'List', 'Heading', 'Group', 'Columns', 'Details' ],
		},
		{
			title: 'Suitable for',
			text: 'Long COVID',
			up: 0,
			offers: [ 'Paragraph', 'Quote', 'Group', 'Columns', 'Details' ],
		},
		{
			title: 'Condition article',
			text: 'Inside',
			up: 1,
			offers: [ 'Group', 'Columns', 'Details' ],
		},
	];
	for ( const { title, text, up, offers } of cases ) {
		await test.step( title, async () => {
			const menu = await openSwitcher( page, text, title, up );
			const names = await menu.getByRole( 'menuitem' ).allTextContents();
			expect( names ).toEqual( expect.arrayContaining( offers ) );
			await page.keyboard.press( 'Escape' );
		} );
	}
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'a benefit alone stays in its list: nothing that cannot stand there is offered', async ( {
	page,
} ) => {
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Rest', { exact: true } ).click();
	const tools = page.getByRole( 'toolbar', { name: 'Block tools' } );
	await expect(
		tools.getByRole( 'button', { name: 'Benefit', exact: true } )
	).toBeVisible();
	await tools.getByRole( 'button', { name: 'Benefit', exact: true } ).click();
	await expect( page.getByText( 'No transforms.' ) ).toBeVisible();
	await page.keyboard.press( 'Escape' );
	await page.keyboard.press( 'ControlOrMeta+g' );
	expect( await contentOf( page ) ).toBe( content );
} );
