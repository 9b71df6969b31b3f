/**
 * Waiting for an editor that draws in its own time.
 */

/** Milliseconds between two looks, and how many looks in a row must see the same. */
const PAUSE = 20;
const LOOKS = 4;

const pause = (): Promise< void > =>
	new Promise( ( resolve ) => {
		setTimeout( resolve, PAUSE );
	} );

/**
 * Waits until something stays as it is: the editor draws when it finds time, and nothing tells when it is done.
 *
 * @param look Gives what is there now.
 */
export async function settle( look: () => string ): Promise< void > {
	let [ seen, same ] = [ look(), 0 ];
	while ( same < LOOKS ) {
		await pause();
		const now = look();
		same = now === seen ? same + 1 : 0;
		seen = now;
	}
}
