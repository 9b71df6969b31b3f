/**
 * A WordPress with the plugin on a MariaDB of its own, for programs that work on a site from outside.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyCore, copyPlugin } from '../../site-files.mjs';
import { startMariaDb } from '../../stack/mariadb.mjs';
import { runInSite } from '../../stack/php.mjs';
import { wpConfig } from '../../stack/wp-config.mjs';

const INSTALL = fileURLToPath(
	new URL( '../../bench/mariadb/install.php', import.meta.url )
);

/**
 * Makes a site, hands it over and takes it away again.
 *
 * @template T
 * @param {string}                         core The folder of WordPress's files.
 * @param {(site: string) => Promise< T >} work Given the site's folder.
 * @return {Promise< T >} What it gives.
 * @throws {import('../../failure.mjs').Failure} When the site cannot be made.
 */
export async function withSite( core, work ) {
	const folder = mkdtempSync( join( tmpdir(), 'practice-blocks-site-' ) );
	const remove = () => rmSync( folder, { recursive: true, force: true } );
	process.once( 'exit', remove );
	const database = await startMariaDb( folder );
	try {
		const site = join( folder, 'site' );
		copyCore( site, core, true );
		copyPlugin( site );
		writeFileSync(
			join( site, 'wp-config.php' ),
			wpConfig( 'http://127.0.0.1', database.socket, { WP_DEBUG: true } )
		);
		await runInSite( site, INSTALL );
		return await work( site );
	} finally {
		await database.stop();
		process.off( 'exit', remove );
		remove();
	}
}
