/**
 * Keeps the figures of browser tests.
 */
import type { Figures } from '../../bin/lib/figures.mjs';
import type { Section } from '../../bin/lib/reliability/sections.mjs';

/**
 * Keeps what a part of this run came to.
 *
 * @param name    The part's name.
 * @param figures What came of it.
 */
export async function keepPart(
	name: string,
	figures: Figures
): Promise< void > {
	// Playwright makes a CommonJS module of each test, which cannot require that of a program.
	const { writeFigures } = await import( '../../bin/lib/figures.mjs' );
	writeFigures( name, figures );
}

/** The section of docs/reliability.md that has a name. */
async function sectionOf( name: string ): Promise< Section > {
	const { SECTIONS } =
		await import( '../../bin/lib/reliability/sections.mjs' );
	const section = SECTIONS.find( ( one ) => one.name === name );
	if ( ! section ) {
		throw new Error(
			`There is no section "${ name }" in bin/lib/reliability/sections.mjs.`
		);
	}
	return section;
}

/**
 * Keeps the figures of a section of docs/reliability.md.
 *
 * @param name    The section's name.
 * @param figures What was counted, and how many.
 */
export async function keepFigures(
	name: string,
	figures: Figures[ 'figures' ]
): Promise< void > {
	const { title } = await sectionOf( name );
	await keepPart( name, { title, figures } );
}

/**
 * Keeps whether a fault was survived.
 *
 * @param name       The section's name.
 * @param fault      The fault, as the section has it.
 * @param isSurvived Whether it was.
 */
export async function keepFault(
	name: string,
	fault: string,
	isSurvived: boolean
): Promise< void > {
	const { figureNames } =
		await import( '../../bin/lib/reliability/sections.mjs' );
	const section = await sectionOf( name );
	const { title, faults = [] } = section;
	const figures = figureNames( section )[ faults.indexOf( fault ) ];
	if ( figures === undefined ) {
		throw new Error(
			`"${ fault }" is no fault of "${ name }" in bin/lib/reliability/sections.mjs.`
		);
	}
	await keepPart( figures, {
		title,
		figures: [
			{ what: 'faults tried', value: 1 },
			{ what: 'faults survived', value: Number( isSurvived ) },
		],
	} );
}
