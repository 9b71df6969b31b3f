/**
 * Finds what a page that was copied whole has around its article: the title, the line below it, and the comment form.
 */
import type { SourceNode } from './types';

export interface Page< Ref > {
	/** The title, as plain text, and the node that holds it. */
	title?: { text: string; node: SourceNode< Ref > };
	/** What belongs to the page and not to the article. */
	furniture: SourceNode< Ref >[];
}

/** "posted in: Massage | 0", under the title. */
const META_LINE =
	/^(posted (in|on|by)|filed under|written by|(by|in) .+ \|)\b.{0,100}(?<![.!?])$/i;
const COMMENTS = /^((\d+|no|one) comments?|leave a comment)$/i;

/** The words of a comment form, as WordPress's `comment_form()` has them (wp-includes/comment-template.php). */
const FORM_TITLE =
	/^(leave a (reply|comment)( cancel reply)?|your email address will not be published\.?( required fields are marked \*)?)$/i;
const FORM =
	/^(leave a (reply|comment)( cancel reply)?|cancel reply|your email address will not be published\.?( required fields are marked \*)?|required fields are marked \*|(comment|name|email|website)( \*)?|save my name, email,? and website in this browser for the next time i comment\.?|post comment|submit comment)$/i;

const LONGEST_TITLE = 120;

/** The lines of a heading or a paragraph, if all its words could be furniture: such lines are short. */
function linesOf( node: SourceNode< unknown > | undefined ): string[] {
	if (
		( node?.kind !== 'heading' && node?.kind !== 'paragraph' ) ||
		node.text.beginning.trim() === ''
	) {
		return [];
	}
	return node.text.text
		.split( '\n' )
		.map( ( line ) => line.replace( /\s+/g, ' ' ).trim() )
		.filter( Boolean );
}

/** Index of the first node of the comment form that ends a page; the number of nodes when there is none. */
function startOfForm( nodes: readonly SourceNode< unknown >[] ): number {
	let start = nodes.length;
	let isForm = false;
	while ( start > 0 ) {
		const lines = linesOf( nodes[ start - 1 ] );
		if (
			lines.length === 0 ||
			! lines.every(
				( line ) => FORM.test( line ) || COMMENTS.test( line )
			)
		) {
			break;
		}
		isForm ||= lines.some( ( line ) => FORM_TITLE.test( line ) );
		start--;
	}
	return isForm ? start : nodes.length;
}

const isMetaLine = ( node: SourceNode< unknown > | undefined ): boolean => {
	const lines = linesOf( node );
	return (
		lines.length > 0 &&
		lines.every(
			( line ) => META_LINE.test( line ) || COMMENTS.test( line )
		)
	);
};

/**
 * Looks for a page around an article.
 *
 * @param nodes The source.
 * @return Its title and its furniture; neither for an article that was copied alone.
 * @since 0.1.0
 */
export function findPage< Ref >(
	nodes: readonly SourceNode< Ref >[]
): Page< Ref > {
	const form = startOfForm( nodes );
	const [ first, second ] = nodes;
	const [ text = '', ...others ] = linesOf( first );
	const hasMetaLine = isMetaLine( second );
	// A paragraph is a title where the rest of a page stands with it; a heading of the first level always is.
	const isTitle =
		text !== '' &&
		others.length === 0 &&
		( ( first?.kind === 'heading' && first.level === 1 ) ||
			( ( hasMetaLine || form < nodes.length ) &&
				text.length <= LONGEST_TITLE &&
				! /[.!?:…]$/.test( text ) ) );
	const furniture = [
		...( isTitle && hasMetaLine && second ? [ second ] : [] ),
		...( ! isTitle && first && isMetaLine( first ) && form < nodes.length
			? [ first ]
			: [] ),
		...nodes.slice( form ),
	];
	return {
		...( isTitle && first && { title: { text, node: first } } ),
		furniture,
	};
}
