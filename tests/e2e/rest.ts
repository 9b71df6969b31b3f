/**
 * What tired eyes need: short lines, room between them, and a text that is near to its own heading.
 */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { measureBenefits } from './looks';
import { COUNT, shownLists } from './showcase';

/** Themes that say themselves how far the lines of a text stand apart, and how long they are. */
const SPACED_BY_THEME = [ 'twentytwenty' ];
const MEASURED_BY_THEME = [ 'twentytwentyone' ];

/** Texts of our blocks: how they are set, and how many characters their longest line has. */
const lookAtLines = ( page: Page ) =>
	page
		.locator(
			`[class*="wp-block-practice-blocks-"] > p:not([class*="__label"])`
		)
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

/**
 * Expects short lines, with room between them; a text nearer to its heading than to the next one; nothing justified.
 *
 * @param page  A page with the showcase.
 * @param theme Folder of its theme.
 * @param width Width of the window.
 */
export async function expectRest(
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
	const benefits = await measureBenefits( page );
	const room = benefits.map( ( { heading, body, list, em }, index ) => {
		// The one below, in a list of columns too.
		const next = benefits
			.slice( index + 1 )
			.find(
				( other ) =>
					other.list.top === list.top &&
					other.heading.top > heading.bottom &&
					Math.abs( other.heading.left - heading.left ) < 1
			)?.heading;
		if ( ! next ) {
			return 0;
		}
		// Beside a longer one, a short one has the room below that as well.
		expect( next.top - body.bottom, where ).toBeGreaterThan(
			body.top - heading.bottom
		);
		return ( next.top - body.bottom ) / em;
	} );
	const between = room.filter( Boolean );
	// Of three in two columns the third is below the first.
	expect( between.length, where ).toBeGreaterThanOrEqual(
		shownLists.reduce(
			( sum, { columns } ) =>
				sum + ( columns && width > 600 ? 1 : COUNT - 1 ),
			0
		)
	);
	expect( Math.min( ...between ), where ).toBeGreaterThan( 1 );
}
