/**
 * The gallery shows everything, from the fixtures, and its page asks for nothing from anywhere.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { blockFiles, readMetadata, root } from '../helpers/block-metadata';
import { fixtures, patterns, sampleArticle } from '../helpers/fixtures';
import { runModule } from '../helpers/run-module';

/** What the gallery reads: tests/fixtures/blocks. */
const all = fixtures
	.filter(
		( fixture ) =>
			! patterns.includes( fixture ) && fixture !== sampleArticle
	)
	.map( ( { content } ) => content )
	.join( '\n' );

describe( 'the fixtures show', () => {
	it.each( blockFiles )(
		'the block of %s in each of its styles',
		( file ) => {
			const { name, styles = [] } = readMetadata( file );
			const className = `wp-block-${ name.replace( '/', '-' ) }`;
			expect( all ).toContain( `class="${ className }` );
			for ( const style of styles.filter(
				( { isDefault } ) => ! isDefault
			) ) {
				expect( all ).toMatch(
					new RegExp(
						`class="${ className }[^"]* is-style-${ style.name }[ "]`
					)
				);
			}
		}
	);

	const levels = [
		...readFileSync(
			path.join( root, 'includes/suitability.php' ),
			'utf8'
		).matchAll( /^\t\t'([a-z-]+)' +=> __\(/gm ),
	].map( ( [ , key ] ) => key ?? '' );

	it( 'every level of suitability', () => {
		expect( levels ).toHaveLength( 5 );
		for ( const level of levels ) {
			expect( all ).toContain( `is-suitability-${ level }` );
		}
	} );
} );

it( 'each fixture stands below its name', () => {
	const post = runModule< string >(
		'bin/lib/gallery/document.mjs',
		`return exported.postOf( [ { name: 'a__<b>', content: '<p>A</p>\\n' }, { name: 'c', content: '<p>C</p>' } ] );`
	);
	const { body } = new JSDOM( post ).window.document;
	expect(
		[ ...body.children ].map( ( { textContent } ) => textContent )
	).toEqual( [ 'a__<b>', 'A', 'c', 'C' ] );
} );

it( 'lists and callouts are shown at every level of heading, as the editor would save them', () => {
	const list = fixtures.find(
		( { name } ) => name === 'benefit-list__level'
	);
	const all3 = list?.content
		.replace( ' {"headingLevel":2}', '' )
		.replace( ' {"level":2}', '' )
		.replaceAll( /(<\/?)h2/g, '$1h3' );
	const shown = runModule< { name: string; content: string }[] >(
		'bin/lib/gallery/document.mjs',
		`return exported.atEveryLevel( { name: 'list', content: ${ JSON.stringify( all3 ) } } );`
	);
	expect( shown.map( ( { name } ) => name ) ).toEqual( [
		'list',
		...[ 2, 4, 5, 6 ].map( ( level ) => `list, heading level ${ level }` ),
	] );
	expect( shown[ 0 ]?.content ).toBe( all3 );
	expect( shown[ 1 ]?.content ).toBe( list?.content );
	expect( shown[ 4 ]?.content ).toContain( '{"headingLevel":6}' );
} );

it( 'a page is made complete in itself: sheets, fonts and pictures inside, no script, no link that leads away', () => {
	const html = runModule< string >(
		'bin/lib/gallery/inline.mjs',
		`const files = {
			'http://a.test/s/a.css?ver=1&b=2': [ 'text/css', 'p { background: url("../i/b.png") } q { background: url(http://b.test/c.png) }/*# sourceMappingURL=http://a.test/a.map */' ],
			'http://a.test/i/b.png': [ 'image/png', 'B' ],
		};
		const load = async ( address ) => files[ address ] && { type: files[ address ][ 0 ], bytes: Buffer.from( files[ address ][ 1 ] ) };
		return exported.inlinePage( \`<head>
			<link rel="stylesheet" href="/s/a.css?ver=1&#038;b=2" media="print">
			<link rel="alternate" href="/feed/">
			<script src="/x.js"></script><script>alert( '<p>' )</script>
			<style>@font-face { src: url(data:x) } p { mask: url(#m) }</style>
			</head><p style="background:url('/i/b.png')"><a class="x" href="http://a.test/">Home</a> <a href="#top">Top</a>
			<img alt="" srcset="/i/b.png 2x" src="/i/b.png"><img src="http://b.test/c.png"></p>
			<form action="/s"></form>\`, 'http://a.test/p/', load );`
	);
	expect( html ).not.toMatch( /https?:|\.test|\/feed|<script|<link|srcset/ );
	expect( html ).toContain(
		'<style media="print">p { background: url(data:image/png;base64,Qg==) } q { background: url(data:,) }</style>'
	);
	expect( html ).toContain(
		'style="background:url(data:image/png;base64,Qg==)"'
	);
	expect( html ).toContain(
		'<a class="x" href="#">Home</a> <a href="#top">'
	);
	expect( html ).toContain( '<img alt="" src="data:image/png;base64,Qg==">' );
	expect( html ).toContain( 'url(data:x) } p { mask: url(#m) }' );
	expect( html ).toContain( '<form action="#">' );
} );

it( 'themes and widths are chosen without a script, and nothing may be loaded', () => {
	const html = runModule< string >(
		'bin/lib/gallery/document.mjs',
		`return exported.galleryOf( [ { theme: 'one', html: '<p title="x">&amp;</p>' }, { theme: 'two', html: '2' } ], 'About & all' );`
	);
	const { document } = new JSDOM( html ).window;
	expect( document.querySelector( 'h1' )?.textContent ).toBe( 'About & all' );
	expect(
		[ ...document.querySelectorAll( 'input[name=theme]' ) ].map(
			( { id } ) => id
		)
	).toEqual( [ 'theme-one', 'theme-two' ] );
	const [ frame ] = document.querySelectorAll( 'iframe' );
	expect( frame?.getAttribute( 'srcdoc' ) ).toBe( '<p title="x">&amp;</p>' );
	expect( frame?.getAttribute( 'sandbox' ) ).toBe( '' );
	expect( html ).toContain( "default-src 'none'" );
	expect( html ).not.toContain( '<script' );
} );
