/**
 * Who has the last word on the look of a block: our style sheet, the theme, the site's owner, the writer, in this order.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { contentOf, newPost, savePost } from './editor';
import { expect, test } from './fixtures';
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

/** Opens a page in a theme, with more in its theme.json, and in what the site's owner set. */
async function openIn(
	visitor: Page,
	url: string,
	cookies: { theme?: string; json?: string; user?: string }
): Promise< void > {
	await visitor.context().clearCookies();
	await visitor.context().addCookies(
		Object.entries( {
			e2e_theme: cookies.theme,
			e2e_theme_json: cookies.json,
			e2e_user_json: cookies.user,
		} ).flatMap( ( [ name, value ] ) =>
			value ? [ { name, value: encodeURIComponent( value ), url } ] : []
		)
	);
	await visitor.goto( url );
}

const look = ( visitor: Page, selector: string, property: string ) =>
	visitor
		.locator( selector )
		.first()
		.evaluate(
			( element, name ) =>
				getComputedStyle( element ).getPropertyValue( name ),
			property
		);

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

/** Attributes that use every support which our blocks offer, and what a browser makes of them. */
const ATTRIBUTES = {
	anchor: 'here',
	align: 'wide',
	style: {
		color: { text: '#112233', background: '#fefdfc' },
		elements: {
			link: { color: { text: '#223344' } },
			heading: { color: { text: '#334455' } },
		},
		spacing: {
			padding: {
				top: '11px',
				right: '12px',
				bottom: '13px',
				left: '14px',
			},
			margin: { top: '15px', bottom: '16px' },
		},
		border: {
			width: '3px',
			style: 'dotted',
			color: '#445566',
			radius: '5px',
		},
		shadow: '1px 2px 3px #556677',
		typography: {
			fontSize: '12px',
			lineHeight: '2',
			fontStyle: 'italic',
			fontWeight: '300',
		},
	},
};

const EXPECTED = {
	color: 'rgb(17, 34, 51)',
	'background-color': 'rgb(254, 253, 252)',
	padding: '11px 12px 13px 14px',
	'margin-top': '15px',
	'margin-bottom': '16px',
	border: '3px dotted rgb(68, 85, 102)',
	'border-radius': '5px',
	'box-shadow': 'rgb(85, 102, 119) 1px 2px 3px 0px',
	'font-size': '12px',
	'line-height': '24px',
	'font-style': 'italic',
	'font-weight': '300',
};

declare const window: Window & {
	wp: {
		blocks: {
			createBlock: (
				name: string,
				attributes?: object,
				inner?: object[]
			) => object;
		};
		data: {
			dispatch: ( store: string ) => {
				insertBlocks: ( blocks: object[] ) => Promise< void >;
			};
		};
	};
};

/** What the editor saves for one block of each kind with all of these attributes. */
async function savedWithEverySupport( page: Page ): Promise< string > {
	await newPost( page );
	await page.evaluate( async ( attributes ) => {
		const { createBlock } = window.wp.blocks;
		const text = () =>
			createBlock( 'core/paragraph', {
				content: 'A text with a <a href="#here">link</a>',
			} );
		const of = ( name: string, more: object, inner: object[] ) =>
			createBlock(
				`practice-blocks/${ name }`,
				{ ...attributes, ...more },
				inner
			);
		await window.wp.data
			.dispatch( 'core/block-editor' )
			.insertBlocks( [
				createBlock( 'core/group', attributes, [
					text(),
					createBlock( 'core/heading', { content: 'Heading' } ),
				] ),
				of( 'condition-article', {}, [
					text(),
					createBlock( 'core/heading', { content: 'Heading' } ),
				] ),
				of(
					'suitable-for',
					{ conditionName: 'ME/CFS', label: 'We adapt' },
					[ text() ]
				),
				of( 'benefit-list', {}, [
					createBlock(
						'practice-blocks/benefit',
						{ heading: 'Plain' },
						[ text() ]
					),
					of( 'benefit', { heading: 'Rest' }, [ text() ] ),
				] ),
			] );
	}, ATTRIBUTES );
	return contentOf( page );
}

test( 'every support that is offered works in a block theme and in a classic one', async ( {
	page,
	visitor,
} ) => {
	const saved = await savedWithEverySupport( page );
	const { link } = await savePost( page, saved, 'publish' );
	for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
		await openIn( visitor, link, { theme } );
		const inside = async ( block: string ) => [
			await look( visitor, `${ block } a`, 'color' ),
			await look( visitor, `${ block } .wp-block-heading`, 'color' ),
		];
		// Some classic themes do not let a link have a colour of its own on a background.
		const asInCore = await inside( '.wp-block-group#here' );
		expect( asInCore[ 1 ] ).toBe( 'rgb(51, 68, 85)' );
		for ( const name of [
			'condition-article',
			'suitable-for',
			'benefit-list',
			'benefit:last-child',
		] ) {
			const block = `.wp-block-practice-blocks-${ name }`;
			const seen: Record< string, string > = {};
			for ( const property of Object.keys( EXPECTED ) ) {
				seen[ property ] = await look( visitor, block, property );
			}
			const where = `${ name } in ${ theme }`;
			expect.soft( seen, where ).toEqual( EXPECTED );
			expect.soft( await inside( block ), where ).toEqual( asInCore );
			// What the text of the block takes from it, unless a theme says how high the lines of every paragraph are.
			const text = `${ block } p:last-of-type`;
			expect
				.soft( await look( visitor, text, 'line-height' ), where )
				.toBe( theme === 'twentytwentyfive' ? '24px' : '20.4px' );
		}
	}
} );
