/**
 * Last step of the build: PHP files that the build made can be read by WordPress only, like all others of the plugin; what
 * webpack leaves beside a style sheet, a script that does nothing, goes; comments for translators, which the minifier prints
 * twice, are there once; and WordPress's functions are called as one writes it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir } from './lib/paths.mjs';

const GUARD = "defined( 'ABSPATH' ) || exit;";

const TWICE = /(\/\* translators: [^*]*\*\/)\s+\1\s*/g;

/** What webpack writes so that a function of another package has no `this`. None of WordPress's uses one. */
const WITHOUT_THIS = /(?<![\w$)\]])\(0,([\w$]+\.[\w$]+)\)(?=\()/g;

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
			readFileSync( file, 'utf8' )
				.replace( TWICE, '$1' )
				.replaceAll( 'return(0,', 'return (0,' )
				.replace( WITHOUT_THIS, '$1' )
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
