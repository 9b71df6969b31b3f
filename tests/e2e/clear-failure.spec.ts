/**
 * Where something is missing, the dashboard says what and what to do, and visitors go on reading.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What an administrator is told, on a site without our blocks whose visitors read on. */
async function noticeOn( page: Page, url: string ): Promise< string > {
	await page.goto( `${ url }/massage-benefits-for-me/` );
	await expect( page.locator( 'main ol > li > h3' ) ).toHaveCount( 6 );
	const editor = await page.request.get( `${ url }/wp-admin/post-new.php` );
	const html = await editor.text();
	expect( html ).toContain( 'core/paragraph' );
	expect( html ).not.toContain( 'practice-blocks/benefit-list' );
	await page.goto( `${ url }/wp-admin/index.php` );
	return page
		.locator( '.notice-error' )
		.filter( { hasText: 'Practice Blocks' } )
		.innerText();
}

test( 'without a build, or with a WordPress that is too old, an administrator is told and the site works on', async ( {
	page,
} ) => {
	// The start of a whole site is part of it.
	test.setTimeout( 240_000 );
	const site = spawn(
		process.execPath,
		[ path.join( __dirname, 'broken-site.mjs' ) ],
		{ stdio: [ 'pipe', 'pipe', 'inherit' ] }
	);
	const ended = once( site, 'exit' );
	try {
		const [ line ] = await Promise.race( [
			once( site.stdout, 'data' ),
			ended,
		] );
		const { pluginDir, url }: { pluginDir: string; url: string } =
			JSON.parse( String( line ) );
		const unbuilt = await noticeOn( page, url );
		expect( unbuilt ).toContain( 'npm install && npm run build' );
		expect( unbuilt ).toContain( 'safe' );

		// Only now: WordPress does not activate a plugin that asks for more than there is.
		const main = path.join( pluginDir, 'plugin.php' );
		writeFileSync(
			main,
			readFileSync( main, 'utf8' ).replace(
				/(Requires at least:\s+)\S+/,
				'$199.0'
			)
		);
		const tooOld = await noticeOn( page, url );
		expect( tooOld ).toMatch(
			/It needs WordPress 99\.0 or newer, and this site runs 7\.1/
		);
		expect( tooOld ).toContain( 'safe' );
	} finally {
		site.stdin.end();
		await ended;
	}
} );
