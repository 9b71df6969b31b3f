/**
 * Rich text as this plugin needs it: HTML in, HTML or plain text out. The work is @wordpress/rich-text's.
 */
import type { Block } from '@wordpress/blocks';
import { concat, create, slice, toHTMLString } from '@wordpress/rich-text';
import type { RichTextData } from '@wordpress/rich-text';

/**
 * What a block holds in one of its attributes.
 *
 * @param block The block.
 * @param key   The attribute.
 * @return HTML; '' for nothing.
 * @since 0.1.0
 */
export const htmlOf = (
	{ attributes }: Pick< Block, 'attributes' >,
	key = 'content'
): string => String( attributes[ key ] ?? '' );

const parse = ( html: RichTextData | string | undefined ) =>
	create( { html: String( html ?? '' ) } );

/**
 * The words of a rich text without its formats.
 *
 * @param html Rich text, or nothing.
 * @return Plain text; '' for nothing.
 * @since 0.1.0
 */
export const plainText = ( html: RichTextData | string | undefined ): string =>
	parse( html ).text;

/** A document that loads nothing and runs nothing. */
export const inert = document.implementation.createHTMLDocument( '' );

/**
 * Takes the bold off a text that is bold from end to end.
 *
 * @param html HTML.
 * @return HTML; undefined for any other text.
 * @since 0.1.0
 */
export function withoutBold( html: string ): string | undefined {
	inert.body.innerHTML = html;
	const { firstElementChild: strong, innerHTML } = inert.body;
	return innerHTML.startsWith( '<strong>' ) && strong?.outerHTML === innerHTML
		? strong.innerHTML
		: undefined;
}

/**
 * Cuts a rich text in two, leaving out what lies between two points, as typing over a selection does.
 *
 * @param html  Rich text.
 * @param start Characters before the first point.
 * @param end   Characters before the second point.
 * @return HTML before and after.
 * @since 0.1.0
 */
export function splitText(
	html: RichTextData | string | undefined,
	start: number,
	end: number
): [ before: string, after: string ] {
	const value = parse( html );
	return [
		toHTMLString( { value: slice( value, 0, start ) } ),
		toHTMLString( { value: slice( value, end, value.text.length ) } ),
	];
}

/**
 * Puts one rich text behind another.
 *
 * @param first  Rich text.
 * @param second Rich text.
 * @return HTML of both.
 * @since 0.1.0
 */
export const joinTexts = (
	first: RichTextData | string | undefined,
	second: RichTextData | string | undefined
): string =>
	toHTMLString( { value: concat( parse( first ), parse( second ) ) } );
