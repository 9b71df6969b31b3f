/**
 * Asks a playground for pages: as a visitor, or as the administrator over REST and in the dashboard.
 */

/**
 * @typedef {Object} Answer
 * @property {number} status The status.
 * @property {string} text   The body.
 * @property {any}    json   The body as JSON; nothing when it is none.
 */

/**
 * @typedef {Object} Client
 * @property {(path: string) => Promise< Answer >}                                visit    Asks for a page as a visitor.
 * @property {(path: string) => Promise< Answer >}                                open     Asks for a page as the administrator.
 * @property {(method: string, path: string, data?: object) => Promise< Answer >} rest     Asks REST as the administrator.
 * @property {() => number}                                                       requests How many requests there were.
 */

/**
 * Asks for an address once.
 *
 * @param {string}                          address The address.
 * @param {Parameters< typeof fetch >[ 1 ]} init    How.
 * @return {Promise< Answer & { cookies: string[] } >} The answer.
 */
async function ask( address, init ) {
	const response = await fetch( address, init );
	const text = await response.text();
	let json;
	try {
		json = JSON.parse( text );
	} catch {
		// It is a page.
	}
	return {
		status: response.status,
		text,
		json,
		cookies: response.headers
			.getSetCookie()
			.map( ( cookie ) => cookie.split( ';' )[ 0 ] ?? '' ),
	};
}

/**
 * Logs the administrator in, as a playground does by itself when the dashboard is opened, and asks for a nonce.
 *
 * @param {string} url The site's address.
 * @return {Promise< Client >} Asks in their name.
 */
export async function logIn( url ) {
	const { cookies } = await ask( `${ url }/wp-admin/profile.php`, {
		redirect: 'manual',
	} );
	const headers = { Cookie: cookies.join( '; ' ) };
	const { text: nonce } = await ask(
		`${ url }/wp-admin/admin-ajax.php?action=rest-nonce`,
		{ headers }
	);
	let requests = 2;
	/** @type {typeof ask} */
	const count = ( address, init ) => {
		requests++;
		return ask( address, init );
	};
	return {
		visit: ( path ) => count( `${ url }${ path }`, {} ),
		open: ( path ) => count( `${ url }/wp-admin/${ path }`, { headers } ),
		rest: ( method, path, data ) =>
			count( `${ url }/wp-json/${ path }`, {
				method,
				headers: {
					...headers,
					'X-WP-Nonce': nonce,
					'Content-Type': 'application/json',
				},
				...( data && { body: JSON.stringify( data ) } ),
			} ),
		requests: () => requests,
	};
}
