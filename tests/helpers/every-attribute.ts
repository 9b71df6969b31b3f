/**
 * Posts with every value of every attribute that decides what is saved, as today's code saves them.
 */
import type { Block } from '@wordpress/blocks';
import type { Fixture } from './fixtures';
import type { Editor } from './wordpress';

type Values = Record< string, unknown[] >;
type Attributes = Record< string, unknown >;

const LEVELS = [ 2, 3, 4, 5, 6 ];

/**
 * Every combination of values; an attribute without a value is left out.
 *
 * @param values The values of each attribute.
 * @return The combinations.
 */
const combine = ( values: Values ): Attributes[] =>
	Object.entries( values ).reduce< Attributes[] >(
		( all, [ key, each ] ) =>
			all.flatMap( ( attributes ) =>
				each.map( ( value ) =>
					value === undefined
						? attributes
						: { ...attributes, [ key ]: value }
				)
			),
		[ {} ]
	);

const levels = combine( { headingLevel: LEVELS } );

const lists = [
	...combine( {
		start: [ undefined, 5 ],
		reversed: [ undefined, true ],
		continues: [ undefined, true ],
		className: [ undefined, 'is-style-badge', 'is-style-plain' ],
	} ),
	...combine( {
		markerColor: [ '#0a7a3f', 'var(--wp--preset--color--accent)' ],
	} ),
	...levels,
];

const callouts = [
	...combine( {
		suitability: [
			'suitable',
			'adapted',
			'ask-first',
			'avoid-area',
			'not-now',
			'of-a-later-version',
		],
		condition: [ undefined, 'me-cfs' ],
		conditionName: [ undefined, 'ME/CFS' ],
		label: [ 'Speak to us' ],
	} ),
	...levels,
];

/**
 * Makes the posts.
 *
 * @param wp WordPress in a window.
 * @return One post for each block that has attributes of its own.
 */
export function everyAttribute( wp: Editor[ 'wp' ] ): Fixture[] {
	const { createBlock, serialize } = wp.blocks;
	const text = ( content: string ) =>
		createBlock( 'core/paragraph', { content } );
	const benefits = ( level: unknown ): Block[] => [
		createBlock(
			'practice-blocks/benefit',
			{
				heading: 'Rest &amp; <em>calm</em>',
				...( level ? { level } : {} ),
			},
			[ text( 'An hour that asks nothing.' ) ]
		),
		createBlock( 'practice-blocks/benefit', level ? { level } : {} ),
	];
	const post = ( name: string, blocks: Block[] ): Fixture => ( {
		name: `every-${ name }`,
		content: serialize( blocks ),
	} );
	return [
		post(
			'benefit-list',
			lists.map( ( attributes ) =>
				createBlock(
					'practice-blocks/benefit-list',
					attributes,
					benefits( attributes[ 'headingLevel' ] )
				)
			)
		),
		post(
			'suitable-for',
			callouts.map( ( attributes ) =>
				createBlock( 'practice-blocks/suitable-for', attributes, [
					text( 'Shorter sessions.' ),
				] )
			)
		),
		post(
			'condition-article',
			[ {}, { condition: 'me-cfs' } ].map( ( attributes ) =>
				createBlock( 'practice-blocks/condition-article', attributes, [
					text( 'An introduction.' ),
				] )
			)
		),
	];
}
