/**
 * Recognises the article in a page that may have been copied whole.
 */
import { findPage } from './page';
import type { Page } from './page';
import { countItems, recognise } from './recognise';
import type { RecogniserOptions } from './recognise';
import type { Outline, SourceNode } from './types';

export interface RecognisedPage< Ref > extends Pick< Page< Ref >, 'title' > {
	/** The article: everything but the furniture, and the title if that is told apart. */
	outline: Outline< Ref >;
	/** The words of the furniture, one text for each node. */
	leftOut: string[];
}

const wordsOf = ( node: SourceNode< unknown > ): string =>
	node.kind === 'heading' || node.kind === 'paragraph'
		? node.text.text.replace( /\s+/g, ' ' ).trim()
		: '';

/**
 * Recognises it.
 *
 * @param nodes      The source.
 * @param whole      What the recogniser gave for all of it.
 * @param options    What is known of the language.
 * @param takesTitle Whether the title is wanted apart from the article.
 * @return The article; what of the page was left out of it; the title, if there is one and it is wanted.
 * @since 0.1.0
 */
export function recognisePage< Ref >(
	nodes: readonly SourceNode< Ref >[],
	whole: Outline< Ref >,
	options: RecogniserOptions,
	takesTitle: boolean
): RecognisedPage< Ref > {
	const article = whole.find( ( { kind } ) => kind === 'list' )?.nodes[ 0 ];
	const { furniture, title } = findPage(
		nodes,
		article ? nodes.indexOf( article ) : nodes.length
	);
	const itsTitle = takesTitle ? title : undefined;
	const away = new Set( [
		...furniture,
		...( itsTitle ? [ itsTitle.node ] : [] ),
	] );
	if ( away.size === 0 ) {
		return { outline: whole, leftOut: [] };
	}
	const outline = recognise(
		nodes.filter( ( node ) => ! away.has( node ) ),
		options
	);
	// A first section in a heading of the first level is no title.
	return countItems( outline ) < countItems( whole )
		? { outline: whole, leftOut: [] }
		: {
				outline,
				leftOut: furniture.map( wordsOf ),
				...( itsTitle && { title: itsTitle } ),
			};
}
