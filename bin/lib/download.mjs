/**
 * Downloads over HTTPS, and gives up soon where there is no network.
 */
const CONNECT_MS = 6_000;
const WHOLE_MS = 180_000;

/**
 * Downloads an address.
 *
 * @param {string} url The address.
 * @return {Promise< Buffer >} What lies there.
 * @throws {Error} When there is no answer in time or it is not a good one.
 */
export async function download( url ) {
	const abort = new AbortController();
	const giveUp = () => abort.abort( new Error( 'no answer in time' ) );
	const connect = setTimeout( giveUp, CONNECT_MS );
	try {
		const response = await fetch( url, { signal: abort.signal } );
		clearTimeout( connect );
		setTimeout( giveUp, WHOLE_MS ).unref();
		if ( ! response.ok ) {
			throw new Error( `answered ${ response.status }` );
		}
		return Buffer.from( await response.arrayBuffer() );
	} finally {
		clearTimeout( connect );
	}
}

/**
 * Downloads a JSON document.
 *
 * @param {string} url The address.
 * @return {Promise< unknown >} The parsed document.
 * @throws {Error} When the download fails or is not JSON.
 */
export async function downloadJson( url ) {
	return JSON.parse( ( await download( url ) ).toString( 'utf8' ) );
}
