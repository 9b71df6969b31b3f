/**
 * What the patterns and the blocks' examples say: nothing that reads as a promise to treat, and nothing that tires a reader.
 *
 * tests/fixtures/claims.json holds, by subject, the words that the UK's advertising rules or its NHS style guide speak against
 * beside the name of a condition. Here they are looked for everywhere.
 */
import { JSDOM } from 'jsdom';
import claims from '../fixtures/claims.json';
import { blockFiles, readMetadata } from '../helpers/block-metadata';
import { patterns } from '../helpers/fixtures';

const LABELS = [
	'Suitable',
	'We can adapt sessions',
	'Speak to your GP or care team first',
	'We avoid the affected area',
	'Not suitable at the moment',
];

const claimsIn = ( text: string ): string[] =>
	Object.entries( claims ).flatMap( ( [ subject, words ] ) =>
		new RegExp( `(?<![\\w-])(${ words })(?![\\w-])`, 'i' ).test( text )
			? [ subject ]
			: []
	);

const parse = ( content: string ): Document =>
	new JSDOM( content ).window.document;

/** The texts of a pattern, but for the level's words: they are the same in every callout, and say what is not done. */
const textsOf = ( page: Document ): string[] =>
	[ ...page.querySelectorAll( 'h2, h3, p, li' ) ]
		.filter( ( element ) => ! element.querySelector( 'h2, h3, p, li' ) )
		.map( ( { textContent } ) => textContent?.trim() ?? '' )
		.filter( ( text ) => ! LABELS.includes( text ) );

const sentences = ( text: string ): string[] =>
	text.split( /(?<=[.?!])\s+/ ).filter( Boolean );

it.each( [
	[ 'Massage cures ME', [ 'cure' ] ],
	[ 'removal of toxins', [ 'detox' ] ],
	[ 'Massage Benefits For ME', [ 'benefits for a condition' ] ],
	[ 'Supports the Lymphatic System', [ 'lymphatic system' ] ],
	[ 'Reduces Muscle Pain & Tension', [ 'relieves pain' ] ],
	[ 'Stimulation Without Overexertion', [ 'without overexertion' ] ],
	[ 'relaxing, aids sleep, well-being, everyday stress', [] ],
] )( 'what is said against “%s”', ( text, subjects ) => {
	expect( claimsIn( text ) ).toEqual( subjects );
} );

it( 'the list has every subject', () => {
	expect( Object.keys( claims ) ).toHaveLength( 34 );
} );

describe.each( patterns )( '$name', ( { content } ) => {
	const page = parse( content );
	const texts = textsOf( page );

	it( 'promises nothing', () => {
		expect( texts.length ).toBeGreaterThan( 5 );
		expect(
			texts
				.map( ( text ) => [ text, ...claimsIn( text ) ] )
				.filter( ( { length } ) => length > 1 )
		).toEqual( [] );
	} );

	it( 'has short sentences, three at most together', () => {
		for ( const text of texts ) {
			expect( sentences( text ).length ).toBeLessThanOrEqual( 3 );
			expect(
				sentences( text ).filter(
					( sentence ) => sentence.split( ' ' ).length > 20
				)
			).toEqual( [] );
		}
	} );

	it( 'leaves no heading level out', () => {
		const levels = [
			1,
			...[ ...page.querySelectorAll( 'h2, h3, h4' ) ].map(
				( { tagName } ) => Number( tagName[ 1 ] )
			),
		];
		levels.slice( 1 ).forEach( ( level, index ) => {
			expect( level ).toBeLessThanOrEqual( ( levels[ index ] ?? 0 ) + 1 );
		} );
		expect( levels.length ).toBeGreaterThan( 1 );
	} );
} );

it( 'the levels of suitability are all in “Before you book”, mildest first', () => {
	const pattern = patterns.find( ( { name } ) =>
		name.endsWith( 'before-you-book' )
	);
	const page = parse( pattern?.content ?? '' );
	expect(
		[
			...page.querySelectorAll(
				'.wp-block-practice-blocks-suitable-for__label'
			),
		].map( ( { textContent } ) => textContent )
	).toEqual( LABELS );
} );

it.each( blockFiles )( 'the example of %s promises nothing', ( file ) => {
	const texts = [
		...JSON.stringify( readMetadata( file ).example ).matchAll(
			/"(?:content|heading|conditionName|label)":"(.*?)"/g
		),
	].map( ( [ , text ] ) => text ?? '' );
	expect( texts.length ).toBeGreaterThan( 1 );
	expect( texts.flatMap( claimsIn ) ).toEqual( [] );
} );
