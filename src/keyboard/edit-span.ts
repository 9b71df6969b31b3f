/**
 * Typing over a selection that begins in one heading of a list and ends in another, or in the text below.
 *
 * WordPress merges such a selection only where a block type says how, and what it keeps then is the first block's body, with the
 * second one's gone; where one block lies in the other, it removes the outer one with words that were never selected.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { SelectionPoint } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { RichTextData } from '@wordpress/rich-text';
import { PARAGRAPH } from '../block-names';
import { joinTexts, plainText, splitText } from '../rich-text';
import { isMainText } from './caret';
import { splitTextIntoBody } from './edit-body';
import { HEADING } from './edit-list';

/** The id of the list's benefit that a block is or lies in. */
function benefitOf( registry: DataRegistry, listId: string, id = '' ) {
	const { getBlockRootClientId } = registry.select( blockEditorStore );
	let benefit: string | null = id;
	while ( benefit && getBlockRootClientId( benefit ) !== listId ) {
		benefit = getBlockRootClientId( benefit );
	}
	return benefit;
}

/** The texts before and behind one end of a selection. */
function splitAt(
	registry: DataRegistry,
	{ clientId = '', attributeKey = '', offset = 0 }: SelectionPoint
) {
	const { getBlockAttributes } = registry.select( blockEditorStore );
	const text = getBlockAttributes( clientId )?.[ attributeKey ];
	return splitText( String( text ?? '' ), offset, offset );
}

/** The selection, its ends in the order of the post, and the benefits that they are in; undefined when it is none of ours. */
function readSpan( registry: DataRegistry, listId: string ) {
	const { getBlockOrder, getSelectionEnd, getSelectionStart } =
		registry.select( blockEditorStore );
	const order = getBlockOrder( listId );
	const [ one, other ] = [ getSelectionStart(), getSelectionEnd() ].map(
		( point ) => ( {
			...point,
			index: order.indexOf(
				benefitOf( registry, listId, point.clientId ) ?? ''
			),
		} )
	);
	if ( ! one || ! other || one.clientId === other.clientId ) {
		return undefined;
	}
	const isBackwards =
		one.index > other.index ||
		( one.index === other.index && other.clientId === order[ one.index ] );
	const [ start, end ] = isBackwards ? [ other, one ] : [ one, other ];
	const benefits = order.slice( start.index, end.index + 1 );
	const isBetweenHeadings =
		start.attributeKey &&
		end.attributeKey &&
		end.clientId === benefits.at( -1 );
	return start.index >= 0 &&
		start.clientId === benefits[ 0 ] &&
		( benefits.length === 1 || isBetweenHeadings )
		? { start, end, benefits }
		: undefined;
}

/**
 * Replaces the selection: what is before it in the heading, what is typed, and what is behind it become one heading. The body
 * is the last benefit's; what lies between goes. Where a lock forbids it, or where the selection ends in what no heading can take in,
 * nothing is changed.
 *
 * @param registry The editor's data registry.
 * @param listId   The list.
 * @param typed    A character, or the name of a key: 'Enter' puts what is behind the selection into the body.
 * @return Whether the selection is such a one.
 * @since 0.1.0
 */
export function replaceSpan(
	registry: DataRegistry,
	listId: string,
	typed: string
): boolean {
	const span = readSpan( registry, listId );
	if ( ! span ) {
		return false;
	}
	const { start, end, benefits } = span;
	const select = registry.select( blockEditorStore );
	const [ clientId = '' ] = benefits.slice( -1 );
	const isWithin = benefits.length === 1;
	const body = select.getBlockOrder( clientId );
	const removed = isWithin
		? body.slice( 0, body.indexOf( end.clientId ?? '' ) + 1 )
		: benefits.slice( 0, -1 );
	if (
		! removed.length ||
		! start.attributeKey ||
		( isWithin && ! isMainText( end ) ) ||
		! select.canRemoveBlocks( removed )
	) {
		return true;
	}
	const dispatch = registry.dispatch( blockEditorStore );
	const kept = joinTexts(
		splitAt( registry, start )[ 0 ],
		RichTextData.fromPlainText( typed.length > 1 ? '' : typed )
	);
	const heading = joinTexts( kept, splitAt( registry, end )[ 1 ] );
	const { length } = plainText( kept );
	registry.batch( () => {
		dispatch.removeBlocks( removed, false );
		if ( ! select.getBlockCount( clientId ) ) {
			dispatch.insertBlock(
				createBlock( PARAGRAPH ),
				0,
				clientId,
				false
			);
		}
		dispatch.updateBlockAttributes( clientId, { [ HEADING ]: heading } );
		dispatch.selectionChange( clientId, HEADING, length, length );
		const block = select.getBlock( clientId );
		if ( typed === 'Enter' && block ) {
			const target = { registry, block, attributeKey: HEADING };
			splitTextIntoBody( target, length, length );
		}
	} );
	return true;
}
