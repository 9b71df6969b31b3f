/**
 * Takes times in turns, so that whatever else the machine does meets both sides alike.
 */

/**
 * @typedef {Object} Times
 * @property {number} core The middle one of the times of WordPress alone.
 * @property {number} ours The middle one of the times with the plugin.
 */

/**
 * The middle one of some numbers.
 *
 * @param {number[]} numbers The numbers; one at least.
 * @return {number} The one in the middle, or the mean of the two.
 */
function median( numbers ) {
	const sorted = [ ...numbers ].sort( ( a, b ) => a - b );
	const half = sorted.length / 2;
	return (
		( ( sorted[ Math.floor( half - 0.5 ) ] ?? NaN ) +
			( sorted[ Math.ceil( half - 0.5 ) ] ?? NaN ) ) /
		2
	);
}

/**
 * Measures both sides, in rounds of one measurement each. Each side goes first in every second round.
 *
 * @param {number}                    rounds How many.
 * @param {() => Promise< number[] >} core   Measures WordPress alone; gives one number or several.
 * @param {() => Promise< number[] >} ours   Measures with the plugin; gives the same numbers.
 * @return {Promise< Times[] >} The medians, for each of the numbers.
 */
export async function inTurns( rounds, core, ours ) {
	/** @type {number[][]} */
	const coreRounds = [];
	/** @type {number[][]} */
	const ourRounds = [];
	for ( let round = 0; round < rounds; round++ ) {
		if ( round % 2 ) {
			ourRounds.push( await ours() );
			coreRounds.push( await core() );
		} else {
			coreRounds.push( await core() );
			ourRounds.push( await ours() );
		}
	}
	return ( coreRounds[ 0 ] ?? [] ).map( ( _, index ) => ( {
		core: median( coreRounds.map( ( round ) => round[ index ] ?? NaN ) ),
		ours: median( ourRounds.map( ( round ) => round[ index ] ?? NaN ) ),
	} ) );
}
