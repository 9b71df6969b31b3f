/**
 * What a page of ours weighs, as the server sends it, in a block theme and in a classic one.
 */
import { gzipSync } from 'node:zlib';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { article, benefit, callout, list, paragraph } from './markup';
import { ask, type Wishes } from './visit';

const OURS = article(
	paragraph( 'An introduction.' ),
	list( benefit( 'Rest', paragraph( 'An hour.' ) ) ),
	callout( 'Long COVID', 'We adapt', paragraph( 'Low light.' ) )
);

/** Our style sheets that come with a page, in the page or beside it, by the block that names the file. */
const styledIn = ( html: string ): string[] =>
	[
		...html.matchAll(
			/<(?:style|link)\b[^>]*\bid=['"]practice-blocks-([^'"]+?)-style(?:-inline)?-css['"]/g
		),
	]
		.map( ( [ , name = '' ] ) => name )
		.sort();

/** The text of our style sheets that stand in a page, without what WordPress says of where it took them from. */
const cssIn = ( html: string ): string =>
	[
		...html.matchAll(
			/<style id=['"]practice-blocks-[^>]*>(.*?)<\/style>/gs
		),
	]
		.map( ( [ , css = '' ] ) =>
			css.replace( /\/\*# sourceURL.*?\*\//s, '' ).trim()
		)
		.join( '' );

/** The scripts of a page, without data that programs read. */
const scriptsIn = ( html: string ): string[] =>
	[ ...html.matchAll( /<script\b([^>]*)>.*?<\/script>/gs ) ].flatMap(
		( [ script, attributes = '' ] ) =>
			attributes.includes( 'application/ld+json' ) ? [] : script
	);

const queriesOf = ( html: string ) =>
	Number( /<!-- queries: (\d+) -->/.exec( html )?.[ 1 ] );

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `a page has our styles once, in it, only for its blocks, no script and no question more, in ${ theme } @oldest`, async ( {
		page,
		visitor,
	}, info ) => {
		const wishes: Wishes = { e2e_theme: theme, e2e_queries: '1' };
		const without: Wishes = { ...wishes, e2e_without: '1' };
		const plain = await savePost( page, paragraph( 'A text.' ), 'publish' );
		const ours = await savePost( page, OURS, 'publish' );
		const single = await savePost(
			page,
			callout( 'Long COVID', 'We adapt', paragraph( 'Low light.' ) ),
			'publish'
		);

		// Not a byte.
		const plainPage = await ask( visitor, plain.link, wishes );
		expect( plainPage ).toContain( 'A text.' );
		expect( plainPage ).not.toMatch( /practice[-_]blocks/ );

		const html = await ask( visitor, ours.link, wishes );
		expect( styledIn( html ) ).toEqual( [ 'condition-article' ] );
		// Not one script more than without the plugin, in the page or beside it.
		const scripts = scriptsIn( html );
		expect( scripts.length ).toBeGreaterThan( 0 );
		expect( scripts ).toEqual(
			scriptsIn( await ask( visitor, ours.link, without ) )
		);
		// Older versions of WordPress put less into the page.
		if ( info.project.name !== 'WordPress 6.8' ) {
			expect( html ).not.toMatch( /(href|src)=[^>]*practice-blocks/ );
			const css = gzipSync( cssIn( html ), { level: 9 } ).length;
			expect( css ).toBeGreaterThan( 1000 );
			expect( css ).toBeLessThanOrEqual( 1500 );
		}
		// Before the words, so that nothing moves while the page comes in.
		expect( styledIn( html.replace( /<\/head>.*/s, '' ) ) ).toEqual(
			styledIn( html )
		);
		// Pages list other posts, which other tests publish meanwhile: two visits one after the other are compared, until nothing came between.
		await expect( async () => {
			for ( const [ link, most ] of [
				[ plain.link, 0 ],
				[ ours.link, 1 ],
			] as const ) {
				const own = queriesOf( await ask( visitor, link, without ) );
				const all = queriesOf( await ask( visitor, link, wishes ) );
				// A site with a persistent cache may not ask at all.
				expect( own ).toBeGreaterThanOrEqual( 0 );
				expect( all - own ).toBeLessThanOrEqual( most );
			}
		} ).toPass( { timeout: 60_000 } );

		expect( styledIn( await ask( visitor, single.link, wishes ) ) ).toEqual(
			[ 'condition-article' ]
		);
	} );
}
