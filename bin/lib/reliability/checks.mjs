/**
 * Checks that go on after one has failed: in a site that took a minute to make, the others still tell something.
 */

/**
 * @typedef {Object} Checks
 * @property {(what: string, holds: boolean, detail?: string) => void}   check  Notes whether something holds.
 * @property {(what: string, found: unknown, expected: unknown) => void} equal  Notes whether two things are the same as JSON.
 * @property {() => number}                                              passed How many held.
 * @property {() => string[]}                                            failed Those that did not, each with what was found instead.
 */

/**
 * Starts to count checks.
 *
 * @return {Checks} The checks.
 */
export function startChecks() {
	let passed = 0;
	/** @type {string[]} */
	const failed = [];
	/** @type {Checks['check']} */
	const check = ( what, holds, detail = '' ) => {
		if ( holds ) {
			passed++;
		} else {
			failed.push( detail ? `${ what }: ${ detail }` : what );
		}
	};
	return {
		check,
		equal: ( what, found, expected ) => {
			const [ is, shouldBe ] = [ found, expected ].map( ( value ) =>
				JSON.stringify( value )
			);
			check( what, is === shouldBe, `${ is } instead of ${ shouldBe }` );
		},
		passed: () => passed,
		failed: () => failed,
	};
}
