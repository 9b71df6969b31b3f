/**
 * All raw transforms that there are, also those of other plugins: WordPress's types know no transforms of this kind.
 */
import { getBlockTransforms } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';

/** WordPress's `pasteHandler()` or `rawHandler()`, as a raw transform is given it: asked for blocks, neither gives inline text. */
export type Handler = ( source: { HTML: string; mode?: 'BLOCKS' } ) => Block[];

/** What any plugin may have registered. */
export interface AnyRawTransform {
	type: string;
	blockName: string;
	priority?: number;
	isMatch?: ( node: Element ) => unknown;
	selector?: string;
	transform?: (
		node: Element,
		handler: Handler
	) => Block | Block[] | null | undefined;
}

/** Our own priority, before core's lists, headings and paragraphs. */
export const PRIORITY = 9;

/** That of a transform that says nothing of it: @wordpress/hooks decides. */
const DEFAULT_PRIORITY = 10;

const priorityOf = ( { priority = DEFAULT_PRIORITY }: AnyRawTransform ) =>
	priority;

/**
 * Whether a transform is for an element.
 *
 * @param transform The transform.
 * @param element   The element.
 * @return True if so.
 * @since 0.1.0
 */
export const isFor = (
	{ isMatch, selector = ':not(*)' }: AnyRawTransform,
	element: Element
): boolean =>
	Boolean( isMatch ? isMatch( element ) : element.matches( selector ) );

/**
 * All of them, in the order in which WordPress prefers them.
 *
 * @return Transforms of all blocks.
 * @since 0.1.0
 */
export function rawTransforms(): AnyRawTransform[] {
	const all: readonly object[] = getBlockTransforms( 'from' );
	return ( all as AnyRawTransform[] )
		.filter( ( { type } ) => type === 'raw' )
		.sort( ( a, b ) => priorityOf( a ) - priorityOf( b ) );
}

/**
 * Whether WordPress gives one of some elements to somebody else, whatever we say of it.
 *
 * @param elements The elements.
 * @return True if so.
 * @since 0.1.0
 */
export function isAnyTakenByOthers( elements: readonly Element[] ): boolean {
	return rawTransforms().some(
		( transform ) =>
			priorityOf( transform ) < PRIORITY &&
			elements.some( ( element ) => isFor( transform, element ) )
	);
}
