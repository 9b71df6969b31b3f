/**
 * Authors who save over REST, one version after the other, until they are told to stop.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectDir } from '../../paths.mjs';
import { runInSite } from '../../stack/php.mjs';

/** What they write; every version has another number in its first heading. */
const TEXT = readFileSync(
	join( projectDir, 'bin/playground/massage-benefits-for-me.html' ),
	'utf8'
).trim();

/**
 * @typedef {Object} Writer
 * @property {string} login    Name.
 * @property {string} password A password for applications.
 * @property {number} post     The number of a post of theirs.
 */

/**
 * @typedef {Object} Written
 * @property {number}   saves  How often somebody saved.
 * @property {string[]} errors What went wrong.
 */

/**
 * Asks for the post of a writer, with other words where some are given.
 *
 * @param {string} url       The site's address.
 * @param {Writer} writer    Who asks.
 * @param {string} [content] What to save.
 * @return {Promise< string >} The content as WordPress has it, or what it says instead.
 */
async function ask( url, { login, password, post }, content ) {
	try {
		const answer = await fetch(
			`${ url }/wp-json/wp/v2/posts/${ post }?context=edit`,
			{
				headers: {
					authorization: `Basic ${ btoa( `${ login }:${ password }` ) }`,
					'content-type': 'application/json',
				},
				...( content !== undefined && {
					method: 'POST',
					body: JSON.stringify( { content } ),
				} ),
			}
		);
		const text = await answer.text();
		return answer.ok
			? JSON.parse( text ).content.raw
			: `${ answer.status }: ${ text.slice( 0, 300 ) }`;
	} catch ( error ) {
		return String( error );
	}
}

/**
 * Saves until the time is over, and looks at the end whether the last version is there.
 *
 * @param {string}        url       The site's address.
 * @param {Writer}        writer    Who writes.
 * @param {() => boolean} isGoingOn Whether to save once more.
 * @return {Promise< Written >} What came of it.
 */
async function write( url, writer, isGoingOn ) {
	/** @type {string[]} */
	const errors = [];
	let saves = 0;
	let content = '';
	/** @param {string} found */
	const compare = ( found ) => {
		if ( found !== content ) {
			const from = Math.max( 0, found.indexOf( 'Reduces' ) );
			errors.push(
				`${ writer.login }, save ${ saves }: ${ found.slice( from, from + 300 ) }`
			);
		}
	};
	while ( isGoingOn() ) {
		saves++;
		content = TEXT.replace(
			'Reduces Muscle Pain',
			`Reduces Muscle Pain ${ saves }`
		);
		compare( await ask( url, writer, content ) );
	}
	compare( await ask( url, writer ) );
	return { saves, errors };
}

/**
 * Makes writers.
 *
 * @param {import('../../stack/stack.mjs').Stack} stack The site.
 * @param {number}                                count How many.
 * @return {Promise< Writer[] >} The writers.
 */
export const makeWriters = async ( { folder }, count ) =>
	JSON.parse(
		await runInSite(
			folder,
			fileURLToPath( new URL( 'writers.php', import.meta.url ) ),
			String( count )
		)
	);

/**
 * Has all write at once.
 *
 * @param {string}        url       The site's address.
 * @param {Writer[]}      writers   Who writes.
 * @param {() => boolean} isGoingOn Whether to save once more.
 * @return {Promise< Written >} What came of it.
 */
export async function writeAtOnce( url, writers, isGoingOn ) {
	const all = await Promise.all(
		writers.map( ( writer ) => write( url, writer, isGoingOn ) )
	);
	return {
		saves: all.reduce( ( sum, { saves } ) => sum + saves, 0 ),
		errors: all.flatMap( ( { errors } ) => errors ),
	};
}
