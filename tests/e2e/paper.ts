/**
 * A page on paper: printed as a PDF, and read back from there.
 */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect } from './fixtures';
import { COUNT, numbersOf, showcase, shownLists } from './showcase';

/**
 * The figures that have all the same width in Inter, the font of Twenty Twenty-Four. Chromium takes them for the numbers of any list, and a
 * PDF gives them back as the characters of nobody's that the font has them under: the first one here is 0.
 */
const FIGURES = /[\uE071-\uE07A]/g;

/** A heading or a text, which ends with a word that no other has. */
const TEXT = /(<(?:h\d|p)\b[^>]*>[^<]+)(?=<\/(?:h\d|p)>)/g;

/** The showcase with every heading and every text ending in a word of its own, by which it is found on paper. */
export const marked = ( () => {
	let count = 0;
	return showcase
		.replace( TEXT, `$1 §` )
		.replace( /§/g, () => `§${ count++ }§` );
} )();

/**
 * Prints a page on small sheets.
 *
 * @param page The page.
 * @return The words of each sheet as they are seen, from line to line and from left to right, without the spaces between.
 */
export async function print( page: Page ): Promise< string[] > {
	const pdf = await page.pdf( { format: 'A5' } );
	const paper = await getDocumentProxy( new Uint8Array( pdf ) );
	const sheets: string[] = [];
	for ( let number = 1; number <= paper.numPages; number++ ) {
		const sheet = await paper.getPage( number );
		const { items } = await sheet.getTextContent();
		const lines = items
			.flatMap( ( item ) => ( 'str' in item ? item : [] ) )
			.map( ( { str, transform } ) => ( {
				str,
				x: Number( transform[ 4 ] ),
				y: Math.round( Number( transform[ 5 ] ) ),
			} ) )
			.sort( ( a, b ) => b.y - a.y || a.x - b.x );
		sheets.push(
			lines
				.map( ( { str } ) => str )
				.join( '' )
				.replace( FIGURES, ( figure ) =>
					String( figure.charCodeAt( 0 ) - 0xe071 )
				)
				.replace( /\s/g, '' )
		);
	}
	return sheets;
}

/**
 * Expects that a page with the marked showcase is printed whole: no item is torn, no number, heading, text or level is missing.
 *
 * @param page  The page.
 * @param where What to call it.
 */
export async function expectPrinted(
	page: Page,
	where: string
): Promise< void > {
	const sheets = await print( page );
	expect( sheets.length, where ).toBeGreaterThan( 10 );
	const sheetOf = ( mark: number ) =>
		sheets.findIndex( ( words ) => words.includes( `§${ mark }§` ) );
	// The first mark is that of the introduction, and every benefit has two.
	shownLists.forEach( ( shown, index ) => {
		numbersOf( shown ).forEach( ( number, position ) => {
			const heading = 1 + 2 * ( index * COUNT + position );
			const which = `${ where }: ${ JSON.stringify( shown ) } ${ position }`;
			expect( sheetOf( heading ), which ).toBeGreaterThanOrEqual( 0 );
			expect( sheetOf( heading + 1 ), which ).toBe( sheetOf( heading ) );
			// Columns are read line by line, and so over one another.
			if ( ! shown.columns ) {
				const words = sheets[ sheetOf( heading ) ] ?? '';
				const end = words.indexOf( `§${ heading + 1 }§` );
				const before = words.lastIndexOf(
					'§',
					words.indexOf( `§${ heading }§` ) - 1
				);
				const item = words
					.slice( before + 1, end )
					.replace( `§${ heading }§`, '' );
				expect( /\d+/.exec( item )?.[ 0 ], which ).toBe(
					shown.style === 'plain' ? undefined : `${ number }`
				);
			}
		} );
	} );
	// A callout has a heading, a level, and what it says.
	const last = marked.split( '§' ).length - 1;
	const callouts = 1 + 2 * COUNT * shownLists.length;
	expect( ( last / 2 - callouts ) % 3, 'marks of callouts' ).toBe( 0 );
	for ( let mark = callouts; mark < last / 2; mark += 3 ) {
		const [ heading, label, text ] = [ mark, mark + 1, mark + 2 ].map(
			sheetOf
		);
		expect( heading, `${ where }: ${ mark }` ).toBeGreaterThanOrEqual( 0 );
		expect( [ label, text ], `${ where }: ${ mark }` ).toEqual( [
			heading,
			heading,
		] );
	}
}
