/**
 * What a paste has put into the post: finds it, joins what WordPress cut, and can put WordPress's own result in its place.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { cloneBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import type { Conversion } from '../convert/announce';
import { toArticleBlocks } from '../convert/convert-blocks';
import { addUp } from '../convert/find-sections';
import { placeOfResult } from '../convert/place';
import { idOf } from '../keyboard/edit-move';

/** A paste that is going on. */
export interface Paste {
	/** The block that it goes into, and what stood there before. */
	rootClientId: string;
	before: ReadonlySet< string >;
	/** One for each stretch of text between shortcodes that holds numbers. */
	conversions: Conversion[];
}

/**
 * Remembers the place that something is pasted into.
 *
 * @return A paste of which nothing is known yet.
 * @since 0.1.0
 */
export function beginPaste(): Paste {
	const rootClientId = placeOfResult();
	return {
		rootClientId,
		before: new Set(
			select( blockEditorStore ).getBlockOrder( rootClientId )
		),
		conversions: [],
	};
}

/**
 * The blocks that a paste has put in, as they are now.
 *
 * @param paste The paste.
 * @return Blocks in order; none until they are in.
 * @since 0.1.0
 */
export function pastedBlocks( { before, rootClientId }: Paste ): Block[] {
	return select( blockEditorStore )
		.getBlocks( rootClientId )
		.filter( ( { clientId } ) => ! before.has( clientId ) );
}

/**
 * Whether everything that was made of a paste stands for itself and in one place. Into a paragraph with words, WordPress puts the
 * first and the last words of it; what it made of these is gone. And two classic texts may have others between them.
 *
 * @param paste  The paste.
 * @param pasted What was put in.
 * @return True if so.
 * @since 0.1.0
 */
export function isWhole( { conversions }: Paste, pasted: Block[] ): boolean {
	const { getBlockIndex } = select( blockEditorStore );
	const ids = pasted.map( idOf );
	const [ start = 0, ...others ] = ids.map( getBlockIndex );
	const known = new Set( ids );
	return (
		others.every( ( at, index ) => at === start + index + 1 ) &&
		conversions.every( ( { blocks } ) =>
			blocks.every( ( { clientId } ) => known.has( clientId ) )
		)
	);
}

/**
 * What WordPress alone would have put in. For a paste that is whole.
 *
 * @param paste  The paste.
 * @param pasted What was put in.
 * @return New blocks in order.
 * @since 0.1.0
 */
export function asPasted( { conversions }: Paste, pasted: Block[] ): Block[] {
	const owners = new Map(
		conversions.flatMap( ( conversion ) =>
			conversion.blocks.map( ( { clientId } ) => [
				clientId,
				conversion,
			] )
		)
	);
	return pasted.flatMap( ( block ) => {
		const owner = owners.get( block.clientId );
		if ( ! owner ) {
			return [ cloneBlock( block ) ];
		}
		// All of them are there, see `isWhole()`: the first stands for them.
		return owner.blocks[ 0 ]?.clientId === block.clientId
			? owner.asPasted()
			: [];
	} );
}

/**
 * Puts blocks in the place of others, and the caret at their end.
 *
 * @param blocks       The others.
 * @param replacements The blocks.
 * @since 0.1.0
 */
export const replace = ( blocks: Block[], replacements: Block[] ) =>
	dispatch( blockEditorStore ).replaceBlocks(
		blocks.map( idOf ),
		replacements,
		replacements.length - 1,
		-1
	);

/** What was made of a paste in the end. */
export type Made = Pick<
	Conversion,
	'blocks' | 'isPaste' | 'items' | 'leftOut' | 'title'
>;

/**
 * Joins the stretches of a paste that WordPress cut at shortcodes, where together they hold more numbered sections than each by
 * itself.
 *
 * @param paste  The paste.
 * @param pasted What was put in.
 * @return What was made in the end.
 * @since 0.1.0
 */
export function join( paste: Paste, pasted: Block[] ): Made {
	const { conversions } = paste;
	const apart = {
		...addUp( conversions ),
		blocks: pasted,
		// Of a stretch that WordPress converted by itself nothing is known.
		isPaste: conversions.some( ( { isPaste } ) => isPaste ),
		leftOut: conversions.flatMap( ( { leftOut } ) => leftOut ),
		title: conversions.find( ( one ) => one.title )?.title,
	};
	if ( conversions.length < 2 || ! isWhole( paste, pasted ) ) {
		return apart;
	}
	const whole = toArticleBlocks( asPasted( paste, pasted ), {
		isPage: apart.isPaste,
		takesTitle: apart.title !== undefined,
	} );
	if ( whole.items <= apart.items ) {
		return apart;
	}
	replace( pasted, whole.blocks );
	return { ...apart, ...whole };
}
