/**
 * Whatever fails between a writer and the server, or comes between them: no connection, no session, no space in the browser, another
 * writer. The text is still there. All but one are for `npm run test:full` only.
 */

import { pasteAsProgram } from './clipboard';
import { contentOf, openPost, savePost } from './editor';
import {
	askServer,
	backUp,
	countSurvived,
	expect,
	KEPT,
	notice,
	saveAll,
	savedContent,
	savedContents,
	saveNow,
	saves,
	shoot,
	startWriting,
} from './faults';
import { asAdministrator, logIn, logInAsAuthor, test } from './fixtures';
import { paragraph } from './markup';

countSurvived( 'faults-writer' );

test( 'without a connection a writer goes on, and saves when it is back', async ( {
	page,
	context,
} ) => {
	const id = await startWriting( page );
	await context.setOffline( true );
	await saveNow( page );
	await expect( notice( page ) ).toContainText( 'offline' );
	await shoot( page, 'offline' );
	await page.keyboard.type( ' And more.' );
	const typed = await contentOf( page );
	expect( typed ).toContain( `${ KEPT } And more.` );
	await context.setOffline( false );
	await saveAll( page, id, typed );
} );

test( 'a nonce that has expired is renewed on the way @full', async ( {
	page,
} ) => {
	const id = await startWriting( page );
	const typed = await contentOf( page );
	await page.evaluate( () => {
		const { wp } = window as unknown as {
			wp: { apiFetch: { nonceMiddleware: { nonce: string } } };
		};
		wp.apiFetch.nonceMiddleware.nonce = '0123456789';
	} );
	const refused = page.waitForResponse(
		( response ) =>
			saves( id )( new URL( response.url() ) ) &&
			response.status() === 403
	);
	await saveNow( page );
	await refused;
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
} );

test( 'who is logged out in mid-edit is told, and saves after logging in again @full', async ( {
	page,
	context,
} ) => {
	await logInAsAuthor( page );
	const id = await startWriting( page );
	const typed = await contentOf( page );
	await context.clearCookies();
	await saveNow( page );
	await expect( notice( page ) ).toContainText( 'failed' );
	expect( await contentOf( page ) ).toBe( typed );
	// WordPress offers to log in, in the same place or, after ten seconds, in another tab.
	const offer = page.locator( '#wp-auth-check' );
	await expect( async () => {
		await askServer( page );
		await expect( offer ).toBeVisible( { timeout: 5_000 } );
	} ).toPass();
	await expect( offer.locator( '.loading' ) ).toHaveCount( 0 );
	await shoot( page, 'logged-out' );
	const other = await context.newPage();
	await logIn( other, 'author' );
	await expect( async () => {
		await askServer( page );
		await expect( offer ).toBeHidden( { timeout: 5_000 } );
	} ).toPass();
	await saveNow( page );
	await expect.poll( () => savedContent( other, id ) ).toBe( typed );
} );

test( 'a browser without space for its own copy saves to the server @full', async ( {
	page,
} ) => {
	const id = await startWriting( page );
	const typed = await contentOf( page );
	const left = await page.evaluate( () => {
		for ( const storage of [ localStorage, sessionStorage ] ) {
			for ( let size = 2 ** 23; size >= 1; size /= 2 ) {
				try {
					storage.setItem( `full-${ size }`, 'x'.repeat( size ) );
				} catch {
					// Full: a smaller piece may still go in.
				}
			}
		}
		try {
			sessionStorage.setItem( 'one', 'more' );
			return true;
		} catch {
			return false;
		}
	} );
	expect( left ).toBe( false );
	await backUp( page );
	expect( await contentOf( page ) ).toBe( typed );
	await saveAll( page, id, typed );
} );

test( 'who is overtaken by another writer is told, and what was typed is kept @full', async ( {
	page,
	browser,
	baseURL,
} ) => {
	await logInAsAuthor( page );
	const id = await startWriting( page );
	const context = await browser.newContext( {
		...asAdministrator(),
		...( baseURL && { baseURL } ),
	} );
	const other = await context.newPage();
	await other.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await other.getByRole( 'link', { name: 'Take over' } ).click();
	await other.waitForURL( '**/post.php*' );
	await expect( async () => {
		await askServer( page );
		await expect(
			page.getByRole( 'dialog', {
				name: 'Someone else has taken over this post',
			} )
		).toBeVisible( { timeout: 5_000 } );
	} ).toPass();
	await shoot( page, 'overtaken' );
	// As WordPress promises there.
	await expect
		.poll( () => savedContent( other, id, '/autosaves' ) )
		.toContain( KEPT );
	await context.close();
} );

test( 'what two windows save is all there: the last in the post, the other in its revisions @full', async ( {
	page,
	context,
} ) => {
	await logInAsAuthor( page );
	const id = await startWriting( page );
	const first = await contentOf( page );
	const other = await context.newPage();
	const canvas = await openPost( other, id );
	await canvas.getByText( 'Shorter.' ).click();
	await other.keyboard.press( 'End' );
	await other.keyboard.type( ' In the other window.' );
	const second = await contentOf( other );
	await saveAll( page, id, first );
	await saveAll( other, id, second );
	const revisions = await savedContents( other, id, '/revisions' );
	expect( revisions.slice( 0, 2 ) ).toEqual( [ second, first ] );
	await other.close();
} );

test( 'without a connection an article is pasted all the same, and saved when it is back @full', async ( {
	page,
	context,
} ) => {
	const { id } = await savePost( page, paragraph( 'Words.' ) );
	const canvas = await openPost( page, id );
	await canvas.getByText( 'Words.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await context.setOffline( true );
	await pasteAsProgram( page, {
		html: '<h3>1. Rest</h3><p>It helps.</p><h3>2. Sleep</h3><p>It lasts.</p>',
		text: '',
	} );
	await expect( canvas.getByText( 'It lasts.' ) ).toBeVisible();
	const content = await contentOf( page );
	expect( content ).toContain( 'wp:practice-blocks/benefit-list' );
	await context.setOffline( false );
	await saveAll( page, id, content );
} );
