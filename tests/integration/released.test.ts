/**
 * What every released version has saved opens in this one. Its posts lie in tests/fixtures/released/VERSION and are never changed; a version that
 * is about to be released freezes its own: see CONTRIBUTING.md. tests/php/released-test.php covers what is not in posts.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '@wordpress/blocks';
import { root } from '../helpers/block-metadata';
import { everyAttribute } from '../helpers/every-attribute';
import { isUpdate } from '../helpers/expected-file';
import { fixtures, readFolder } from '../helpers/fixtures';
import { startEditor } from '../helpers/wordpress';
import { version } from '../../package.json';

const { window, wp, problems } = startEditor();
const FOLDER = 'tests/fixtures/released';
const own = path.join( root, FOLDER, version );

/** Every post that this version's tests save. */
const today = [
	...fixtures.map( ( { name, content } ) => ( {
		name: name.replace( ': ', '-' ),
		content,
	} ) ),
	...everyAttribute( wp ),
];

const isFrozen =
	existsSync( own ) && readFolder( `${ FOLDER }/${ version }` ).length > 0;

if ( isUpdate() && ! isFrozen ) {
	mkdirSync( own, { recursive: true } );
	for ( const { name, content } of today ) {
		writeFileSync( path.join( own, `${ name }.html` ), `${ content }\n` );
	}
}

const flat = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );

const words = ( html: string ) =>
	new window.DOMParser().parseFromString( html, 'text/html' ).body
		.textContent;

it( 'this version has frozen what it saves', () => {
	expect( existsSync( own ) ).toBe( true );
	expect( readFolder( `${ FOLDER }/${ version }` ).length ).toBeGreaterThan(
		30
	);
} );

describe.each( readdirSync( path.join( root, FOLDER ) ) )(
	'a post of version %s',
	( released ) => {
		it.each( readFolder( `${ FOLDER }/${ released }` ) )(
			'opens: $name',
			( { content } ) => {
				const blocks = wp.blocks.parse( content );
				expect(
					flat( blocks )
						.filter( ( { isValid, name } ) => ! isValid || ! name )
						.map( ( { name } ) => name )
				).toEqual( [] );
				const saved = wp.blocks.serialize( blocks );
				expect( words( saved ) ).toBe( words( content ) );
				// A later version may save it in its own way, in which it must open again; its own it leaves alone.
				expect( wp.blocks.serialize( wp.blocks.parse( saved ) ) ).toBe(
					saved
				);
				if ( released === version ) {
					expect( saved ).toBe( content );
				}
			}
		);
	}
);

it( 'WordPress has nothing to say about any of them', () => {
	expect( problems ).toEqual( [] );
} );
