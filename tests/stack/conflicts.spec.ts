/**
 * Other plugins at work on the same page (mu-plugins/stack-conflicts.php): one at a time, and all at once. The page stays whole.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';

const ADDRESS = '/massage-benefits-for-me/';
const OURS = '.wp-block-practice-blocks-';

const CONFLICTS = [
	'priorities',
	'blocks',
	'kses',
	'describe',
	'document',
	'contents',
	'autop',
	'buffer',
	'lazy',
	'minify',
	'forgets',
];

/** What a visitor sees of the article, and what programs are told. */
const read = ( page: Page ) =>
	page.evaluate( ( ours ) => {
		const all = ( selector: string ) => [
			...document.querySelectorAll( selector ),
		];
		const text = ( element: Element | null ) =>
			element?.textContent?.replace( /\s+/g, ' ' ).trim() ?? '';
		return {
			// Of elements with text only: space between two others does not count, nor does a paragraph that is empty.
			words: all( `${ ours }condition-article :is( p, h2, h3, h4, li )` )
				.filter( ( element ) => ! element.querySelector( 'p, h3, li' ) )
				.map( text )
				.filter( Boolean ),
			benefits: all( `ol${ ours }benefit-list > li${ ours }benefit` ).map(
				( benefit ) => {
					const { display, listStyleType } =
						getComputedStyle( benefit );
					const heading = text(
						benefit.querySelector( ':scope > h3' )
					);
					return [ heading, display, listStyleType ];
				}
			),
			strangers: all( `ol${ ours }benefit-list > :not( li )` ).length,
			callouts: all( `${ ours }suitable-for` ).map( ( callout ) => [
				text( callout.querySelector( ':scope > h3' ) ),
				text( callout.querySelector( ':scope > [class*="__label"]' ) ),
				getComputedStyle( callout ).borderInlineStartWidth,
			] ),
			graphs: all( 'script[type="application/ld+json"]' ).map(
				( script ) => JSON.parse( script.textContent ?? '' )
			),
			footers: all( 'footer' ).length,
		};
	}, OURS );

/** The headings of benefits in some HTML. */
const headingsIn = ( html: string ) =>
	[
		...html.matchAll(
			/<li[^>]*practice-blocks-benefit\b[^>]*>\s*<h3[^>]*>(.*?)<\/h3>/gs
		),
	].map( ( [ , heading = '' ] ) => heading.replace( /<[^>]*>/g, '' ) );

/** What REST gives of the article, as a feed reader or an application gets it. */
async function readRest( page: Page, conflicts: string ) {
	const response = await page.request.get(
		`/wp-json/wp/v2/posts?slug=massage-benefits-for-me&conflicts=${ conflicts }`
	);
	const [ post ]: { content: { rendered: string } }[] = await response.json();
	return headingsIn( post?.content.rendered ?? '' );
}

for ( const conflicts of [ ...CONFLICTS, CONFLICTS.join() ] ) {
	test( `the page is whole with ${ conflicts }`, async ( { visitor } ) => {
		await visitor.goto( ADDRESS );
		const alone = await read( visitor );
		expect( alone.benefits ).toHaveLength( 6 );
		expect( alone.benefits.map( ( [ , ...how ] ) => how ) ).toEqual(
			alone.benefits.map( () => [ 'list-item', 'decimal' ] )
		);
		expect( alone.callouts ).toHaveLength( 1 );
		expect( alone.graphs ).toHaveLength( 1 );
		await visitor.goto( `${ ADDRESS }?conflicts=${ conflicts }` );
		expect( await read( visitor ) ).toEqual( alone );
		const headings = await readRest( visitor, '' );
		expect( headings ).toHaveLength( 6 );
		expect( await readRest( visitor, conflicts ) ).toEqual( headings );
	} );
}

test( 'each conflict is one: it changes the page', async ( { visitor } ) => {
	/** @param conflicts Names. */
	const source = async ( conflicts: string ) => {
		const address = `${ ADDRESS }?conflicts=${ conflicts }`;
		return ( await visitor.request.get( address ) ).text();
	};
	expect( await source( '' ) ).toContain( '<!-- conflicts: . -->' );
	for ( const conflict of CONFLICTS ) {
		expect( await source( conflict ) ).toContain(
			`<!-- conflicts: ${ conflict }. -->`
		);
	}
	const page = await source( 'contents' );
	expect( page ).toContain( 'id="contents-6"' );
	expect( await source( 'describe' ) ).toMatch( /<meta name="description"/ );
	expect( await source( 'lazy' ) ).toContain( '<h3 data-seen' );
	expect( await source( 'minify' ) ).not.toContain( '\n' );
} );
