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
	OUR_BLOCKS,
} from '../block-names';
import { readBlocks } from '../outline/read-blocks';
import { readHtml } from '../outline/read-html';
import {
	countItems,
	countLists,
	holdsLists,
	recognise,
} from '../outline/recognise';
import type { Outline } from '../outline/types';
import { writeListOfBlocks } from '../outline/write-blocks';
import { intoBlock } from './place';
import { numberWords } from './words';

/** Numbered sections, and what they can become. */
export interface Sections {
	/** The blocks that they are now. */
	clientIds: string[];
	/** How many lists they become, and how many items there are. */
	lists: number;
	items: number;
	/** Makes the blocks that they become. */
	write: () => Block[];
}

/** Blocks whose inside is somebody else's words, or another document's. */
const CLOSED = [
	'core/block',
	'core/list',
	'core/navigation',
	'core/pullquote',
	'core/query',
	'core/quote',
	'core/template-part',
	...OUR_BLOCKS.filter( ( name ) => name !== CONDITION_ARTICLE ),
];

/** What a classic text holds. Read once: blocks that were not edited stay the same objects. */
const classic = new WeakMap< Block, Outline< Element > >();

function outlineOfClassic( block: Block ): Outline< Element > {
	const known = classic.get( block );
	if ( known ) {
		return known;
	}
	const text = document.implementation.createHTMLDocument( '' ).body;
	text.innerHTML = String( block.attributes[ 'content' ] ?? '' );
	const outline = recognise( readHtml( text ), { words: numberWords() } );
	classic.set( block, outline );
	return outline;
}

function inClassicText( rootClientId: string, block: Block ): Sections[] {
	const outline = outlineOfClassic( block );
	return holdsLists( outline )
		? [
				{
					clientIds: [ block.clientId ],
					lists: countLists( outline ),
					items: countItems( outline ),
					write: () =>
						intoBlock( rootClientId, () =>
							rawHandler( {
								HTML: String( block.attributes[ 'content' ] ),
							} )
						),
				},
			]
		: [];
}

const inBlocks = ( blocks: readonly Block[] ): Sections[] =>
	recognise( readBlocks( blocks ), { words: numberWords() } ).flatMap(
		( section ) =>
			section.kind === 'list'
				? [
						{
							clientIds: section.nodes.map(
								( { ref } ) => ref.clientId
							),
							lists: 1,
							items: section.items.length,
							write: () => [ writeListOfBlocks( section ) ],
						},
					]
				: []
	);

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
 * How much there is in sections.
 *
 * @param sections Sections.
 * @return How many lists they become, and how many items there are.
 * @since 0.1.0
 */
export const countSections = (
	sections: readonly Sections[]
): { lists: number; items: number } => ( {
	lists: sections.reduce( ( sum, { lists } ) => sum + lists, 0 ),
	items: sections.reduce( ( sum, { items } ) => sum + items, 0 ),
} );
