/**
 * Together with other plugins, and with a post whose title is still empty: no word is lost and none is there twice.
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';

const { wp, window } = startEditor();
// WordPress logs each paste to the console.
Object.assign( window[ 'console' ], { log: () => {} } );

const paste = ( HTML: string ): Block[] => {
	const made = wp.blocks.pasteHandler( {
		HTML,
		plainText: '',
		mode: 'BLOCKS',
	} );
	return typeof made === 'string' ? [] : made;
};

const words = ( blocks: Block[] ): string => {
	const page = window.document.createElement( 'div' );
	page.innerHTML = wp.blocks.serialize( blocks );
	return ( page.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
};

describe( 'beside a plugin that takes elements before us', () => {
	beforeAll( () => {
		// As any plugin may: WordPress's type of transforms knows of no priority here.
		const settings = {
			title: 'Taker',
			category: 'text',
			attributes: {
				text: { type: 'string', source: 'text', selector: 'p' },
			},
			save: ( { attributes }: { attributes: { text: string } } ) =>
				wp.element.createElement( 'p', {}, attributes.text ),
			transforms: {
				from: [
					{
						type: 'raw',
						priority: 5,
						isMatch: ( node: Element ) =>
							node.textContent === 'Taken.',
						transform: () =>
							wp.blocks.createBlock( 'other/taker', {
								text: 'Taken.',
							} ),
					},
				],
			},
		} as object;
		wp.blocks.registerBlockType(
			'other/taker',
			settings as Parameters< typeof wp.blocks.registerBlockType >[ 1 ]
		);
	} );
	afterAll( () => {
		wp.blocks.unregisterBlockType( 'other/taker' );
	} );

	it.each( [
		'<p>Taken.</p><h3>1. Rest</h3><p>a</p><h3>2. Sleep</h3><p>b</p>',
		'<h3>1. Rest</h3><p>Taken.</p><h3>2. Sleep</h3><p>b</p>',
		'<h3>1. Rest</h3><p>a</p><h3>2. Sleep</h3><p>b</p><h2>End</h2><p>Taken.</p>',
	] )( '%s', ( html ) => {
		const all = words( paste( html ) );
		for ( const word of [ 'Taken.', 'Rest', 'Sleep' ] ) {
			expect( all.split( word ) ).toHaveLength( 2 );
		}
	} );
} );

it( 'lists keep their words whichever block is registered last', () => {
	const html =
		'<ol><li><b>a</b> b<ul><li>x</li></ul></li><li>c</li></ol><ol><li><p>d</p></li></ol>';
	const sections =
		'<ol><li><h3>Rest</h3><p>It helps.</p></li><li><h3>Sleep</h3><p>Too.</p></li></ol>';
	const before = wp.blocks.serialize( paste( html ) );
	expect( before ).toContain( 'wp:list' );
	for ( const name of [ 'practice-blocks/benefit-list', 'core/list' ] ) {
		const type = wp.blocks.getBlockType( name );
		wp.blocks.unregisterBlockType( name );
		// What was registered once is all that registering takes, though the types differ.
		wp.blocks.registerBlockType(
			name,
			type as unknown as Parameters<
				typeof wp.blocks.registerBlockType
			>[ 1 ]
		);
		expect( wp.blocks.serialize( paste( html ) ) ).toBe( before );
		expect( paste( sections ).map( ( block ) => block.name ) ).toEqual( [
			'practice-blocks/benefit-list',
		] );
	}
} );

it( 'a first section in a heading of the first level is not the title of the post', () => {
	wp.hooks.addFilter(
		'practiceBlocks.canSetTitle',
		'tests/company',
		() => true
	);
	const [ list, ...others ] = paste(
		'<h1>1. Rest</h1><p>a</p><h1>2. Sleep</h1><p>b</p>'
	);
	const titled = paste(
		'<h1>Massage</h1><h2>1. Rest</h2><p>a</p><h2>2. Sleep</h2><p>b</p>'
	);
	wp.hooks.removeFilter( 'practiceBlocks.canSetTitle', 'tests/company' );
	expect( others ).toEqual( [] );
	expect( list?.innerBlocks ).toHaveLength( 2 );
	expect( titled.map( ( { name } ) => name ) ).toEqual( [
		'practice-blocks/benefit-list',
	] );
} );
