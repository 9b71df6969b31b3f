/**
 * Finds the numbered sections of the post that is open, wherever a benefit list may stand, and converts them.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { rawHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import {
	BENEFIT_LIST,
	CLASSIC,
	CONDITION_ARTICLE,
	LIST,
	OUR_BLOCKS,
	QUOTE,
} from '../block-names';
import { readBlocks } from '../outline/read-blocks';
import { readHtml } from '../outline/read-html';
import { countItems, isList, recognise } from '../outline/recognise';
import type { Count } from '../outline/recognise';
import { writeListOfBlocks } from '../outline/write-blocks';
import { remember } from '../remember';
import { htmlOf, inert } from '../rich-text';
import { intoBlock } from './place';
import { language } from './words';

/** Numbered sections, and what they can become: so many lists, with so many items. */
export interface Sections extends Count {
	/** The blocks that they are now. */
	clientIds: string[];
	/** Makes the blocks that they become. */
	write: () => Block[];
}

/** Blocks whose inside is somebody else's words, or another document's. */
const CLOSED = [
	'core/block',
	LIST,
	'core/navigation',
	'core/pullquote',
	'core/query',
	QUOTE,
	'core/template-part',
	...OUR_BLOCKS.filter( ( name ) => name !== CONDITION_ARTICLE ),
];

/** What a classic text holds. Read once: blocks that were not edited stay the same objects. */
const countInClassicText = remember( ( block: Block ): Count => {
	const text = inert.createElement( 'div' );
	text.innerHTML = htmlOf( block );
	return countItems( recognise( readHtml( text ), language() ) );
} );

function inClassicText( rootClientId: string, block: Block ): Sections[] {
	const count = countInClassicText( block );
	return count.items
		? [
				{
					...count,
					clientIds: [ block.clientId ],
					write: () =>
						intoBlock( rootClientId, () =>
							rawHandler( { HTML: htmlOf( block ) } )
						),
				},
			]
		: [];
}

const inBlocks = ( blocks: readonly Block[] ): Sections[] =>
	recognise( readBlocks( blocks ), language() )
		.filter( isList )
		.map( ( list ) => ( {
			...countItems( [ list ] ),
			clientIds: list.nodes.map( ( { ref } ) => ref.clientId ),
			write: () => [ writeListOfBlocks( list ) ],
		} ) );

/**
 * Finds all of them, in the post as it is now.
 *
 * @return Numbered sections that the writer may replace, in the order of the post.
 * @since 0.1.0
 */
export function findSections(): Sections[] {
	const { canInsertBlockType, canRemoveBlocks, getBlockOrder, getBlocks } =
		select( blockEditorStore );
	const inside = ( rootClientId: string ): Sections[] => {
		const blocks = getBlocks( rootClientId );
		const here = canInsertBlockType( BENEFIT_LIST, rootClientId )
			? [
					...inBlocks( blocks ),
					...blocks
						.filter( ( { name } ) => name === CLASSIC )
						.flatMap( ( block ) =>
							inClassicText( rootClientId, block )
						),
				]
			: [];
		const taken = new Set( here.flatMap( ( { clientIds } ) => clientIds ) );
		return [
			...here.filter( ( { clientIds } ) => canRemoveBlocks( clientIds ) ),
			...blocks
				.filter(
					( { clientId, name } ) =>
						// A post within its template is not among the inner blocks of the block around it.
						getBlockOrder( clientId ).length > 0 &&
						! taken.has( clientId ) &&
						! CLOSED.includes( name )
				)
				.flatMap( ( { clientId } ) => inside( clientId ) ),
		];
	};
	return inside( '' );
}

/**
 * Converts sections.
 *
 * @param sections What `findSections()` gave, just now.
 * @since 0.1.0
 */
export function convertSections( sections: readonly Sections[] ): void {
	const { replaceBlocks } = dispatch( blockEditorStore );
	for ( const { clientIds, write } of sections ) {
		replaceBlocks( clientIds, write() );
	}
}

/**
 * How much there is in sections, or in conversions.
 *
 * @param counts What there is in each.
 * @return How many items there are.
 * @since 0.1.0
 */
export const addUp = ( counts: readonly Count[] ): Count => ( {
	items: counts.reduce( ( sum, { items } ) => sum + items, 0 ),
} );
