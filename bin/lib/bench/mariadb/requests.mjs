/**
 * What is asked of a site on MariaDB: of conditions with the plugin, of tags without it.
 */
import { newTerms, saves } from './writes.mjs';

/**
 * @typedef {import('./site.mjs').SideName} SideName
 * @typedef {import('./sides.mjs').Request} Request
 *
 * @typedef {Object} Asked
 * @property {string}                                    what    What it is.
 * @property {(side: SideName) => Request}               of      Gives the request.
 * @property {(side: SideName, text: string) => Request} [after] Gives the one that undoes it, from its answer.
 * @property {RegExp}                                    [same]  What there must be as much of in both answers, and at least once.
 * @property {boolean}                                   [whole] Whether the whole request counts.
 * @property {boolean}                                   [free]  Whether no budget was promised.
 */

/** Words that are looked for: all terms have the first, a seventh the second, a twentieth the third, none the last. */
const SEARCHES = [ 'm', 'me', 'ménièr', 'xyzzy' ];
/** A post in a list. */
const LISTED = /<li class="wp-block-post /g;

/**
 * Pages that anybody may see.
 *
 * @param {import('./site.mjs').Seeded} seeded What is in the site.
 * @return {Asked[]} Requests.
 */
function pages( { slug, pages: last, posts, plain } ) {
	/** @param {SideName} side */
	const archive = ( side ) =>
		side === 'core' ? `/tag/${ slug }/` : `/condition/${ slug }/`;
	return [
		{
			what: 'archive, first page',
			same: LISTED,
			of: ( side ) => ( { path: archive( side ) } ),
		},
		{
			what: 'archive, last page',
			same: LISTED,
			of: ( side ) => ( { path: `${ archive( side ) }page/${ last }/` } ),
		},
		{
			what: 'archive, feed',
			same: /<item>/g,
			of: ( side ) => ( { path: `${ archive( side ) }feed/` } ),
		},
		{
			what: 'post',
			// As words of the page: its structured data says them, too.
			same: />We can adapt sessions</g,
			of: ( side ) => ( {
				path: new URL( posts[ side ].link ).pathname,
			} ),
		},
		{
			what: 'post without our blocks, whole request',
			whole: true,
			of: () => ( { path: new URL( plain.core.link ).pathname } ),
		},
	];
}

/**
 * Searches for terms, as an editor does.
 *
 * @param {import('./site.mjs').Seeded} seeded What is in the site.
 * @return {Asked[]} Requests.
 */
function searches( { slug } ) {
	/**
	 * @param {string} what  What it is.
	 * @param {string} query What is asked for.
	 * @return {Asked} The request.
	 */
	const search = ( what, query ) => ( {
		what,
		of: ( side ) => ( {
			path: `/wp-json/${ side === 'core' ? 'wp/v2/tags' : 'practice-blocks/v1/conditions' }?${ query }`,
			user: true,
		} ),
	} );
	return [
		...SEARCHES.map( ( word ) =>
			search(
				`search “${ word }”`,
				`search=${ encodeURIComponent( word ) }`
			)
		),
		search( 'search “me”, second page', 'search=me&page=2' ),
		search( 'all, first page', '' ),
		search( 'one by its slug', `slug=${ slug }` ),
	];
}

/**
 * Everything that is asked.
 *
 * @param {import('./site.mjs').Seeded} seeded What is in the site.
 * @return {Asked[]} Requests, in the order in which they are measured.
 */
export const requests = ( seeded ) => [
	...pages( seeded ),
	...searches( seeded ),
	...saves( seeded ),
	...newTerms,
	{
		what: 'list in the dashboard',
		of: ( side ) => ( {
			path: `/wp-admin/edit-tags.php?taxonomy=${ side === 'core' ? 'post_tag' : 'practice_condition' }`,
			user: true,
		} ),
	},
];
