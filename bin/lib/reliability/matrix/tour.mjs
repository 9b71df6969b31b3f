/**
 * Goes to all places of a site that have to do with the plugin, and to their like where it is not.
 */

/** @typedef {import('../client.mjs').Client} Client */
/** @typedef {import('../checks.mjs').Checks} Checks */

/** What is on the page that tells a visitor's browser, or a server, of an error. */
const BROKEN =
	/There has been a critical error|<b>(Fatal|Parse|Warning|Notice|Deprecated)[^<]*<\/b>:/;

/**
 * Makes sure that a page came, and is whole.
 *
 * @param {Checks}                         checks What is to be noted.
 * @param {string}                         what   Which page.
 * @param {import('../client.mjs').Answer} answer What came.
 */
export function checkPage( checks, what, { status, text } ) {
	checks.equal( `${ what }: status`, status, 200 );
	checks.check(
		`${ what }: no error on the page`,
		! BROKEN.test( text ),
		text.match( BROKEN )?.[ 0 ]
	);
}

/**
 * Opens the dashboard's screens that show a post, tags, plugins and settings.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 * @param {number} post   A post.
 */
export async function openScreens( client, checks, post ) {
	for ( const path of [
		'index.php',
		'plugins.php',
		'edit.php',
		'post-new.php',
		`post.php?post=${ post }&action=edit`,
		'edit-tags.php?taxonomy=post_tag',
		'options-discussion.php',
		'options-permalink.php',
	] ) {
		checkPage( checks, path, await client.open( path ) );
	}
}

/**
 * Asks WordPress's own routes that tell of blocks, patterns and the post.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 * @param {number} post   A post.
 * @return {Promise< { blocks: number, patterns: number } >} How many blocks and patterns of the plugin they know.
 */
export async function askWordPress( client, checks, post ) {
	/** @param {string} path */
	const list = async ( path ) => {
		const { status, json } = await client.rest( 'GET', path );
		checks.equal( `REST ${ path }: status`, status, 200 );
		return /** @type {{ name: string }[]} */ ( json ?? [] ).filter(
			( { name } ) => name?.startsWith( 'practice-blocks/' )
		).length;
	};
	await list( `wp/v2/posts?include=${ post }&context=edit` );
	return {
		blocks: await list( 'wp/v2/block-types' ),
		patterns: await list( 'wp/v2/block-patterns/patterns' ),
	};
}

/**
 * Chooses a condition, as the editor does when a writer picks one: its term is made.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 * @param {string} search What is typed.
 * @param {string} slug   The condition that is found first.
 * @return {Promise< number >} The term.
 */
export async function chooseCondition( client, checks, search, slug ) {
	const route = 'practice-blocks/v1/conditions';
	const found = await client.rest( 'GET', `${ route }?search=${ search }` );
	checks.equal( `Conditions: ${ search }`, found.json?.[ 0 ]?.slug, slug );
	const chosen = await client.rest( 'POST', route, { slug } );
	checks.equal( `Conditions: ${ slug } chosen`, chosen.status, 201 );
	return chosen.json?.term_id;
}

/**
 * Uses the routes, the screens and the pages that only the plugin has.
 *
 * @param {Client}  client    Asks.
 * @param {Checks}  checks    What is to be noted.
 * @param {number}  post      A post about ME.
 * @param {boolean} abilities Whether this WordPress has abilities.
 */
export async function tryConditions( client, checks, post, abilities ) {
	const terms = await client.rest(
		'GET',
		`wp/v2/practice-conditions?post=${ post }&context=edit`
	);
	checks.equal( 'The post is filed', terms.json?.[ 0 ]?.slug, 'me-cfs' );
	const other = await chooseCondition(
		client,
		checks,
		'fibro',
		'fibromyalgia'
	);
	const changed = await client.rest(
		'POST',
		`wp/v2/practice-conditions/${ other }`,
		{ description: 'Pain in many places.', meta: terms.json?.[ 0 ]?.meta }
	);
	checks.equal( 'A condition is changed over REST', changed.status, 200 );
	for ( const path of [
		'edit-tags.php?taxonomy=practice_condition',
		`term.php?taxonomy=practice_condition&tag_ID=${ other }&post_type=post`,
	] ) {
		checkPage( checks, path, await client.open( path ) );
	}
	for ( const path of [ '/condition/me-cfs/', '/condition/me-cfs/feed/' ] ) {
		checkPage( checks, path, await client.visit( path ) );
	}
	if ( abilities ) {
		const outline = await client.rest(
			'GET',
			`wp-abilities/v1/abilities/practice-blocks/get-article-outline/run?input[post_id]=${ post }`
		);
		checks.equal( 'The ability: status', outline.status, 200 );
	}
}
