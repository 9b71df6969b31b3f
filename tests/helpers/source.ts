/**
 * What the recogniser reads, made of plain objects: no window, no WordPress.
 */
import type { SourceNode, SourceText } from '../../src/outline/types';

/** A text whose characters up to `bold` are bold. */
export const sourceText = ( text: string, bold = 0 ): SourceText => ( {
	beginning: text.slice( 0, 200 ),
	text,
	isBold: ( index ) => index < bold,
	html: ( from, to ) => text.slice( from, to ),
} );

let refs = 0;

export const heading = (
	text: string,
	level = 3,
	bold = 0
): SourceNode< number > => ( {
	kind: 'heading',
	ref: ++refs,
	level,
	text: sourceText( text, bold ),
} );

export const paragraph = ( text: string, bold = 0 ): SourceNode< number > => ( {
	kind: 'paragraph',
	ref: ++refs,
	text: sourceText( text, bold ),
} );

export const other = ( name: string ): SourceNode< number > => ( {
	kind: 'other',
	ref: ++refs,
	name,
} );

export interface ListOptions {
	ordered?: boolean;
	start?: number | undefined;
	reversed?: boolean;
	hasType?: boolean;
}

export const list = (
	items: { text: SourceText; blocks: SourceNode< number >[] }[],
	{
		ordered = true,
		start,
		reversed = false,
		hasType = false,
	}: ListOptions = {}
): SourceNode< number > => ( {
	kind: 'list',
	ref: ++refs,
	ordered,
	start,
	reversed,
	hasType,
	items,
} );

/** An item of nothing but words. */
export const item = ( text: string, bold = 0 ) => ( {
	text: sourceText( text, bold ),
	blocks: [],
} );
