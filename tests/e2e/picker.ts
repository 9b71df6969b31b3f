/**
 * The condition picker in the settings, and the site that answers it.
 */
import type { Page, Route } from '@playwright/test';
import { nonceOf } from './editor';
import { expect } from './fixtures';
import { callout } from './markup';

/** Where a condition is looked for. */
export const field = ( page: Page ) =>
	page.getByRole( 'combobox', { name: 'Name or abbreviation' } );

/** What undo and a click find. */
export const button = ( page: Page, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );

/** Chooses what is found first. */
export async function choose( page: Page, words: string, name: string ) {
	await field( page ).click();
	await page.keyboard.type( words );
	// Just after the editor has opened, a busy site has much else to answer first.
	await expect( page.getByRole( 'option' ).first() ).toHaveText( name, {
		timeout: 120_000,
	} );
	await page.keyboard.press( 'Enter' );
}

/** Makes a record of the site's own, as its administrator does, with standing advice. */
export async function record( page: Page, name: string, advice: string ) {
	const headers = { 'X-WP-Nonce': await nonceOf( page ) };
	const save = ( term: string ) =>
		page.request.post( `/wp-json/wp/v2/practice-conditions/${ term }`, {
			headers,
			data: { name, meta: { practice_blocks_advice: advice } },
		} );
	const made = await save( '' );
	const { code, data } = await made.json();
	// A test that is tried once more made it the first time.
	const response = code === 'term_exists' ? await save( data.term_id ) : made;
	expect( response.ok(), await response.text() ).toBe( true );
}

/** Saved markup of a callout that names a condition of the site. */
export const calloutAbout = ( condition: string, name: string, body: string ) =>
	callout( name, 'A label', body ).replace(
		'<!-- wp:practice-blocks/suitable-for',
		`<!-- wp:practice-blocks/suitable-for {"condition":"${ condition }"}`
	);

/** The texts below a callout's name and label. */
export const body = ( content: string ): string[] =>
	[ ...content.matchAll( /<!-- wp:paragraph[^>]*-->\s*<p>(.*?)<\/p>/g ) ].map(
		( [ , text = '' ] ) => text
	);

/**
 * Has the site's answers about conditions wait, or be something else.
 *
 * @param page    The editor.
 * @param isMeant Tells which requests: their method and what is asked for.
 * @param answer  What comes of one.
 * @return Takes it back.
 */
export async function answerOf(
	page: Page,
	isMeant: ( method: string, query: string ) => boolean,
	answer: ( route: Route ) => Promise< void >
): Promise< () => Promise< void > > {
	const isOurs = ( { href }: URL ) => href.includes( '/v1/conditions' );
	const handle = ( route: Route ) => {
		const url = new URL( route.request().url() );
		// WordPress asks for a method that a server may refuse by a header.
		const method =
			route.request().headers()[ 'x-http-method-override' ] ??
			route.request().method();
		return isMeant(
			method,
			decodeURIComponent( url.search + url.pathname )
		)
			? answer( route )
			: route.fallback();
	};
	await page.route( isOurs, handle );
	return () => page.unroute( isOurs, handle );
}
