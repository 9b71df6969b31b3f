/**
 * What choosing a level does to the label.
 *
 * @jest-environment jsdom
 */
import { chooseLevel } from '../../../blocks/suitable-for/choose-level';

const levels = {
	adapted: 'We can adapt sessions',
	'not-now': 'Not suitable at the moment',
};

it( 'fills an empty label', () => {
	expect( chooseLevel( 'adapted', '', levels ) ).toEqual( {
		suitability: 'adapted',
		label: 'We can adapt sessions',
	} );
} );

it( 'replaces the words of another level', () => {
	expect( chooseLevel( 'not-now', 'We can adapt sessions', levels ) ).toEqual(
		{
			suitability: 'not-now',
			label: 'Not suitable at the moment',
		}
	);
} );

it( 'keeps the words of the writer', () => {
	expect(
		chooseLevel( 'not-now', 'We meet <em>by video</em> first', levels )
	).toEqual( { suitability: 'not-now' } );
} );

it( 'changes no words for a level that the site has no words for', () => {
	expect( chooseLevel( 'later', 'We can adapt sessions', levels ) ).toEqual( {
		suitability: 'later',
	} );
} );
