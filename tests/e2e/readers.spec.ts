/**
 * Readers: what assistive technology is told in every theme, and what is left when letters are spread, a page is magnified, or printed.
 */
import type { Page } from '@playwright/test';
import { runAxe } from './axe';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { lookForCollisions } from './looks';
import { coreList, joined, paragraph } from './markup';
import { expectPrinted, marked } from './paper';
import { expectRest } from './rest';
import { TAGGED_THEMES } from './themes';
import { readTree } from './tree';
import { visit, wordsOf } from './visit';

/** The same page without our blocks. */
const plain = joined(
	paragraph( 'An introduction.' ),
	'<!-- wp:heading -->\n<h2 class="wp-block-heading">Rest</h2>\n<!-- /wp:heading -->',
	paragraph( 'An hour in a quiet room.' ),
	coreList
);

/** What WCAG 1.4.12 asks a page to bear. */
const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const OURS = '[class*="wp-block-practice-blocks-"]';

/** What is not to be seen of our blocks: cut off, or hidden. */
const lookForLost = ( page: Page ): Promise< string[] > =>
	page.locator( `${ OURS }, ${ OURS } *` ).evaluateAll( ( elements ) =>
		elements
			.filter( ( element ) => {
				const { overflow } = getComputedStyle( element );
				const isCut =
					overflow !== 'visible' &&
					element.scrollHeight > element.clientHeight + 1;
				return (
					element.textContent?.trim() &&
					( isCut || ! element.checkVisibility() )
				);
			} )
			.map( ( { outerHTML } ) => outerHTML.slice( 0, 200 ) )
	);

/** Lists that WebKit would take for none: no number, no bullet, and nothing before the items themselves. */
const lookForNoLists = ( page: Page ): Promise< string[] > =>
	page
		.locator( '.wp-block-practice-blocks-benefit' )
		.evaluateAll( ( items ) =>
			items
				.filter(
					( item ) =>
						getComputedStyle( item ).display !== 'list-item' ||
						( getComputedStyle( item ).listStyleType === 'none' &&
							getComputedStyle( item, '::before' ).content ===
								'none' )
				)
				.map( ( { outerHTML } ) => outerHTML.slice( 0, 200 ) )
		);

/** Names of headings as they were typed, and the levels of callouts in words, in small letters. */
const typed = {
	headings: [
		...marked.matchAll( /<h\d class="wp-block-heading">(.*?)<\/h\d>/g ),
	].map( ( [ , html = '' ] ) => wordsOf( html ).toLowerCase() ),
	labels: [ ...marked.matchAll( /__label">(.*?)<\/p>/g ) ].map(
		( [ , html = '' ] ) => wordsOf( html ).toLowerCase()
	),
};

for ( const { theme, tag } of TAGGED_THEMES ) {
	test( `readers meet in ${ theme } what the theme alone gives them, and lose nothing${ tag }`, async ( {
		page,
		visitor,
	} ) => {
		const without = await savePost( page, plain, 'publish' );
		const { link } = await savePost( page, marked, 'publish' );

		await visit( visitor, without.link, { e2e_theme: theme } );
		const known = new Set(
			( await runAxe( visitor, 'html' ) ).violations.map(
				( { id } ) => id
			)
		);
		await visit( visitor, link, { e2e_theme: theme } );
		const { passes, violations } = await runAxe( visitor, 'html' );
		expect( passes, theme ).toBeGreaterThan( 20 );
		// What the theme alone breaks is no excuse within our blocks.
		expect(
			violations.filter(
				( { id, isOurs } ) => isOurs || ! known.has( id )
			),
			theme
		).toEqual( [] );

		// What is said.
		const tree = await readTree( visitor );
		const named = ( wanted: string ) =>
			tree
				.filter( ( [ role ] ) => role === wanted )
				// Some themes write small headings in capitals.
				.map( ( [ , name ] ) => name.toLowerCase() );
		const headings = named( 'heading' );
		const first = headings.indexOf( typed.headings[ 0 ] ?? '' );
		expect(
			headings.slice( first, first + typed.headings.length ),
			theme
		).toEqual( typed.headings );
		expect( named( 'StaticText' ), theme ).toEqual(
			expect.arrayContaining( typed.labels )
		);
		expect( await lookForNoLists( visitor ), theme ).toEqual( [] );

		for ( const width of [ 320, 1280, 1920 ] ) {
			await expectRest( visitor, theme, width );
		}

		await expectPrinted( visitor, theme );

		// Magnified four times: 1280 by 1024 become 320 by 256.
		await visitor.setViewportSize( { width: 320, height: 256 } );
		expect( await lookForCollisions( visitor ), theme ).toEqual( [] );
		expect( await lookForLost( visitor ), theme ).toEqual( [] );
		await visitor.addStyleTag( { content: SPACED } );
		expect( await lookForCollisions( visitor ), theme ).toEqual( [] );
		expect( await lookForLost( visitor ), theme ).toEqual( [] );
	} );
}
