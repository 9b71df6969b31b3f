/**
 * Where only content may be changed: inside a pattern that was inserted, which WordPress 7 treats so, and inside a group that a site
 * has locked.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { blocksOf, contentOf, newPost, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { benefit, callout, joined, list, paragraph } from './markup';
import { insertPattern } from './patterns';

const tools = ( page: Page ) =>
	page.getByRole( 'toolbar', { name: 'Block tools' } );

const headingsIn = ( canvas: FrameLocator ) =>
	canvas.getByRole( 'textbox', { name: 'Benefit heading' } );

/** The toolbar hides while somebody types, and comes back when the mouse moves. */
async function moveMouse( page: Page ): Promise< void > {
	await page.mouse.move( 300, 300 );
	await page.mouse.move( 320, 320, { steps: 4 } );
}

const group = ( ...blocks: string[] ) =>
	`<!-- wp:group {"templateLock":"contentOnly","layout":{"type":"constrained"}} -->\n<div class="wp-block-group">${ joined(
		...blocks
	) }</div>\n<!-- /wp:group -->`;

const locked = group(
	list(
		benefit( 'One', paragraph( 'First.' ) ),
		benefit( 'Two', paragraph( 'Second.' ) )
	),
	callout( 'Long COVID', 'We can adapt sessions', paragraph( 'Shorter.' ) )
);

test( 'a pattern’s benefits are filled in, added, moved and taken away', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertPattern( page, 'Condition article' );
	const headings = headingsIn( canvas );
	await expect( headings ).toHaveCount( 4 );
	await headings.first().click();
	await page.keyboard.press( 'ControlOrMeta+a' );
	await page.keyboard.type( 'Quiet touch' );

	await canvas.getByText( 'We keep noise, light and scent low.' ).click();
	await page.keyboard.press( 'ControlOrMeta+End' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Another paragraph.' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'A new benefit' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Its body.' );
	await expect( headings ).toHaveText( [
		'Quiet touch',
		'A quiet, low-light space',
		'A new benefit',
		'Time to relax',
		'Short sessions at your pace',
	] );

	await headings.filter( { hasText: 'A new benefit' } ).click();
	await moveMouse( page );
	await tools( page ).getByRole( 'button', { name: 'Move up' } ).click();
	await expect( headings.nth( 1 ) ).toHaveText( 'A new benefit' );

	await headings.filter( { hasText: 'Time to relax' } ).click();
	await moveMouse( page );
	await tools( page ).getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'menuitem', { name: /^Delete/ } ).click();
	await expect( headings ).toHaveText( [
		'Quiet touch',
		'A new benefit',
		'A quiet, low-light space',
		'Short sessions at your pace',
	] );

	const { raw } = await savePost( page, await contentOf( page ) );
	expect( raw ).toContain(
		'"patternName":"practice-blocks/condition-article"'
	);
	expect( raw ).toContain(
		'<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">A new benefit</h3><!-- wp:paragraph -->\n<p>Its body.</p>'
	);
	expect( raw ).toContain( '<p>Another paragraph.</p>' );
	expect( raw ).not.toContain( 'Time to relax' );
} );

test( 'in a pattern suitability is content, and heading levels and numbers are not', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await insertPattern( page, 'Condition article' );
	await canvas
		.getByRole( 'textbox', { name: 'Name of the condition' } )
		.click();
	await moveMouse( page );
	await tools( page ).getByRole( 'button', { name: 'Suitability' } ).click();
	await page
		.getByRole( 'menuitemradio', { name: 'Not suitable at the moment' } )
		.click();
	await expect(
		canvas.getByRole( 'textbox', { name: 'Suitability in words' } )
	).toHaveText( 'Not suitable at the moment' );
	await expect(
		tools( page ).getByRole( 'button', { name: 'Change level' } )
	).toHaveCount( 0 );

	const selectList = async () => {
		await headingsIn( canvas ).first().click();
		await page
			.getByRole( 'list', { name: 'Block breadcrumb' } )
			.getByRole( 'button', { name: 'Benefit list' } )
			.click();
		await expect(
			tools( page ).getByRole( 'button', { name: 'Move down' } )
		).toBeVisible();
	};
	const level = tools( page ).getByRole( 'button', { name: 'Change level' } );
	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Settings', exact: true } )
		.click();
	await selectList();
	const settings = page.getByRole( 'tab', { name: 'Settings', exact: true } );
	await expect( level ).toHaveCount( 0 );
	await expect( settings ).toHaveCount( 0 );

	// Whoever asks for the pattern itself gets them.
	await page.getByRole( 'button', { name: 'Edit pattern' } ).click();
	await selectList();
	await expect( level ).toBeVisible();
	await settings.click();
	await expect( page.getByLabel( 'Start at' ) ).toBeVisible();
} );

test( 'a group that is locked to its content takes words, and keeps its blocks', async ( {
	page,
} ) => {
	const { id } = await savePost( page, locked );
	const canvas = await openPost( page, id );
	const headings = headingsIn( canvas );
	await headings.first().click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' more' );
	const name = canvas.getByRole( 'textbox', {
		name: 'Name of the condition',
	} );
	await name.click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' and ME/CFS' );
	const written = locked
		.replace( 'One', 'One more' )
		.replace( 'Long COVID', 'Long COVID and ME/CFS' );
	expect( await contentOf( page ) ).toBe( written );

	// What elsewhere takes a benefit or a callout apart.
	for ( const first of [ headings.first(), name ] ) {
		await first.click();
		await page.keyboard.press( 'Home' );
		await page.keyboard.press( 'Backspace' );
		await page.keyboard.press( 'Backspace' );
	}
	expect( await contentOf( page ) ).toBe( written );

	// A new benefit is content; a paragraph behind the list would be structure.
	await canvas.getByText( 'Second.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Three' );
	expect( await blocksOf( page ) ).toEqual( [
		[
			'core/group',
			[
				'practice-blocks/benefit-list',
				[ 'practice-blocks/benefit', 'core/paragraph' ],
				[ 'practice-blocks/benefit', 'core/paragraph' ],
				[ 'practice-blocks/benefit', 'core/paragraph' ],
			],
			[ 'practice-blocks/suitable-for', 'core/paragraph' ],
		],
	] );
	await expect( headings.last() ).toHaveText( /Three/ );
} );
