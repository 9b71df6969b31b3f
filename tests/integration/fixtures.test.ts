/**
 * Saved posts, in WordPress's own parser, validator and serialiser.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '@wordpress/blocks';
import { blockFiles, readMetadata, root } from '../helpers/block-metadata';
import { fixtures, sampleArticle } from '../helpers/fixtures';
import { startEditor } from '../helpers/wordpress';

const { wp, problems } = startEditor();

const flat = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );

const plain = ( block: Block ): object => ( {
	name: block.name,
	attributes: JSON.parse( JSON.stringify( block.attributes ) ),
	innerBlocks: block.innerBlocks.map( plain ),
} );

it( 'starts without a warning', () => {
	expect( problems ).toEqual( [] );
} );

describe.each( fixtures )( '$name', ( { content } ) => {
	const blocks = wp.blocks.parse( content );

	it( 'is valid, block by block', () => {
		const all = flat( blocks );
		expect( all.length ).toBeGreaterThan( 0 );
		expect(
			all
				.filter( ( { isValid, name } ) => ! isValid || ! name )
				.map( ( { name } ) => name )
		).toEqual( [] );
	} );

	it( 'is saved again as it was, byte for byte', () => {
		expect( wp.blocks.serialize( blocks ) ).toBe( content );
	} );

	it( 'means what it meant', () => {
		expect( blocks.map( plain ) ).toMatchSnapshot();
	} );
} );

it( 'covers every block', () => {
	const seen = new Set(
		fixtures
			.flatMap( ( { content } ) => flat( wp.blocks.parse( content ) ) )
			.map( ( { name } ) => name )
	);
	const ours = blockFiles.map( ( file ) => readMetadata( file ).name );
	expect( ours.filter( ( name ) => ! seen.has( name ) ) ).toEqual( [] );
} );

it( 'keeps every word of the sample article, in order', () => {
	const text = readFileSync(
		path.join(
			root,
			'tests/fixtures/articles/massage-benefits-for-me.txt'
		),
		'utf8'
	);
	const words = text
		.split( '\n\n' )
		.map( ( paragraph ) => paragraph.trim().replace( /^\d\. /, '' ) );
	const introduction = words.findIndex( ( one ) =>
		one.startsWith( 'Following' )
	);
	const comments = words.indexOf( 'Leave a Reply' );
	const article = words.slice( introduction, comments );
	const saved = flat( wp.blocks.parse( sampleArticle.content ) )
		// What the text has not: without it the outline of the page would have a gap.
		.filter( ( { name } ) => name !== 'core/heading' )
		.flatMap( ( { attributes } ) =>
			[ attributes[ 'heading' ], attributes[ 'content' ] ]
				.filter( ( text_ ) => text_ !== undefined )
				.map(
					( html ) =>
						wp.richText.create( { html: String( html ) } ).text
				)
		);
	expect( article ).toHaveLength( 14 );
	expect( saved.slice( 0, article.length ) ).toEqual( article );
} );
