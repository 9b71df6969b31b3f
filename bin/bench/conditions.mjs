/**
 * Conditions against core's tags, on MariaDB with 100,000 posts, 5,000 conditions and 5,000 tags.
 *
 * Core's side runs without the plugin. What is counted is the work of the processor, PHP's and MariaDB's: waiting for the disk, or for
 * other programs, differs from run to run. It begins when WordPress and its plugins are loaded: what comes before would hide what a page
 * costs. What loading the plugin costs is in the row of a whole request.
 */
import { Failure } from '../lib/failure.mjs';
import { missingForMariaDb } from '../lib/bench/mariadb/server.mjs';
import { withMariaDb } from '../lib/bench/mariadb/sides.mjs';
import { requests } from '../lib/bench/mariadb/requests.mjs';
import { inTurns } from '../lib/bench/rounds.mjs';

const BUDGET = 1.1;
/** A request is short: a round is several of them, and the sides take turns with each. */
const TIMES = 10;

/**
 * @typedef {import('../lib/bench/mariadb/site.mjs').SideName}    SideName
 * @typedef {import('../lib/bench/mariadb/sides.mjs').Ask}        Ask
 * @typedef {import('../lib/bench/mariadb/requests.mjs').Asked}   Asked
 */

/**
 * Asks for one thing once, and undoes it where that must be.
 *
 * @param {Ask}      ask   Asks.
 * @param {Asked}    asked What for.
 * @param {SideName} side  As whom.
 * @return {Promise< import('../lib/bench/mariadb/sides.mjs').Answer >} The answer.
 */
async function once( ask, { of, after }, side ) {
	const answer = await ask( side, of( side ) );
	if ( after ) {
		await ask( side, after( side, answer.text ) );
	}
	return answer;
}

/**
 * Asks for one thing before it is measured, so that both sides find everything in memory, and makes sure that they get the same.
 *
 * @param {Ask}   ask   Asks.
 * @param {Asked} asked What for.
 * @throws {Failure} When they do not.
 */
async function warmUp( ask, asked ) {
	const [ core, ours ] = [
		await once( ask, asked, 'core' ),
		await once( ask, asked, 'ours' ),
	].map( ( { text } ) => text.match( asked.same ?? /^/g )?.length );
	if ( core !== ours || ! core ) {
		throw new Failure(
			`There are ${ core ?? 0 } on core's side and ${ ours ?? 0 } on ours: ${ asked.what }.`,
			'So both would not do the same work.'
		);
	}
}

/** @type {import('../lib/bench/measures.mjs').OwnSiteMeasure} */
export default {
	title: 'Conditions against tags',
	missing: missingForMariaDb,
	runAlone: ( { wp, rounds, say } ) =>
		withMariaDb( { wp, say }, async ( { seeded }, ask ) => {
			const rows = [];
			for ( const asked of requests( seeded ) ) {
				const { what, whole, free } = asked;
				/** @param {SideName} side */
				const measure = async ( side ) => {
					const answer = await once( ask, asked, side );
					return [
						whole ? answer.whole : answer.loaded,
						answer.queries,
					];
				};
				await warmUp( ask, asked );
				const [ times, queries ] = await inTurns(
					TIMES * rounds,
					() => measure( 'core' ),
					() => measure( 'ours' )
				);
				if ( times && queries ) {
					rows.push(
						{ what, ...times, ...( ! free && { budget: BUDGET } ) },
						{
							what: `${ what }: queries`,
							...queries,
							unit: '',
						}
					);
				}
			}
			return rows;
		} ),
};
