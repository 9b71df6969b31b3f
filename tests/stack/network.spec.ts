/**
 * A network of sites: the plugin is activated for all, and an Author of another site, who may not save every markup, writes there.
 */
import type { Page } from '@playwright/test';
import { readPosts } from '../e2e/editor';
import { expect, logInAsAuthor, test } from '../e2e/fixtures';
import { sampleArticle } from '../helpers/fixtures';
import { askFacts } from './facts';

const SITE = '/two';

/** Makes the other site, with the author in it, as a network's administrator does. */
async function makeSite( page: Page ): Promise< void > {
	await page.goto( '/wp-admin/network/site-new.php' );
	await page.locator( '#site-address' ).fill( SITE.slice( 1 ) );
	await page.locator( '#site-title' ).fill( 'Two' );
	await page.locator( '#admin-email' ).fill( 'admin@example.org' );
	await page.getByRole( 'button', { name: 'Add Site' } ).click();
	const users = page.getByRole( 'link', { name: 'Edit Site' } );
	const address = await users.getAttribute( 'href' );
	const id = new URL( String( address ) ).searchParams.get( 'id' );
	await page.goto( `/wp-admin/network/site-users.php?id=${ id }` );
	await page.locator( 'input#newuser' ).fill( 'author' );
	await page.locator( '#new_role_adduser' ).selectOption( 'author' );
	await page.locator( '#submit-add-existing-user' ).click();
	await expect( page.getByText( 'User added.' ) ).toBeVisible();
}

/** Saves a post on the other site, as whoever is logged in. */
async function save( page: Page, content: string ) {
	const nonce = await page.request.get(
		`${ SITE }/wp-admin/admin-ajax.php?action=rest-nonce`
	);
	const response = await page.request.post(
		`${ SITE }/wp-json/wp/v2/posts?context=edit`,
		{
			headers: { 'X-WP-Nonce': await nonce.text() },
			data: { title: 'A post', content, status: 'publish' },
		}
	);
	expect( response.status(), await response.text() ).toBe( 201 );
	const post: { id: number; link: string; content: { raw: string } } =
		await response.json();
	return post;
}

/** The article as a page shows it, without what differs from site to site. */
const shown = async ( page: Page, address: string ) => {
	await page.goto( address );
	return page
		.locator( '.wp-block-practice-blocks-condition-article' )
		.evaluate( ( article ) => ( {
			html: article.outerHTML,
			looks: [ article, ...article.querySelectorAll( '*' ) ].map(
				( element ) => {
					const { display, color, borderInlineStart, margin } =
						getComputedStyle( element );
					return [ display, color, borderInlineStart, margin ];
				}
			),
		} ) );
};

test( 'an Author of a subsite writes the article, and nothing of it changes', async ( {
	page,
	visitor,
} ) => {
	test.setTimeout( 240_000 );
	expect( await askFacts( page ) ).toMatchObject( {
		network: true,
		lasting: true,
	} );
	await makeSite( page );
	expect( ( await askFacts( page, `${ SITE }/` ) ).active ).toBe( false );
	await page.goto( '/wp-admin/network/plugins.php' );
	await page
		.getByRole( 'link', { name: 'Network Activate Practice Blocks' } )
		.click();
	await expect( page.getByText( 'Plugin activated.' ) ).toBeVisible();
	expect( ( await askFacts( page, `${ SITE }/` ) ).active ).toBe( true );

	await logInAsAuthor( page );
	// Whoever may save any markup would prove nothing.
	const script = await save( page, '<script>1</script><p>Text</p>' );
	expect( script.content.raw ).toBe( '1<p>Text</p>' );
	const post = await save( page, sampleArticle.content );
	expect( post.content.raw ).toBe( sampleArticle.content );

	await page.goto(
		`${ SITE }/wp-admin/post.php?post=${ post.id }&action=edit`
	);
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await expect(
		canvas.locator( '.wp-block-practice-blocks-benefit' )
	).toHaveCount( 6 );
	await expect( canvas.locator( '.block-editor-warning' ) ).toHaveCount( 0 );
	expect( await readPosts( page, [ post.content.raw ] ) ).toMatchObject( [
		{ content: sampleArticle.content, invalid: [] },
	] );

	expect( await shown( visitor, post.link ) ).toEqual(
		await shown( visitor, '/massage-benefits-for-me/' )
	);
} );
