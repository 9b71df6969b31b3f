/**
 * What every block.json holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blockFiles, readMetadata, root } from '../helpers/block-metadata';

it( 'knows every block', () => {
	const folders = readdirSync( path.join( root, 'blocks' ) );
	expect( folders.length ).toBeGreaterThan( 0 );
	expect( [
		'block.json',
		...folders.map( ( name ) => `blocks/${ name }/block.json` ),
	] ).toEqual( expect.arrayContaining( [ ...blockFiles ] ) );
	expect( folders ).toHaveLength( blockFiles.length - 1 );
} );

describe.each( blockFiles )( '%s', ( file ) => {
	const metadata = readMetadata( file );

	it( 'says who it is', () => {
		expect( metadata ).toMatchObject( {
			apiVersion: 3,
			category: 'practice-blocks',
			name: expect.stringMatching( /^practice-blocks\/[a-z-]+$/ ),
			textdomain: 'practice-blocks',
		} );
		expect( metadata.title ).toMatch( /^[A-Z]/ );
		expect( metadata.description ).toMatch( /\.$/ );
		expect( metadata.keywords.length ).toBeGreaterThan( 0 );
		expect( Object.keys( metadata.example ) ).toContain( 'innerBlocks' );
	} );

	it( 'describes every attribute', () => {
		const attributes = Object.entries( metadata.attributes );
		expect( attributes.length ).toBeGreaterThan( 0 );
		for ( const [ name, { description } ] of attributes ) {
			expect( [ name, description ] ).toEqual( [
				name,
				expect.stringMatching( /^[A-Z].*\.$/ ),
			] );
		}
	} );

	it( 'gives every number and switch a default or a reason to have none, and every choice its values', () => {
		for ( const [ name, attribute ] of Object.entries(
			metadata.attributes
		) ) {
			const { default: value, description, type } = attribute;
			if (
				type === 'rich-text' ||
				/Left out|Slug of/.test( description ?? '' )
			) {
				continue;
			}
			expect( [ name, typeof value ] ).not.toEqual( [
				name,
				'undefined',
			] );
			if ( type === 'integer' ) {
				expect( [ name, attribute.enum ] ).toEqual( [
					name,
					expect.arrayContaining( [ value ] ),
				] );
			}
		}
	} );

	it( 'keeps words in the markup: no text in the comment, and every text is content', () => {
		for ( const [ name, { role, type } ] of Object.entries(
			metadata.attributes
		) ) {
			expect( [ name, role ] ).toEqual( [
				name,
				type === 'rich-text' ? 'content' : undefined,
			] );
		}
	} );

	it( 'cannot be edited as HTML', () => {
		expect( metadata.supports ).toMatchObject( { html: false } );
	} );

	it( 'has the one script and the one style sheet', () => {
		const { editorScript, style } = metadata;
		expect( { editorScript, style } ).toEqual(
			file === 'block.json'
				? {
						editorScript: 'file:./build/index.js',
						style: 'file:./build/condition-article/style-index.css',
					}
				: {
						editorScript:
							'practice-blocks-condition-article-editor-script',
						style: 'practice-blocks-condition-article-style',
					}
		);
	} );
} );

it( 'has one version everywhere', () => {
	const read = ( file: string ) =>
		readFileSync( path.join( root, file ), 'utf8' );
	const { version } = JSON.parse( read( 'package.json' ) );
	expect( version ).toMatch( /^\d+\.\d+\.\d+$/ );
	expect( read( 'plugin.php' ) ).toContain(
		`Version:           ${ version }`
	);
	expect( read( 'readme.txt' ) ).toContain( `Stable tag: ${ version }` );
	expect( read( 'CHANGELOG.md' ) ).toContain( `## ${ version }` );
	for ( const file of blockFiles ) {
		expect( readMetadata( file ).version ).toBe( version );
	}
} );
