/**
 * What every end-to-end test starts from: a browser that fails the test when our code logs an error.
 */
import {
	type BrowserContext,
	type BrowserContextOptions,
	expect,
	type Page,
	test as base,
} from '@playwright/test';

/**
 * Tells whether something that the browser logged is about our code.
 *
 * @param text What it says.
 * @param url  The script that it comes from, if known.
 * @return Whether it is.
 */
function isOurs( text: string, url = '' ): boolean {
	return (
		url.includes( '/plugins/practice-blocks/' ) ||
		/practice-blocks|block validation/i.test( text )
	);
}

/** Collects the errors that our code logs or throws. */
function watch( context: BrowserContext, errors: string[] ): void {
	context.on( 'console', ( message ) => {
		if (
			message.type() === 'error' &&
			isOurs( message.text(), message.location().url )
		) {
			errors.push( message.text() );
		}
	} );
	context.on( 'weberror', ( webError ) => {
		const { message, stack = '' } = webError.error();
		if ( isOurs( `${ message }\n${ stack }` ) ) {
			errors.push( message );
		}
	} );
}

export const test = base.extend< { ourErrors: string[]; visitor: Page } >( {
	// The errors that our code logged so far; a test that expects one empties the list.
	ourErrors: [
		async ( { context }, runTest ) => {
			const errors: string[] = [];
			watch( context, errors );
			await runTest( errors );
			expect( errors, 'errors logged by our code' ).toEqual( [] );
		},
		{ auto: true },
	],

	// Somebody who is not logged in and has never been here.
	visitor: async ( { browser, baseURL, ourErrors }, runTest ) => {
		const context = await browser.newContext( {
			storageState: { cookies: [], origins: [] },
			...( baseURL && { baseURL } ),
		} );
		watch( context, ourErrors );
		await runTest( await context.newPage() );
		await context.close();
	},
} );

/**
 * The administrator, logged in, for a browser context of its own.
 *
 * @return What such a context is made with.
 */
export const asAdministrator = (): BrowserContextOptions => {
	const { storageState } = test.info().project.use;
	return storageState ? { storageState } : {};
};

/**
 * Logs somebody in, in place of the administrator.
 *
 * @param page The page to do it in.
 * @param role Who.
 */
export async function logIn(
	page: Page,
	role: 'editor' | 'author' | 'contributor'
): Promise< void > {
	await page.context().clearCookies();
	await page.goto( '/wp-login.php' );
	const name = page.getByLabel( 'Username or Email Address' );
	// WordPress puts the caret there a moment later, whatever is being typed elsewhere.
	await expect( name ).toBeFocused();
	await name.fill( role );
	await page
		.getByLabel( 'Password', { exact: true } )
		.fill( `${ role }_password` );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.waitForURL( '**/wp-admin/**' );
}

/**
 * Logs the author in, in place of the administrator.
 *
 * @param page The page to do it in.
 */
export const logInAsAuthor = ( page: Page ): Promise< void > =>
	logIn( page, 'author' );

export { expect };
