/**
 * Remembers what was made of a thing, for as long as the thing is there.
 */

/**
 * Makes a function remember.
 *
 * @param make Makes something of a thing.
 * @return The same, which makes it once of each thing.
 * @since 0.1.0
 */
export function remember< Thing extends object, Result >(
	make: ( thing: Thing ) => Result
): ( thing: Thing ) => Result {
	const known = new WeakMap< Thing, [ Result ] >();
	return ( thing ) => {
		const made = known.get( thing ) ?? [ make( thing ) ];
		known.set( thing, made );
		return made[ 0 ];
	};
}
