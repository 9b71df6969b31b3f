/**
 * Hostile content (tests/fixtures/hostile.json), and what tells that something of it ran in a browser.
 */
import type { BrowserContext, Page } from '@playwright/test';
import hostile from '../fixtures/hostile.json';
import { expect } from './fixtures';

/** What would run calls `ran()` with the number of its vector. */
export const vectors: readonly string[] = Object.values( hostile.vectors ).map(
	( markup, index ) =>
		markup
			.replaceAll( 'RAN', `ran(${ index })` )
			.replaceAll( 'NUMBER', String( index ) )
);

/** Between what ran and the frame that it ran in. */
const IN = ' in frame ';

const names = Object.keys( hostile.vectors );

/**
 * Listens for whatever runs: calls of `ran()` in any frame, dialogs, and scripts of the one site that hostile content asks for scripts.
 *
 * @param context The browser's context, before a page is opened in it.
 * @return What ran, by the names of the vectors and of frames; it grows.
 */
export async function listen( context: BrowserContext ): Promise< string[] > {
	const ran: string[] = [];
	await context.exposeBinding( 'ran', ( { frame }, index?: unknown ) => {
		ran.push(
			`${ names[ Number( index ) ] ?? String( index ) }${ IN }${ frame.name() || frame.url() }`
		);
	} );
	context.on( 'dialog', ( dialog ) => {
		// Leaving a page with changes asks as well.
		if ( dialog.type() !== 'beforeunload' ) {
			ran.push( dialog.message() );
		}
		void dialog.accept();
	} );
	await context.route(
		( { hostname } ) => hostname === 'canary.test',
		( route ) =>
			route.fulfill( {
				contentType: 'text/javascript',
				body: `ran( ${ JSON.stringify( route.request().url() ) } )`,
			} )
	);
	// Pictures that are not there fail at once, however busy the site is.
	await context.route(
		( { pathname } ) => /\/(?:x|`x`)$/.test( decodeURI( pathname ) ),
		( route ) => route.abort()
	);
	return ran;
}

/**
 * The vectors among what ran.
 *
 * @param ran What ran.
 * @return Their names, each once.
 */
export const namesIn = ( ran: string[] ): string[] => [
	...new Set( ran.map( ( what ) => what.split( IN )[ 0 ] ?? '' ) ),
];

/**
 * What stands on a page and would run when somebody touches it.
 *
 * @param page The page.
 * @return Attributes with their values.
 */
export const dormant = ( page: Page ): Promise< string[] > =>
	page.evaluate( () =>
		[ ...document.querySelectorAll( '*' ) ].flatMap( ( element ) =>
			[ ...element.attributes ]
				.filter(
					( { name, value } ) =>
						( /^on|^srcdoc$/i.test( name ) &&
							value.includes( 'ran(' ) ) ||
						( /^(?:xlink:)?(?:href|src|action|formaction|data|to|values)$/i.test(
							name
						) &&
							/^(?:(?:java|vb)script:|data:text)/i.test(
								value.replace( /[\u0000-\u0020]/g, '' )
							) )
				)
				.map(
					( { name, value } ) =>
						`${ element.tagName } ${ name }=${ value }`
				)
		)
	);

/**
 * Waits until pictures have failed, frames have come and animations have begun.
 *
 * @param page The page.
 */
export async function settled( page: Page ): Promise< void > {
	await page.waitForLoadState();
	await page.waitForFunction( () =>
		[
			document,
			...[ ...document.querySelectorAll( 'iframe' ) ].map(
				( frame ) => frame.contentDocument
			),
		].every( ( one ) =>
			[ ...( one?.images ?? [] ) ].every(
				( image ) => image.complete || image.loading === 'lazy'
			)
		)
	);
	await page.evaluate(
		() =>
			new Promise( ( resolve ) =>
				requestAnimationFrame( () =>
					requestIdleCallback( resolve, { timeout: 2000 } )
				)
			)
	);
}

/**
 * Expects that nothing of a page runs.
 *
 * @param page The page, loaded.
 * @param ran  What ran until now.
 */
export async function expectQuiet(
	page: Page,
	ran: string[]
): Promise< void > {
	await settled( page );
	expect( ran, page.url() ).toEqual( [] );
}
