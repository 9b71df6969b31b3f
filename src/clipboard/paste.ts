/**
 * Pasting where the caret is in a benefit list or a callout.
 */
import { pasteHandler } from '@wordpress/blocks';
import type { BlockEditor } from '../block-editor';
import { BENEFIT, BENEFIT_LIST } from '../block-names';
import { withoutRecognition } from '../convert/suspend';
import { readSpan, replaceSpan } from '../keyboard/edit-span';
import { around, readSelection, selectedBlocks } from '../keyboard/caret';
import { gather } from './gather';
import type { Gathered } from './gather';
import { insert, replaceBenefits } from './insert';
import type { Place } from './insert';
import { canHold } from './paste-into-text';

/** What is on the clipboard. */
export interface Source {
	HTML: string;
	plainText: string;
	/** Where a piece of text is pasted as well, which is otherwise left to WordPress. */
	mode: 'AUTO' | 'BLOCKS';
}

/** Whether there is nothing on the clipboard, or nothing but line breaks. */
const isEmpty = ( { HTML, plainText }: Source ): boolean =>
	/^([\r\n]|<\/?(p|br|meta)\b[^>]*>)*$/.test( HTML + plainText );

/** Where a paste goes; undefined when the caret is not inside the owner, or texts of several blocks are selected. */
function placeIn( editor: BlockEditor, ownerId: string ): Place | undefined {
	const selected = selectedBlocks( editor );
	const [ first ] = selected;
	const within = around( editor, first );
	const childOf = ( parent: string ) =>
		within.find( ( id ) => editor.getBlockRootClientId( id ) === parent );
	const isList = editor.getBlockName( ownerId ) === BENEFIT_LIST;
	const id = isList ? childOf( ownerId ) : ownerId;
	const block = within.includes( id ) && editor.getBlock( id );
	const words = readSelection( editor );
	const isText = editor.getSelectionStart().attributeKey !== undefined;
	return block && ( words || ! isText )
		? {
				editor,
				block,
				ownerId,
				bodyBlock: childOf( block.clientId ),
				words,
				selection: words?.clientId === id ? words : undefined,
				selected:
					! isText && selected.includes( block.clientId )
						? selected
						: [],
			}
		: undefined;
}

/** What WordPress makes of the clipboard, sorted for a list or a callout; nothing of a mere piece of text. */
function convert(
	editor: BlockEditor,
	ownerId: string,
	source: Source
): Gathered {
	const takesBenefits = editor.canInsertBlockType( BENEFIT, ownerId );
	const run = () => pasteHandler( source );
	const made = takesBenefits ? run() : withoutRecognition( run );
	return gather( typeof made === 'string' ? [] : made, takesBenefits );
}

/**
 * Pastes, as one undo step; in place of a selection over several texts, where what is pasted may stand there.
 *
 * @param editor  The block editor.
 * @param ownerId Client id of a benefit list or a callout.
 * @param source  What is on the clipboard.
 * @return Whether it was done; otherwise nothing was changed, and WordPress does it.
 * @since 0.1.0
 */
export function paste(
	editor: BlockEditor,
	ownerId: string,
	source: Source
): boolean {
	const [ last ] = readSpan( editor, ownerId )?.benefits.slice( -1 ) ?? [];
	const before = placeIn( editor, ownerId );
	const text = last ?? before?.selection;
	if ( text && isEmpty( source ) ) {
		return source.plainText !== '';
	}
	const holdsOurs = ( source.HTML || source.plainText ).includes(
		'<!-- wp:practice-blocks/'
	);
	// WordPress knows where to put it.
	if ( ! text && ! ( before && holdsOurs ) ) {
		return false;
	}
	const { benefits, lead } = convert( editor, ownerId, source );
	if (
		( ! lead.length && ! benefits.length ) ||
		( last && ! canHold( editor, last, lead ) )
	) {
		return false;
	}
	let isDone = false;
	editor.batch( () => {
		if ( last ) {
			replaceSpan( editor, ownerId, '' );
		}
		const place = placeIn( editor, ownerId );
		if ( place ) {
			const { selected } = place;
			isDone = selected.length
				? ! lead.length && replaceBenefits( place, selected, benefits )
				: insert( place, lead, benefits );
		}
	} );
	return isDone;
}
