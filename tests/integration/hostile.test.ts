/**
 * What nobody writes and somebody pastes: it ends, it is safe, and it is never worse than what WordPress makes of it alone. Nothing
 * here asserts a time; that the work is linear is counted in tests/properties/linear.test.ts and below. WordPress alone takes most
 * of a minute for ten megabytes in this window, so less is the default, and five times that in `npm run test:full`; HOSTILE_MEGABYTES=10
 * asks for all. The recogniser itself is always given ten (tests/properties/linear.test.ts).
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';
import type { Editor } from '../helpers/wordpress';

const ours = startEditor();
const core = startEditor( {}, { withPlugin: false } );
for ( const { window } of [ ours, core ] ) {
	// WordPress logs each paste to the console.
	Object.assign( window[ 'console' ], { log: () => {} } );
}

const { HOSTILE_MEGABYTES, PRACTICE_BLOCKS_FULL: isFull } = process.env;
const megabytes = Number( HOSTILE_MEGABYTES ?? ( isFull ? 0.5 : 0.1 ) );

/** A text of so many megabytes. */
const textOf = ( size: number ): string =>
	'It helps you to rest. '.repeat( Math.ceil( ( size * 1e6 ) / 22 ) );

/** What is large takes its time, without a promise how long. */
const PATIENCE = 60_000 * Math.max( 3, megabytes );

const LIST = 'practice-blocks/benefit-list';

type Convert = ( editor: Editor ) => Block[] | string;

const asHtml =
	( HTML: string ): Convert =>
	( { wp } ) =>
		wp.blocks.pasteHandler( { HTML, plainText: '', mode: 'BLOCKS' } );
const asText =
	( plainText: string ): Convert =>
	( { wp } ) =>
		wp.blocks.pasteHandler( { HTML: '', plainText, mode: 'BLOCKS' } );
const asClassic =
	( HTML: string ): Convert =>
	( { wp } ) =>
		wp.blocks.rawHandler( { HTML } );

/** What comes of a conversion: saved blocks, or that it threw. */
function outcome( editor: Editor, convert: Convert ): string {
	let made: Block[] | string;
	try {
		made = convert( editor );
	} catch ( error ) {
		return `threw ${ String( error ).split( ':' )[ 0 ] }`;
	}
	return typeof made === 'string' ? made : editor.wp.blocks.serialize( made );
}

const expectAsAlone = ( convert: Convert ) => {
	const alone = outcome( core, convert );
	expect( alone ).not.toBe( '' );
	// A difference in ten megabytes is nothing to print.
	expect( outcome( ours, convert ) === alone ).toBe( true );
};

/** The letters of saved blocks, in order; one at a time, so that white space and numbers may differ. */
const letters = ( html: string ): string => {
	const page = core.window.document.createElement( 'div' );
	page.innerHTML = html;
	return ( page.textContent ?? '' ).replace( /\P{L}/gu, '' );
};

const expectSameLetters = ( convert: Convert ): string => {
	const alone = outcome( core, convert );
	const made = outcome( ours, convert );
	// Where WordPress manages, we do. Where it gives up alone, nothing is promised but that we end as well.
	if ( alone.startsWith( 'threw' ) ) {
		return made;
	}
	expect( letters( made ) === letters( alone ) ).toBe( true );
	return made;
};

const sections = (
	count: number,
	write: ( index: number ) => string
): string =>
	Array.from( { length: count }, ( _, index ) => write( index + 1 ) ).join(
		''
	);

describe( 'unclosed and crossed tags', () => {
	it.each( [
		'<h3>1. Rest<p>It helps.<h3>2. Sleep<p>Too.',
		'<p>1. <b>Rest<p>It helps.<p>2. <b>Sleep<p>Too.',
		'<ol><li><h3>Rest<p>It helps.<li><h3>Sleep<p>Too.',
		'<ol><li><b>Rest</b>: text<li><b>Sleep</b>: text',
		'<b><i>1. Rest</b></i><p>a<b><i>2. Sleep</b></i><p>b',
		'</p></div>1. Rest</h3><br>It helps.<br><br>2. Sleep<br>Too.</ol></li>',
		'<table><tr><td>1. Rest<p>It helps.<td>2. Sleep<p>Too.',
		'<h3>1. Rest</h3><p>a</p><h3>2. Sleep</h3><p>b<a href="https://example.org',
		'<!-- 1. Rest <h3>1. Rest</h3><p>a</p>',
		'<h3>1. Rest</h3><![CDATA[<p>a</p>]]><h3>2. Sleep</h3><p>b</p>',
		'<li>1. Rest<li>a<li>2. Sleep<li>b',
		'<svg><h3>1. Rest</h3><p>a</p><h3>2. Sleep</h3><p>b</p>',
		'<h3>1. Rest</h3><p>a</p><plaintext><h3>2. Sleep</h3><p>b</p>',
	] )( '%s', ( html ) => {
		expectSameLetters( asHtml( html ) );
		expectSameLetters( asClassic( html ) );
		expectSameLetters( asText( html ) );
	} );
} );

describe( 'scripts and event attributes', () => {
	const hostile = sections(
		3,
		( index ) =>
			`<h3 onclick="hit('click')" id="x${ index }">${ index }. Rest <img src="x" onerror="hit('error')"></h3>` +
			`<script>hit('script')</script><p style="x:expression(hit())" onmouseover="hit('over')">It <a href="javascript:hit('link')" onfocus="hit('focus')" autofocus>helps</a>.` +
			`<svg onload="hit('svg')"></svg><iframe srcdoc="<script>parent.hit('frame')</script>"></iframe></p>` +
			`<style>p{background:url(javascript:hit('style'))}</style><object data="javascript:hit('object')"></object>`
	);
	const list = `<ol>${ sections(
		3,
		() =>
			`<li onclick="hit('li')"><h3 onclick="hit('h3')">Rest<script>hit('script')</script></h3><p onclick="hit('p')">It <b onclick="hit('b')">helps</b>.</p></li>`
	) }</ol>`;

	const hits: unknown[] = [];
	beforeAll( () => {
		for ( const { window } of [ ours, core ] ) {
			Object.assign( window, {
				hit: ( what: unknown ) => hits.push( what ),
			} );
		}
	} );

	it.each( [
		[ 'sections, pasted', asHtml( hostile ) ],
		[ 'sections, converted', asClassic( hostile ) ],
		[ 'sections, pasted as text', asText( hostile ) ],
		[ 'a list, pasted', asHtml( list ) ],
		[ 'a list, converted', asClassic( list ) ],
	] )(
		'%s: nothing runs, and nothing of them stays but what WordPress lets stay',
		( _name, convert ) => {
			const dangers = ( html: string ) =>
				[
					...html.matchAll(
						/\son\w+=|<script|javascript:|srcdoc|<style|<iframe|<svg|<object|autofocus|expression/gi
					),
				].map( ( [ danger ] ) => danger.toLowerCase() );
			const alone = dangers( outcome( core, convert ) );
			const made = dangers( outcome( ours, convert ) );
			for ( const danger of new Set( made ) ) {
				const count = ( all: string[] ) =>
					all.filter( ( one ) => one === danger ).length;
				expect( count( made ) ).toBeLessThanOrEqual( count( alone ) );
			}
			expect( hits ).toEqual( [] );
		}
	);

	it( 'a heading takes no attribute of the element that it was', () => {
		const made = outcome( ours, asHtml( hostile ) );
		expect( made ).toContain( LIST );
		expect( made ).not.toMatch( /<h3[^>]*on\w+=/ );
	} );

	it( 'an address in the page cannot break out of its attribute', () => {
		const made = outcome(
			ours,
			asHtml(
				sections(
					2,
					( index ) =>
						`<h3 id='x"><img src=x onerror="hit(1)">'>${ index }. Rest</h3><p>a</p>`
				)
			)
		);
		const page = core.window.document.createElement( 'div' );
		page.innerHTML = made;
		expect( made ).toContain( LIST );
		expect( page.querySelectorAll( 'img' ) ).toHaveLength( 0 );
		expect( hits ).toEqual( [] );
	} );
} );

describe( 'a great deal of it', () => {
	it(
		'megabytes in one paragraph',
		() => {
			expectAsAlone(
				asClassic( `<h2>1. Rest</h2><p>${ textOf( megabytes ) }</p>` )
			);
			expectAsAlone(
				asHtml( `<p>1. ${ textOf( megabytes / 5 ) }</p><p>b</p>` )
			);
		},
		PATIENCE
	);

	it(
		'megabytes in the bodies of sections',
		() => {
			const text = textOf( megabytes / 2 );
			const made = expectSameLetters(
				asClassic(
					`<h2>1. Rest</h2><p>${ text }</p><h2>2. Sleep</h2><p>${ text }</p>`
				)
			);
			expect( made.includes( LIST ) ).toBe( true );
		},
		PATIENCE
	);

	it(
		'megabytes behind a number',
		() => {
			const text = `1. ${ textOf( megabytes / 2 ) }`;
			expectAsAlone( asClassic( `<p>${ text }</p><p>${ text }</p>` ) );
		},
		PATIENCE
	);

	it(
		'megabytes in many paragraphs',
		() => {
			const count = 200;
			expectAsAlone(
				asClassic(
					`<p>${ textOf( megabytes / count ) }</p>`.repeat( count )
				)
			);
		},
		PATIENCE
	);

	// WordPress takes nine times as long for three times the depth.
	const DEEP = isFull ? 3_000 : 1_000;

	const nest = ( html: string, tag: string, depth: number ) =>
		`<${ tag }>`.repeat( depth ) + html + `</${ tag }>`.repeat( depth );
	const article = '<h3>1. Rest</h3><p>a</p><h3>2. Sleep</h3><p>b</p>';
	const body = ( html: string ) =>
		`<h3>1. Rest</h3>${ html }<h3>2. Sleep</h3><p>b</p>`;

	const nested: Record< string, Convert > = {
		'divs around an article, pasted': asHtml( nest( article, 'div', 40 ) ),
		'divs in a body, pasted': asHtml( body( nest( 'a', 'div', 40 ) ) ),
		'spans in a body, pasted': asHtml(
			body( `<p>${ nest( 'a', 'span', 40 ) }</p>` )
		),
		'bold in a heading, pasted': asHtml(
			`<h3>1. ${ nest( 'Rest', 'b', 40 ) }</h3><p>a</p><h3>2. Sleep</h3><p>b</p>`
		),
		'quotes around a number': asClassic(
			nest( '<p>1. Rest</p>', 'blockquote', 12 )
		),
		'hundreds of divs around an article': asClassic(
			nest( article, 'div', 300 )
		),
		'hundreds of divs in a body': asClassic(
			body( nest( 'a', 'div', 300 ) )
		),
		'hundreds of bold elements in a heading': asClassic(
			body( '<p>a</p>' ).replace( 'Rest', nest( 'Rest', 'b', 300 ) )
		),
		'very many divs around an article': asClassic(
			nest( article, 'div', DEEP )
		),
		'very many divs in a body': asClassic(
			body( nest( 'a', 'div', DEEP ) )
		),
	};

	it.each( Object.entries( nested ) )( '%s', ( _name, convert ) => {
		expectSameLetters( convert );
	} );

	it.each( [ 20, 100 ] )( '%i nested lists', ( depth ) => {
		const html =
			'<ol><li>Rest'.repeat( depth ) + '</li></ol>'.repeat( depth );
		expectAsAlone( asClassic( html ) );
		expectAsAlone( asHtml( html ) );
	} );

	it(
		'3,000 sections become one list',
		() => {
			const made = asClassic(
				sections(
					3_000,
					( index ) => `<h3>${ index }. Rest</h3><p>It helps.</p>`
				)
			)( ours );
			const [ list, ...others ] = typeof made === 'string' ? [] : made;
			expect( others ).toEqual( [] );
			expect( list?.name ).toBe( LIST );
			expect( list?.innerBlocks ).toHaveLength( 3_000 );
		},
		PATIENCE
	);

	it( 'an item with very many lines', () => {
		const lines = 'line<br>'.repeat( 500 );
		expectSameLetters(
			asClassic(
				`<ol><li><b>Rest</b>: ${ lines }</li><li><b>Sleep</b>: a</li></ol>`
			)
		);
	} );
} );

describe( 'texts that are made for our expressions', () => {
	const texts: Record< string, string > = {
		'1.1.1.': '1.'.repeat( 8_000 ),
		'many digits': '1'.repeat( 20_000 ),
		'many spaces': `1.${ ' '.repeat( 20_000 ) }x`,
		'no-break spaces': `1.${ '&nbsp;'.repeat( 20_000 ) }x`,
		'marks without width': `${ '\u200b'.repeat( 8_000 ) }1. x`,
		keycaps: '1️⃣'.repeat( 20_000 ),
		colons: `1. ${ ': '.repeat( 8_000 ) }`,
		dashes: `1 ${ '- '.repeat( 8_000 ) }`,
		'a line under a title': `by x${ ' |'.repeat( 8_000 ) }`,
		'the sign that we cut with': '\uE0DEpractice-blocks\uE0DE0',
	};

	it.each( Object.entries( texts ) )( '%s', ( _name, text ) => {
		expectAsAlone( asClassic( `<p>${ text }</p><p>${ text }</p>` ) );
		expectAsAlone( asHtml( `<h1>Title</h1><p>${ text }</p><p>b</p>` ) );
		expectAsAlone( asText( text ) );
		// And in the middle of an article.
		expectSameLetters(
			asClassic(
				`<h1>Title</h1><p>${ text }</p><h3>1. Rest</h3><p>${ text }</p><h3>2. Sleep</h3><p>${ text }</p>`
			)
		);
	} );

	const documents: Record< string, string > = {
		'paragraphs of 1.': '<p>1.</p>'.repeat( 500 ),
		'paragraphs of 1. and a word': '<p>1. Rest</p>'.repeat( 500 ),
		'lists of one item': '<ol><li>Rest</li></ol><p>a</p>'.repeat( 300 ),
		'bullets of one item': '<ul><li>Rest</li></ul><p>a</p>'.repeat( 300 ),
		'lists of several items': '<ol><li>Rest</li><li>Sleep</li></ol>'.repeat(
			300
		),
		'alternating restarts': sections(
			300,
			( index ) => `<p>${ 1 + ( index % 2 ) }. Rest</p><p>a</p>`
		),
		'inline elements without words': `<p>${ '<b> </b>'.repeat( 1_000 ) }1. x</p>`,
		'no-break spaces in elements': `<p>${ '<b>&nbsp;</b>'.repeat( 1_000 ) }1. x</p>`,
		'hundreds of classes': sections(
			500,
			( index ) => `<p class="c${ index }">${ index }. Rest</p><p>a</p>`
		),
	};

	it.each( Object.entries( documents ) )( '%s', ( _name, html ) => {
		expectSameLetters( asClassic( html ) );
	} );
} );

it( 'asks WordPress once more for a whole article, not once for each section', () => {
	const countCalls = ( count: number ) => {
		const { wp, window } = ours;
		const original = window.document.implementation.createHTMLDocument;
		let calls = 0;
		window.document.implementation.createHTMLDocument = function (
			...args
		) {
			calls++;
			return original.apply( this, args );
		};
		try {
			wp.blocks.pasteHandler( {
				HTML: sections(
					count,
					( index ) => `<h3>${ index }. Rest</h3><p>It helps.</p>`
				),
				plainText: '',
				mode: 'BLOCKS',
			} );
		} finally {
			window.document.implementation.createHTMLDocument = original;
		}
		return calls;
	};
	// The first time, WordPress sets things up.
	countCalls( 2 );
	const few = countCalls( 10 );
	expect( few ).toBeGreaterThan( 0 );
	expect( countCalls( 40 ) ).toBe( few );
} );

it( 'nothing is complained of that WordPress does not complain of alone', () => {
	expect( [ ...new Set( ours.problems ) ].sort() ).toEqual(
		[ ...new Set( core.problems ) ].sort()
	);
} );
