/**
 * Content that a writer carries somewhere: through the code editor, back from a revision, to another site.
 */
import type { Browser, Page } from '@playwright/test';
import { sampleArticle } from '../helpers/fixtures';
import {
	blocksOf,
	contentOf,
	isDirty,
	newPost,
	openPost,
	readPosts,
	savePost,
} from './editor';
import { asAdministrator, expect, test } from './fixtures';

const WARNING = '.block-editor-warning';

test( 'what is changed in the code editor is in the blocks, and nothing else is', async ( {
	page,
} ) => {
	const { id, raw } = await savePost( page, sampleArticle.content );
	const canvas = await openPost( page, id );
	const code = page.getByRole( 'textbox', { name: 'Type text or HTML' } );
	const leave = page.getByRole( 'button', { name: 'Exit code editor' } );
	const toCode = () => page.keyboard.press( 'ControlOrMeta+Shift+Alt+m' );

	await toCode();
	await expect( code ).toHaveValue( raw );
	await leave.click();
	await expect( canvas.getByText( 'Improves Mood' ) ).toBeVisible();
	expect( await contentOf( page ) ).toBe( raw );
	expect( await isDirty( page ) ).toBe( false );

	const changed = raw
		.replace( 'Improves Mood', 'Lifts Mood &amp; <em>more</em>' )
		.replaceAll( '"continues":true', '"continues":false' );
	await toCode();
	await code.fill( changed );
	await leave.click();
	await expect( canvas.getByText( 'Lifts Mood' ) ).toBeVisible();
	await expect( canvas.locator( WARNING ) ).toHaveCount( 0 );
	expect( await contentOf( page ) ).toBe( changed );
	const [ read ] = await readPosts( page, [ changed ] );
	expect( read ).toMatchObject( { invalid: [], content: changed } );
} );

/** Copies a whole post in the editor of one site. */
async function copyAll( page: Page, content: string ): Promise< void > {
	await page
		.context()
		.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Improves Mood' ).click();
	await page
		.getByRole( 'button', { name: 'Options', exact: true } )
		.first()
		.click();
	await page.getByRole( 'menuitem', { name: 'Copy all blocks' } ).click();
	await expect(
		page.getByText( 'All content copied.' ).first()
	).toBeVisible();
}

/** Another site of the same browser. */
async function siteAt( browser: Browser, baseURL: string ): Promise< Page > {
	const context = await browser.newContext( {
		baseURL,
		...asAdministrator(),
		permissions: [ 'clipboard-read', 'clipboard-write' ],
	} );
	return context.newPage();
}

const SITES = [ 'PRACTICE_BLOCKS_URL', 'PRACTICE_BLOCKS_OLDEST_URL' ] as const;

for ( const [ from, to ] of [ SITES, [ ...SITES ].reverse() ] ) {
	test( `a post that is copied on one site is the same on another: ${ from } @full`, async ( {
		browser,
	} ) => {
		const source = await siteAt(
			browser,
			String( process.env[ from ?? '' ] )
		);
		const target = await siteAt(
			browser,
			String( process.env[ to ?? '' ] )
		);
		await copyAll( source, sampleArticle.content );
		const canvas = await newPost( target );
		await canvas
			.getByRole( 'button', { name: 'Add default block' } )
			.click();
		await target.keyboard.press( 'ControlOrMeta+v' );
		await expect( canvas.getByText( 'Improves Mood' ) ).toBeVisible();
		expect( await blocksOf( target ) ).toEqual( await blocksOf( source ) );
		expect( await contentOf( target ) ).toBe( sampleArticle.content );
		await expect( canvas.locator( WARNING ) ).toHaveCount( 0 );
		await source.context().close();
		await target.context().close();
	} );
}
