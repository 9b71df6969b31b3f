/**
 * What the picker offers while somebody types.
 */
import {
	optionsFor,
	TYPED,
	withCurrent,
} from '../../../src/conditions/options';

jest.mock( '@wordpress/i18n', () => ( {
	__: ( text: string ) => text,
	sprintf: ( text: string, words: string ) => text.replace( '%s', words ),
} ) );

const ME = {
	slug: 'me-cfs',
	name: 'Myalgic encephalomyelitis',
	match: 'ME',
	advice: '',
	term_id: 0,
};

const NO_ONE = { conditions: [] };
const FOUND = { conditions: [ ME ] };
const FREE = { isOffered: true, isShown: false };
const SHOWN = { isOffered: false, isShown: true };
const NEITHER = { isOffered: false, isShown: false };

it( 'says which of its names was found', () => {
	expect( optionsFor( FOUND, 'ME', FREE ) ).toEqual( [
		{ label: 'ME – Myalgic encephalomyelitis', value: 'me-cfs' },
	] );
} );

it( 'adds what was typed where the control would not find it in the label', () => {
	expect( optionsFor( FOUND, 'M.E.', FREE )[ 0 ]?.label ).toBe(
		'ME – Myalgic encephalomyelitis (M.E.)'
	);
} );

it( 'offers a name that was not found as it is, where there is a place for it', () => {
	expect( optionsFor( NO_ONE, 'Xyzzy', FREE ) ).toEqual( [
		{ label: 'Not found. Use “Xyzzy” here only', value: TYPED },
	] );
	expect( optionsFor( NO_ONE, 'Xyzzy', NEITHER ) ).toEqual( [] );
} );

it( 'offers no spaces', () => {
	expect( optionsFor( NO_ONE, ' ', FREE ) ).toEqual( [] );
	expect( optionsFor( NO_ONE, ' ', SHOWN ) ).toEqual( [] );
} );

it( 'has what was typed for Enter to take while there is no answer', () => {
	expect( optionsFor( NO_ONE, 'ME', SHOWN ) ).toEqual( [
		{ label: 'ME', value: TYPED },
	] );
} );

it( 'knows what is chosen, once', () => {
	const chosen = { label: ME.name, value: ME.slug };
	expect( withCurrent( [], chosen ) ).toEqual( [ chosen ] );
	expect( withCurrent( [], undefined ) ).toEqual( [] );
	const found = optionsFor( FOUND, '', FREE );
	expect( withCurrent( found, chosen ) ).toBe( found );
} );
