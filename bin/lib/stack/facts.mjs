/**
 * What a running stack says of itself: tests/stack/mu-plugins/stack-facts.php tells it.
 */

/** @typedef {Record<'wordpress' | 'php' | 'interface' | 'server' | 'database' | 'cache' | 'redis', string>} Names */
/** @typedef {Names & Record<'lasting' | 'opcache' | 'network' | 'active' | 'debugging', boolean> & { asked: number, hits: number }} Facts */

/**
 * Asks a site what it runs on.
 *
 * @param {string} url The site's address.
 * @return {Promise< Facts >} The facts.
 */
async function askFacts( url ) {
	const answer = await fetch( `${ url }/`, {
		headers: { 'X-Stack-Facts': '1' },
	} );
	return await answer.json();
}

/**
 * Says what a site runs on.
 *
 * @param {string} url The site's address.
 * @return {Promise< string >} The versions.
 */
export async function describe( url ) {
	const facts = await askFacts( url );
	return [
		`WordPress ${ facts.wordpress }`,
		facts.server,
		`PHP ${ facts.php } (${ facts.interface }${ facts.opcache ? ', opcache' : '' })`,
		facts.database,
		`Redis ${ facts.redis }${ facts.lasting ? ' as object cache' : '' }`,
	].join( ', ' );
}
