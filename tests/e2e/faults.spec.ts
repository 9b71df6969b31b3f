/**
 * Whatever fails while a writer saves: the editor says so, and the text is still there, in the editor and when the page is loaded again.
 * Saving is WordPress's own, and so is most of what it says; with our blocks in the post nothing of it may get lost. Only `npm run test:full`
 * tries them.
 */

import { pasteAsProgram } from './clipboard';
import { contentOf, isDirty, newPost } from './editor';
import {
	backUp,
	failWith,
	KEPT,
	notice,
	reload,
	savedContent,
	saveNow,
	shoot,
	startWriting,
} from './faults';
import { keepFigures } from './figures';
import { expect, logIn, logInAsAuthor, test } from './fixtures';

// One after the other, to be counted.
test.describe.configure( { mode: 'default' } );

const survived: string[] = [];

test.afterEach( () => {
	const { status, title } = test.info();
	if ( status === 'passed' ) {
		survived.push( title.replace( ' @full', '' ) );
	}
} );

test.afterAll( () =>
	keepFigures( 'faults', {
		title: 'Faults while a writer saves',
		figures: [ { what: 'faults survived', value: survived.length } ],
		table: {
			head: [ 'What failed, and what came of it' ],
			rows: survived.map( ( title ) => [ title ] ),
		},
	} )
);

/** What fails on the server, and what the writer is told. */
const ON_THE_SERVER = [
	[ 'a database that cannot write', 'database', /could not update post/i ],
	[ 'a plugin that fails in a block', 'fatal-render_block', /failed/i, '' ],
	[ 'a plugin that fails in the page', 'fatal-the_content', /failed/i ],
	[ 'a plugin that fails in saving', 'fatal-save_post', /failed/i ],
	[ 'PHP that has no more memory', 'memory', /failed/i ],
] as const;

for ( const [ what, fault, message ] of ON_THE_SERVER ) {
	test( `${ what } loses no text @full`, async ( { page } ) => {
		const id = await startWriting( page );
		const typed = await contentOf( page );
		await failWith( page, fault );
		await saveNow( page );
		await expect( notice( page ) ).toContainText( message );
		await shoot( page, fault );
		expect( await contentOf( page ) ).toBe( typed );
		expect( await isDirty( page ) ).toBe( true );
		await backUp( page );

		await failWith( page, '' );
		await reload( page );
		expect( await contentOf( page ) ).toBe( typed );
		await saveNow( page );
		await expect.poll( () => savedContent( page, id ) ).toBe( typed );
	} );
}

test( 'a server that answers with an error page loses no text @full', async ( {
	page,
} ) => {
	const id = await startWriting( page );
	const typed = await contentOf( page );
	const isPost = ( { pathname }: URL ) =>
		pathname.endsWith( `/posts/${ id }` );
	await page.route( isPost, ( route ) =>
		route.fulfill( { status: 500, body: '<h1>500</h1>' } )
	);
	await saveNow( page );
	await expect( notice( page ) ).toContainText( 'failed' );
	await shoot( page, 'rest-500' );
	await page.unroute( isPost );
	await saveNow( page );
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
	expect( await isDirty( page ) ).toBe( false );
} );

test( 'what is typed while a slow server saves is kept too @full', async ( {
	page,
} ) => {
	const id = await startWriting( page );
	const typed = await contentOf( page );
	let answer = () => {};
	const held = new Promise< void >( ( resolve ) => {
		answer = resolve;
	} );
	const isPost = ( { pathname }: URL ) =>
		pathname.endsWith( `/posts/${ id }` );
	await page.route( isPost, async ( route ) => {
		await held;
		await route.continue();
	} );
	await saveNow( page );
	await expect(
		page.getByRole( 'region', { name: 'Editor top bar' } )
	).toContainText( 'Saving' );
	await shoot( page, 'slow' );
	await page.keyboard.type( ' And more.' );
	answer();
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
	expect( await contentOf( page ) ).toBe(
		typed.replace( KEPT, `${ KEPT } And more.` )
	);
	expect( await isDirty( page ) ).toBe( true );
	await page.unroute( isPost );
} );

test( 'without a connection a writer goes on, and saves when it is back @full', async ( {
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
	await saveNow( page );
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
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
	await saveNow( page );
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
	await shoot( page, 'logged-out' );
	expect( await contentOf( page ) ).toBe( typed );
	const other = await context.newPage();
	await logIn( other, 'author' );
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
	await saveNow( page );
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
} );

test( 'a picture for which the disk has no space leaves the text alone @full', async ( {
	page,
} ) => {
	await startWriting( page );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( '/image' );
	await page.getByRole( 'option', { name: 'Image', exact: true } ).click();
	await failWith( page, 'disk' );
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await canvas.locator( 'input[type="file"]' ).setInputFiles( {
		name: 'dot.gif',
		mimeType: 'image/gif',
		buffer: Buffer.from(
			'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
			'base64'
		),
	} );
	await expect(
		page.getByText( /Unable to create directory|could not/i ).first()
	).toBeVisible();
	await shoot( page, 'disk' );
	expect( await contentOf( page ) ).toContain( KEPT );
} );

test( 'who is overtaken by another writer is told, and what was typed is kept @full', async ( {
	page,
	browser,
	baseURL,
} ) => {
	await logInAsAuthor( page );
	const id = await startWriting( page );
	const context = await browser.newContext( {
		storageState: 'artifacts/administrator.json',
		...( baseURL && { baseURL } ),
	} );
	const other = await context.newPage();
	await other.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await other.getByRole( 'link', { name: 'Take over' } ).click();
	await other.waitForURL( '**/post.php*' );
	await page.evaluate( () => {
		const { wp } = window as unknown as {
			wp: { heartbeat: { connectNow: () => void } };
		};
		wp.heartbeat.connectNow();
	} );
	await expect(
		page.getByRole( 'dialog', {
			name: 'Someone else has taken over this post',
		} )
	).toBeVisible();
	await shoot( page, 'overtaken' );
	// As WordPress promises there.
	await expect
		.poll( () => savedContent( other, id, '/autosaves' ) )
		.toContain( KEPT );
	await context.close();
} );

test( 'without a connection an article is pasted all the same @full', async ( {
	page,
	context,
} ) => {
	const canvas = await newPost( page );
	await canvas.getByRole( 'button', { name: 'Add default block' } ).click();
	await context.setOffline( true );
	await pasteAsProgram( page, {
		html: '<h3>1. Rest</h3><p>It helps.</p><h3>2. Sleep</h3><p>It lasts.</p>',
		text: '',
	} );
	await expect( canvas.getByText( 'It lasts.' ) ).toBeVisible();
	const content = await contentOf( page );
	expect( content ).toContain( 'wp:practice-blocks/benefit-list' );
	await context.setOffline( false );
} );
