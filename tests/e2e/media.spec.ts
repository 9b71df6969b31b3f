/**
 * Other media than a bright screen: forced and dark colours, no motion, paper.
 */
import type { Page } from '@playwright/test';
import { runAxe } from './axe';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { inkIn } from './ink';
import { lookAtBenefits } from './looks';
import { showcase } from './showcase';
import { article, paragraph } from './markup';
import { print } from './paper';
import { visit } from './visit';

const OURS = '[class*="wp-block-practice-blocks-"]';
const BADGES =
	'.is-style-badge:not(.is-layout-grid) > .wp-block-practice-blocks-benefit';
const KNOWN = '[class*="is-suitability-"]:not(.is-suitability-by-video)';
const LABELS = `${ KNOWN } > [class*="__label"]`;

/** Every colour and every movement of our blocks and of what stands before them. */
const stylesOf = ( page: Page, selector = `${ OURS }, ${ OURS } *` ) =>
	page.locator( selector ).evaluateAll( ( elements ) =>
		elements.flatMap( ( element ) =>
			[ '', '::before', '::marker' ].map( ( part ) => {
				const style = getComputedStyle( element, part );
				return {
					color: style.color,
					back: style.backgroundColor,
					border: style.borderTopColor,
					transition: style.transitionDuration,
					animation: style.animationName,
				};
			} )
		)
	);

/** The borders, badges and icons of the page are drawn: something else than what is behind them is to be seen there. */
async function expectDrawn( page: Page, where: string ): Promise< void > {
	for ( const [ selector, part ] of [
		[ BADGES, '::before' ],
		[ LABELS, '::before' ],
		[ KNOWN, '' ],
	] as const ) {
		const boxes = await page
			.locator( selector )
			.evaluateAll( ( elements, pseudo ) => {
				return elements.map( ( element ) => {
					const { left, top, height } =
						element.getBoundingClientRect();
					const style = getComputedStyle( element, pseudo );
					const px = ( value: string ) => parseFloat( value ) || 0;
					// What is not placed in the element begins where its text would.
					const isPlaced =
						getComputedStyle( element ).position === 'relative';
					return pseudo
						? {
								x:
									left +
									scrollX +
									( isPlaced ? px( style.left ) : 0 ),
								y:
									top +
									scrollY +
									( isPlaced ? px( style.top ) : 0 ),
								// An icon is a border alone.
								width:
									px( style.width ) ||
									px( style.borderLeftWidth ),
								height: px( style.height ),
							}
						: {
								// The bar and a little beside it.
								x: left + scrollX - 2,
								y: top + scrollY + 10,
								width: px( style.borderLeftWidth ) + 6,
								height: height - 20,
							};
				} );
			}, part );
		expect( boxes.length, selector ).toBeGreaterThan( 4 );
		for ( const box of boxes.slice( 0, 6 ) ) {
			expect(
				await inkIn( page, box ),
				`${ where }: ${ selector }`
			).toBeGreaterThan( 0.05 );
		}
	}
}

test( 'borders, badges and icons are drawn in forced colours, in a dark scheme and on paper, and nothing moves', async ( {
	page,
	visitor,
} ) => {
	const { link } = await savePost(
		page,
		`${ showcase }\n\n${ article(
			paragraph( '<a href="https://example.org/source">A source</a>' )
		) }`,
		'publish'
	);
	await visit( visitor, link, { e2e_theme: 'twentytwentyfive' } );
	await expectDrawn( visitor, 'bright' );
	const bright = await stylesOf( visitor );
	expect( bright.length ).toBeGreaterThan( 500 );
	// Links move as the theme has them.
	const still = await stylesOf(
		visitor,
		`${ OURS }, ${ OURS } > .wp-block-heading, ${ OURS } > p`
	);
	for ( const { transition, animation } of still ) {
		expect( [ transition, animation ] ).toEqual( [ '0s', 'none' ] );
	}

	await visitor.emulateMedia( { colorScheme: 'dark' } );
	expect( await stylesOf( visitor ) ).toEqual( bright );
	await visitor.emulateMedia( {
		colorScheme: null,
		reducedMotion: 'reduce',
	} );
	expect( await stylesOf( visitor ) ).toEqual( bright );

	await visitor.emulateMedia( {
		reducedMotion: null,
		forcedColors: 'active',
	} );
	await expectDrawn( visitor, 'forced' );

	await visitor.emulateMedia( { forcedColors: null, media: 'print' } );
	await expectDrawn( visitor, 'print' );
	const paper = await visitor.evaluate(
		( [ items, labels ] ) => ( {
			torn: [ ...document.querySelectorAll( items ) ].filter(
				( item ) => getComputedStyle( item ).breakInside !== 'avoid'
			).length,
			// Browsers leave backgrounds out.
			lost: [ ...document.querySelectorAll( labels ) ].filter(
				( label ) =>
					getComputedStyle( label, '::before' ).backgroundColor !==
					'rgba(0, 0, 0, 0)'
			).length,
		} ),
		[
			'.wp-block-practice-blocks-benefit, .wp-block-practice-blocks-suitable-for',
			LABELS,
		] as const
	);
	expect( paper.torn ).toBe( 0 );
	expect( paper.lost ).toBe( 0 );
	expect( ( await lookAtBenefits( visitor ) )[ 0 ]?.number ).toBeDefined();
	expect( ( await print( visitor ) ).join( '' ) ).toContain(
		'Asource(https://example.org/source)'
	);
} );

test( 'words and numbers are read as well in a dark style of a theme', async ( {
	page,
	visitor,
} ) => {
	const { link } = await savePost( page, showcase, 'publish' );
	await visit( visitor, link, {
		e2e_theme: 'twentytwentyfive',
		e2e_style: '01-evening',
	} );
	expect(
		await visitor
			.locator( 'body' )
			.evaluate( ( body ) => getComputedStyle( body ).backgroundColor )
	).toBe( 'rgb(27, 27, 27)' );
	const { elements, violations, incomplete } = await runAxe( visitor, OURS, {
		runOnly: [ 'color-contrast' ],
	} );
	expect( elements ).toBeGreaterThan( 50 );
	expect( [ violations, incomplete ] ).toEqual( [ [], [] ] );
	await expectDrawn( visitor, 'dark' );
} );
