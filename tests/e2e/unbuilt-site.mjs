/**
 * Serves the plugin as a clone holds it that was never built, until it is told to stop. Prints the site's address.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSite } from '../../bin/lib/site.mjs';

const root = fileURLToPath( new URL( '../..', import.meta.url ) );
const pluginDir = mkdtempSync( path.join( tmpdir(), 'practice-blocks-' ) );
for ( const name of [
	'plugin.php',
	'block.json',
	'includes',
	'package.json',
] ) {
	cpSync( path.join( root, name ), path.join( pluginDir, name ), {
		recursive: true,
	} );
}
const site = await startSite( { name: 'unbuilt', reset: true, pluginDir } );
console.log( site.url );
process.on( 'SIGTERM', async () => {
	await site.stop();
	rmSync( pluginDir, { recursive: true } );
	process.exit();
} );
