/**
 * Sorts pasted blocks for a place inside a benefit list or a callout.
 */
import type { Block } from '@wordpress/blocks';
import { BENEFIT, BENEFIT_LIST, CONDITION_ARTICLE } from '../block-names';
import { toCoreBlocks } from '../core-blocks';

/** What was pasted. */
export interface Gathered {
	/** What stands before the first benefit: core's blocks. */
	lead: Block[];
	/** Benefits. Blocks between them and behind them have become part of the one before. */
	benefits: Block[];
}

/**
 * Sorts pasted blocks into benefits and what comes before them. Every block is kept, in order.
 *
 * @param blocks        Blocks that stand nowhere yet.
 * @param takesBenefits Whether benefits may stay benefits.
 * @return The same, sorted.
 * @since 0.1.0
 */
export function gather(
	blocks: readonly Block[],
	takesBenefits: boolean
): Gathered {
	const lead: Block[] = [];
	const benefits: Block[] = [];
	const add = ( block: Block ): void => {
		const { innerBlocks, name } = block;
		if ( name === CONDITION_ARTICLE || name === BENEFIT_LIST ) {
			innerBlocks.forEach( add );
		} else if ( name === BENEFIT && takesBenefits ) {
			benefits.push( { ...block, innerBlocks: [ ...innerBlocks ] } );
		} else {
			( benefits.at( -1 )?.innerBlocks ?? lead ).push(
				...toCoreBlocks( [ block ] )
			);
		}
	};
	blocks.forEach( add );
	return { lead, benefits };
}
