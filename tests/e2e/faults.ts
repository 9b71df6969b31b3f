/**
 * A writer whose saving fails.
 */
import type { Locator, Page } from '@playwright/test';
import { contentOf, nonceOf, openPost, savePost } from './editor';
import { keepFault } from './figures';
import { expect as expectSoon, test } from './fixtures';
import { article, benefit, callout, list, paragraph } from './markup';

type EditorWindow = Window & {
	wp: {
		heartbeat: { connectNow: () => void };
		data: {
			dispatch: ( store: string ) => {
				autosave: ( options: { local: boolean } ) => Promise< void >;
			};
		};
	};
};

declare const window: EditorWindow;

/** Expects what a site does in its own time: each of these tests makes it save, fail and start again. */
export const expect = expectSoon.configure( { timeout: 60_000 } );

/**
 * Runs the faults of a file one after the other, and keeps which of them were survived.
 *
 * @param name The name of their section in docs/reliability.md.
 */
export function countSurvived( name: string ): void {
	test.describe.configure( { mode: 'default', timeout: 300_000 } );
	test.afterEach( () => {
		const { status, title } = test.info();
		return keepFault(
			name,
			title.replace( ' @full', '' ),
			status === 'passed'
		);
	} );
}

/** What the writer typed last, and nothing has saved yet. */
export const KEPT = ' Typed just now.';

/**
 * Opens a post with our blocks, and types into it.
 *
 * @param page The page; whoever is logged in there writes.
 * @return The post's number.
 */
export async function startWriting( page: Page ): Promise< number > {
	const { id } = await savePost(
		page,
		article(
			list( benefit( 'Rest', paragraph( 'It helps.' ) ) ),
			callout( 'ME', 'We adapt', paragraph( 'Shorter.' ) )
		)
	);
	const canvas = await openPost( page, id );
	await canvas.getByText( 'It helps.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( KEPT );
	await expect
		.poll( () => contentOf( page ) )
		.toContain( `It helps.${ KEPT }` );
	return id;
}

/** Has the server fail from now on: tests/e2e/mu-plugins/e2e-faults.php. Without a name it works again. */
export const failWith = ( page: Page, fault: string ): Promise< void > =>
	page.context().addCookies( [
		{
			name: 'e2e_fault',
			value: fault,
			url: new URL( page.url() ).origin,
		},
	] );

/** Tells the request that saves a post. */
export const saves =
	( id: number ) =>
	( { pathname }: URL ): boolean =>
		pathname.endsWith( `/posts/${ id }` );

/** Saves, as a writer does. */
export const saveNow = ( page: Page ): Promise< void > =>
	page.keyboard.press( 'ControlOrMeta+s' );

/** What the editor says at its top when saving failed. */
export const notice = ( page: Page ): Locator =>
	page.locator( '.components-notice.is-error' ).first();

/** Asks the server now what it says to an open editor every minute: who else writes there, and whether the writer is logged in. */
export const askServer = ( page: Page ): Promise< void > =>
	page.evaluate( () => window.wp.heartbeat.connectNow() );

/** A picture of what the writer sees. */
export const shoot = ( page: Page, name: string ): Promise< Buffer > =>
	page.screenshot( { path: `artifacts/screenshots/fault-${ name }.png` } );

/** Has the browser keep a copy, as it does every fifteen seconds. */
export const backUp = ( page: Page ): Promise< void > =>
	page.evaluate( () =>
		window.wp.data
			.dispatch( 'core/editor' )
			.autosave( { local: true } )
			// Without space there is none, and WordPress says nothing.
			.catch( () => {} )
	);

/**
 * Loads the editor again, and takes the browser's copy if the server has not got what was typed.
 *
 * @param page The page.
 */
export async function reload( page: Page ): Promise< void > {
	page.on( 'dialog', ( dialog ) => dialog.accept() );
	await page.reload();
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await expect( canvas.getByText( 'It helps.' ) ).toBeVisible();
	if ( ! ( await contentOf( page ) ).includes( KEPT ) ) {
		await page
			.getByRole( 'button', { name: 'Restore the backup' } )
			.click();
	}
	await expect( canvas.getByText( KEPT.trim() ) ).toBeVisible();
}

/**
 * What the server has of a post.
 *
 * @param page A page of somebody who may edit it.
 * @param id   The post.
 * @param what The post itself, its autosaves or its revisions.
 * @return Saved markup, the newest first.
 */
export async function savedContents(
	page: Page,
	id: number,
	what: '' | '/autosaves' | '/revisions'
): Promise< string[] > {
	const response = await page.request.get(
		`/wp-json/wp/v2/posts/${ id }${ what }?context=edit`,
		{ headers: { 'X-WP-Nonce': await nonceOf( page ) } }
	);
	type Saved = { content: { raw: string } };
	const saved: Saved | Saved[] = await response.json();
	return [ saved ].flat().map( ( { content } ) => content.raw );
}

/** The newest of them. */
export const savedContent = async (
	page: Page,
	id: number,
	what: '' | '/autosaves' = ''
): Promise< string > => ( await savedContents( page, id, what ) )[ 0 ] ?? '';

/**
 * Saves, and expects that the server then has what was typed.
 *
 * @param page  The page.
 * @param id    The post.
 * @param typed Its content.
 */
export async function saveAll(
	page: Page,
	id: number,
	typed: string
): Promise< void > {
	await saveNow( page );
	await expect.poll( () => savedContent( page, id ) ).toBe( typed );
}
