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
import { countItems, recognise } from '../outline/recognise';
import { writeListOfBlocks } from '../outline/write-blocks';
import { intoBlock } from './place';
import { numberWords } from './words';

/** Numbered sections, and what they can become. */
export interface Sections {
	/** The blocks that they are now. */
	clientIds: string[];
	/** How many items there are. */
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
const classic = new WeakMap< Block, number >();

function itemsOfClassic( block: Block ): number {
	const known = classic.get( block );
	if ( known !== undefined ) {
		return known;
	}
	const text = document.implementation.createHTMLDocument( '' ).body;
	text.innerHTML = String( block.attributes[ 'content' ] ?? '' );
	const items = countItems(
		recognise( readHtml( text ), { words: numberWords() } )
	);
	classic.set( block, items );
	return items;
}

const inClassicText = ( rootClientId: string, block: Block ): Sections[] => {
	const items = itemsOfClassic( block );
	return items === 0
		? []
		: [
				{
					clientIds: [ block.clientId ],
					items,
					write: () =>
						intoBlock( rootClientId, () =>
							rawHandler( {
								HTML: String( block.attributes[ 'content' ] ),
							} )
						),
				},
			];
};

const inBlocks = ( blocks: readonly Block[] ): Sections[] =>
	recognise( readBlocks( blocks ), { words: numberWords() } ).flatMap(
		( section ) =>
			section.kind === 'list'
				? [
						{
							clientIds: section.nodes.map(
								( { ref } ) => ref.clientId
							),
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
