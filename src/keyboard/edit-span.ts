/**
 * Typing over a selection that begins in one heading of a list and ends in another, or in the text below; or in the name or the label
 * of a callout, and ends further down in it.
 *
 * WordPress merges such a selection only where a block type says how, and what it keeps then is the first block's body, with the
 * second one's gone; where one block lies in the other, it removes the outer one with words that were never selected.
 */
import type { SelectionPoint } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import { RichTextData } from '@wordpress/rich-text';
import type { BlockEditor } from '../block-editor';
import { BENEFIT_LIST, PARAGRAPH } from '../block-names';
import { htmlOf, joinTexts, plainText, splitText } from '../rich-text';
import { around, goTo, isMainText, isSpan } from './caret';
import { HEADING, isOwnText, LABEL } from './texts';
import { splitTextIntoBody } from './edit-body';

/**
 * The texts before and behind one end of a selection.
 *
 * @param editor             The block editor.
 * @param point              The end.
 * @param point.clientId     Its block.
 * @param point.attributeKey Its text.
 * @param point.offset       Characters before it.
 * @return HTML of both.
 * @since 0.1.0
 */
export function splitAt(
	editor: BlockEditor,
	{ clientId, attributeKey, offset }: Required< SelectionPoint >
) {
	const attributes = editor.getBlockAttributes( clientId ) ?? {};
	return splitText( htmlOf( { attributes }, attributeKey ), offset, offset );
}

/**
 * The selection, its ends in the order of the post, and the benefits or the callout that they are in.
 *
 * @param editor  The block editor.
 * @param ownerId The list or the callout.
 * @return The span; undefined when it is none of ours.
 * @since 0.1.0
 */
export function readSpan( editor: BlockEditor, ownerId: string ) {
	const order =
		editor.getBlockName( ownerId ) === BENEFIT_LIST
			? editor.getBlockOrder( ownerId )
			: [ ownerId ];
	const [ start, end ] = [
		editor.getSelectionStart(),
		editor.getSelectionEnd(),
	]
		.map( ( point ) => {
			const { clientId = '', attributeKey = '', offset = 0 } = point;
			const within = around( editor, clientId );
			const index = order.findIndex( ( id ) => within.includes( id ) );
			return {
				clientId,
				attributeKey,
				offset,
				index,
				depth: within.length,
			};
		} )
		.sort( ( a, b ) => a.index - b.index || a.depth - b.depth );
	if ( ! start || ! end || ! isSpan( editor ) ) {
		return undefined;
	}
	const benefits = order.slice( start.index, end.index + 1 );
	const isBetweenHeadings =
		start.attributeKey &&
		end.attributeKey &&
		end.clientId === benefits.at( -1 );
	return start.clientId === benefits[ 0 ] &&
		( benefits.length === 1 || isBetweenHeadings )
		? { start, end, benefits }
		: undefined;
}

/**
 * Replaces the selection: what is before it in the text that it begins in, what is typed, and what is behind it become one text. The
 * body is the last benefit's; what lies between goes. Where a lock forbids it, or where the selection ends in what no heading can take
 * in, nothing is changed.
 *
 * @param editor  The block editor.
 * @param ownerId The list or the callout.
 * @param typed   A character, or the name of a key: 'Enter' puts what is behind the selection into the body.
 * @return Whether the selection is such a one.
 * @since 0.1.0
 */
export function replaceSpan(
	editor: BlockEditor,
	ownerId: string,
	typed: string
): boolean {
	const span = readSpan( editor, ownerId );
	if ( ! span ) {
		return false;
	}
	const { start, end, benefits } = span;
	const [ clientId = '' ] = benefits.slice( -1 );
	const { attributeKey } = start;
	// The texts that are cut, and the label between.
	const isOwn = [ start, end, { clientId, attributeKey: LABEL } ].every(
		( point ) => {
			const block = editor.getBlock( point.clientId );
			return block && isOwnText( editor, block, point.attributeKey );
		}
	);
	const body = editor.getBlockOrder( clientId );
	const isWithin = benefits.length === 1;
	const removed = isWithin
		? body.slice( 0, body.indexOf( end.clientId ) + 1 )
		: benefits.slice( 0, -1 );
	if (
		! isOwn ||
		! removed.length ||
		! attributeKey ||
		( isWithin && ! isMainText( end ) ) ||
		! editor.canRemoveBlocks( removed )
	) {
		return true;
	}
	const kept = joinTexts(
		splitAt( editor, start )[ 0 ],
		RichTextData.fromPlainText( typed.length > 1 ? '' : typed )
	);
	const text = joinTexts( kept, splitAt( editor, end )[ 1 ] );
	const { length } = plainText( kept );
	editor.batch( () => {
		editor.removeBlocks( removed, false );
		if ( ! editor.getBlockCount( clientId ) ) {
			editor.insertBlock( createBlock( PARAGRAPH ), 0, clientId, false );
		}
		editor.updateBlockAttributes( clientId, {
			// Between the name of a callout and its body.
			...( attributeKey !== HEADING && { [ LABEL ]: '' } ),
			[ attributeKey ]: text,
		} );
		goTo( editor, clientId, attributeKey, length );
		const block = editor.getBlock( clientId );
		if ( typed === 'Enter' && block ) {
			splitTextIntoBody( editor, block, attributeKey, length, length );
		}
	} );
	return true;
}
