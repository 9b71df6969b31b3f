/**
 * Reads pasted HTML for the recogniser, as WordPress hands it on: clean, with one element for each block to be
 * (`htmlToBlocks()` in @wordpress/blocks). Thin: it only says what each element is.
 */
import { parseStart } from '../numbering/parse-start';
import { BLOCK_NAME } from './block-tags';
import { sourceText, textNode } from './source-text';
import type { SourceItem, SourceNode } from './types';

/** Whether something stands inside a list item as a block of its own. */
const isBlock = ( node: Node ): node is Element =>
	BLOCK_NAME.test( node.nodeName );

const isElement = ( node: Node ): node is Element =>
	node.nodeType === node.ELEMENT_NODE;

/** A list item; undefined for one with bare words behind its blocks, which nothing but the list itself can hold. */
function itemOf( item: Element ): SourceItem< Element > | undefined {
	const words = Array.from( item.childNodes );
	const first = words.findIndex( isBlock );
	const blocks = first < 0 ? [] : words.splice( first );
	if (
		item.nodeName !== 'LI' ||
		blocks.some( ( node ) => ! isElement( node ) && node.nodeValue?.trim() )
	) {
		return undefined;
	}
	const own = item.ownerDocument.createElement( 'p' );
	words.forEach( ( node ) => own.append( node.cloneNode( true ) ) );
	return {
		text: sourceText( own.innerHTML ),
		// Also a picture or a link that stands between them.
		blocks: blocks
			.filter( isElement )
			.filter( ( { nodeName } ) => nodeName !== 'BR' )
			.map( nodeOf ),
	};
}

function nodeOf( element: Element ): SourceNode< Element > {
	const { nodeName } = element;
	const ref = element;
	if ( /^(H[1-6]|P)$/.test( nodeName ) ) {
		const level = Number( nodeName[ 1 ] ?? 0 );
		return textNode( ref, level, element.innerHTML );
	}
	const items = /^[OU]L$/.test( nodeName )
		? Array.from( element.children ).map( itemOf )
		: [ undefined ];
	const known = items.filter( ( item ) => item !== undefined );
	return known.length < items.length
		? { kind: 'other', ref, name: nodeName.toLowerCase() }
		: {
				kind: 'list',
				ref,
				ordered: nodeName === 'OL',
				start: parseStart( element.getAttribute( 'start' ) ?? '' ),
				reversed: element.hasAttribute( 'reversed' ),
				hasType: element.hasAttribute( 'type' ),
				items: known,
			};
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
