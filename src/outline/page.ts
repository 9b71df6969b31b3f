/**
 * Finds what a page that was copied whole has around its article: the title, the line below it, and the comment form.
 */
import type { SourceNode } from './types';

export interface Page< Ref > {
	/** The title, as plain text, and the node that holds it. */
	title?: { text: string; node: SourceNode< Ref > } | undefined;
	/** What belongs to the page and not to the article. */
	furniture: SourceNode< Ref >[];
}

/** "posted in: Massage | 0", under the title. A sentence that begins so has no colon, bar or figure in it. */
const META_LINE =
	/^(?=.*[:|\d])(posted (in|on|by)|filed under|written by|published|categori[sz]ed as|(by|in) .+ \|)(?!\w).{0,100}(?<![.!?])$/i;
const COMMENTS = /^((\d+|no|one) comments?|leave a comment)$/i;

/** The words of a comment form, as WordPress's `comment_form()` has them (wp-includes/comment-template.php). */
const FORM_TITLE =
	/^((leave|submit) a (reply|comment)( cancel reply)?|(your email address will not be published\.?|logged in as .{1,60}log out\?)( required fields are marked \*)?)$/i;
const FORM_FIELD =
	/^(cancel reply|required fields are marked \*|(comment|name|email|website)( \*)?|save my name, email.{1,50}next time i comment\.?|(post|submit) comment)$/i;

const isFormLine = ( line: string ): boolean =>
	FORM_TITLE.test( line ) || FORM_FIELD.test( line ) || COMMENTS.test( line );

const LONGEST_TITLE = 120;

/**
 * One line, with single spaces.
 *
 * @param text Plain text.
 * @return The words.
 * @since 0.1.0
 */
export const oneLine = ( text: string ): string =>
	text.replace( /\s+/g, ' ' ).trim();

/** The lines of a heading or a paragraph, if all its words could be furniture: such lines are short. */
const linesOf = ( node: SourceNode< unknown > | undefined ): string[] =>
	node?.text?.beginning.trim()
		? node.text.text.split( '\n' ).map( oneLine ).filter( Boolean )
		: [];

/** The lines of a node of a comment form; none for any other. */
function formLinesOf( node: SourceNode< unknown > | undefined ): string[] {
	const [ first = '' ] = node?.text?.beginning.trim().split( '\n' ) ?? [];
	const lines = isFormLine( oneLine( first ) ) ? linesOf( node ) : [];
	return lines.every( isFormLine ) ? lines : [];
}

/** What belongs to a comment form: its words follow each other, and are more than one line. */
function findForm< Ref >(
	nodes: readonly SourceNode< Ref >[]
): SourceNode< Ref >[] {
	const form: SourceNode< Ref >[] = [];
	let group: SourceNode< Ref >[] = [];
	let lines: string[] = [];
	for ( const node of [ ...nodes, undefined ] ) {
		const found = formLinesOf( node );
		if ( node && found.length ) {
			group.push( node );
			lines = lines.concat( found );
		} else {
			if (
				lines.length > 1 &&
				lines.some( ( line ) => FORM_TITLE.test( line ) )
			) {
				form.push( ...group );
			}
			group = [];
			lines = [];
		}
	}
	return form;
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

/** Index of the node that can be the title: the only heading of the first level, or the first node where there is none. */
function placeOfTitle( nodes: readonly SourceNode< unknown >[] ): number {
	const levels = nodes.map( ( { level } ) => level );
	const first = levels.indexOf( 1 );
	return first === levels.lastIndexOf( 1 ) ? Math.max( 0, first ) : 0;
}

/** The words of a node, if a title can hold them all: one line without a picture or a link. */
function plainLine( node: SourceNode< unknown > | undefined ): string {
	const [ text = '', ...others ] = linesOf( node );
	const html = node?.text?.html( 0, node.text.text.length ) ?? '';
	return others.length || /<(a|img)\b/i.test( html ) ? '' : text;
}

/**
 * Looks for a page around an article.
 *
 * @param nodes   The source.
 * @param article Index of the node that the article's sections begin with: a title stands before it.
 * @return Its title and its furniture; neither for an article that was copied alone.
 * @since 0.1.0
 */
export function findPage< Ref >(
	nodes: readonly SourceNode< Ref >[],
	article: number
): Page< Ref > {
	const form = findForm( nodes );
	const place = placeOfTitle( nodes );
	const node = nodes[ place ];
	const below = nodes[ place + 1 ];
	const text = place < article ? plainLine( node ) : '';
	const hasMetaLine = place + 1 < article && isMetaLine( below );
	// A paragraph is a title where the rest of a page stands with it; a heading of the first level always is.
	const isTitle =
		text !== '' &&
		( node?.level === 1 ||
			( ( hasMetaLine || form.length > 0 ) &&
				text.length <= LONGEST_TITLE &&
				( node?.level || ! /[.!?:…]$/.test( text ) ) ) );
	const metaLine = isTitle ? hasMetaLine && below : form.length && node;
	return {
		title: isTitle && node ? { text, node } : undefined,
		furniture: [
			...( metaLine && isMetaLine( metaLine ) ? [ metaLine ] : [] ),
			...form,
		],
	};
}
