/**
 * Which blocks a benefit or a callout may hold: any but our own, the likely ones first.
 */
import { store as blocksStore } from '@wordpress/blocks';
import type { BlockType } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import { LIST, OUR_BLOCKS, PARAGRAPH, QUOTE } from '../block-names';
import { remember } from '../remember';

const PRIORITIZED = [
	PARAGRAPH,
	LIST,
	'core/image',
	QUOTE,
	'core/table',
	'core/buttons',
];

// One array for all benefits of a post: the editor compares what is allowed by identity.
const namesOf = remember( ( types: BlockType[] ): string[] =>
	types
		// What is allowed by name is allowed whatever parent it asks for: an item without its list, a page break in a list.
		.filter( ( { parent } ) => ! parent )
		.map( ( { name } ) => name )
		.filter( ( name ) => ! OUR_BLOCKS.includes( name ) )
);

/**
 * Options for useInnerBlocksProps.
 *
 * @return Allowed and prioritized blocks.
 * @since 0.1.0
 */
export function useBodyBlocks(): {
	allowedBlocks: string[];
	prioritizedInserterBlocks: string[];
} {
	const allowedBlocks = useSelect(
		( select ) => namesOf( select( blocksStore ).getBlockTypes() ),
		[]
	);
	return { allowedBlocks, prioritizedInserterBlocks: PRIORITIZED };
}
