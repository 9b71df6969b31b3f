/**
 * Pasting where the caret is in a benefit list or a callout.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT, BENEFIT_LIST } from '../block-names';
import { withoutRecognition } from '../convert/suspend';
import { toCoreBlocks } from '../core-blocks';
import { readSelection } from '../keyboard/caret';
import { gather } from './gather';
import { insertBenefits, insertBlocks, replaceBenefits } from './insert';
import type { Place } from './insert';

/** What is on the clipboard. */
export interface Source {
	HTML: string;
	plainText: string;
}

/** Where a paste goes; undefined when the caret is not inside the owner, or texts of several blocks are selected. */
function placeIn( registry: DataRegistry, ownerId: string ): Place | undefined {
	const select = registry.select( blockEditorStore );
	const selected = select.getSelectedBlockClientIds();
	const [ first = '' ] = selected;
	const around = [ first, ...select.getBlockParents( first ) ];
	const childOf = ( parent: string ) =>
		around.find( ( id ) => select.getBlockRootClientId( id ) === parent );
	const isList = select.getBlockName( ownerId ) === BENEFIT_LIST;
	const id = isList ? ( childOf( ownerId ) ?? '' ) : ownerId;
	const block = around.includes( id ) ? select.getBlock( id ) : null;
	const selection = readSelection( registry );
	const isText = select.getSelectionStart().attributeKey !== undefined;
	if ( ! block || ( isText && ! selection ) ) {
		return undefined;
	}
	return {
		registry,
		block,
		...( isList && { listId: ownerId } ),
		bodyBlock: childOf( block.clientId ),
		selection: selection?.clientId === id ? selection : undefined,
		selected: ! isText && selected.includes( id ) ? selected : [],
	};
}

/** Converts what is on the clipboard, where it is more than a piece of text and WordPress would not know where to put it. */
function convert(
	source: Source,
	{ selection }: Place,
	takesBenefits: boolean
): Block[] {
	const holdsOurs = ( source.HTML || source.plainText ).includes(
		'<!-- wp:practice-blocks/'
	);
	if ( ! holdsOurs && ! selection ) {
		return [];
	}
	const run = () => pasteHandler( { ...source, mode: 'AUTO' } );
	const made = takesBenefits ? run() : withoutRecognition( run );
	return typeof made === 'string' ? [] : made;
}

/**
 * Pastes, as one undo step.
 *
 * @param registry The editor's data registry.
 * @param ownerId  Client id of a benefit list or a callout.
 * @param source   What is on the clipboard.
 * @return Whether it was done; otherwise WordPress does it.
 * @since 0.1.0
 */
export function paste(
	registry: DataRegistry,
	ownerId: string,
	source: Source
): boolean {
	const place = placeIn( registry, ownerId );
	if ( ! place ) {
		return false;
	}
	const { listId = '', selected } = place;
	const { canInsertBlockType } = registry.select( blockEditorStore );
	const takesBenefits =
		listId !== '' && canInsertBlockType( BENEFIT, listId );
	const blocks = convert( source, place, takesBenefits );
	const { lead, benefits } = takesBenefits
		? gather( blocks )
		: { lead: toCoreBlocks( blocks ), benefits: [] };
	if ( selected.length ) {
		return (
			! lead.length &&
			benefits.length > 0 &&
			replaceBenefits( place, selected, benefits )
		);
	}
	return benefits.length
		? insertBenefits( place, lead, benefits )
		: lead.length > 0 && insertBlocks( place, lead );
}
