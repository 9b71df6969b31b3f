/**
 * The text of a benefit is converted by us the way WordPress converts it: `htmlToBlocks()`, which is not public
 * (src/convert/convert-elements.ts).
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';

const { wp } = startEditor();

const paste = ( HTML: string ): Block[] => {
	const blocks = wp.blocks.pasteHandler( { HTML, mode: 'BLOCKS' } );
	if ( typeof blocks === 'string' ) {
		throw new Error( `Inline text: ${ blocks }` );
	}
	return blocks;
};

const convert = ( HTML: string ): Block[] => wp.blocks.rawHandler( { HTML } );

/** The body of the first benefit of a list, and of nothing else. */
function bodyOf( blocks: Block[] ): string {
	expect( blocks.map( ( { name } ) => name ) ).toEqual( [
		'practice-blocks/benefit-list',
	] );
	const [ list ] = blocks;
	expect( list?.innerBlocks ).toHaveLength( 2 );
	return wp.blocks.serialize( list?.innerBlocks[ 0 ]?.innerBlocks ?? [] );
}

const BODIES = {
	'a paragraph':
		'<p>Words with <strong>weight</strong> &amp; a <a href="https://example.org/">link</a>.</p>',
	'a paragraph with a class': '<p class="lead">Words.</p>',
	'a paragraph with a picture in its words':
		'<p>Words <img src="https://example.org/a.png" alt="A"> and words.</p>',
	'a picture alone': '<p><img src="https://example.org/a.png" alt="A"></p>',
	'a picture with a caption':
		'<figure><img src="https://example.org/a.png" alt="A"><figcaption>A picture</figcaption></figure>',
	'an address of a video':
		'<p>https://www.youtube.com/watch?v=aaaaaaaaaaa</p>',
	'a lower heading with an address in the page':
		'<h4 id="here">Lower</h4><p>Words.</p>',
	'lists in a list':
		'<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
	'a quote of two paragraphs':
		'<blockquote><p>One</p><p>Two</p></blockquote>',
	'a table':
		'<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>',
	'code, verse-like text and a line':
		'<pre><code>one</code></pre><pre>two</pre><hr><p>three</p>',
	'what no block is for':
		'<p>Words.</p><custom-thing>more words</custom-thing>',
};

describe.each( Object.entries( BODIES ) )( '%s', ( _name, body ) => {
	const article = `<h3>1. First</h3>${ body }<h3>2. Second</h3><p>The end.</p>`;

	it( 'is, below a pasted heading, what WordPress alone makes of it', () => {
		expect( bodyOf( paste( article ) ) ).toBe(
			wp.blocks.serialize( paste( body ) )
		);
	} );

	it( 'is, in a classic text, what WordPress alone makes of it', () => {
		expect( bodyOf( convert( article ) ) ).toBe(
			wp.blocks.serialize( convert( body ) )
		);
	} );
} );

it.each( [
	[ 'plain words', 'Words &amp; more', '<p>Words &amp; more</p>' ],
	[
		'words with formats',
		'<em>Words</em> and more',
		'<p><em>Words</em> and more</p>',
	],
	[
		'an address of a video',
		'https://www.youtube.com/watch?v=aaaaaaaaaaa',
		'<p>https://www.youtube.com/watch?v=aaaaaaaaaaa</p>',
	],
	[
		'a picture alone',
		'<img src="https://example.org/a.png" alt="A">',
		'<p><img src="https://example.org/a.png" alt="A"></p>',
	],
] )(
	'%s behind a heading and a line break become what they are as a paragraph',
	( _name, text, paragraph ) => {
		expect(
			bodyOf(
				convert(
					`<p><strong>1. First</strong><br>${ text }</p><p><strong>2. Second</strong><br>The end</p>`
				)
			)
		).toBe( wp.blocks.serialize( convert( paragraph ) ) );
	}
);

it( 'a list of headings and texts inside an item is an ordinary list, with words only in its items', () => {
	const inner =
		'<ol><li><h4>One</h4><p>Words.</p></li><li><h4>Two</h4><p>Words.</p></li></ol>';
	const blocks = paste(
		`<h3>1. First</h3>${ inner }<h3>2. Second</h3><p>The end.</p>`
	);
	const body = bodyOf( blocks );
	expect( body ).toMatch( /^<!-- wp:list \{"ordered":true\} -->/ );
	expect( body ).not.toMatch( /<(p|h4)/ );
} );
