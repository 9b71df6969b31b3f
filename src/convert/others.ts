/**
 * Tells what other plugins convert before we are asked.
 */
import { getBlockTransforms } from '@wordpress/blocks';

/** Our own priority, before core's lists, headings and paragraphs, which have 10. */
export const PRIORITY = 9;

interface ForeignTransform {
	type: string;
	priority?: number;
	isMatch?: ( node: Element ) => unknown;
	selector?: string;
}

/**
 * Whether WordPress gives one of some elements to somebody else's raw transform, whatever we say of it.
 *
 * @param elements The elements.
 * @return True if so.
 * @since 0.1.0
 */
export function isAnyTakenByOthers( elements: readonly Element[] ): boolean {
	// WordPress's own type of transforms is another for each direction and kind.
	const transforms: readonly object[] = getBlockTransforms( 'from' );
	return ( transforms as ForeignTransform[] )
		.filter(
			( { priority, type } ) =>
				type === 'raw' && ( priority ?? 10 ) < PRIORITY
		)
		.some( ( { isMatch, selector } ) =>
			elements.some( ( element ) =>
				isMatch
					? isMatch( element )
					: selector !== undefined && element.matches( selector )
			)
		);
}
