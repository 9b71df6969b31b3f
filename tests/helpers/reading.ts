/**
 * Reads HTML as a reader meets it: every character with the emphasis and the link it has, every image and footnote, in order. Says
 * whether one text holds all of another.
 */

export interface Sign {
	/** A character, or an image or a footnote with its address. */
	what: string;
	/** Emphasis and link. */
	marks: string;
	/** Whether white space, or the edge of a block, is in front of it. */
	isApart: boolean;
	/** Whether it is the first of a block. */
	isFirst: boolean;
	/** Whether it is the first of a heading or of a list item. */
	isStart: boolean;
}

const INLINE =
	/^(A|ABBR|B|CITE|CODE|EM|FONT|I|IMG|INS|KBD|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|O:P)$/;
const UNSEEN = /^(HEAD|STYLE|SCRIPT|TITLE|META)$/;
const OPENING = /^(H[1-6]|LI)$/;

const isBold = ( { nodeName, style }: HTMLElement ) =>
	style.fontWeight
		? /^(bold|[6-9]00)$/.test( style.fontWeight )
		: /^(B|STRONG)$/.test( nodeName );

const isEmphasis = ( { nodeName, style }: HTMLElement ) =>
	style.fontStyle
		? style.fontStyle === 'italic'
		: /^(I|EM)$/.test( nodeName );

interface Marks {
	bold: boolean;
	emphasis: boolean;
	link: string;
}

class Reading {
	readonly signs: Sign[] = [];
	private isApart = true;
	private isFirst = true;
	private isStart = false;

	private push( what: string, { bold, emphasis, link }: Marks ) {
		const marks = `${ bold ? 'strong ' : '' }${ emphasis ? 'em ' : '' }${ link }`;
		const { isApart, isFirst, isStart } = this;
		this.signs.push( { what, marks, isApart, isFirst, isStart } );
		this.isApart = false;
		this.isFirst = false;
		this.isStart = false;
	}

	private edge( name: string ) {
		const isBlock = ! INLINE.test( name );
		this.isApart ||= isBlock;
		this.isFirst ||= isBlock && name !== 'BR';
	}

	private element( node: HTMLElement, marks: Marks ) {
		const name = node.nodeName;
		if ( UNSEEN.test( name ) ) {
			return;
		}
		if ( name === 'IMG' ) {
			this.push( `image ${ node.getAttribute( 'src' ) }`, marks );
		}
		if ( node.dataset[ 'fn' ] ) {
			this.push( `footnote ${ node.dataset[ 'fn' ] }`, marks );
		}
		this.isStart ||= OPENING.test( name );
		this.edge( name );
		this.children( node, {
			bold: marks.bold || isBold( node ),
			emphasis: marks.emphasis || isEmphasis( node ),
			link: node.getAttribute( 'href' ) ?? marks.link,
		} );
		this.edge( name );
	}

	children( parent: Node, marks: Marks ) {
		parent.childNodes.forEach( ( node ) => {
			if ( node.nodeType === 1 ) {
				this.element( node as HTMLElement, marks );
			} else if ( node.nodeType === 3 ) {
				for ( const what of node.nodeValue ?? '' ) {
					if ( /\s/.test( what ) ) {
						this.isApart = true;
					} else {
						this.push( what, marks );
					}
				}
			}
		} );
	}
}

/**
 * Reads HTML.
 *
 * @param window           The window whose parser is used.
 * @param window.DOMParser Its parser.
 * @param html             A page or a part of one.
 * @return What a reader meets, in order.
 */
export function read(
	{ DOMParser }: { DOMParser: typeof globalThis.DOMParser },
	html: string
): Sign[] {
	const reading = new Reading();
	const page = new DOMParser().parseFromString( html, 'text/html' );
	reading.children( page, { bold: false, emphasis: false, link: '' } );
	return reading.signs;
}

/**
 * Plain text as HTML, as far as our fixtures use Markdown.
 *
 * @param text The text.
 * @return HTML that says the same.
 */
export const markdownToHtml = ( text: string ): string =>
	text
		.replace( /^(#+|-) /gm, '' )
		.replace( /\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>' )
		.replace( /\*\*(.+?)\*\*/g, '<strong>$1</strong>' )
		.replace( /\*(.+?)\*/g, '<em>$1</em>' )
		// A star alone, a sign of the page, stays one.
		.replaceAll( '\n', '<br>' );

/** Whether two signs are one. The first of a heading stands apart even where a number stood right before it. */
const same = ( one: Sign | undefined, two: Sign | undefined ) =>
	one?.what === two?.what &&
	one?.marks === two?.marks &&
	( one?.isApart === two?.isApart || two?.isStart === true );

/** What may have been typed in front of a heading. */
const NUMBER =
	/^(?:(?:benefit|step)?[#(]?\d{1,3}[.):–-]*|[①-⑳]|(?:\d\uFE0F?\u20E3)+)(?:[.):–-]*)$/i;

const LONGEST_NUMBER = 12;

/** How much has to be the same for a heading to be the same. */
const ENOUGH = 12;

/** How many signs of a source are a number in front of a heading which goes on as the result does. */
function numberAt( source: Sign[], at: number, result: Sign[], from: number ) {
	let number = '';
	for ( let length = 0; length <= LONGEST_NUMBER; length++ ) {
		// Behind the heading comes the colon that is dropped.
		const end = result.findIndex(
			( { isApart }, index ) => index > from && isApart
		);
		const goesOn = result
			.slice(
				from,
				Math.min( from + ENOUGH, end === -1 ? from + ENOUGH : end )
			)
			.every(
				( { what }, index ) =>
					source[ at + length + index ]?.what === what
			);
		if ( goesOn && ( length === 0 || NUMBER.test( number ) ) ) {
			return length;
		}
		number += source[ at + length ]?.what ?? '';
	}
	return 0;
}

const show = ( signs: Sign[], at: number ) =>
	signs
		.slice( Math.max( 0, at - 30 ), at + 30 )
		.map(
			( { what, isApart }, index ) =>
				`${ index === Math.min( 30, at ) ? '▶' : '' }${ isApart ? ' ' : '' }${ what }`
		)
		.join( '' );

/**
 * Compares a source with what was made of it.
 *
 * @param source What there was.
 * @param result What there is.
 * @return The place of the first difference, in both; undefined when all of the source is in the result, in order, and nothing else:
 * but for the number that was typed in front of a heading, and the colon that parted a heading from its text.
 */
export function firstDifference(
	source: Sign[],
	result: Sign[]
): { source: string; result: string } | undefined {
	let at = 0;
	for ( let index = 0; index < result.length; index++ ) {
		const sign = result[ index ];
		if ( sign?.isStart ) {
			at += numberAt( source, at, result, index );
		}
		const isColon =
			source[ at ]?.what === ':' &&
			sign?.what !== ':' &&
			sign?.isFirst === true;
		at += isColon ? 1 : 0;
		if ( ! same( source[ at ], sign ) ) {
			return {
				source: show( source, at ),
				result: show( result, index ),
			};
		}
		at++;
	}
	return at === source.length
		? undefined
		: { source: show( source, at ), result: 'the end' };
}

/**
 * Takes a text out of a source.
 *
 * @param  source The source.
 * @param  text   The text.
 * @return The source without it.
 * @throws {Error} When it is not there.
 */
export function without( source: Sign[], text: string ): Sign[] {
	const words = source.map( ( { what } ) => what.charAt( 0 ) ).join( '' );
	const length = text.replace( /\s/g, '' ).length;
	const at = words.lastIndexOf( text.replace( /\s/g, '' ) );
	if ( at === -1 ) {
		throw new Error( `Not in the source: ${ text }` );
	}
	return [ ...source.slice( 0, at ), ...source.slice( at + length ) ];
}
