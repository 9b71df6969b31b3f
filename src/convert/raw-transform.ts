/**
 * The raw transforms: what WordPress asks while it turns pasted HTML, or a classic text, into blocks.
 *
 * WordPress asks about one element at a time. The first element of a text that holds numbered sections takes the whole text; the
 * others give nothing. Where nothing is recognised, no element is taken, and WordPress goes on as if we were not there.
 */
import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { findMarkers } from '../outline/markers';
import { findPage } from '../outline/page';
import { readHtml } from '../outline/read-html';
import { countItems, holdsLists, recognise } from '../outline/recognise';
import type { Outline, SourceNode } from '../outline/types';
import { announce, canSetTitle } from './announce';
import type { Conversion } from './announce';
import { isAskedFor, mayInsertList } from './place';
import { convertsOnPaste } from './preference';
import { isSuspended } from './suspend';
import { numberWords } from './words';
import { convertPlainly, writeHtml } from './write-html';
import type { Handler } from './write-html';

/** What is known of a text that WordPress is converting. */
interface Text {
	nodes: SourceNode< Element >[];
	/** Whether numbered sections were recognised. */
	hasSections: boolean;
}

const NOTHING_MADE: Conversion = {
	blocks: [],
	isPaste: true,
	items: 0,
	isOffer: false,
	leftOut: [],
	asPasted: () => [],
};

const texts = new WeakMap< ParentNode, Text >();

const outlineOf = ( nodes: readonly SourceNode< Element >[] ) =>
	recognise( nodes, { words: numberWords() } );

function readText( text: ParentNode ): Text {
	const known = texts.get( text );
	if ( known ) {
		return known;
	}
	const nodes = readHtml( text );
	const read = { nodes, hasSections: holdsLists( outlineOf( nodes ) ) };
	texts.set( text, read );
	return read;
}

/**
 * Whether an element belongs to a text with numbered sections that is to be converted.
 *
 * @param node An element at the top of the text.
 * @return True if so.
 * @since 0.1.0
 */
export function isPartOfArticle( node: Element ): boolean {
	const text = node.parentElement;
	if ( isSuspended() || ! text || ! mayInsertList() ) {
		return false;
	}
	const { nodes, hasSections } = readText( text );
	if (
		! hasSections &&
		node.previousElementSibling === null &&
		findMarkers( nodes, numberWords() ).length > 0
	) {
		// Numbers that need others, from another stretch of the paste, to make a list.
		announce( NOTHING_MADE );
	}
	return hasSections;
}

const textOf = ( node: SourceNode< Element > ): string =>
	( node.ref.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();

/** Makes blocks of an outline, or, should its parts not stay apart, of the text as it is. */
function write(
	outline: Outline< Element >,
	html: string,
	handler: Handler
): { blocks: Block[]; isWritten: boolean } {
	const blocks = writeHtml( outline, handler );
	return blocks
		? { blocks, isWritten: true }
		: { blocks: convertPlainly( html, handler ), isWritten: false };
}

/** Converts a whole text. */
function convert( text: Element, handler: Handler ): Block[] {
	// WordPress hands on the function that was called.
	const isPaste = handler === pasteHandler;
	const html = text.innerHTML;
	const asPasted = () => convertPlainly( html, handler );
	if ( isPaste && ! isAskedFor() && ! convertsOnPaste() ) {
		announce( { ...NOTHING_MADE, isOffer: true } );
		return asPasted();
	}
	const { nodes } = readText( text );
	const { furniture, title } = isPaste
		? findPage( nodes )
		: { furniture: [], title: undefined };
	const takesTitle = title !== undefined && canSetTitle();
	const leftOut = new Set( [
		...furniture,
		...( takesTitle ? [ title.node ] : [] ),
	] );
	const outline = outlineOf(
		nodes.filter( ( node ) => ! leftOut.has( node ) )
	);
	const { blocks, isWritten } = write( outline, html, handler );
	if ( isWritten ) {
		announce( {
			blocks,
			isPaste,
			isOffer: false,
			items: countItems( outline ),
			leftOut: furniture.map( textOf ),
			...( takesTitle && { title: title.text } ),
			asPasted,
		} );
	}
	return blocks;
}

/**
 * Converts the text that an element belongs to, once.
 *
 * @param node    An element of the text.
 * @param handler WordPress's converter.
 * @return The blocks of the whole text for its first element, none for the others.
 * @since 0.1.0
 */
export function convertArticle( node: Element, handler: Handler ): Block[] {
	const text = node.parentElement;
	const isFirst = text !== null && node.previousElementSibling === null;
	const blocks = isFirst ? convert( text, handler ) : [];
	// WordPress writes the class of an element on what was made of it, which would be a list of blocks.
	node.removeAttribute( 'class' );
	return blocks;
}

/** For each list that WordPress is cleaning, whether it is one of headings and texts. */
const lists = new WeakMap< Element, boolean >();

/**
 * Whether an element in a list item may stay what it is while WordPress cleans a paste. Core's lists hold words only, and
 * WordPress takes the headings and paragraphs off them.
 *
 * @param node A heading or a paragraph.
 * @return True in an ordered list whose items are a heading and a text each, where it will be made a benefit list.
 * @since 0.1.0
 */
export function isPartOfSection( node: Element ): boolean {
	const list = node.parentElement?.parentElement;
	if ( isSuspended() || list?.nodeName !== 'OL' ) {
		return false;
	}
	const known = lists.get( list );
	if ( known !== undefined ) {
		return known;
	}
	const text = list.ownerDocument.createElement( 'div' );
	text.append( list.cloneNode( true ) );
	const isOne =
		readText( text ).hasSections &&
		mayInsertList() &&
		( isAskedFor() || convertsOnPaste() );
	lists.set( list, isOne );
	return isOne;
}
