/**
 * Runs axe-core in a page, or in the canvas of the editor.
 */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** A rule that is broken, the elements that break it, and whether any of them lies in a block of ours. */
export type Violation = { id: string; html: string[]; isOurs: boolean };

/** All rules of WCAG 2.2 AA, and those beyond it. */
const ALL: RunOptions = {
	runOnly: [
		'wcag2a',
		'wcag2aa',
		'wcag21a',
		'wcag21aa',
		'wcag22aa',
		'best-practice',
	],
	// Fixtures follow one another without a thought for the outline of the page that they make up. Patterns are asked for it.
	rules: { 'heading-order': { enabled: false } },
};

/** The outline of a page. */
export const OUTLINE: RunOptions = { runOnly: [ 'heading-order' ] };

/**
 * Runs axe on a part of a page.
 *
 * @param frame   The page, or a frame in it.
 * @param context Selector of the part.
 * @param options What to look for; by default all of WCAG 2.2 AA and good practice.
 * @return How many elements and rules pass, the violations with where they are, and what axe cannot tell.
 */
export async function runAxe(
	frame: Frame | Page,
	context: string,
	options: RunOptions = ALL
) {
	await frame.addScriptTag( {
		content: readFileSync(
			require.resolve( 'axe-core/axe.min.js' ),
			'utf8'
		),
	} );
	const { violations, passes, incomplete } = await frame.evaluate(
		async ( [ part, wanted ] ) => {
			const { axe } = window as unknown as {
				axe: {
					run: (
						context: string,
						options: RunOptions
					) => Promise< AxeResults >;
				};
			};
			return axe.run( part, wanted );
		},
		[ context, options ] as const
	);
	const short = (
		results: AxeResults[ 'violations' ]
	): Promise< Violation[] > =>
		Promise.all(
			results.map( async ( { id, nodes } ) => ( {
				id,
				html: nodes.map( ( { html } ) => html ),
				isOurs: await frame.evaluate(
					( selectors ) =>
						selectors.some( ( selector ) =>
							document
								.querySelector( selector )
								?.closest(
									'[class*="wp-block-practice-blocks-"]'
								)
						),
					nodes.map( ( { target } ) => String( target[ 0 ] ) )
				),
			} ) )
		);
	return {
		passes: passes.length,
		elements: passes.flatMap( ( { nodes } ) => nodes ).length,
		violations: await short( violations ),
		incomplete: await short( incomplete ),
	};
}
