/**
 * Every style, level and width in real themes: what must hold in each, and a sheet of pictures to look at.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { runAxe } from './axe';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { lookAtBenefits, lookForCollisions } from './looks';
import { COUNT, numbersOf, showcase, shownLists } from './showcase';
import { TAGGED_THEMES } from './themes';

const SHEET = path.resolve( __dirname, '../../artifacts/themes' );

const WIDTHS = [ 320, 768, 1280, 1920 ];

/** What some classic themes and plugins do to every list and heading of a post, all at once. */
const STRICT = `
	* { margin: 0; padding: 0; }
	body, article, .entry-content, .site { background: #111 !important; color: #eee; }
	ol, ul { list-style: none; padding: 0; margin: 0; }
	.entry-content ol { list-style: none; padding-left: 3em; margin: 0 0 1em; overflow: hidden; }
	.entry-content ol li { list-style: none; padding: 0; margin: 0 0 0 3em; }
	.entry-content li::before, .entry-content li::after { clear: both; }
	.entry-content p { clear: both; text-align: justify; margin: 0 0 2em; }
	.entry-content h2, .entry-content h3, .entry-content h4 { font-size: 4rem; line-height: 1; margin: 3rem 0; text-transform: uppercase; }
	.entry-content > * { max-width: 30rem !important; }
`;

/** Publishes the showcase and opens it in a theme. */
async function openShowcase(
	page: Page,
	visitor: Page,
	theme: string
): Promise< void > {
	const { link } = await savePost( page, showcase, 'publish' );
	await visitor
		.context()
		.addCookies( [ { name: 'e2e_theme', value: theme, url: link } ] );
	await visitor.goto( link );
}

/** Holds every benefit against what it should be. */
async function expectNumbers( page: Page, where: string ): Promise< void > {
	const benefits = await lookAtBenefits( page );
	expect( benefits ).toHaveLength( shownLists.length * COUNT );
	shownLists.forEach( ( shown, index ) => {
		numbersOf( shown ).forEach( ( wanted, position ) => {
			const benefit = benefits[ index * COUNT + position ];
			const which = `${ where }: ${ JSON.stringify( shown ) } ${ position }`;
			if ( ! benefit ) {
				throw new Error( `There is no ${ which }.` );
			}
			const { said, number, item, list, firstLine, heading, body, em } =
				benefit;
			// The body belongs to its heading, and to nothing else.
			expect( body.top - heading.bottom, which ).toBeGreaterThanOrEqual(
				-1
			);
			expect( body.top - heading.bottom, which ).toBeLessThan( 2 * em );
			if ( shown.style === 'plain' ) {
				expect( [ said, number ], which ).toEqual( [ '', undefined ] );
				return;
			}
			expect( said, which ).toBe(
				shown.style === 'badge' ? `${ wanted }` : `${ wanted }.`
			);
			if ( ! number ) {
				throw new Error( `No number is drawn for ${ which }.` );
			}
			// In its list, so that nothing cuts it off, before the heading and beside its first line.
			expect( number.left, which ).toBeGreaterThanOrEqual(
				list.left - 2
			);
			expect( number.right, which ).toBeLessThanOrEqual(
				firstLine.left + 0.5
			);
			// A badge that leaves its item is torn from it between two sheets.
			if ( shown.style === 'badge' ) {
				expect( number.top, which ).toBeGreaterThanOrEqual( item.top );
				expect( number.bottom, which ).toBeLessThanOrEqual(
					item.bottom
				);
			}
			const middle = ( { top, bottom }: typeof number ) =>
				( top + bottom ) / 2;
			expect(
				Math.abs( middle( number ) - middle( firstLine ) ),
				which
			).toBeLessThan(
				// A badge cannot know the height of the heading, nor what a theme draws above it.
				( shown.style === 'badge' && shown.level === 2 ? 1.5 : 1 ) * em
			);
		} );
	} );
}

/** Holds the level of every callout against the heading above it and the text below. */
async function expectLabels( page: Page, where: string ): Promise< void > {
	const callouts = await page
		.locator( '.wp-block-practice-blocks-suitable-for' )
		.evaluateAll( ( elements ) =>
			elements.map( ( { children } ) => ( {
				level: Number( children[ 0 ]?.tagName.slice( 1 ) ),
				sizes: [ ...children ].map( ( child ) =>
					parseFloat( getComputedStyle( child ).fontSize )
				),
			} ) )
		);
	expect( callouts.length, where ).toBeGreaterThan( 6 );
	for ( const { level, sizes } of callouts ) {
		const [ heading = 0, label = 0, text = 0 ] = sizes;
		const which = `${ where }: level ${ level }`;
		expect( label, which ).toBeLessThanOrEqual( Math.min( heading, text ) );
		expect( label, which ).toBeGreaterThanOrEqual( Math.min( 16, text ) );
	}
}

/** Contrast of our blocks. What axe cannot tell counts as found. */
async function expectContrast( page: Page, where: string ): Promise< void > {
	const { elements, violations, incomplete } = await runAxe(
		page,
		'[class*="wp-block-practice-blocks-"]',
		{ runOnly: [ 'color-contrast' ] }
	);
	expect( elements, where ).toBeGreaterThan( 50 );
	expect( [ violations, incomplete ], where ).toEqual( [ [], [] ] );
}

async function expectAllWell( page: Page, theme: string ): Promise< void > {
	for ( const width of WIDTHS ) {
		const where = `${ theme } at ${ width }`;
		await page.setViewportSize( { width, height: 900 } );
		await expectNumbers( page, where );
		await expectLabels( page, where );
		expect( await lookForCollisions( page ), where ).toEqual( [] );
		await page.screenshot( {
			path: path.join( SHEET, `${ theme }-${ width }.jpg` ),
			fullPage: true,
			quality: 60,
		} );
	}
	await expectContrast( page, theme );
}

test.beforeAll( () => {
	mkdirSync( SHEET, { recursive: true } );
} );

test.afterAll( () => {
	const pictures = readdirSync( SHEET ).filter( ( name ) =>
		name.endsWith( '.jpg' )
	);
	writeFileSync(
		path.join( SHEET, 'index.html' ),
		`<!doctype html><meta charset="utf-8"><title>Every block in every theme</title><style>body{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{width:20rem}</style>${ pictures.map( ( name ) => `<figure><a href="${ name }"><img src="${ name }" alt=""></a><figcaption>${ name }</figcaption></figure>` ).join( '' ) }`
	);
} );

for ( const { theme, tag } of TAGGED_THEMES ) {
	test( `numbers, badges and callouts hold in ${ theme }${ tag }`, async ( {
		page,
		visitor,
	} ) => {
		await openShowcase( page, visitor, theme );
		await expectAllWell( visitor, theme );
	} );
}

test( 'numbers, badges and callouts hold where a theme is strict with lists, headings and colours', async ( {
	page,
	visitor,
} ) => {
	await openShowcase( page, visitor, 'twentytwentyone' );
	await visitor.addStyleTag( { content: STRICT } );
	await expectAllWell( visitor, 'strict' );
} );
