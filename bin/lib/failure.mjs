/**
 * The one error that our commands raise on purpose: a sentence that says what happened, and one that says what to do.
 */

export class Failure extends Error {
	/**
	 * @param {string} what   What happened, as a sentence.
	 * @param {string} advice What the reader can do about it, as a sentence.
	 */
	constructor( what, advice ) {
		super( `${ what } ${ advice }` );
		this.name = 'Failure';
	}
}

/**
 * Runs a command and turns what it throws into an exit code.
 *
 * A failure of ours is printed as its message alone; anything else is a bug and keeps its stack trace.
 *
 * @param {() => Promise< number | void >} command Resolves to the exit code, or to nothing for success.
 * @return {Promise< void >} Resolves when `process.exitCode` is set; never throws.
 */
export async function runCommand( command ) {
	try {
		process.exitCode = ( await command() ) ?? 0;
	} catch ( error ) {
		console.error( error instanceof Failure ? error.message : error );
		process.exitCode = 1;
	}
}
