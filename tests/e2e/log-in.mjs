/**
 * Logs the administrator in for all tests of a run.
 */
import { request } from '@playwright/test';

/**
 * Logs in, and keeps the cookies for every test.
 *
 * @param {string[]} urls         The sites' addresses.
 * @param {string}   storageState Where to keep them.
 */
export async function logIn( urls, storageState ) {
	const context = await request.newContext();
	for ( const url of urls ) {
		await context.get( `${ url }/wp-admin/profile.php` );
	}
	await context.storageState( { path: storageState } );
	await context.dispose();
}
