/**
 * A WordPress with the plugin on a MariaDB of its own, for programs that work on a site from outside.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMariaDb } from '../../bench/mariadb/server.mjs';
import { Failure } from '../../failure.mjs';
import { lastLines, run } from '../../run.mjs';
import { copyCore, listPluginMounts } from '../../site-files.mjs';

const INSTALL = fileURLToPath(
	new URL( '../../bench/mariadb/install.php', import.meta.url )
);

/**
 * What WordPress needs to know.
 *
 * @param {string} socket The database's.
 * @return {string} A `wp-config.php`.
 */
const config = ( socket ) => `<?php
define( 'DB_NAME', 'bench' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${ JSON.stringify( `localhost:${ socket }` ) } );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_DEBUG', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Makes a site, hands it over and takes it away again.
 *
 * @template T
 * @param {string}                         core The folder of WordPress's files.
 * @param {(site: string) => Promise< T >} work Given the site's folder.
 * @return {Promise< T >} What it gives.
 * @throws {Failure} When the site cannot be made.
 */
export async function withSite( core, work ) {
	const folder = mkdtempSync( join( tmpdir(), 'practice-blocks-site-' ) );
	const remove = () => rmSync( folder, { recursive: true, force: true } );
	process.once( 'exit', remove );
	const database = await startMariaDb( folder );
	try {
		const site = join( folder, 'site' );
		copyCore( site, core, true );
		for ( const { hostPath, vfsPath } of listPluginMounts() ) {
			const target = join( site, vfsPath.replace( '/wordpress/', '' ) );
			mkdirSync( dirname( target ), { recursive: true } );
			cpSync( hostPath, target, { recursive: true } );
		}
		writeFileSync(
			join( site, 'wp-config.php' ),
			config( database.socket )
		);
		// Nothing is sent: nobody is there to read it.
		const { code, output } = await run(
			'php',
			[ '-d', 'sendmail_path=/bin/true', INSTALL ],
			{ cwd: site }
		);
		if ( code ) {
			throw new Failure(
				`The site could not be made:\n${ lastLines( output ) }\n`,
				'Read what PHP says.'
			);
		}
		return await work( site );
	} finally {
		await database.stop();
		process.off( 'exit', remove );
		remove();
	}
}
