/**
 * Talks to a site of ours as its administrator, over HTTP.
 */
import { Failure } from '../failure.mjs';

/**
 * Logs in (bin/playground/login.php does that when the dashboard is opened), and publishes a post.
 *
 * @param {string} url     The site's address.
 * @param {string} content Saved markup.
 * @return {Promise< string >} The post's address.
 * @throws {Failure} When WordPress does not take it.
 */
export async function publish( url, content ) {
	const login = await fetch( `${ url }/wp-admin/profile.php`, {
		redirect: 'manual',
	} );
	const cookie = login.headers
		.getSetCookie()
		.map( ( line ) => line.split( ';' )[ 0 ] )
		.join( '; ' );
	const nonce = await fetch(
		`${ url }/wp-admin/admin-ajax.php?action=rest-nonce`,
		{ headers: { cookie } }
	).then( ( answer ) => answer.text() );
	const answer = await fetch( `${ url }/wp-json/wp/v2/posts`, {
		method: 'POST',
		headers: {
			cookie,
			'Content-Type': 'application/json',
			'X-WP-Nonce': nonce,
		},
		body: JSON.stringify( {
			title: 'Gallery',
			content,
			status: 'publish',
		} ),
	} );
	if ( ! answer.ok ) {
		throw new Failure(
			`WordPress answered ${ answer.status } to the post.`,
			`It says: ${ await answer.text() }`
		);
	}
	return String( ( await answer.json() ).link );
}

/**
 * Makes a function that gets what a site serves, each address once, and nothing from any other site.
 *
 * @param {string} url The site's address.
 * @return {import('./inline.mjs').Load} The function.
 */
export function loaderOf( url ) {
	/** @type {Map< string, ReturnType< import('./inline.mjs').Load > >} */
	const known = new Map();
	/** @type {import('./inline.mjs').Load} */
	const load = async ( address ) => {
		if ( new URL( address ).origin !== new URL( url ).origin ) {
			return undefined;
		}
		const answer = await fetch( address );
		return answer.ok
			? {
					type:
						String( answer.headers.get( 'Content-Type' ) ).split(
							';'
						)[ 0 ] ?? '',
					bytes: Buffer.from( await answer.arrayBuffer() ),
				}
			: undefined;
	};
	return ( address ) => {
		const found = known.get( address ) ?? load( address );
		known.set( address, found );
		return found;
	};
}
