/**
 * `docs/importing.md`, as text: every shape of tests/fixtures/shapes, and what comes of it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { benefitHeadings, outlineOf } from './block-outline.mjs';
import { projectDir } from './paths.mjs';

/** @typedef {{ file: string, group: string, title: string, description?: string, leftOut?: string[] }} Entry */
/** @typedef {Entry & { source: string, saved: string }} Shape */

const folder = path.join( projectDir, 'tests/fixtures/shapes' );

const read = ( /** @type {string} */ file ) =>
	readFileSync( path.join( folder, file ), 'utf8' ).trimEnd();

/**
 * A fixture with what is made of it.
 *
 * @param {Entry} entry Its entry in the index.
 * @return {Shape} The same, and the texts.
 */
function withTexts( entry ) {
	const name = path
		.basename( entry.file )
		.replace( /(\.classic)?\.html$/, '' );
	return {
		...entry,
		source: read( entry.file ),
		saved: read( `${ name }.expected.html` ),
	};
}

const INTRODUCTION = `
An article whose sections are numbered becomes a benefit list, wherever it comes from. The typed number goes, because the list
counts; every word, link, image and emphasis stays, in order. This page is made from the files that the tests read: what it shows is
what happens.

## Where it works

- **Paste**, HTML or plain text, wherever a benefit list may stand. A message says what was made.
- **Convert to blocks** on a post of the classic editor.
- **Transform**: select headings, paragraphs and lists, and choose *Benefit list*; or a whole article, and choose *Condition
  article*. Here you have asked for it, so there always is a list, also of sections without a number.
- **Paste your article** in an empty condition article. What is typed there becomes blocks when you go elsewhere.
- **Turn numbered sections into a benefit list**, in the command palette and in the post's options menu, where there is something to
  turn. A post that holds numbered sections says so when it is opened, and changes nothing by itself.

A list ends at the next heading of its level or of a higher one, at a change of kind, or else as its earlier items suggest: if each
has one paragraph, so has the last.

## What is left alone

Decimals, years, prices, times, dates, ranges and phone numbers; a single number; numbers with a gap; ordinary lists, with bullets or
with steps of one line; numbered paragraphs of several sentences; sections that a page break or
“Read more” parts. WordPress pastes them as it always does. When in doubt
we leave a text alone: the transform is one click away.

Where a shortcode that WordPress knows, such as \`[gallery]\` or \`[caption]\`, stands between sections, WordPress converts the text
before it and the text behind it one by one; the editor joins them when they are in the post, in the same undo step.

## What is dropped, and why

- The typed number, because the list counts by itself.
- The colon of a heading that ran into its text: it parted the two.
- From a page that was copied whole: the line below its title ("posted in: Massage | 0") and the words of its comment form. The message
  says so. The title goes to the post's title if that is empty.
- What WordPress itself drops from whatever is pasted: colours, sizes, and what makes a footnote one.

Nothing is invented: there is no callout and no condition that the text does not hold.

## Keep as pasted

The message after a paste has this button: it brings what WordPress alone would have made. It is there until you change the post. One undo takes the paste back altogether. If
you would rather be asked, switch off *Paste numbered sections as a benefit list* in the editor's options menu: a paste is then left as WordPress made it,
and a notice offers to convert it.

## For developers

When a text with numbers is converted, the editor runs the action \`practiceBlocks.textConverted\` of @wordpress/hooks, before anything
is inserted. It is given what was made (\`Conversion\` in src/convert/announce.ts). The filter \`practiceBlocks.canSetTitle\` says
whether the title of a page that was copied whole can become a post's.
`;

/** Titles of the groups, in order. */
const groups = new Map( [
	[ 'programs', 'Where an article comes from' ],
	[ 'numbers', 'How numbers are typed' ],
	[ 'places', 'Where numbers stand' ],
	[ 'bodies', 'What sections hold' ],
	[ 'ends', 'Where the last section ends' ],
	[ 'left-alone', 'Left alone' ],
] );

const fence = ( /** @type {string} */ language, /** @type {string} */ text ) =>
	`\`\`\`${ language }\n${ text }\n\`\`\``;

/** Characters of the longest source that is shown at once: what programs put around their words is for who looks for it. */
const LONG = 600;

/**
 * What is pasted.
 *
 * @param {Shape} shape The shape.
 * @return {string} Markdown.
 */
function sourceOf( { file, source } ) {
	const fenced = fence( file.endsWith( '.txt' ) ? 'text' : 'html', source );
	return file.endsWith( '.html' ) && source.length > LONG
		? `<details><summary>What is on the clipboard</summary>\n\n${ fenced }\n\n</details>`
		: fenced;
}

/**
 * One shape.
 *
 * @param {Shape} shape The shape.
 * @return {string} Markdown.
 */
const section = ( shape ) =>
	[
		`### ${ shape.title }`,
		shape.description,
		sourceOf( shape ),
		...( shape.group === 'left-alone'
			? []
			: [ 'becomes', fence( 'text', outlineOf( shape.saved ) ) ] ),
		shape.leftOut &&
			`Left out: ${ shape.leftOut
				.map( ( text ) => `“${ text }”` )
				.join( ', ' ) }.`.replace( /[*|]/g, '\\$&' ),
	]
		.filter( Boolean )
		.join( '\n\n' );

/**
 * Shapes that differ in one line only.
 *
 * @param {Shape[]} shapes The shapes.
 * @return {string} A table in Markdown.
 */
const table = ( shapes ) =>
	[
		'| number | what begins the first section | its heading |',
		'| --- | --- | --- |',
		...shapes.map(
			( { saved, source, title } ) =>
				`| ${ title } | \`${ source.split( '\n' )[ 0 ] }\` | ${
					benefitHeadings( saved )[ 0 ]
				} |`
		),
	].join( '\n' );

/**
 * The document.
 *
 * @return {string} Markdown, not yet formatted.
 */
export function importingSource() {
	/** @type {Entry[]} */
	const index = JSON.parse( read( 'index.json' ) );
	const shapes = index.map( withTexts );
	return [
		'<!-- Generated from tests/fixtures/shapes by `npm run generate`. Do not edit. -->',
		'# Importing an article',
		INTRODUCTION,
		...[ ...groups ].flatMap( ( [ group, title ] ) => {
			const own = shapes.filter( ( shape ) => shape.group === group );
			return [
				`## ${ title }`,
				...( group === 'numbers'
					? [ table( own ) ]
					: own.map( section ) ),
			];
		} ),
	].join( '\n\n' );
}
