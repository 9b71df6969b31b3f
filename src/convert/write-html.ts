/**
 * Writes an outline of pasted HTML as blocks. Everything but the headings of the items becomes what WordPress makes of it.
 */
import type { Block } from '@wordpress/blocks';
import { isList } from '../outline/recognise';
import type { Outline, Part } from '../outline/types';
import { htmlOfSlice, isSlice, writeList } from '../outline/write-blocks';
import { inert } from '../rich-text';
import { convertPlainly, elementConverter } from './convert-elements';
import type { ElementConverter } from './convert-elements';
import type { Handler } from './raw-transforms';

/** Whether an element is a text or a list of plain words, with nothing in it but what is common and WordPress does not change. */
const isPlain = ( element: Element ): boolean =>
	/^(H\d|[OU]L|P)$/.test( element.nodeName ) &&
	! element.querySelector( ':not(a, br, em, li, ol, strong, ul)' ) &&
	element.textContent?.trim() !== '';

/**
 * Whether an element is as WordPress would go on with it. Those of the text itself are. What stood in a list item was cleaned as
 * part of the list, and what was cut out of a text was not an element at all; and a list may hold headings and paragraphs that
 * are there for our sake only (`isPartOfSection()` in raw-transform.ts).
 */
const isReady = ( part: Part< Element >, element: Element ): boolean =>
	( ! isSlice( part ) &&
		part.ref.parentElement?.nodeName !== 'LI' &&
		element.querySelector( 'li' ) === null ) ||
	isPlain( element );

function elementOf( part: Part< Element > ): Element {
	if ( ! isSlice( part ) ) {
		return part.ref;
	}
	const paragraph = inert.createElement( 'p' );
	paragraph.innerHTML = htmlOfSlice( part );
	return paragraph;
}

/** Makes blocks of parts that follow each other. */
function convertParts(
	parts: readonly Part< Element >[],
	convert: ElementConverter,
	handler: Handler
): Block[] {
	let ready: Element[] = [];
	const convertReady = () => {
		const blocks = convert( ready );
		ready = [];
		return blocks;
	};
	return [
		...parts.flatMap( ( part ) => {
			const element = elementOf( part );
			if ( isReady( part, element ) ) {
				ready.push( element );
				return [];
			}
			return [
				...convertReady(),
				...convertPlainly( element.outerHTML, handler ),
			];
		} ),
		...convertReady(),
	];
}

/**
 * Writes an outline.
 *
 * @param outline What was recognised.
 * @param handler WordPress's converter.
 * @return Blocks in order.
 * @since 0.1.0
 */
export function writeHtml(
	outline: Outline< Element >,
	handler: Handler
): Block[] {
	const convert = elementConverter( handler );
	return outline.flatMap( ( section ) =>
		isList( section )
			? [
					writeList(
						section,
						( { body } ) => convertParts( body, convert, handler ),
						( { id } ) => id || undefined
					),
				]
			: convertParts( section.nodes, convert, handler )
	);
}
