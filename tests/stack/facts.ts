/**
 * What a running site says of itself (mu-plugins/stack-facts.php).
 */
import type { Page } from '@playwright/test';

/** What the tests add to and compare; the rest is only looked at. */
export interface Facts extends Record< string, unknown > {
	/** How many requests have asked so far. */
	asked: number;
	/** How many scripts PHP did not have to compile. */
	hits: number;
	/** Whether our plugin runs. */
	active: boolean;
}

/**
 * Asks a site what it runs on.
 *
 * @param page A page.
 * @param path The site's address.
 * @return The facts.
 */
export async function askFacts( page: Page, path = '/' ): Promise< Facts > {
	const headers = { 'X-Stack-Facts': '1' };
	return ( await page.request.get( path, { headers } ) ).json();
}
