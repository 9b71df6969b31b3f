/**
 * Serves the plugin as a clone holds it that was never built, until its input ends, which it also does when a test that took too long is
 * given up. Prints the site's address and the folder of the plugin, which may then be changed, as JSON.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSite } from '../../bin/lib/site.mjs';

const root = fileURLToPath( new URL( '../..', import.meta.url ) );
const pluginDir = mkdtempSync( path.join( tmpdir(), 'practice-blocks-' ) );
process.once( 'exit', () => rmSync( pluginDir, { recursive: true } ) );
for ( const name of [
	'plugin.php',
	'block.json',
	'data',
	'includes',
	'package.json',
] ) {
	cpSync( path.join( root, name ), path.join( pluginDir, name ), {
		recursive: true,
	} );
}
const starting = startSite( {
	name: 'broken',
	reset: true,
	pluginDir,
} );
process.stdin.resume().once( 'end', async () => {
	await starting.then( ( { stop } ) => stop() );
	process.exit();
} );
const { url } = await starting;
console.log( JSON.stringify( { url, pluginDir } ) );
