/**
 * Colours of a list's numbers.
 */
import { markerStyle } from '../../src/marker-color';

jest.mock( '@wordpress/block-editor', () => ( {} ) );

it.each( [
	'#fff',
	'#0a7d5a',
	'#0A7D5A80',
	'var(--wp--preset--color--accent-1)',
] )( '%s is saved as it is', ( color ) => {
	expect( markerStyle( color ) ).toEqual( {
		style: { '--practice-blocks-marker-color': color },
	} );
} );

it.each( [
	undefined,
	'',
	'red',
	'rgb(1 2 3)',
	'rgba(0,0,0,0.5)',
	'var(--other)',
	'#fff;background:url(x)',
	'var(--wp--preset--color--a);x:var(--b)',
] )( '%s is not written: an author could not save it', ( color ) => {
	expect( markerStyle( color ) ).toEqual( {} );
} );
