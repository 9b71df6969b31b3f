/**
 * Last step of the build: PHP files that the build made can be read by WordPress only, like all others of the plugin; and scripts
 * get the handles that WordPress gives the scripts of a block, not those that the build makes up once there is a runtime chunk.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './lib/paths.mjs';

const GUARD = "defined( 'ABSPATH' ) || exit;";

const build = join( projectDir, 'build' );
for ( const name of readdirSync( build, {
	recursive: true,
	encoding: 'utf8',
} ) ) {
	if ( ! name.endsWith( '.php' ) ) {
		continue;
	}
	const file = join( build, name );
	const code = readFileSync( file, 'utf8' );
	const guarded = code.includes( GUARD )
		? code
		: code.replace( /^<\?php\s/, `<?php ${ GUARD }\n` );
	writeFileSync( file, guarded.replace( /, 'handle' => '[^']*'/, '' ) );
}
