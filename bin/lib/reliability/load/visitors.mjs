/**
 * Visitors of a page, many at once: Apache's `ab` asks for it, and a reader beside them looks whether it comes whole.
 */
import { setTimeout } from 'node:timers/promises';
import { lastLines, run } from '../../run.mjs';

/** The cookie that has the plugin left out (bin/lib/bench/core-alone.php). */
const WITHOUT = 'practice_blocks_bench_core_alone=1';

/**
 * @typedef {'with' | 'without'} Side Whether the plugin is there.
 */

/**
 * @typedef {Object} Visits
 * @property {number}   pages     How many pages were sent.
 * @property {number}   perSecond And how many in a second.
 * @property {number}   read      How many of them, or beside them, were read.
 * @property {string[]} errors    What went wrong.
 */

/**
 * Reads a number of ab's report.
 *
 * @param {string} report What it printed.
 * @param {string} name   What the number is called.
 * @return {number} The number; ab leaves out some that are zero.
 */
const numberOf = ( report, name ) =>
	Number(
		report.match( new RegExp( `^${ name }:\\s+([\\d.]+)`, 'm' ) )?.[ 1 ] ??
			0
	);

/**
 * Reads the page now and then.
 *
 * @param {string}        address   The page's address.
 * @param {Side}          side      Whether with the plugin.
 * @param {() => boolean} isGoingOn Whether to read it once more.
 * @return {Promise< { read: number, errors: string[] } >} How often it was read, and what was wrong.
 */
async function readAlong( address, side, isGoingOn ) {
	/** @type {string[]} */
	const errors = [];
	let read = 0;
	for ( ; isGoingOn(); read++ ) {
		const page = await fetch( address, {
			headers: side === 'without' ? { cookie: WITHOUT } : {},
		} )
			.then( ( answer ) => answer.text() )
			.catch( String );
		const benefits =
			page.split( '<li class="wp-block-practice' ).length - 1;
		const hasStyle = page.includes( 'condition-article-style' );
		if (
			benefits !== 6 ||
			hasStyle !== ( side === 'with' ) ||
			! page.trimEnd().endsWith( '</html>' )
		) {
			errors.push(
				`The page ${ side } the plugin has ${ benefits } benefits: …${ page.slice( -200 ) }`
			);
		}
		await setTimeout( 1000 );
	}
	return { read, errors };
}

/**
 * Has visitors ask for a page.
 *
 * @param {string} address The page's address.
 * @param {Side}   side    Whether with the plugin.
 * @param {number} count   How many visitors there are at a time.
 * @param {number} seconds For how long.
 * @return {Promise< Visits >} What came of it.
 */
export async function visit( address, side, count, seconds ) {
	let isGoingOn = true;
	const reading = readAlong( address, side, () => isGoingOn );
	const { code, output } = await run( 'ab', [
		...[ '-q', '-l', '-c', String( count ), '-s', '120' ],
		// A number after the time, which else implies one of its own.
		...[ '-t', String( seconds ), '-n', '10000000' ],
		...( side === 'without' ? [ '-C', WITHOUT ] : [] ),
		address,
	] );
	isGoingOn = false;
	const { read, errors } = await reading;
	const pages = numberOf( output, 'Complete requests' );
	const failures = [ 'Failed requests', 'Write errors', 'Non-2xx responses' ]
		.map( ( name ) => ( { name, value: numberOf( output, name ) } ) )
		.filter( ( { value } ) => value )
		.map( ( { name, value } ) => `${ name }: ${ value }` );
	return {
		pages,
		perSecond: numberOf( output, 'Requests per second' ),
		read,
		errors: [
			...errors,
			...failures,
			...( code || ! pages ? [ `ab: ${ lastLines( output ) }` ] : [] ),
		],
	};
}
