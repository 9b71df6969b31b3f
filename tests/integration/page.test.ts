/**
 * A page that was copied whole: what of it is the title, what is left out, and what stays.
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';

const { wp, window } = startEditor();
// WordPress tells of every paste there.
window[ 'console' ].log = () => {};

wp.hooks.addFilter( 'practiceBlocks.canSetTitle', 'tests/page', () => true );

interface Made {
	title?: string;
	leftOut: string[];
	blocks: Block[];
}

let made: Made[] = [];
wp.hooks.addAction(
	'practiceBlocks.textConverted',
	'tests/page',
	( conversion: Made ) => made.push( conversion )
);

const SECTIONS = '<h3>1. Calm</h3><p>Quiet.</p><h3>2. Rest</h3><p>An hour.</p>';
const FORM =
	'<h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><p>Comment *<br>Name *</p>';

/** Pastes a page around two sections. */
function paste( before: string, behind = '' ): Made & { rest: string } {
	made = [];
	const blocks = wp.blocks.pasteHandler( {
		HTML: before + SECTIONS + behind,
		plainText: '',
	} );
	const [ conversion ] = made;
	if ( typeof blocks === 'string' || ! conversion ) {
		throw new Error( 'Nothing was recognised.' );
	}
	return {
		...conversion,
		rest: wp.blocks.serialize(
			blocks.filter(
				( { name } ) => name !== 'practice-blocks/benefit-list'
			)
		),
	};
}

it( 'the heading of the first level is the title, wherever the page begins', () => {
	const { title, leftOut, rest } = paste(
		'<p><a href="#c">Skip to content</a></p><h1>My massage</h1><p>posted in: Massage | 0</p><p>Words.</p>',
		FORM
	);
	expect( title ).toBe( 'My massage' );
	expect( leftOut ).toEqual( [
		'posted in: Massage | 0',
		'Leave a Reply',
		'Your email address will not be published. Required fields are marked *',
		'Comment * Name *',
	] );
	expect( rest ).toContain( 'Skip to content' );
	expect( rest ).toContain( 'Words.' );
} );

it( 'a title that a title cannot hold stays in the text', () => {
	for ( const heading of [
		'<h1>My <a href="https://example.org/">massage</a></h1>',
		'<h1>My massage <img src="https://example.org/a.jpg" alt=""></h1>',
	] ) {
		const { title, rest } = paste( heading );
		expect( title ).toBeUndefined();
		expect( rest ).toContain( 'massage' );
		expect( rest ).toContain( 'https://example.org/' );
	}
} );

it( 'what stands behind the comment form stays, and the form goes', () => {
	const { leftOut, rest } = paste( '', `${ FORM }<p>© The studio</p>` );
	expect( leftOut ).toHaveLength( 3 );
	expect( rest ).toContain( '© The studio' );
	expect( rest ).not.toContain( 'Leave a Reply' );
} );

it( 'sentences that only begin like the words of a page stay', () => {
	const { leftOut, rest } = paste(
		'<h1>My massage</h1><p>Posted on a sunny day</p><p>Written by people who care</p>',
		'<h2>More</h2><p>Leave a comment</p>'
	);
	expect( leftOut ).toEqual( [] );
	expect( rest ).toContain( 'Posted on a sunny day' );
	expect( rest ).toContain( 'Written by people who care' );
	expect( rest ).toContain( 'Leave a comment' );
} );

it( 'a picture behind the text of a list item stays with it', () => {
	const blocks = wp.blocks.pasteHandler( {
		HTML: '<ol><li><h3>Calm</h3><p>Quiet.</p><img src="https://example.org/a.jpg" alt="A room"></li><li><h3>Rest</h3><p>An hour.</p></li></ol>',
		plainText: '',
	} );
	const saved =
		typeof blocks === 'string' ? '' : wp.blocks.serialize( blocks );
	expect( saved ).toContain( 'practice-blocks/benefit-list' );
	expect( saved ).toMatch(
		/Calm[^]*Quiet\.[^]*https:\/\/example\.org\/a\.jpg[^]*Rest/
	);
} );

it( 'a numbered list in the last section stays in it', () => {
	const inner = ( name: string ) =>
		`<p>${ name }</p><ol><li><strong>One:</strong> a</li><li><strong>Two:</strong> b</li></ol>`;
	const blocks = wp.blocks.pasteHandler( {
		HTML: `<h2>1. Calm</h2>${ inner( 'x' ) }<h2>2. Rest</h2>${ inner( 'y' ) }`,
		plainText: '',
	} );
	expect(
		typeof blocks === 'string' ? [] : blocks.map( ( { name } ) => name )
	).toEqual( [ 'practice-blocks/benefit-list' ] );
} );
