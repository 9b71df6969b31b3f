/**
 * What visitors and writers download, against what was promised.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { blockFiles, readMetadata, root } from '../helpers/block-metadata';

const files = readdirSync( path.join( root, 'build' ), {
	recursive: true,
	encoding: 'utf8',
} ).sort();

const read = ( name: string ) =>
	readFileSync( path.join( root, 'build', name ) );

const gzipped = ( content: Buffer ): number =>
	gzipSync( content, { level: 9 } ).length;

it( 'visitors get no script', () => {
	for ( const file of blockFiles ) {
		expect( Object.keys( readMetadata( file ) ) ).not.toEqual(
			expect.arrayContaining( [
				expect.stringMatching( /^(view)?script(module)?$/i ),
			] )
		);
	}
} );

it( 'visitors get at most 1.5 kB of CSS for all blocks together', () => {
	const styles = files.filter( ( name ) => name.endsWith( '.css' ) );
	expect( styles ).toEqual( [
		'condition-article/style-index-rtl.css',
		'condition-article/style-index.css',
	] );
	for ( const name of styles ) {
		expect( gzipped( read( name ) ) ).toBeLessThanOrEqual( 1500 );
	}
} );

it( 'writers get at most 25 kB of scripts and styles', () => {
	const assets = files.filter( ( name ) =>
		/(?<!-rtl)\.(css|js)$/.test( name )
	);
	expect( assets ).toEqual( [
		'condition-article/style-index.css',
		'index.js',
	] );
	// Each is a file of its own.
	const sizes = assets.map( ( name ) => gzipped( read( name ) ) );
	expect(
		sizes.reduce( ( sum, size ) => sum + size, 0 )
	).toBeLessThanOrEqual( 25_000 );
} );
