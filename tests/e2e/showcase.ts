/**
 * Every style of a list with every level of heading, and every level of a callout: what is looked at in every theme.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paragraph } from './markup';

const LONG =
	'An hour in a warm and quiet room, with blankets and cushions, in a position that suits you, for as long as you like, with a rest whenever you need one. Afterwards there is time to lie still, to drink a glass of water, and to get up slowly.';

/** One list of the showcase. */
export interface ShownList {
	style: 'default' | 'badge' | 'plain';
	level: number;
	start?: number;
	reversed?: boolean;
	columns?: boolean;
	align?: 'wide' | 'full';
}

/** How many benefits each list has. */
export const COUNT = 3;

/** The numbers that a reader should see beside the benefits of a list. */
export const numbersOf = ( { start, reversed }: ShownList ): number[] =>
	Array.from( { length: COUNT }, ( _, index ) =>
		reversed ? ( start ?? COUNT ) - index : ( start ?? 1 ) + index
	);

/** The lists, in their order on the page. */
export const shownLists: ShownList[] = [
	...( [ 'default', 'badge', 'plain' ] as const ).flatMap( ( style ) =>
		[ 2, 3, 4, 5, 6 ].map( ( level ) => ( { style, level } ) )
	),
	{ style: 'default', level: 3, start: 98 },
	{ style: 'badge', level: 3, start: 98 },
	{ style: 'default', level: 3, reversed: true },
	{ style: 'badge', level: 3, start: 12, reversed: true },
	{ style: 'default', level: 3, columns: true },
	{ style: 'badge', level: 3, columns: true },
	{ style: 'plain', level: 3, columns: true },
	{ style: 'default', level: 3, align: 'wide' },
	{ style: 'badge', level: 3, align: 'full' },
];

const comment = ( name: string, attributes: object, html: string ) => {
	const json = JSON.stringify( attributes );
	return `<!-- wp:practice-blocks/${ name } ${
		json === '{}' ? '' : `${ json } `
	}-->\n${ html }\n<!-- /wp:practice-blocks/${ name } -->`;
};

function listMarkup( shown: ShownList ): string {
	const { style, level, start, reversed, columns, align } = shown;
	const headings = [
		'Rest',
		'A calmer start to the night',
		'Words that run over more than one line of a narrow telephone',
	];
	const tag = `h${ level }`;
	const benefits = headings.map( ( heading, index ) =>
		comment(
			'benefit',
			level === 3 ? {} : { level },
			`<li class="wp-block-practice-blocks-benefit"><${ tag } class="wp-block-heading">${ heading }</${ tag }>${ paragraph( index ? 'Short.' : LONG ) }</li>`
		)
	);
	const names = [
		align && `align${ align }`,
		style !== 'default' && `is-style-${ style }`,
	].filter( Boolean );
	return comment(
		'benefit-list',
		{
			...( start !== undefined && { start } ),
			...( reversed && { reversed } ),
			...( level !== 3 && { headingLevel: level } ),
			...( align && { align } ),
			...( style !== 'default' && { className: `is-style-${ style }` } ),
			...( columns && {
				layout: {
					type: 'grid',
					columnCount: 2,
					minimumColumnWidth: '12rem',
				},
			} ),
		},
		`<ol${ start === undefined ? '' : ` start="${ start }"` }${ reversed ? ' reversed' : '' } class="${ [ 'wp-block-practice-blocks-benefit-list', ...names ].join( ' ' ) }">${ benefits.join( '\n\n' ) }</ol>`
	);
}

/** The fixtures of callouts: each level, and one that this version does not know. */
const callouts = [
	'suitable',
	'adapted',
	'ask-first',
	'avoid-area',
	'not-now',
	'unknown-level',
].map( ( name ) =>
	readFileSync(
		path.resolve(
			__dirname,
			`../fixtures/blocks/suitable-for__${ name }.html`
		),
		'utf8'
	).trim()
);

/** A callout with a heading of another level. */
const calloutAt = ( level: number ): string =>
	( callouts[ 0 ] ?? '' )
		.replace( / \{/, ` {"headingLevel":${ level },` )
		.replace( /(<\/?)h3/g, `$1h${ level }` );

/** The content of the page. */
export const showcase = [
	paragraph( LONG ),
	...shownLists.map( listMarkup ),
	...callouts,
	calloutAt( 2 ),
	calloutAt( 4 ),
].join( '\n\n' );
