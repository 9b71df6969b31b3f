/**
 * A text of the source, as the recogniser reads it, out of rich text.
 */
import { create, slice, toHTMLString } from '@wordpress/rich-text';
import type { RichTextValue } from '@wordpress/rich-text';
import { BEGINNING } from './typed-number';
import type { SourceText, TextNode } from './types';

/** Names of the format: as core registers it, and as it is called where core's formats are not loaded. */
const BOLD = [ 'core/bold', 'strong', 'b' ];

/** HTML that is the text itself, and would be read as it stands: words, one space between them. */
const WORDS = /^[^<&\s\uFFFC]+( [^<&\s\uFFFC]+)*$/;

/** Most texts are plain, and rich text takes its time over each: to read HTML it makes elements, to write it it makes a tree. */
const read = ( html: string ): RichTextValue =>
	create( WORDS.test( html ) ? { text: html } : { html } );

function write( value: RichTextValue, from: number, to: number ): string {
	const words = value.text.slice( from, to );
	const isPlain =
		WORDS.test( words ) &&
		! value.formats.slice( from, to ).some( Boolean );
	return isPlain
		? words
		: // As WordPress reads it back out of a saved post, so that opening one changes nothing.
			toHTMLString( { value: slice( value, from, to ) } ).replaceAll(
				'\u00a0',
				'&nbsp;'
			);
}

/** What is looked at for the beginning: tags are shorter to take out than to read. */
const LOOKED_AT = 20 * BEGINNING;

/**
 * Makes one.
 *
 * @param html Its HTML, which is read only if the beginning is promising: that takes time.
 * @return The text.
 * @since 0.1.0
 */
export function sourceText( html: string ): SourceText {
	let value: RichTextValue | undefined;
	const get = () => ( value ??= read( html ) );
	return {
		beginning: html
			.slice( 0, LOOKED_AT )
			.replace( /\s+/g, ' ' )
			.replace( /<br[^>]*>/gi, '\n' )
			.replace( /<[^>]*(>|$)/g, '' )
			.replaceAll( '&nbsp;', ' ' ),
		get text() {
			return get().text;
		},
		isBold: ( index ) =>
			get().formats[ index ]?.some( ( { type } ) =>
				BOLD.includes( type )
			) ?? false,
		html: ( from, to ) => write( get(), from, to ),
	};
}

/**
 * Makes a heading or a paragraph.
 *
 * @param ref   What it is in the source.
 * @param level Level of a heading; 0 or NaN for a paragraph.
 * @param html  Its HTML.
 * @return The node.
 * @since 0.1.0
 */
export const textNode = < Ref >(
	ref: Ref,
	level: number,
	html: string
): TextNode< Ref > => ( {
	kind: level ? 'heading' : 'paragraph',
	ref,
	level: level || undefined,
	text: sourceText( html ),
} );
