/**
 * Last step of the build: PHP files that the build made can be read by WordPress only, like all others of the plugin; what
 * webpack leaves beside a style sheet, a script that does nothing, goes; and comments for translators, which the minifier prints
 * twice, are there once.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir } from './lib/paths.mjs';

const GUARD = "defined( 'ABSPATH' ) || exit;";

const TWICE = /(\/\* translators: [^*]*\*\/)\s+\1\s*/g;

const build = join( projectDir, 'build' );
for ( const name of readdirSync( build, {
	recursive: true,
	encoding: 'utf8',
} ) ) {
	const file = join( build, name );
	if ( dirname( name ) !== '.' && /\.(js|asset\.php)$/.test( name ) ) {
		rmSync( file );
	} else if ( name.endsWith( '.js' ) ) {
		writeFileSync(
			file,
			readFileSync( file, 'utf8' ).replace( TWICE, '$1' )
		);
	} else if ( name.endsWith( '.php' ) ) {
		const code = readFileSync( file, 'utf8' );
		if ( ! code.includes( GUARD ) ) {
			writeFileSync(
				file,
				code.replace( /^<\?php\s/, `<?php ${ GUARD }\n` )
			);
		}
	}
}
