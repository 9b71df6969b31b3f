/**
 * The raw transforms: what WordPress asks while it turns pasted HTML, or a classic text, into blocks.
 *
 * WordPress asks about one element at a time. The first element of a text that holds numbered sections takes the whole text; the
 * others give nothing. Where nothing is recognised, no element is taken, and WordPress goes on as if we were not there.
 */
import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { findMarkers } from '../outline/markers';
import { readHtml } from '../outline/read-html';
import { countItems, holdsLists, recognise } from '../outline/recognise';
import { recognisePage } from '../outline/recognise-page';
import type { Outline, SourceNode } from '../outline/types';
import { remember } from '../remember';
import { announce, canSetTitle } from './announce';
import type { Conversion } from './announce';
import { convertPlainly } from './convert-elements';
import type { Handler } from './raw-transforms';
import { isAnyTakenByOthers } from './raw-transforms';
import { isAskedFor, isIntoList, mayInsertList } from './place';
import { convertsOnPaste } from './preference';
import { isSuspended } from './suspend';
import { language } from './words';
import { writeHtml } from './write-html';

/** What is known of a text that WordPress is converting. */
interface Text {
	nodes: SourceNode< Element >[];
	outline: Outline< Element >;
	/** Whether there are numbered sections in it. */
	isArticle: boolean;
	/** Whether it is no article and yet holds a list that was taken for one while WordPress cleaned the paste. */
	isDirty: boolean;
	isConverted: boolean;
}

const NOTHING_MADE: Conversion = {
	blocks: [],
	isPaste: false,
	items: 0,
	leftOut: [],
	asPasted: () => [],
};

/** Whether headings and paragraphs were let stay in a list of the text that WordPress converts next. */
let hasKeptSections = false;

const outlineOf = ( nodes: readonly SourceNode< Element >[] ) =>
	recognise( nodes, language() );

/** Reads a text when WordPress asks about its first element. */
const readText = remember( ( parent: ParentNode ): Text => {
	// Where no list may stand, nothing is read.
	const nodes = mayInsertList() ? readHtml( parent ) : [];
	const outline = outlineOf( nodes );
	const isArticle =
		holdsLists( outline ) &&
		// An element cannot be converted by two.
		! isAnyTakenByOthers( nodes.map( ( { ref } ) => ref ) );
	const text = {
		nodes,
		outline,
		isArticle,
		isDirty: hasKeptSections && ! isArticle,
		isConverted: false,
	};
	hasKeptSections = false;
	if ( ! isArticle && findMarkers( nodes, language().words ).length > 0 ) {
		// Numbers that need others, from another stretch of the paste, to make a list.
		announce( NOTHING_MADE );
	}
	return text;
} );

/**
 * Whether an element belongs to a text that we convert.
 *
 * @param node An element at the top of the text.
 * @return True if there are numbered sections in the text, or if it has to be cleaned once more.
 * @since 0.1.0
 */
export function isPartOfArticle( node: Element ): boolean {
	if ( isSuspended() || node.parentElement === null ) {
		return false;
	}
	const { isArticle, isDirty } = readText( node.parentElement );
	return isArticle || isDirty;
}

/** Converts a whole text. */
function convert( text: Element, handler: Handler ): Block[] {
	// WordPress hands on the function that was called.
	const isPaste = handler === pasteHandler;
	const html = text.innerHTML;
	const asPasted = () => convertPlainly( html, handler );
	const { isArticle, nodes, outline: whole } = readText( text );
	if ( ! isArticle ) {
		return asPasted();
	}
	if ( isPaste && ! isAskedFor() && ! convertsOnPaste() ) {
		announce( { ...NOTHING_MADE, isOffer: true } );
		return asPasted();
	}
	const { leftOut, outline, title } = recognisePage(
		nodes,
		language(),
		{
			// Among benefits nothing tells of what was left out.
			isPage: isPaste && ! isIntoList(),
			takesTitle: canSetTitle(),
		},
		whole
	);
	const blocks = writeHtml( outline, handler );
	announce( {
		blocks,
		isPaste,
		...countItems( outline ),
		leftOut,
		title,
		asPasted,
	} );
	return blocks;
}

/**
 * Converts the text that an element belongs to, once.
 *
 * @param node    An element of the text.
 * @param handler WordPress's converter.
 * @return The blocks of the whole text for the element that is asked about first, none for the others.
 * @since 0.1.0
 */
export function convertArticle( node: Element, handler: Handler ): Block[] {
	const parent = node.parentElement;
	const text = parent && readText( parent );
	let blocks: Block[] = [];
	if ( parent && text && ! text.isConverted ) {
		text.isConverted = true;
		blocks = convert( parent, handler );
	}
	// WordPress writes the class of an element on what was made of it, which would be a list of blocks.
	node.removeAttribute( 'class' );
	return blocks;
}

/** Whether a list that WordPress is cleaning will be made a benefit list. */
const isOfSections = remember( ( list: Element ): boolean => {
	const copy = list.ownerDocument.createElement( 'div' );
	copy.append( list.cloneNode( true ) );
	const isOne =
		holdsLists( outlineOf( readHtml( copy ) ) ) &&
		mayInsertList() &&
		( isAskedFor() || convertsOnPaste() );
	hasKeptSections ||= isOne;
	return isOne;
} );

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
	return ! isSuspended() && list?.nodeName === 'OL' && isOfSections( list );
}
