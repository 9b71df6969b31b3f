/**
 * What every PHP file of the plugin begins with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../helpers/block-metadata';

const files = [ 'plugin.php', 'uninstall.php', 'data', 'includes', 'patterns' ]
	.filter( ( name ) => existsSync( path.join( root, name ) ) )
	.flatMap( ( name ) =>
		name.endsWith( '.php' )
			? [ name ]
			: readdirSync( path.join( root, name ), {
					recursive: true,
					encoding: 'utf8',
				} )
					.filter( ( file ) => file.endsWith( '.php' ) )
					.map( ( file ) => path.join( name, file ) )
	);

it( 'finds the files', () => {
	expect( files ).toContain( 'plugin.php' );
	expect( files.length ).toBeGreaterThan( 3 );
} );

it.each( files )( '%s is strict and cannot be opened by itself', ( file ) => {
	const code = readFileSync( path.join( root, file ), 'utf8' );
	expect( code ).toContain( 'declare( strict_types=1 );' );
	// Nothing but names before it, so that nothing has run.
	expect( code.replace( /\/\*.*?\*\//gs, '' ) ).toMatch(
		/^<\?php\s+declare\( strict_types=1 \);\s+(?:(?:namespace|use) [\w\\ ]+;\s+)*defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/
	);
} );

it( 'what the build makes cannot be opened by itself either', () => {
	const made = readdirSync( path.join( root, 'build' ), {
		recursive: true,
		encoding: 'utf8',
	} ).filter( ( file ) => file.endsWith( '.php' ) );
	expect( made ).toContain( 'blocks-manifest.php' );
	for ( const file of made ) {
		expect( [
			file,
			readFileSync( path.join( root, 'build', file ), 'utf8' ),
		] ).toEqual( [
			file,
			expect.stringContaining( "defined( 'ABSPATH' ) || exit;" ),
		] );
	}
} );

it( 'plugin.php stays under 40 lines', () => {
	const code = readFileSync( path.join( root, 'plugin.php' ), 'utf8' );
	expect( code.trimEnd().split( '\n' ).length ).toBeLessThan( 40 );
} );
