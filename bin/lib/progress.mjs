/**
 * Says now and then that a long step is still at work.
 */

/** Long enough not to fill the screen, short enough not to make anybody wonder. */
const INTERVAL_SECONDS = 15;

/**
 * Does something that takes long, and says what it is and for how long it has been going on.
 *
 * @template T
 * @param {(line: string) => void} say  Told what is going on.
 * @param {string}                 what What is being done, as in "Installing the npm packages".
 * @param {() => Promise< T >}     work Does it.
 * @return {Promise< T >} What the work gives.
 */
export async function withProgress( say, what, work ) {
	say( `${ what } …` );
	let seconds = 0;
	const timer = setInterval( () => {
		seconds += INTERVAL_SECONDS;
		say( `… still at it after ${ seconds } s` );
	}, INTERVAL_SECONDS * 1000 );
	return work().finally( () => clearInterval( timer ) );
}
