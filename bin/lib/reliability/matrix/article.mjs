/**
 * The sample article on a site: published over REST as the editor saves it, and seen by a visitor.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../paths.mjs';
import { countElements, wordsOf } from '../words.mjs';
import { checkPage } from './tour.mjs';

/** @typedef {import('../client.mjs').Client} Client */
/** @typedef {import('../checks.mjs').Checks} Checks */

const CONTENT = '.entry-content';
/** Stands on every page with our blocks, and comes from nobody else. */
const STYLES = /practice-blocks[\w-]*-css['"]/;

/** What the editor saves. */
export const ARTICLE = readFileSync(
	join( projectDir, 'bin/playground/massage-benefits-for-me.html' ),
	'utf8'
).trim();

/**
 * Publishes the sample article, and makes sure that it is stored as the editor saved it.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 * @return {Promise< number >} The post.
 */
export async function publish( client, checks ) {
	const { status, json } = await client.rest( 'POST', 'wp/v2/posts', {
		title: 'The article of this cell',
		slug: 'cell',
		status: 'publish',
		content: ARTICLE,
	} );
	checks.equal( 'Article published', status, 201 );
	checks.equal( 'Article stored as it is', json?.content?.raw, ARTICLE );
	return json?.id;
}

/**
 * Looks at the article as a visitor does.
 *
 * @param {Client}  client Asks.
 * @param {Checks}  checks What is to be noted.
 * @param {string}  when   What was done before.
 * @param {boolean} active Whether the plugin is on.
 */
export async function view( client, checks, when, active ) {
	const page = await client.visit( '/cell/' );
	checkPage( checks, `Article ${ when }`, page );
	checks.check(
		`Article ${ when }: every word in its order`,
		wordsOf( page.text ).includes( wordsOf( ARTICLE ) )
	);
	checks.equal(
		`Article ${ when }: lists, headings and paragraphs`,
		countElements( page.text, CONTENT ),
		countElements(
			`<div class="entry-content">${ ARTICLE }</div>`,
			CONTENT
		)
	);
	checks.equal(
		`Article ${ when }: our styles`,
		STYLES.test( page.text ),
		active
	);
}
