/**
 * Who has the last word on the look of a block: our style sheet, the theme, the site's owner, the writer, in this order.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { look, openIn } from './layers';
import { benefit, callout, joined, list, paragraph } from './markup';

const CALLOUT = '.wp-block-practice-blocks-suitable-for';

/** The first example of docs/themes.md in a language. */
function example( language: 'json' | 'css' ): string {
	const docs = readFileSync(
		path.resolve( __dirname, '../../docs/themes.md' ),
		'utf8'
	);
	const found = docs
		.split( `\`\`\`${ language }\n` )[ 1 ]
		?.split( '```' )[ 0 ];
	if ( ! found ) {
		throw new Error( `docs/themes.md has no example in ${ language }.` );
	}
	return found;
}

test( 'theme, owner and writer override our defaults in this order', async ( {
	page,
	visitor,
} ) => {
	const plain = await savePost(
		page,
		callout( 'ME/CFS', 'We adapt', paragraph( 'A text' ) ),
		'publish'
	);
	const own = await savePost(
		page,
		callout( 'ME/CFS', 'We adapt', paragraph( 'A text' ) )
			.replace(
				'suitable-for -->',
				'suitable-for {"style":{"spacing":{"padding":{"top":"70px"}}}} -->'
			)
			.replace(
				'is-suitability-adapted"',
				'$& style="padding-top:70px"'
			),
		'publish'
	);
	const padding = ( top: string ) =>
		JSON.stringify( {
			styles: {
				blocks: {
					'practice-blocks/suitable-for': {
						spacing: { padding: { top } },
					},
				},
			},
		} );
	const json = padding( '50px' );
	const user = padding( '60px' );
	const seen: string[] = [];
	for ( const [ { link }, cookies ] of [
		[ plain, {} ],
		[ plain, { json } ],
		[ plain, { json, user } ],
		[ own, { json, user } ],
	] as const ) {
		await openIn( visitor, link, cookies );
		seen.push( await look( visitor, CALLOUT, 'padding-top' ) );
	}
	expect( seen[ 0 ] ).toMatch( /^2\d/ );
	expect( seen.slice( 1 ) ).toEqual( [ '50px', '60px', '70px' ] );
} );

test( 'the examples for themes do what they say', async ( {
	page,
	visitor,
} ) => {
	const { link } = await savePost(
		page,
		joined(
			list( benefit( 'Rest', paragraph( 'A text' ) ) ),
			callout( 'ME/CFS', 'We adapt', paragraph( 'A text' ) ).replace(
				'is-suitability-adapted',
				'is-suitability-not-now'
			)
		),
		'publish'
	);
	for ( const [ theme, cookies ] of [
		[ 'twentytwentyfive', { json: example( 'json' ) } ],
		[ 'twentytwentyone', {} ],
	] as const ) {
		await openIn( visitor, link, { theme, ...cookies } );
		if ( theme === 'twentytwentyone' ) {
			await visitor.addStyleTag( { content: example( 'css' ) } );
			expect(
				await look( visitor, CALLOUT, '--practice-blocks-hue' )
			).toBe( '#205040' );
		} else {
			expect(
				await look(
					visitor,
					'.wp-block-practice-blocks-benefit > h3',
					'color'
				)
			).toBe( 'rgb(32, 80, 64)' );
		}
		const item = '.wp-block-practice-blocks-benefit';
		const em = parseFloat( await look( visitor, item, 'font-size' ) );
		expect( {
			room: (
				parseFloat( await look( visitor, item, 'margin-left' ) ) / em
			).toFixed( 1 ),
			numbers: await look( visitor, item, 'list-style-type' ),
			radius: await look( visitor, CALLOUT, 'border-top-left-radius' ),
			padding: await look( visitor, CALLOUT, 'padding-bottom' ),
		} ).toEqual( {
			room: '3.0',
			numbers: 'decimal-leading-zero',
			radius: '12px',
			padding: '32px',
		} );
	}
} );
