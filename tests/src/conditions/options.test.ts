/**
 * What the picker offers while somebody types.
 */
import { optionsFor, TYPED } from '../../../src/conditions/options';
import type { Conditions } from '../../../src/conditions/use-conditions';

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

const answer = ( more: Partial< Conditions > ): Conditions => ( {
	conditions: [],
	isLoading: false,
	retry: () => {},
	...more,
} );

const found = answer( { conditions: [ ME ] } );

it( 'says which of its names was found', () => {
	expect( optionsFor( found, 'ME', true, undefined ) ).toEqual( [
		{ label: 'ME – Myalgic encephalomyelitis', value: 'me-cfs' },
	] );
} );

it( 'adds what was typed where the control would not find it in the label', () => {
	expect( optionsFor( found, 'M.E.', true, undefined )[ 0 ]?.label ).toBe(
		'ME – Myalgic encephalomyelitis (M.E.)'
	);
} );

it( 'offers a name that was not found as it is, where there is a place for it', () => {
	expect( optionsFor( answer( {} ), 'Xyzzy', true, undefined ) ).toEqual( [
		{
			label: 'Not found. Use “Xyzzy” here only',
			value: TYPED,
			disabled: false,
		},
	] );
	expect( optionsFor( answer( {} ), 'Xyzzy', false, undefined ) ).toEqual(
		[]
	);
} );

it( 'offers no name without an answer, or for spaces', () => {
	const failed = answer( { failure: 'You are probably offline.' } );
	expect( optionsFor( failed, 'Xyzzy', true, undefined ) ).toEqual( [] );
	expect( optionsFor( answer( {} ), ' ', true, undefined ) ).toEqual( [] );
} );

it( 'has nothing for Enter to take while the answer is on its way', () => {
	const loading = answer( { isLoading: true } );
	expect( optionsFor( loading, 'ME', false, undefined ) ).toEqual( [
		{ label: 'ME', value: TYPED, disabled: true },
	] );
} );

it( 'knows what is chosen, once', () => {
	const chosen = { label: ME.name, value: ME.slug };
	expect( optionsFor( answer( {} ), '', true, chosen ) ).toEqual( [
		chosen,
	] );
	expect( optionsFor( found, '', true, chosen ) ).toHaveLength( 1 );
} );
