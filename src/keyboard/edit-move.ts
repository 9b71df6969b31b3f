/**
 * Moves what a benefit says: into the body of the one before, and back into a benefit of its own.
 *
 * Each function makes one undo step and puts the caret where the writer goes on. Where a lock forbids it, nothing is changed.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT, PARAGRAPH } from '../block-names';
import { isEmptyParagraph } from './caret';
import { goToText } from './edit-body';

/** A benefit, and what its heading becomes; nothing if there are no words in it. */
interface Parcel {
	benefit: Block;
	head?: Block | undefined;
}

export const idOf = ( { clientId }: Block ): string => clientId;

// A line that nobody has written in is not taken along.
const bodyOf = ( { innerBlocks }: Block ): Block[] =>
	innerBlocks.length === 1 && innerBlocks.every( isEmptyParagraph )
		? []
		: innerBlocks;

/**
 * Moves headings and bodies to another place.
 *
 * @param registry The editor's data registry.
 * @param parcels  The benefits.
 * @param rootId   The block that they go into.
 * @param index    Where in it.
 * @param removed  What goes when they are out.
 * @return Whether it was done.
 * @since 0.1.0
 */
export function unpack(
	registry: DataRegistry,
	parcels: Parcel[],
	rootId: string,
	index: number,
	removed: string[]
): boolean {
	const select = registry.select( blockEditorStore );
	const { insertBlock, moveBlocksToPosition, removeBlocks } =
		registry.dispatch( blockEditorStore );
	const moved = parcels.flatMap( ( { benefit } ) =>
		bodyOf( benefit ).map( idOf )
	);
	if (
		! select.canRemoveBlocks( [ ...removed, ...moved ] ) ||
		! select.canMoveBlocks( moved ) ||
		! select.canInsertBlocks( moved, rootId ) ||
		! parcels.every(
			( { head } ) =>
				! head || select.canInsertBlockType( head.name, rootId )
		)
	) {
		return false;
	}
	let at = index;
	registry.batch( () => {
		for ( const { benefit, head } of parcels ) {
			if ( head ) {
				insertBlock( head, at++, rootId, false );
			}
			const body = bodyOf( benefit ).map( idOf );
			moveBlocksToPosition( body, benefit.clientId, rootId, at );
			at += body.length;
		}
		removeBlocks( removed, false );
	} );
	return true;
}

/** Puts the caret at the end of a benefit's body if that ends in a text, else of its heading. */
function goToEnd( registry: DataRegistry, benefit: Block ) {
	let block = benefit;
	for ( let inner: Block | undefined = benefit; inner; ) {
		block = inner;
		inner = block.innerBlocks.at( -1 );
	}
	goToText(
		'content' in block.attributes
			? { registry, block, attributeKey: 'content' }
			: { registry, block: benefit, attributeKey: 'heading' }
	);
}

/**
 * Moves benefits that follow each other into the body of the one before.
 *
 * @param registry  The editor's data registry.
 * @param target    The benefit that they go into.
 * @param benefits  Those that follow it.
 * @param headOf    What becomes of a heading.
 * @param isStaying Whether the caret stays where it is.
 * @since 0.1.0
 */
export function absorb(
	registry: DataRegistry,
	target: Block | undefined,
	benefits: Block[],
	headOf: ( benefit: Block ) => Block | undefined,
	isStaying = false
) {
	if ( ! target ) {
		return;
	}
	const { getBlockOrder } = registry.select( blockEditorStore );
	const { multiSelect, selectionChange } =
		registry.dispatch( blockEditorStore );
	const parcels = benefits.map( ( benefit ) => ( {
		benefit,
		head: headOf( benefit ),
	} ) );
	const head = parcels[ 0 ]?.head;
	const { clientId, innerBlocks } = target;
	// The words go into the line that waits for them.
	const filled =
		head && ! bodyOf( target ).length ? innerBlocks.map( idOf ) : [];
	registry.batch( () => {
		if (
			! unpack( registry, parcels, clientId, innerBlocks.length, [
				...filled,
				...benefits.map( idOf ),
			] )
		) {
			return;
		}
		if ( head && parcels.length > 1 ) {
			const [ last = '' ] = getBlockOrder( clientId ).slice( -1 );
			multiSelect( head.clientId, last );
		} else if ( head && ( ! isStaying || filled.length ) ) {
			selectionChange( head.clientId, 'content', 0, 0 );
		} else if ( ! isStaying ) {
			goToEnd( registry, target );
		}
	} );
}

/**
 * Makes a heading in a benefit's body, and all that follows it there, the next benefit.
 *
 * @param registry The editor's data registry.
 * @param benefit  The benefit.
 * @param list     Its list.
 * @param index    Place of the heading in the body.
 * @since 0.1.0
 */
export function unnest(
	registry: DataRegistry,
	benefit: Block,
	list: Block,
	index: number
) {
	const select = registry.select( blockEditorStore );
	const blocks = benefit.innerBlocks.slice( index );
	const ids = blocks.map( idOf );
	const [ head, ...body ] = blocks;
	if (
		! head ||
		! select.canInsertBlockType( BENEFIT, list.clientId ) ||
		! select.canMoveBlocks( ids ) ||
		! select.canRemoveBlocks( ids )
	) {
		return;
	}
	const dispatch = registry.dispatch( blockEditorStore );
	const next = createBlock(
		BENEFIT,
		{
			...head.attributes,
			heading: head.attributes[ 'content' ],
			level: list.attributes[ 'headingLevel' ],
		},
		body.length ? body : [ createBlock( PARAGRAPH ) ]
	);
	registry.batch( () => {
		const { clientId } = benefit;
		dispatch.removeBlocks( ids, false );
		if ( ! index ) {
			dispatch.insertBlock(
				createBlock( PARAGRAPH ),
				0,
				clientId,
				false
			);
		}
		const place = select.getBlockIndex( clientId ) + 1;
		dispatch.insertBlock( next, place, list.clientId, false );
		dispatch.selectionChange( next.clientId, 'heading', 0, 0 );
	} );
}
