/**
 * Writes an outline of pasted HTML as blocks. WordPress itself converts everything but the headings of the items, in one go: so
 * bodies become what they would have become anyway, and time stays linear.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { PARAGRAPH } from '../block-names';
import type { Outline, OutlineItem, Part } from '../outline/types';
import { htmlOfSlice, isSlice, writeList } from '../outline/write-blocks';
import { withoutRecognition } from './suspend';

/** WordPress's `pasteHandler()` or `rawHandler()`, as a raw transform is given it. */
export type Handler = ( source: {
	HTML: string;
	mode?: 'BLOCKS';
} ) => string | Block[];

/** Stands alone in a paragraph where an item begins or a list ends. Nobody writes characters of the private use area. */
const SIGN = '\uE0DEpractice-blocks\uE0DE';
const sign = ( index: number ) => `<p>${ SIGN }${ index }</p>`;

const htmlOf = ( part: Part< Element > ): string =>
	isSlice( part ) ? `<p>${ htmlOfSlice( part ) }</p>` : part.ref.outerHTML;

/**
 * Converts with WordPress, with the recognition off.
 *
 * @param html    HTML.
 * @param handler WordPress's converter.
 * @return What WordPress alone makes of it.
 * @since 0.1.0
 */
export function convertPlainly( html: string, handler: Handler ): Block[] {
	const blocks = withoutRecognition( () =>
		handler( { HTML: html, mode: 'BLOCKS' } )
	);
	// A string is inline text. WordPress gives none where it is asked for blocks; should it ever, the words are kept.
	return typeof blocks === 'string'
		? [ createBlock( PARAGRAPH, { content: blocks } ) ]
		: blocks;
}

/** Cuts blocks into stretches at the signs between them; undefined when not every sign is there. */
function cut( blocks: Block[], count: number ): Block[][] | undefined {
	const stretches: Block[][] = [ [] ];
	for ( const block of blocks ) {
		const isSign =
			block.name === PARAGRAPH &&
			String( block.attributes[ 'content' ] ) ===
				`${ SIGN }${ stretches.length - 1 }`;
		if ( isSign ) {
			stretches.push( [] );
		} else {
			stretches.at( -1 )?.push( block );
		}
	}
	return stretches.length === count + 1 ? stretches : undefined;
}

/**
 * Writes an outline.
 *
 * @param outline What was recognised.
 * @param handler WordPress's converter.
 * @return Blocks in order; undefined when WordPress, or another plugin, did not keep the places apart.
 * @since 0.1.0
 */
export function writeHtml(
	outline: Outline< Element >,
	handler: Handler
): Block[] | undefined {
	let html = '';
	let count = 0;
	const stretchOf = new Map< OutlineItem< Element >, number >();
	for ( const section of outline ) {
		if ( section.kind === 'nodes' ) {
			html += section.nodes.map( htmlOf ).join( '' );
			continue;
		}
		for ( const item of section.items ) {
			html += sign( count++ ) + item.body.map( htmlOf ).join( '' );
			stretchOf.set( item, count );
		}
		html += sign( count++ );
	}
	const stretches = cut( convertPlainly( html, handler ), count );
	if ( ! stretches ) {
		return undefined;
	}
	const blocks = [ ...( stretches[ 0 ] ?? [] ) ];
	let behind = 0;
	for ( const section of outline ) {
		if ( section.kind === 'list' ) {
			blocks.push(
				writeList(
					section,
					( item ) => stretches[ stretchOf.get( item ) ?? -1 ] ?? [],
					( { id } ) => id
				)
			);
			behind += section.items.length + 1;
			stretches[ behind ]?.forEach( ( block ) => blocks.push( block ) );
		}
	}
	return blocks;
}
