/**
 * Documents on a page: every sign of a text is there, as WordPress sets it in type in its own paragraph.
 */
import type { Page } from '@playwright/test';
import type { Tree } from '../helpers/any-block';
import { fill, write } from './round-trip';

/** Whether its writer has hidden a block from every visitor. */
const isHidden = ( { attributes }: Tree ): boolean =>
	Object( attributes[ 'metadata' ] ).blockVisibility === false;

const withoutHidden = ( tree: Tree ): Tree => ( {
	...tree,
	inner: tree.inner
		.filter( ( inner ) => ! isHidden( inner ) )
		.map( withoutHidden ),
} );

/**
 * What a visitor is to read.
 *
 * @param page   A page with an open editor.
 * @param trees  The documents.
 * @param textOf Gives the HTML that WordPress makes of a text on a page.
 * @return Markup of each document.
 */
export async function visible(
	page: Page,
	trees: Tree[],
	textOf: ( text: string ) => string
): Promise< string[] > {
	const written = await write( page, trees.map( withoutHidden ) );
	return written.map( ( one, index ) => {
		const tree = trees[ index ];
		return tree && isHidden( tree ) ? '' : fill( one, textOf );
	} );
}

/**
 * The text in some markup.
 *
 * @param page  A page.
 * @param htmls The markup.
 * @return The text of each, every sign of it; line ends between elements are no part of it.
 */
export const textIn = ( page: Page, htmls: string[] ): Promise< string[] > =>
	page.evaluate(
		( all ) =>
			all.map( ( html ) =>
				(
					new DOMParser().parseFromString( html, 'text/html' ).body
						.textContent ?? ''
				).replace( /[\n\t]/g, '' )
			),
		htmls
	);
