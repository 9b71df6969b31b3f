/**
 * Whatever fails on the server while a writer saves: the editor says so, and the text is still there, in the editor and when the page is
 * loaded again. Saving is WordPress's own, and so is what it says; with our blocks in the post nothing of it may get lost. All but
 * one are for `npm run test:full` only.
 */

import { contentOf, isDirty } from './editor';
import {
	backUp,
	countSurvived,
	expect,
	failWith,
	KEPT,
	notice,
	reload,
	saveAll,
	savedContent,
	saveNow,
	saves,
	shoot,
	startWriting,
} from './faults';
import { logIn, test } from './fixtures';

countSurvived( 'faults' );

/** What fails on the server, and what the writer is told. */
const ON_THE_SERVER = [
	[ 'a database that cannot write', 'database', /could not update post/i ],
	[ 'a plugin that fails in a block', 'fatal-render_block', /failed/i ],
	[ 'a plugin that fails in the page', 'fatal-the_content', /failed/i ],
	[ 'a plugin that fails in saving', 'fatal-save_post', /failed/i ],
	[ 'PHP that has no more memory', 'memory', /failed/i ],
	[ 'PHP that has no more time', 'time', /failed/i ],
] as const;

/** Who writes meanwhile, in turn. */
const WRITERS = [ 'administrator', 'author', 'contributor' ] as const;

for ( const [ index, [ what, fault, message ] ] of ON_THE_SERVER.entries() ) {
	const role = WRITERS[ index % WRITERS.length ] ?? 'administrator';
	test( `${ what } loses no text of the ${ role } @full`, async ( {
		page,
	} ) => {
		if ( role !== 'administrator' ) {
			await logIn( page, role );
		}
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
		await saveAll( page, id, typed );
	} );
}

test( 'a server that answers with an error page loses no text', async ( {
	page,
} ) => {
	const id = await startWriting( page );
	const typed = await contentOf( page );
	const isPost = saves( id );
	await page.route( isPost, ( route ) =>
		route.fulfill( { status: 500, body: '<h1>500</h1>' } )
	);
	await saveNow( page );
	await expect( notice( page ) ).toContainText( 'failed' );
	await shoot( page, 'rest-500' );
	await page.unroute( isPost );
	await saveAll( page, id, typed );
	await expect.poll( () => isDirty( page ) ).toBe( false );
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
	const isPost = saves( id );
	await page.route( isPost, async ( route ) => {
		await held;
		await route.continue();
	} );
	await saveNow( page );
	const bar = page.getByRole( 'region', { name: 'Editor top bar' } );
	await expect( bar ).toContainText( 'Saving' );
	await shoot( page, 'slow' );
	// In a paragraph of its own: WordPress itself overlooks what goes on where the caret was, in any block, until something else changes.
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'And more.' );
	await expect.poll( () => contentOf( page ) ).toContain( 'And more.' );
	const longer = await contentOf( page );
	answer();
	await expect( bar ).toContainText( 'Save draft' );
	expect( await savedContent( page, id ) ).toBe( typed );
	expect( await contentOf( page ) ).toBe( longer );
	await saveAll( page, id, longer );
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
