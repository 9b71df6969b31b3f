/**
 * What the recogniser reads, and what it gives. `Ref` is whatever a reader needs to find the source again: an element, a block.
 */

/** A text of the source. Characters are counted as @wordpress/rich-text counts them: a line break is one. */
export interface SourceText {
	/** Its beginning, cheaply; enough to see whether it begins with a number. */
	readonly beginning: string;
	/** All of it. */
	readonly text: string;
	/** Whether the character at an index is bold. */
	isBold: ( index: number ) => boolean;
	/** The HTML between two indexes. */
	html: ( from: number, to: number ) => string;
}

/** A heading or a paragraph. */
export interface TextNode< Ref > {
	kind: 'heading' | 'paragraph';
	ref: Ref;
	/** Of a heading. */
	level?: number | undefined;
	text: SourceText;
}

/** What is neither. */
interface Textless {
	level?: undefined;
	text?: undefined;
}

/** One thing of the source: what stands at the top of a post, or inside a list item. */
export type SourceNode< Ref > =
	| TextNode< Ref >
	| SourceList< Ref >
	/** Anything else; `name` tells kinds apart, such as a tag's or a block's. */
	| ( Textless & { kind: 'other'; ref: Ref; name: string } );

export interface SourceList< Ref > extends Textless {
	kind: 'list';
	ref: Ref;
	ordered: boolean;
	/** The number that the list says that it starts with. */
	start: number | undefined;
	reversed: boolean;
	/** Whether the list names its numeral, as Word's do after a paste. */
	hasType: boolean;
	items: SourceItem< Ref >[];
}

export interface SourceItem< Ref > {
	/** Its own words, up to the first block inside. */
	text: SourceText;
	/** The blocks inside: other lists, headings, paragraphs. */
	blocks: SourceNode< Ref >[];
}

/** A stretch of a text. */
export interface Slice {
	kind?: undefined;
	text: SourceText;
	from: number;
	to: number;
}

/** What a body is made of: a stretch of a text, which becomes a paragraph, or a whole thing of the source. */
export type Part< Ref > = Slice | SourceNode< Ref >;

export interface OutlineItem< Ref > {
	heading: Slice;
	/** What the heading was read from, if it was a whole thing of the source. */
	headingRef?: Ref | undefined;
	body: Part< Ref >[];
}

/** A numbered list that was recognised. */
export interface OutlineList< Ref > {
	kind: 'list';
	/** What it was read from. */
	nodes: readonly SourceNode< Ref >[];
	/** Heading level of its items, 2 to 6. */
	level: number;
	/** The first number, where counting from one end does not say it. */
	start?: number | undefined;
	reversed: boolean;
	items: OutlineItem< Ref >[];
}

/** What is between the lists, untouched. */
interface OutlineNodes< Ref > {
	kind: 'nodes';
	nodes: SourceNode< Ref >[];
}

/** The source, in order and complete. */
export type Outline< Ref > = ( OutlineNodes< Ref > | OutlineList< Ref > )[];
