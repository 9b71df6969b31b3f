/**
 * A page that is read from right to left.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { lookAtBenefits, lookForCollisions } from './looks';
import { article, joined, paragraph } from './markup';
import { print } from './paper';
import { COUNT, numbersOf, showcase, shownLists } from './showcase';
import { visit } from './visit';

const KNOWN = '[class*="is-suitability-"]:not(.is-suitability-by-video)';

/** Every word of the page in Hebrew. */
const HEBREW = [ 'מנוחה', 'שעה', 'שקט', 'טיפול', 'ערב' ];
const hebrew = showcase.replace( />[^<]*\p{L}[^<]*</gu, ( text ) =>
	text.replace( /[A-Za-z]+/g, ( { length } ) => HEBREW[ length % 5 ] ?? '' )
);

/** A link whose address ends with what has no direction. */
const SOURCE = '<a href="https://example.org/source/">מקור</a>';

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `numbers, badges and bars stand at the right of Hebrew in ${ theme }`, async ( {
		page,
		visitor,
	} ) => {
		const { link } = await savePost(
			page,
			joined( hebrew, article( paragraph( SOURCE ) ) ),
			'publish'
		);
		await visit( visitor, link, { e2e_theme: theme, e2e_rtl: '1' } );
		await expect( visitor.locator( 'html' ) ).toHaveAttribute(
			'dir',
			'rtl'
		);
		// The style sheet that WordPress sends here says the same: it has no left and no right.
		const [ ltr, rtl ] = [ '', '-rtl' ].map( ( ending ) =>
			readFileSync(
				path.resolve(
					__dirname,
					`../../build/condition-article/style-index${ ending }.css`
				),
				'utf8'
			)
		);
		expect( rtl ).toBe( ltr );
		for ( const width of [ 320, 1280 ] ) {
			await visitor.setViewportSize( { width, height: 900 } );
			const where = `${ theme } at ${ width }`;
			expect( await lookForCollisions( visitor ), where ).toEqual( [] );
			const benefits = await lookAtBenefits( visitor );
			const numbers = shownLists.flatMap( ( shown ) =>
				numbersOf( shown ).map( ( number ) =>
					shown.style === 'plain' ? '' : `${ number }`
				)
			);
			expect( benefits ).toHaveLength( shownLists.length * COUNT );
			benefits.forEach( ( { said, number, list, firstLine }, index ) => {
				expect( said.replace( /\D/g, '' ), where ).toBe(
					numbers[ index ]
				);
				if ( numbers[ index ] ) {
					expect( number?.left, where ).toBeGreaterThanOrEqual(
						firstLine.right - 0.5
					);
					expect( number?.right, where ).toBeLessThanOrEqual(
						list.right + 2
					);
				}
			} );
			for ( const [ left = 0, right = 0 ] of await visitor
				.locator( KNOWN )
				.evaluateAll( ( callouts ) =>
					callouts.map( ( callout ) => {
						const style = getComputedStyle( callout );
						return [
							parseFloat( style.borderLeftWidth ),
							parseFloat( style.borderRightWidth ),
						];
					} )
				) ) {
				expect( right, where ).toBeGreaterThan( left );
			}
		}
		expect( ( await print( visitor ) ).join( '' ) ).toContain(
			'(https://example.org/source/)'
		);
	} );
}
