/**
 * Switches the recognition off while something is converted that was recognised already, or that shall stay as it is.
 */

let depth = 0;

/**
 * Whether recognition is off.
 *
 * @return True inside of `withoutRecognition()`.
 * @since 0.1.0
 */
export const isSuspended = (): boolean => depth > 0;

/**
 * Runs something with the recognition off.
 *
 * @param run What to run, synchronously.
 * @return What it returns. What it throws is thrown on.
 * @since 0.1.0
 */
export function withoutRecognition< Result >( run: () => Result ): Result {
	depth++;
	try {
		return run();
	} finally {
		depth--;
	}
}
