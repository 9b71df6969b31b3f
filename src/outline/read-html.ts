/**
 * Reads pasted HTML for the recogniser, as WordPress hands it on: clean, with one element for each block to be
 * (`htmlToBlocks()` in @wordpress/blocks). Thin: it only says what each element is.
 */
import { BLOCK_NAME } from './block-tags';
import { sourceText } from './source-text';
import { BEGINNING } from './typed-number';
import type { SourceItem, SourceNode, SourceText } from './types';

const LIST = /^[OU]L$/;
const HEADING = /^H([1-6])$/;

/** Whether something stands inside a list item as a block of its own. */
const isBlock = ( node: Node ): node is Element =>
	BLOCK_NAME.test( node.nodeName );

/** The first characters, without reading all of a long text. */
function beginningOf( nodes: Iterable< Node > ): string {
	let beginning = '';
	for ( const node of nodes ) {
		if ( isBlock( node ) || beginning.trimStart().length >= BEGINNING ) {
			break;
		}
		beginning += node.nodeName === 'BR' ? '\n' : '';
		beginning +=
			node.nodeType === 3
				? ( node.nodeValue ?? '' ).replace( /[\t\n\f\r ]+/g, ' ' )
				: beginningOf( node.childNodes );
	}
	return beginning;
}

const textOf = ( element: Element ): SourceText =>
	sourceText( beginningOf( element.childNodes ), () => element.innerHTML );

const numberOf = ( element: Element, name: string ): number | undefined => {
	const value = element.getAttribute( name );
	return value !== null && /^-?\d{1,6}$/.test( value )
		? Number( value )
		: undefined;
};

/** How many of its nodes a list item has before its first block. */
function countWords( { childNodes }: Node ): number {
	const first = Array.from( childNodes ).findIndex( isBlock );
	return first === -1 ? childNodes.length : first;
}

const isElement = ( node: Node ): node is Element =>
	node.nodeType === node.ELEMENT_NODE;

/** A list item; undefined for one with bare words behind its blocks, which nothing but the list itself can hold. */
function itemOf( item: Element ): SourceItem< Element > | undefined {
	const count = countWords( item );
	const children = Array.from( item.childNodes );
	const blocks = children.slice( count );
	if (
		item.nodeName !== 'LI' ||
		blocks.some( ( node ) => ! isElement( node ) && node.nodeValue?.trim() )
	) {
		return undefined;
	}
	return {
		text: sourceText( beginningOf( children ), () => {
			const copy = item.ownerDocument.createElement( 'p' );
			for ( const node of children.slice( 0, count ) ) {
				copy.append( node.cloneNode( true ) );
			}
			return copy.innerHTML;
		} ),
		// Also a picture or a link that stands between them.
		blocks: blocks
			.filter( isElement )
			.filter( ( { nodeName } ) => nodeName !== 'BR' )
			.map( nodeOf ),
	};
}

function listOf( element: Element ): SourceNode< Element > {
	const items = Array.from( element.children ).map( itemOf );
	const known = items.filter( ( item ) => item !== undefined );
	return known.length < items.length
		? { kind: 'other', ref: element, name: element.nodeName.toLowerCase() }
		: {
				kind: 'list',
				ref: element,
				ordered: element.nodeName === 'OL',
				start: numberOf( element, 'start' ),
				reversed: element.hasAttribute( 'reversed' ),
				hasType: element.hasAttribute( 'type' ),
				items: known,
			};
}

function nodeOf( element: Element ): SourceNode< Element > {
	const name = element.nodeName;
	const level = HEADING.exec( name )?.[ 1 ];
	if ( level ) {
		return {
			kind: 'heading',
			ref: element,
			level: Number( level ),
			text: textOf( element ),
		};
	}
	if ( name === 'P' ) {
		return { kind: 'paragraph', ref: element, text: textOf( element ) };
	}
	return LIST.test( name )
		? listOf( element )
		: { kind: 'other', ref: element, name: name.toLowerCase() };
}

/**
 * Reads elements.
 *
 * @param parent What holds them.
 * @return One node for each element in it.
 * @since 0.1.0
 */
export const readHtml = ( parent: ParentNode ): SourceNode< Element >[] =>
	Array.from( parent.children ).map( nodeOf );
