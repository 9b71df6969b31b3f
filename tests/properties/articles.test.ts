/**
 * Laws of every conversion, for generated articles and for generated rubbish: each word, link, image, emphasis and footnote that
 * WordPress alone keeps is in the result, in order; nothing is invented; what is made is valid, and can be taken apart again.
 */
import type { Block } from '@wordpress/blocks';
import fc from 'fast-check';
import { startEditor } from '../helpers/wordpress';
import type { Editor } from '../helpers/wordpress';

const ours = startEditor();
const core = startEditor( {}, { withPlugin: false } );
for ( const { window } of [ ours, core ] ) {
	// WordPress logs each paste to the console.
	Object.assign( window[ 'console' ], { log: () => {} } );
}

const runs = { numRuns: Number( process.env[ 'PROPERTY_RUNS' ] ?? 50 ) };

/** A law that held for fewer was not put to the test. About half are converted; how many exactly is chance. */
const FEW = runs.numRuns / 10;

/** Words that are no part of a number, nor of a page's furniture. */
const word = fc.stringMatching( /^[a-df-z]{2,7}$/ );
const words = fc
	.array( word, { minLength: 1, maxLength: 5 } )
	.map( ( all ) => all.join( ' ' ) );
const title = words.map(
	( text ) => text.charAt( 0 ).toUpperCase() + text.slice( 1 )
);

const uuid = fc.uuid();

const inline = fc
	.tuple(
		words,
		fc.oneof(
			words.map( ( text ) => `<em>${ text }</em>` ),
			words.map( ( text ) => `<strong>${ text }</strong>` ),
			fc
				.tuple( word, words )
				.map(
					( [ path, text ] ) =>
						`<a href="https://example.org/${ path }">${ text }</a>`
				),
			words.map( ( text ) => `<code>${ text }</code>` ),
			uuid.map(
				( id ) =>
					`<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">x</a></sup>`
			),
			word.map(
				( path ) =>
					`<img src="https://example.org/${ path }.png" alt="${ path }">`
			),
			words
		),
		words
	)
	.map( ( parts ) => parts.join( ' ' ) );

const paragraph = inline.map( ( html ) => `<p>${ html }.</p>` );

const bodyNode = fc.oneof(
	{ weight: 4, arbitrary: paragraph },
	{
		weight: 1,
		arbitrary: fc
			.tuple( fc.constantFrom( 'ul', 'ol' ), inline, words )
			.map(
				( [ tag, first, second ] ) =>
					`<${ tag }><li>${ first }</li><li>${ second }</li></${ tag }>`
			),
	},
	{
		weight: 1,
		arbitrary: fc.oneof(
			inline.map(
				( html ) => `<blockquote><p>${ html }</p></blockquote>`
			),
			words.map( ( text ) => `<h5>${ text }</h5>` ),
			fc
				.tuple( words, inline )
				.map(
					( [ first, second ] ) =>
						`<table><tbody><tr><td>${ first }</td><td>${ second }</td></tr></tbody></table>`
				),
			word.map(
				( path ) =>
					`<figure><img src="https://example.org/${ path }.jpg" alt=""><figcaption>${ path }</figcaption></figure>`
			),
			words.map( ( text ) => `<pre>${ text }</pre>` ),
			fc.constant( '<hr>' )
		),
	}
);

const body = fc.array( bodyNode, { minLength: 1, maxLength: 3 } );

/** How the number is written. */
const NUMBERS = [
	'N. ',
	'N) ',
	'(N) ',
	'N – ',
	'N: ',
	'#N ',
	'Step N: ',
	'Benefit N: ',
	'N.&nbsp;',
];

/** How number and heading stand in HTML; `%` is both, `T` the heading alone. */
const FORMS = [
	'<h2>%</h2>',
	'<h3>%</h3>',
	'<h3><strong>%</strong></h3>',
	'<h4 id="T" class="x">%</h4>',
	'<p><strong>%</strong></p>',
	'<p>%</p>',
	'<p><strong>%:</strong> also</p>',
	'<p><strong>%</strong><br>also</p>',
	'<p>%<br>also</p>',
];

interface Article {
	html: string;
	headings: string[];
	first: number;
	step: number;
}

const article: fc.Arbitrary< Article > = fc
	.record( {
		number: fc.constantFrom( ...NUMBERS ),
		form: fc.constantFrom( ...FORMS ),
		first: fc.integer( { min: 1, max: 20 } ),
		step: fc.constantFrom( 1, -1 ),
		sections: fc.array( fc.tuple( title, body ), {
			minLength: 2,
			maxLength: 5,
		} ),
		before: fc.array( paragraph, { maxLength: 2 } ),
		behind: fc.oneof(
			fc.constant( '' ),
			fc
				.tuple( title, paragraph )
				.map( ( [ text, after ] ) => `<h2>${ text }</h2>${ after }` )
		),
	} )
	.map( ( { number, form, first, step, sections, before, behind } ) => {
		const numberOf = ( index: number ) =>
			step > 0 ? first + index : first + sections.length - 1 - index;
		return {
			html:
				before.join( '' ) +
				sections
					.map(
						( [ text, nodes ], index ) =>
							form
								.replace(
									'%',
									number.replace(
										'N',
										String( numberOf( index ) )
									) + text
								)
								.replace(
									'"T"',
									`"${ text.replaceAll( ' ', '-' ) }"`
								) + nodes.join( '' )
					)
					.join( '' ) +
				behind,
			headings: sections.map( ( [ text ] ) => text ),
			first: numberOf( 0 ),
			step,
		};
	} );

/** Sections as items of one list. */
const listArticle: fc.Arbitrary< string > = fc
	.tuple(
		fc.constantFrom(
			'<li><h3>T</h3>B</li>',
			'<li><p><strong>T</strong></p>B</li>',
			'<li><strong>T</strong>: B</li>',
			'<li><strong>T</strong><br>B</li>',
			'<li>T<br>B</li>'
		),
		fc.array( fc.tuple( title, inline ), { minLength: 2, maxLength: 5 } ),
		fc.array( paragraph, { maxLength: 1 } ),
		fc.integer( { min: 1, max: 5 } )
	)
	.map(
		( [ form, items, around, start ] ) =>
			`${ around.join( '' ) }<ol start="${ start }">${ items
				.map( ( [ text, html ] ) =>
					form
						.replace( 'T', text )
						.replace(
							'B',
							form.includes( '</h3>' ) || form.includes( '</p>' )
								? `<p>${ html }</p>`
								: html
						)
				)
				.join( '' ) }</ol>${ around.join( '' ) }`
	);

/** Anything: numbers without order, elements without sense. */
const numbered = fc
	.tuple(
		fc.constantFrom(
			'',
			'1. ',
			'2. ',
			'3. ',
			'1) ',
			'2) ',
			'4 – ',
			'1.1 ',
			'9:00 ',
			'1',
			'① ',
			'② ',
			'1998. '
		),
		fc.oneof( words, title, inline ),
		fc.constantFrom( '', '', '<br>', ': ', '. ' ),
		fc.oneof( words, title )
	)
	.map( ( parts ) => parts.join( '' ) );

const { rubbish } = fc.letrec< { rubbish: string; tree: string } >(
	( tie ) => ( {
		tree: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			numbered,
			...[ 'p', 'p', 'h2', 'h3', 'h1' ].map( ( tag ) =>
				numbered.map( ( html ) => `<${ tag }>${ html }</${ tag }>` )
			),
			numbered.map( ( html ) => `<p><strong>${ html }</strong></p>` ),
			fc
				.tuple(
					fc.constantFrom(
						'ol',
						'ul',
						'ol start="2"',
						'ol reversed'
					),
					fc.array( fc.array( tie( 'tree' ), { maxLength: 2 } ), {
						minLength: 1,
						maxLength: 3,
					} )
				)
				.map(
					( [ tag, items ] ) =>
						`<${ tag }>${ items
							.map( ( item ) => `<li>${ item.join( ' ' ) }</li>` )
							.join( '' ) }</${ tag.slice( 0, 2 ) }>`
				),
			tie( 'tree' ).map(
				( html ) => `<blockquote>${ html }</blockquote>`
			),
			tie( 'tree' ).map( ( html ) => `<div>${ html }</div>` ),
			numbered.map(
				( html ) => `<table><tr><td>${ html }</td></tr></table>`
			)
		),
		rubbish: fc
			.array( tie( 'tree' ), { minLength: 1, maxLength: 9 } )
			.map( ( parts ) => parts.join( '' ) ),
	} )
);

type Convert = ( editor: Editor, text: string ) => Block[] | string;

const WAYS: Record< string, Convert > = {
	'pasted as HTML': ( { wp }, HTML ) =>
		wp.blocks.pasteHandler( { HTML, plainText: '', mode: 'BLOCKS' } ),
	'pasted as text': ( { wp }, HTML ) =>
		wp.blocks.pasteHandler( {
			HTML: '',
			plainText: plainTextOf( HTML ),
			mode: 'BLOCKS',
		} ),
	'converted to blocks': ( { wp }, HTML ) => wp.blocks.rawHandler( { HTML } ),
};

function plainTextOf( html: string ): string {
	const page = core.window.document.createElement( 'div' );
	page.innerHTML = html
		.replace( /<br>/g, '\n' )
		.replace( /<\/(p|h\d|li|div|blockquote|td|pre)>/g, '\n\n' );
	return ( page.textContent ?? '' ).replace( /\n{3,}/g, '\n\n' ).trim();
}

const saved = ( { wp }: Editor, made: Block[] | string ): string =>
	typeof made === 'string' ? made : wp.blocks.serialize( made );

/** The letters of a text, without the words that belong to a number. */
const letters = ( text: string | null ): string =>
	( text ?? '' )
		.replace( /\b(Step|Benefit)\b/g, '' )
		.replace( /\P{L}/gu, '' );

/** What a conversion must keep: all letters in order, what is emphasised and linked, pictures and footnotes. */
function contentOf( html: string ) {
	const page = core.window.document.createElement( 'div' );
	page.innerHTML = html;
	const emphasised: Record< string, string > = {};
	const things: string[] = [];
	for ( const element of page.querySelectorAll(
		'em, i, strong, b, code, a, img, [data-fn]'
	) ) {
		const address =
			element.getAttribute( 'href' ) ??
			element.getAttribute( 'src' ) ??
			element.getAttribute( 'data-fn' );
		if ( address !== null ) {
			things.push(
				`${ element.nodeName } ${ address } ${ letters( element.textContent ) }`
			);
		} else {
			emphasised[ element.nodeName ] =
				( emphasised[ element.nodeName ] ?? '' ) +
				letters( element.textContent );
		}
	}
	for ( const [ name, text ] of Object.entries( emphasised ) ) {
		if ( text === '' ) {
			delete emphasised[ name ];
		}
	}
	return { letters: letters( page.textContent ), emphasised, things };
}

const flat = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );

const namesIn = ( blocks: Block[] ) =>
	flat( blocks ).map( ( { name } ) => name );

/** Saved and opened again. `createBlock()` writes a no-break space as the character, the parser as it stands in HTML. */
const isStable = ( { wp }: Editor, html: string ) =>
	wp.blocks.serialize( wp.blocks.parse( html ) ) ===
	html.replaceAll( '\u00a0', '&nbsp;' );

/** It is as valid as what WordPress alone makes, and the same when it is saved and opened again if that is. */
function expectValid( made: string, alone: string ) {
	const invalid = ( { wp }: Editor, html: string ) =>
		flat( wp.blocks.parse( html ) ).filter( ( { isValid } ) => ! isValid )
			.length;
	expect( invalid( ours, made ) ).toBeLessThanOrEqual(
		invalid( core, alone )
	);
	expect( isStable( ours, made ) || ! isStable( core, alone ) ).toBe( true );
}

function expectSameContent( convert: Convert, html: string ): Block[] {
	const alone = saved( core, convert( core, html ) );
	const made = convert( ours, html );
	expect( contentOf( saved( ours, made ) ) ).toEqual( contentOf( alone ) );
	expect( typeof made ).toBe( 'object' );
	const blocks = typeof made === 'string' ? [] : made;
	expectValid( saved( ours, blocks ), alone );
	expect( namesIn( blocks ) ).not.toContain( 'practice-blocks/suitable-for' );
	return blocks;
}

describe.each( Object.entries( WAYS ) )( '%s', ( way, convert ) => {
	let lists = 0;

	it( 'an article of numbered sections keeps all it has, and its numbers', () => {
		fc.assert(
			fc.property( article, ( { html, headings, first, step } ) => {
				const blocks = expectSameContent( convert, html );
				const list = blocks.find(
					( { name } ) => name === 'practice-blocks/benefit-list'
				);
				const benefits = list?.innerBlocks ?? [];
				// What is recognised in part only is not the article.
				if ( list && benefits.length === headings.length ) {
					lists++;
					const count = list.attributes[ 'reversed' ]
						? benefits.length
						: 1;
					expect( list.attributes[ 'start' ] ?? count ).toBe( first );
					expect( list.attributes[ 'reversed' ] === true ).toBe(
						step < 0
					);
					// Where nothing is bold, a heading that runs into its text is all of one line.
					benefits.forEach( ( { attributes }, index ) => {
						const text = contentOf(
							String( attributes[ 'heading' ] )
						).letters.replace( /also$/, '' );
						expect( text ).toBe(
							letters( headings[ index ] ?? null )
						);
					} );
				}
			} ),
			runs
		);
		expect( lists ).toBeGreaterThan( FEW );
	} );

	it( 'a list of sections keeps all it has', () => {
		let found = 0;
		fc.assert(
			fc.property( listArticle, ( html ) => {
				const blocks = expectSameContent( convert, html );
				found += namesIn( blocks ).includes(
					'practice-blocks/benefit-list'
				)
					? 1
					: 0;
			} ),
			runs
		);
		// As text, nothing tells items from paragraphs.
		if ( ! way.endsWith( 'text' ) ) {
			expect( found ).toBeGreaterThan( FEW );
		}
	} );

	it( 'rubbish keeps all it has', () => {
		fc.assert(
			fc.property( rubbish, ( html ) => {
				expectSameContent( convert, html );
			} ),
			runs
		);
	} );
} );

type Ungroup = (
	attributes: Record< string, unknown >,
	innerBlocks: Block[]
) => Block[];

/** What the menu "Ungroup" does, until there is nothing of ours to ungroup. */
function leave( block: Block ): Block[] {
	// WordPress's type of transforms does not know of "Ungroup".
	const transforms: ( object & { ungroup?: Ungroup } ) | undefined =
		ours.wp.blocks.getBlockType( block.name )?.transforms;
	return block.name.startsWith( 'practice-blocks/' ) && transforms?.ungroup
		? transforms
				.ungroup( block.attributes, block.innerBlocks )
				.flatMap( leave )
		: [ block ];
}

it.each( [
	'practice-blocks/benefit-list',
	'practice-blocks/condition-article',
] )(
	'any blocks keep all they have as %s, and when that is ungrouped',
	( name ) => {
		let made = 0;
		fc.assert(
			fc.property(
				fc.oneof(
					article.map( ( { html } ) => html ),
					listArticle,
					rubbish
				),
				( html ) => {
					const blocks = ours.wp.blocks.parse(
						saved(
							core,
							WAYS[ 'pasted as HTML' ]?.( core, html ) ?? ''
						)
					);
					fc.pre( blocks.length > 0 );
					const result = ours.wp.blocks.switchToBlockType(
						blocks,
						name
					);
					// What cannot become one is not offered.
					if ( ! result ) {
						return;
					}
					made++;
					// A transform makes new blocks: what was selected is still what it was.
					const before = ours.wp.blocks.serialize( blocks );
					expect( before ).toBe(
						ours.wp.blocks.serialize(
							ours.wp.blocks.parse(
								saved(
									core,
									WAYS[ 'pasted as HTML' ]?.( core, html ) ??
										''
								)
							)
						)
					);
					const after = ours.wp.blocks.serialize( result );
					// The bold that tells a heading from its text goes where a list becomes one of ours.
					const isList =
						name.endsWith( 'list' ) && blocks.length === 1;
					const bare = ( text: string ) =>
						isList ? text.replace( /<\/?strong>/g, '' ) : text;
					expect( contentOf( bare( after ) ) ).toEqual(
						contentOf( bare( before ) )
					);
					expectValid( after, before );
					const left = result.flatMap( leave );
					expect(
						namesIn( left ).filter( ( one ) =>
							one.startsWith( 'practice-blocks/' )
						)
					).toEqual( [] );
					expect(
						contentOf( ours.wp.blocks.serialize( left ) )
					).toEqual( contentOf( after ) );
				}
			),
			runs
		);
		expect( made ).toBeGreaterThan( FEW );
	}
);

it( 'nothing is complained of that WordPress does not complain of alone', () => {
	expect( [ ...new Set( ours.problems ) ] ).toEqual( [
		...new Set( core.problems ),
	] );
} );
