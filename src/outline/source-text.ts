/**
 * A text of the source, as the recogniser reads it, out of rich text.
 */
import { create, slice, toHTMLString } from '@wordpress/rich-text';
import type { RichTextValue } from '@wordpress/rich-text';
import type { SourceText } from './types';

/** Names of the format: as core registers it, and as it is called where core's formats are not loaded. */
const BOLD = [ 'core/bold', 'strong', 'b' ];

/**
 * Makes one.
 *
 * @param beginning Its first characters, or more.
 * @param html      Gives its HTML. Asked once, and only if the beginning is promising: to read HTML takes time.
 * @return The text.
 * @since 0.1.0
 */
export function sourceText(
	beginning: string,
	html: () => string
): SourceText {
	let value: RichTextValue | undefined;
	const get = () => ( value ??= create( { html: html() } ) );
	return {
		beginning,
		get text() {
			return get().text;
		},
		isBold: ( index ) =>
			get().formats[ index ]?.some( ( { type } ) =>
				BOLD.includes( type )
			) ?? false,
		html: ( from, to ) =>
			toHTMLString( { value: slice( get(), from, to ) } ),
	};
}
