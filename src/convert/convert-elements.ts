/**
 * Makes blocks of elements that WordPress has cleaned already, in the way that WordPress itself goes on with them:
 * `htmlToBlocks()` in @wordpress/blocks, which is not public. To call its public converter once more would clean everything a
 * second time, and it asks all block types anew for each element: that alone took as long as core's whole paste.
 */
import { createBlock, getBlockAttributes } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { isFor, rawTransforms } from './raw-transforms';
import type { AnyRawTransform, Handler } from './raw-transforms';
import { withoutRecognition } from './suspend';

/**
 * Converts with WordPress, with the recognition off.
 *
 * @param html    HTML.
 * @param handler WordPress's converter.
 * @return What WordPress alone makes of it.
 * @since 0.1.0
 */
export const convertPlainly = ( html: string, handler: Handler ): Block[] =>
	withoutRecognition( () => handler( { HTML: html, mode: 'BLOCKS' } ) );

function convertElement(
	element: Element,
	transforms: readonly AnyRawTransform[],
	handler: Handler
): Block[] {
	const found = transforms.find( ( raw ) => isFor( raw, element ) );
	if ( ! found ) {
		return convertPlainly( element.outerHTML, handler );
	}
	const { blockName, transform } = found;
	if ( ! transform ) {
		return [
			createBlock(
				blockName,
				getBlockAttributes( blockName, element.outerHTML )
			),
		];
	}
	const result = transform( element, handler );
	if ( ! result || Array.isArray( result ) ) {
		return ( result ?? [] ).filter( Boolean );
	}
	if ( element.hasAttribute( 'class' ) ) {
		result.attributes[ 'className' ] = element.getAttribute( 'class' );
	}
	return [ result ];
}

/** Converts elements that stand in one place. The elements themselves stay as they are, and where they are. */
export type ElementConverter = ( elements: readonly Element[] ) => Block[];

/**
 * Makes a converter. It knows the block types of this moment: it is for one text.
 *
 * @param handler WordPress's converter, for what is inside of an element.
 * @return The converter.
 * @since 0.1.0
 */
export function elementConverter( handler: Handler ): ElementConverter {
	const transforms = rawTransforms();
	// A transform may look at what is around an element: for WordPress, they stand in the body of a document of their own.
	const { body } = document.implementation.createHTMLDocument( '' );
	return ( elements ) => {
		body.replaceChildren(
			...elements.map( ( element ) => element.cloneNode( true ) )
		);
		return withoutRecognition( () =>
			Array.from( body.children ).flatMap( ( element ) =>
				convertElement( element, transforms, handler )
			)
		);
	};
}
