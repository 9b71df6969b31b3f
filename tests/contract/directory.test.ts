/**
 * What WordPress.org's plugin directory asks of a plugin, as far as it can be read from the files, and that nothing is asked of any other
 * server. `npm run lint:php` looks deeper into the PHP where Composer is there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../helpers/block-metadata';
import { shippedFiles } from '../helpers/shipped';

const read = ( file: string ) =>
	readFileSync( path.join( root, file ), 'utf8' );

/** Lines such as `Stable tag: 0.1.0`, or with an asterisk before them. */
const headers = ( text: string ): Record< string, string > =>
	Object.fromEntries(
		[ ...text.matchAll( /^(?: \* )?([A-Z][\w ]+): +(\S.*)$/gm ) ].map(
			( [ , name = '', value = '' ] ) => [ name, value ]
		)
	);

const readme = read( 'readme.txt' );
const asked = headers( readme.split( '\n== ' )[ 0 ] ?? '' );
const plugin = headers( read( 'plugin.php' ).split( '*/' )[ 0 ] ?? '' );
const code = shippedFiles.filter( ( file ) => /\.(php|js|css)$/.test( file ) );

/** PHP without what it says in comments. */
const withoutComments = ( file: string ) =>
	file.endsWith( '.php' )
		? read( file ).replace( /\/\*.*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gms, '' )
		: read( file );

it( 'finds the files', () => {
	expect( shippedFiles ).toEqual(
		expect.arrayContaining( [
			'plugin.php',
			'readme.txt',
			'build/index.js',
			'includes/conditions/rest.php',
		] )
	);
	expect( code.length ).toBeGreaterThan( 50 );
} );

it( 'readme.txt says what is asked for', () => {
	expect( asked ).toMatchObject( {
		'Stable tag': JSON.parse( read( 'package.json' ) ).version,
		License: 'GPL-2.0-or-later',
		'License URI': 'https://www.gnu.org/licenses/gpl-2.0.html',
		'Tested up to': /DEFAULT_WORDPRESS = '(.+)'/.exec(
			read( 'bin/lib/wordpress-core.mjs' )
		)?.[ 1 ],
		Contributors: expect.stringMatching( /^[a-z0-9]+(, [a-z0-9]+)*$/ ),
	} );
	expect( asked[ 'Tags' ]?.split( ', ' ).length ).toBeLessThanOrEqual( 5 );
	const short = readme.split( '\n\n' )[ 1 ] ?? '';
	expect( short.length ).toBeGreaterThan( 20 );
	expect( short.length ).toBeLessThanOrEqual( 150 );
	expect( readme ).toMatch( /^=== Practice Blocks ===$/m );
	for ( const section of [ 'Description', 'Changelog' ] ) {
		expect( readme ).toContain( `\n== ${ section } ==\n` );
	}
} );

it( 'readme.txt and plugin.php agree', () => {
	expect( plugin ).toMatchObject( {
		'Plugin Name': 'Practice Blocks',
		'Text Domain': 'practice-blocks',
		Version: asked[ 'Stable tag' ],
		License: asked[ 'License' ],
		'Requires at least': asked[ 'Requires at least' ],
		'Requires PHP': asked[ 'Requires PHP' ],
	} );
	// Taken for a sign that another plugin has the same place.
	expect( plugin ).not.toHaveProperty( 'Update URI' );
	expect( read( 'LICENSE' ) ).toContain( 'GNU GENERAL PUBLIC LICENSE' );
} );

it( 'no file is hidden, packed, a program or a picture for the directory only', () => {
	expect(
		shippedFiles.filter(
			( file ) =>
				! /^[\w/-]+(\.asset|-rtl)?\.(php|js|css|json|pot|txt)$|^LICENSE$/.test(
					file
				)
		)
	).toEqual( [] );
} );

/** Functions that the directory refuses, that reach another server, or that run what is in a text. */
const FORBIDDEN =
	/(?<![\w>:$]|function )(?:wp_(?:safe_)?remote_\w+|download_url|wp_redirect|curl_\w+|fsockopen|pfsockopen|stream_socket_client|fopen|readfile|file_get_contents|file_put_contents|SimpleXMLElement|simplexml_load_file|DOMDocument|getimagesize|eval|assert|create_function|base64_decode|gzinflate|gzuncompress|str_rot13|unserialize|extract|parse_str|exec|shell_exec|system|passthru|proc_open|popen|mail|ini_set|set_time_limit|error_reporting|session_start|setcookie|query_posts|move_uploaded_file)\s*\(|\b(?:WP_Http|Requests|Snoopy)\b|`[^`\n]*\$/;

it.each( code.filter( ( file ) => file.endsWith( '.php' ) ) )(
	'%s calls nothing that reaches another server or runs a text',
	( file ) => {
		expect( FORBIDDEN.exec( withoutComments( file ) )?.[ 0 ] ).toBe(
			undefined
		);
		// What is loaded lies in the plugin.
		expect( withoutComments( file ) ).not.toMatch(
			/^\s*(?:include|require)(?:_once)?\b(?! (?:__DIR__|PRACTICE_BLOCKS_DIR) \. '\/)/m
		);
	}
);

it( 'the forbidden is found where it is', () => {
	for ( const line of [
		'$a = wp_remote_get( $b );',
		'\\file_get_contents( $url )',
		'new WP_Http()',
		'eval( $x );',
		'= `ls $x`',
	] ) {
		expect( line ).toMatch( FORBIDDEN );
	}
	expect( '$wpdb->extract( $x ); my_eval( $x );' ).not.toMatch( FORBIDDEN );
} );

it( 'no script, style or page asks for something of another site', () => {
	const addresses = code.flatMap( ( file ) =>
		[
			...withoutComments( file ).matchAll(
				/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[\w/.#-]*/g
			),
		].map( ( [ address ] ) => address )
	);
	// Names of vocabularies, and the NHS's pages, which are only named. Nothing is fetched from any of them.
	const named = [
		'http://www.w3.org/2000/svg',
		'https://schema.org/ItemList',
		'https://schema.org',
		'http://json-schema.org/draft-04/schema#',
		'https://www.nhs.uk/conditions/fibromyalgia/.',
		'https://www.nhs.uk/',
	];
	expect(
		[ ...new Set( addresses ) ].filter(
			( address ) => ! named.includes( address )
		)
	).toEqual( [] );
	for ( const file of code ) {
		expect( [ file, read( file ) ] ).not.toEqual( [
			file,
			expect.stringMatching(
				/@import|\beval\(|new Function\b|XMLHttpRequest|sendBeacon|WebSocket/
			),
		] );
	}
} );
