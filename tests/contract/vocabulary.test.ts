/**
 * What holds structured data against the vocabulary finds faults: otherwise its silence about our pages would say nothing.
 */
import { faultsOf } from '../helpers/vocabulary';

const condition = { '@type': 'MedicalCondition', '@id': '#c', name: 'Gout' };

it( 'knows inherited properties, members of enumerations and references', () => {
	expect(
		faultsOf( [
			condition,
			{
				'@type': 'BlogPosting',
				headline: 'Massage',
				datePublished: '2026-01-02T03:04:05+00:00',
				about: [ { '@id': '#c' } ],
				mentions: {
					'@type': 'ItemList',
					numberOfItems: 1,
					itemListOrder: 'https://schema.org/ItemListUnordered',
					itemListElement: [ { '@type': 'ListItem', position: 1 } ],
				},
			},
		] )
	).toEqual( [] );
} );

it.each( [
	[ 'a type that is none', { '@type': 'Therapy' } ],
	[ 'a property that is none', { '@type': 'WebPage', indication: 'x' } ],
	[
		'a property of another type',
		{ '@type': 'BlogPosting', lastReviewed: '2026-01-02' },
	],
	[
		'a node of a type that a property cannot have',
		{ ...condition, possibleTreatment: { '@type': 'Service' } },
	],
	[
		'a reference to such a node',
		{
			'@type': 'PeopleAudience',
			'@id': '#p',
			healthCondition: { '@id': '#p' },
		},
	],
	[
		'a reference to nothing',
		{ '@type': 'WebPage', about: { '@id': '#nothing' } },
	],
	[ 'a text for a number', { '@type': 'ItemList', numberOfItems: '1' } ],
	[ 'a text for an address', { '@type': 'WebPage', url: 'a page' } ],
	[ 'a text for a date', { '@type': 'WebPage', datePublished: 'yesterday' } ],
	[
		'a fault in a node within a node',
		{ '@type': 'ItemList', itemListElement: [ { '@type': 'X' } ] },
	],
] )( 'finds %s', ( _, node ) => {
	expect( faultsOf( [ node ] ) ).not.toEqual( [] );
} );
