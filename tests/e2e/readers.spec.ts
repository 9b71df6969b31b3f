/**
 * Readers: what assistive technology is told in every theme, and what is left when letters are spread or a page is magnified.
 */
import type { Page } from '@playwright/test';
import { runAxe, type Violation } from './axe';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { lookAtBenefits, lookForCollisions } from './looks';
import { coreList, joined, paragraph } from './markup';
import { COUNT, showcase, shownLists } from './showcase';
import THEMES from './themes.json';
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
		...showcase.matchAll( /<h\d class="wp-block-heading">(.*?)<\/h\d>/g ),
	].map( ( [ , html = '' ] ) => wordsOf( html ).toLowerCase() ),
	labels: [ ...showcase.matchAll( /__label">(.*?)<\/p>/g ) ].map(
		( [ , html = '' ] ) => wordsOf( html ).toLowerCase()
	),
};

/** Themes that say themselves how far the lines of a text stand apart, and how long they are. */
const SPACED_BY_THEME = [ 'twentytwenty' ];
const MEASURED_BY_THEME = [ 'twentytwentyone' ];

/** Texts of our blocks: how they are set, and how many characters their longest line has. */
const lookAtLines = ( page: Page ) =>
	page
		.locator( `${ OURS } > p:not([class*="__label"])` )
		.evaluateAll( ( paragraphs ) =>
			paragraphs.map( ( { firstChild, parentElement } ) => {
				const { lineHeight, fontSize, textAlign } = getComputedStyle(
					firstChild?.parentElement ?? document.body
				);
				const lines = new Map< number, string >();
				const range = document.createRange();
				for (
					let at = 0;
					firstChild && at < ( firstChild.textContent ?? '' ).length;
					at++
				) {
					range.setStart( firstChild, at );
					range.setEnd( firstChild, at + 1 );
					const { top } = range.getBoundingClientRect();
					lines.set(
						top,
						( lines.get( top ) ?? '' ) + range.toString()
					);
				}
				return {
					block: parentElement?.className,
					longest: Math.max(
						...[ ...lines.values() ].map(
							( line ) => line.trim().length
						)
					),
					apart: parseFloat( lineHeight ) / parseFloat( fontSize ),
					textAlign,
				};
			} )
		);

/** Short lines, with room between them; a text nearer to its heading than to the next one; nothing justified. */
async function expectRest(
	page: Page,
	theme: string,
	width: number
): Promise< void > {
	const where = `${ theme } at ${ width }`;
	await page.setViewportSize( { width, height: 900 } );
	const texts = await lookAtLines( page );
	expect( texts.length, where ).toBeGreaterThan( COUNT * shownLists.length );
	expect(
		texts.filter(
			( { longest, apart, textAlign } ) =>
				( longest > 75 && ! MEASURED_BY_THEME.includes( theme ) ) ||
				textAlign === 'justify' ||
				( apart < 1.5 && ! SPACED_BY_THEME.includes( theme ) )
		),
		where
	).toEqual( [] );
	const benefits = await lookAtBenefits( page );
	benefits.forEach( ( { heading, body }, index ) => {
		const next = benefits[ index + 1 ]?.heading;
		// Those below each other.
		if ( next && next.top > body.bottom && next.left === heading.left ) {
			expect( next.top - body.bottom, where ).toBeGreaterThan(
				body.top - heading.bottom
			);
		}
	} );
}

for ( const theme of THEMES ) {
	test( `readers meet in ${ theme } what the theme alone gives them, and lose nothing`, async ( {
		page,
		visitor,
	} ) => {
		const without = await savePost( page, plain, 'publish' );
		const { link } = await savePost( page, showcase, 'publish' );

		await visit( visitor, without.link, { e2e_theme: theme } );
		const known = new Set(
			( await runAxe( visitor, 'html' ) ).violations.map(
				( { id } ) => id
			)
		);
		await visit( visitor, link, { e2e_theme: theme } );
		const { passes, violations } = await runAxe( visitor, 'html' );
		expect( passes, theme ).toBeGreaterThan( 20 );
		const isOurs = ( { id, html }: Violation ) =>
			! known.has( id ) ||
			html.some( ( one ) => one.includes( 'practice-blocks' ) );
		expect( violations.filter( isOurs ), theme ).toEqual( [] );

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

		for ( const width of [ 1280, 1920 ] ) {
			await expectRest( visitor, theme, width );
		}

		// Magnified four times: 1280 by 1024 become 320 by 256.
		await visitor.setViewportSize( { width: 320, height: 256 } );
		expect( await lookForCollisions( visitor ), theme ).toEqual( [] );
		expect( await lookForLost( visitor ), theme ).toEqual( [] );
		await visitor.addStyleTag( { content: SPACED } );
		expect( await lookForCollisions( visitor ), theme ).toEqual( [] );
		expect( await lookForLost( visitor ), theme ).toEqual( [] );
	} );
}
