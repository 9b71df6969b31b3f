/**
 * Pages as a server sends them: asked for with cookies that choose how (mu-plugins/e2e-page.php, e2e-theme.php), and read as text.
 */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What a page can be asked to be. */
export interface Wishes {
	/** Folder of a theme. */
	e2e_theme?: string;
	/** Name of a style of that theme. */
	e2e_style?: string;
	e2e_rtl?: '1';
	/** Without our plugin. */
	e2e_without?: '1';
	/** With the number of questions to the database, in a comment. */
	e2e_queries?: '1';
}

/**
 * Asks for a page without showing it.
 *
 * @param page   Whose browser to ask with.
 * @param url    Its address.
 * @param wishes How it should be.
 * @return What the server sent.
 */
export async function ask(
	page: Page,
	url: string,
	wishes: Wishes = {}
): Promise< string > {
	const response = await page.request.get( url, {
		headers: {
			Cookie: Object.entries( wishes )
				.map( ( pair ) => pair.join( '=' ) )
				.join( '; ' ),
		},
	} );
	expect( response.status(), url ).toBe( 200 );
	return response.text();
}

/**
 * Shows a page.
 *
 * @param page   The page to show it in.
 * @param url    Its address.
 * @param wishes How it should be.
 */
export async function visit(
	page: Page,
	url: string,
	wishes: Wishes = {}
): Promise< void > {
	const context = page.context();
	await context.clearCookies();
	await context.addCookies(
		Object.entries( wishes ).map( ( [ name, value ] ) => ( {
			name,
			value,
			url,
		} ) )
	);
	await page.goto( url );
}

/**
 * The words of some HTML, without those of its comments. Words that only a tag keeps apart are two.
 *
 * @param html HTML, or saved markup.
 * @return The words with one space between.
 */
export const wordsOf = ( html: string ): string =>
	html
		.replace( /<!--.*?-->|<(style|script)\b.*?<\/\1>/gs, '' )
		.replace( /<\/?(strong|em|a|mark|sup|sub|code)\b[^>]*>/g, '' )
		.replace( /<[^>]*>/g, ' ' )
		.replace( /&amp;|&#038;/g, '&' )
		.replace( /&#8217;/g, '’' )
		.replace( /&nbsp;|\s+/g, ' ' )
		.trim();
