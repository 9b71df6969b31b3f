/**
 * Where each list of a post starts to count. The server counts by the same table: tests/php/numbering-test.php.
 */
import { firstNumbers } from '../../../src/numbering/first-numbers';
import cases from '../../fixtures/numbering.json';

const inPost = ( list: {
	count: number;
	start?: number;
	reversed?: boolean;
	continues?: boolean;
} ) => ( { reversed: false, continues: false, ...list } );

it.each( cases.map( ( one ) => [ one.case, one ] as const ) )(
	'%s',
	( _name, { lists, numbers } ) => {
		expect(
			firstNumbers( lists.map( inPost ) ).map(
				( number ) => number ?? null
			)
		).toEqual( numbers );
	}
);

it( 'lists of different contents are not counted into each other', () => {
	expect(
		firstNumbers( [
			{ ...inPost( { count: 3 } ), content: 'one' },
			{ ...inPost( { count: 2 } ), content: 'other' },
			{ ...inPost( { count: 1, continues: true } ), content: 'one' },
			{ ...inPost( { count: 1, continues: true } ), content: 'other' },
		] )
	).toEqual( [ undefined, undefined, 4, 3 ] );
} );
