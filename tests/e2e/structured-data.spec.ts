/**
 * What real pages tell programs, held against what they show and against schema.org's vocabulary.
 */
import type { Page } from '@playwright/test';
import { faultsOf, type Node } from '../helpers/vocabulary';
import { nonceOf, save } from './editor';
import { expect, test } from './fixtures';
import { article, benefit, callout, list, paragraph } from './markup';

/** The graphs that a page holds, one for each script. */
const graphsOf = async ( page: Page ): Promise< Node[][] > => {
	const scripts = await page
		.locator( 'script[type="application/ld+json"]' )
		.allTextContents();
	return scripts.map( ( text ) => {
		const data: { '@graph': Node[] } = JSON.parse( text );
		return data[ '@graph' ];
	} );
};

const ofType = ( graph: readonly Node[] = [], type: string ): Node[] =>
	graph.filter( ( node ) => node[ '@type' ] === type );

/** The names in all lists of a graph. */
const namesIn = ( graph: readonly Node[] = [] ): unknown[] =>
	ofType( graph, 'ItemList' )
		.flatMap( ( { itemListElement } ) => itemListElement )
		.map( ( item ) => Object( item ).name );

/** The headings of benefits that a page shows. */
const headingsOf = async ( page: Page ): Promise< string[] > => {
	const headings = page.locator( '.wp-block-practice-blocks-benefit > h3' );
	await expect( headings.first() ).toBeVisible();
	return ( await headings.allTextContents() ).map( ( text ) => text.trim() );
};

/** Publishes an article about gout, with all that can be said of it. */
async function publish(
	page: Page,
	kind: 'posts' | 'pages'
): Promise< string > {
	await page.goto( '/wp-admin/' );
	const kept = await page.request.post(
		'/wp-json/practice-blocks/v1/conditions',
		{
			headers: { 'X-WP-Nonce': await nonceOf( page ) },
			data: { slug: 'gout' },
		}
	);
	expect( kept.ok(), await kept.text() ).toBe( true );
	const content = article(
		list(
			benefit(
				"It's <em>your</em> hour -- &amp; quiet",
				paragraph( 'A.' )
			),
			benefit( '&lt;/script&gt; FAQPage', paragraph( 'B.' ) )
		),
		callout(
			'Gout',
			'We can adapt',
			paragraph( 'Not the &lt;sore&gt; toe.' )
		)
	)
		.replace( '-article -->', '-article {"condition":"gout"} -->' )
		.replace( '<li class', '<li id="hour" class' );
	const { link } = await save( page, kind, { content, status: 'publish' } );
	return link;
}

test( 'the sample article says in one script what it shows', async ( {
	visitor,
} ) => {
	await visitor.goto( '/massage-benefits-for-me/' );
	const graphs = await graphsOf( visitor );
	expect( graphs ).toHaveLength( 1 );
	expect( faultsOf( graphs.flat() ) ).toEqual( [] );
	expect( namesIn( graphs[ 0 ] ) ).toEqual( await headingsOf( visitor ) );
	expect( ofType( graphs[ 0 ], 'BlogPosting' ) ).toHaveLength( 1 );
} );

for ( const kind of [ 'posts', 'pages' ] as const ) {
	test( `what is said of conditions is in the vocabulary of schema.org, in ${ kind }`, async ( {
		page,
		visitor,
	} ) => {
		const link = await publish( page, kind );
		await visitor.goto( link );
		const [ graph = [], ...others ] = await graphsOf( visitor );
		expect( others ).toEqual( [] );
		expect( faultsOf( graph ) ).toEqual( [] );
		expect( namesIn( graph ) ).toEqual( await headingsOf( visitor ) );
		expect( graph.map( ( node ) => node[ '@type' ] ) ).toEqual( [
			'WebPage',
			...( kind === 'posts' ? [ 'BlogPosting', 'Person' ] : [] ),
			'WebSite',
			'Organization',
			'MedicalCondition',
			'ItemList',
			'WebPageElement',
		] );
		expect( ofType( graph, 'MedicalCondition' )[ 0 ] ).toMatchObject( {
			name: 'Gout',
			sameAs: expect.stringContaining( 'nhs.uk' ),
		} );
		expect( ofType( graph, 'WebPageElement' )[ 0 ]?.[ 'text' ] ).toBe(
			'We can adapt\nNot the <sore> toe.'
		);
		expect( JSON.stringify( graph ) ).toContain( `"${ link }#hour"` );
	} );
}

test( 'the graph of an SEO plugin holds ours, and there is no second one', async ( {
	page,
	visitor,
} ) => {
	const link = await publish( page, 'posts' );
	await visitor.goto( `${ link }?seo=yoast` );
	await expect( visitor.locator( '.yoast-schema-graph' ) ).toHaveCount( 1 );
	const [ graph = [], ...others ] = await graphsOf( visitor );
	expect( others ).toEqual( [] );
	expect( faultsOf( graph ) ).toEqual( [] );
	expect( ofType( graph, 'WebPage' ) ).toMatchObject( [
		{ '@id': link, about: [ expect.anything(), expect.anything() ] },
	] );
	expect( ofType( graph, 'Article' ) ).toHaveLength( 1 );
	// Their script is printed as it is: a bracket that could end it is written as an entity.
	expect( namesIn( graph ) ).toEqual(
		( await headingsOf( visitor ) ).map( ( name ) =>
			name.replaceAll( '<', '&lt;' )
		)
	);

	await visitor.goto( `${ link }?seo=off` );
	expect( await headingsOf( visitor ) ).toHaveLength( 2 );
	expect( await graphsOf( visitor ) ).toEqual( [] );
} );
