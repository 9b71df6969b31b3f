/**
 * A clone that was never built: the dashboard says what to do, and visitors go on reading.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSite } from '../../bin/lib/site.mjs';
import { expect, test } from './fixtures';

test( 'without a build, an administrator is told the command and posts stay readable', async ( {
	page,
} ) => {
	test.setTimeout( 180_000 );
	const root = path.resolve( __dirname, '../..' );
	const pluginDir = mkdtempSync( path.join( tmpdir(), 'practice-blocks-' ) );
	for ( const name of [ 'plugin.php', 'block.json', 'includes' ] ) {
		cpSync( path.join( root, name ), path.join( pluginDir, name ), {
			recursive: true,
		} );
	}
	const site = await startSite( { name: 'unbuilt', reset: true, pluginDir } );
	try {
		await page.goto( `${ site.url }/wp-admin/index.php` );
		const notice = page.locator( '.notice-error' );
		await expect( notice ).toContainText( 'npm install && npm run build' );
		await expect( notice ).toContainText( 'safe' );
		await page.goto( `${ site.url }/massage-benefits-for-me/` );
		await expect( page.locator( 'main ol > li > h3' ) ).toHaveCount( 6 );
	} finally {
		await site.stop();
		rmSync( pluginDir, { recursive: true } );
	}
} );
