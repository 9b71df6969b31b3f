/**
 * A clone that was never built: the dashboard says what to do, and visitors go on reading.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from './fixtures';

test( 'without a build, an administrator is told the command and posts stay readable', async ( {
	page,
} ) => {
	const site = spawn(
		process.execPath,
		[ path.join( __dirname, 'unbuilt-site.mjs' ) ],
		{ stdio: [ 'ignore', 'pipe', 'inherit' ] }
	);
	try {
		const [ line ] = await once( site.stdout, 'data' );
		const url = String( line ).trim();
		await page.goto( `${ url }/wp-admin/index.php` );
		const notice = page
			.locator( '.notice-error' )
			.filter( { hasText: 'Practice Blocks' } );
		await expect( notice ).toContainText( 'npm install && npm run build' );
		await expect( notice ).toContainText( 'safe' );
		await page.goto( `${ url }/massage-benefits-for-me/` );
		await expect( page.locator( 'main ol > li > h3' ) ).toHaveCount( 6 );
	} finally {
		site.kill();
		await once( site, 'exit' );
	}
} );
