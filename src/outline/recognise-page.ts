/**
 * Recognises the article in a page that may have been copied whole.
 */
import { findPage, oneLine } from './page';
import { countItems, isList, recognise } from './recognise';
import type { RecogniserOptions } from './recognise';
import type { Outline, SourceNode } from './types';

export interface RecognisedPage< Ref > {
	title?: string | undefined;
	/** The article: everything but the furniture, and the title if that is told apart. */
	outline: Outline< Ref >;
	/** The words of the furniture, one text for each node. */
	leftOut: string[];
}

/**
 * Recognises it.
 *
 * @param nodes           The source.
 * @param options         What is known of the language.
 * @param page            What is known of the page.
 * @param page.isPage     Whether there may be a page around the article.
 * @param page.takesTitle Whether the title is wanted apart from the article.
 * @param whole           What the recogniser gives for all of it.
 * @return The article; what of the page was left out of it; the title, if there is one and it is wanted.
 * @since 0.1.0
 */
export function recognisePage< Ref >(
	nodes: readonly SourceNode< Ref >[],
	options: RecogniserOptions,
	{ isPage, takesTitle }: { isPage: boolean; takesTitle: boolean },
	whole = recognise( nodes, options )
): RecognisedPage< Ref > {
	const article = whole.find( isList )?.nodes[ 0 ];
	const { furniture, title } = findPage(
		nodes,
		article ? nodes.indexOf( article ) : nodes.length
	);
	const away = takesTitle && title ? [ ...furniture, title.node ] : furniture;
	const without = new Set( isPage ? away : [] );
	const outline = without.size
		? recognise(
				nodes.filter( ( node ) => ! without.has( node ) ),
				options
			)
		: whole;
	// A first section in a heading of the first level is no title.
	return countItems( outline ).items < countItems( whole ).items ||
		! without.size
		? { outline: whole, leftOut: [] }
		: {
				outline,
				leftOut: furniture.map( ( { text } ) =>
					oneLine( text?.text ?? '' )
				),
				title: takesTitle ? title?.text : undefined,
			};
}
