/**
 * Values that many settings take, for the table in settings.ts.
 */
import type { Choice } from './settings';

/** A length as a writer types it who knows CSS. */
export const CALCULATED = 'clamp(1rem, calc(0.5rem + 2vw), 3.5rem)';

/** Colours that are written with brackets, as in another program. */
const IN_BRACKETS = [ 'rgba(1, 2, 3, 0.5)', 'hsl(90deg 50% 50%)' ];

/**
 * A place for a colour.
 *
 * @param at    Its path.
 * @param first The colour that is looked for on the page.
 * @return The place.
 */
export function colors( at: string, first: string ): Choice {
	const values = [ first, '#fff', '#11223380', 'var:preset|color|contrast' ];
	// Colours of elements are not in the saved markup: WordPress writes them when it shows the page.
	return at.startsWith( 'style.elements.' )
		? { at, values: [ ...values, ...IN_BRACKETS ] }
		: { at, values, rewritten: IN_BRACKETS };
}

const border = ( part: string ) => `__experimentalBorder.${ part }`;

/**
 * The places for borders, all around and of one side.
 *
 * @param preset The place for a preset colour.
 * @return By the support that offers them.
 */
export const borders = ( preset: Choice ): Record< string, Choice[] > => ( {
	[ border( 'width' ) ]: [
		{ at: 'style.border.width', values: [ '3px', '0', CALCULATED ] },
		{ at: 'style.border.top.width', values: [ '1px', '0.5em' ] },
	],
	[ border( 'style' ) ]: [
		{ at: 'style.border.style', values: [ 'dotted', 'none' ] },
		{ at: 'style.border.right.style', values: [ 'dashed' ] },
	],
	[ border( 'color' ) ]: [
		colors( 'style.border.color', '#445566' ),
		colors( 'style.border.bottom.color', '#445577' ),
		preset,
	],
	[ border( 'radius' ) ]: [
		{
			at: 'style.border.radius',
			values: [
				'5px',
				'50%',
				{ topLeft: '1px', topRight: '2px', bottomLeft: '3px' },
				{ bottomRight: 'var:preset|border-radius|small' },
			],
		},
	],
} );
