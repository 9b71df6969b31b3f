/**
 * What the checks of WP-CLI have in common: a post, its conditions, what it remembers.
 */
import { deepStrictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const TAXONOMY = 'practice_condition';

/**
 * @typedef {(...args: string[]) => Promise< string >} Wp
 *
 * @typedef {Object} Tools
 * @property {Wp}                                                 wp    Runs a command.
 * @property {(slugs: string[]) => string}                        file  Writes a content whose blocks name conditions; gives its path.
 * @property {(post: string, slugs: string[]) => Promise< void >} filed Makes sure of the conditions of a post.
 */

/**
 * What the checks need.
 *
 * @param {Wp}     wp     Runs a command.
 * @param {string} folder A folder for contents.
 * @return {Tools} The tools.
 */
export function makeTools( wp, folder ) {
	return {
		wp,
		file: ( slugs ) => {
			const file = join(
				folder,
				`${ slugs.join( '-' ) || 'none' }.html`
			);
			const blocks = slugs.map(
				( slug ) =>
					`<!-- wp:practice-blocks/suitable-for {"condition":"${ slug }"} -->\n<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Name</h3><p class="wp-block-practice-blocks-suitable-for__label">We can adapt sessions</p></div>\n<!-- /wp:practice-blocks/suitable-for -->`
			);
			writeFileSync( file, [ '<p>Words</p>', ...blocks ].join( '\n' ) );
			return file;
		},
		filed: async ( post, slugs ) => {
			const found = await wp(
				...[ 'post', 'term', 'list', post, TAXONOMY, '--field=slug' ]
			);
			deepStrictEqual(
				found.split( '\n' ).filter( Boolean ).sort(),
				slugs
			);
		},
	};
}

/**
 * Makes a post.
 *
 * @param {Tools}     tools Tools.
 * @param {string[]}  slugs What its blocks name.
 * @param {...string} more  Other arguments.
 * @return {Promise< string >} Its number.
 */
export const create = ( { wp, file }, slugs, ...more ) =>
	wp(
		...[ 'post', 'create', file( slugs ), '--post_status=publish' ],
		...[ '--post_title=A post', '--porcelain', ...more ]
	);

/**
 * Counts the posts that are filed under asthma.
 *
 * @param {Wp} wp Runs a command.
 * @return {Promise< number >} How many WordPress counts.
 */
export const count = async ( wp ) =>
	Number(
		await wp(
			...[ 'term', 'get', TAXONOMY, 'asthma' ],
			...[ '--by=slug', '--field=count' ]
		)
	);

/**
 * Makes sure that a post remembers no terms of its blocks.
 *
 * @param {Wp}     wp   Runs a command.
 * @param {string} post Its number.
 */
export async function rememberNone( wp, post ) {
	const keys = await wp( 'post', 'meta', 'list', post, '--format=json' );
	deepStrictEqual( /practice_blocks/.test( keys ), false );
}
