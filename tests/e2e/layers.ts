/**
 * A page with something of its own in each layer of styles (mu-plugins/e2e-theme.php, e2e-theme-json.php), and what a browser makes of it.
 */
import type { Page } from '@playwright/test';

/**
 * Opens a page in a theme, with more in its theme.json, and in what the site's owner set.
 *
 * @param visitor The page to show it in.
 * @param url     Its address.
 * @param cookies The theme, and theme.json for it and for the owner.
 */
export async function openIn(
	visitor: Page,
	url: string,
	cookies: { theme?: string; json?: string; user?: string }
): Promise< void > {
	await visitor.context().clearCookies();
	await visitor.context().addCookies(
		Object.entries( {
			e2e_theme: cookies.theme,
			e2e_theme_json: cookies.json,
			e2e_user_json: cookies.user,
		} ).flatMap( ( [ name, value ] ) =>
			value ? [ { name, value: encodeURIComponent( value ), url } ] : []
		)
	);
	await visitor.goto( url );
}

/**
 * What a browser makes of a property of the first element that is found.
 *
 * @param visitor  The page.
 * @param selector The element's.
 * @param property Name of the property.
 * @return Its computed value.
 */
export const look = ( visitor: Page, selector: string, property: string ) =>
	visitor
		.locator( selector )
		.first()
		.evaluate(
			( element, name ) =>
				getComputedStyle( element ).getPropertyValue( name ),
			property
		);
