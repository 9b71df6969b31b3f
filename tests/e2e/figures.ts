/**
 * Keeps the figures of browser tests.
 */
import type { Figures } from '../../bin/lib/figures.mjs';

/**
 * Keeps them for docs/reliability.md.
 *
 * @param name    The part's name.
 * @param figures What came of it.
 */
export async function keepFigures(
	name: string,
	figures: Figures
): Promise< void > {
	// Playwright makes a CommonJS module of each test, which cannot require that of a program.
	const { writeFigures } = await import( '../../bin/lib/figures.mjs' );
	writeFigures( name, figures );
}
