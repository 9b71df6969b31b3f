/**
 * The ways from our blocks into core's and back: every word stays, in order.
 */
import type { Block } from '@wordpress/blocks';
import fc from 'fast-check';
import {
	article,
	benefit,
	callout,
	coreList,
	joined,
	list,
	paragraph,
	separator,
} from '../e2e/markup';
import { fixtures } from '../helpers/fixtures';
import { startEditor } from '../helpers/wordpress';

const LABELS = {
	adapted: 'We can adapt sessions',
	'not-now': 'Not suitable at the moment',
};
const { window, wp } = startEditor( LABELS );

const LIST = 'practice-blocks/benefit-list';
const CALLOUT = 'practice-blocks/suitable-for';
const ARTICLE = 'practice-blocks/condition-article';

const parse = ( content: string ): Block[] => wp.blocks.parse( content );

const offered = ( blocks: Block[] ): string[] =>
	wp.blocks
		.getPossibleBlockTransformations( blocks )
		.map( ( { name } ) => name );

/** What the block switcher does: only what is offered. */
function change( blocks: Block[], name: string ): Block[] {
	expect( offered( blocks ) ).toContain( name );
	const made = wp.blocks.switchToBlockType( blocks, name );
	if ( ! made ) {
		throw new Error( `${ name } is offered, and nothing comes of it.` );
	}
	return made;
}

/** The words of some blocks, as a reader meets them. */
function words( blocks: Block[] ): string {
	const page = window.document.createElement( 'div' );
	page.innerHTML = wp.blocks
		.serialize( blocks )
		.replace( /></g, '> <' )
		.replace( /<br>/g, ' ' );
	return ( page.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
}

const ours = ( block: Block ): Block[] => [
	...( [ LIST, CALLOUT, ARTICLE ].includes( block.name ) ? [ block ] : [] ),
	...block.innerBlocks.flatMap( ours ),
];

const saved = ( blocks: Block[] ): string => wp.blocks.serialize( blocks );

/** Words without the colon that a heading is told from its text by, which goes. */
const bare = ( text: string ): string =>
	text.replace( /[:：]/g, '' ).replace( /\s+/g, ' ' ).trim();

/** Goes into every block that is offered, and back where that is offered; tells how often it came back. */
function goEverywhere( block: Block, homes: string[] ): number {
	const before = words( [ block ] );
	const names = offered( [ block ] ).filter( ( name ) =>
		name.startsWith( 'core/' )
	);
	let returns = 0;
	for ( const name of names ) {
		const made = change( [ block ], name );
		expect( words( made ) ).toBe( before );
		for ( const home of homes.filter( ( one ) =>
			offered( made ).includes( one )
		) ) {
			returns++;
			// A callout of mere text says the level that it is made with.
			const isText = ! /<(h[2-6]|strong)/.test( saved( made ) );
			const added = home === CALLOUT && isText ? LABELS.adapted : '';
			expect( bare( words( change( made, home ) ) ) ).toBe(
				bare( `${ added } ${ before }` )
			);
		}
	}
	return returns;
}

it.each( fixtures )(
	'$name keeps its words there and back',
	( { content } ) => {
		for ( const block of parse( content ).flatMap( ours ) ) {
			goEverywhere( block, [ LIST, CALLOUT, ARTICLE ] );
		}
	}
);

const ANCHORED = ( markup: string, tag: string ) =>
	markup
		.replace( ' -->', ' {"anchor":"here"} -->' )
		.replace( `<${ tag } `, `<${ tag } id="here" ` );

describe( 'a benefit list', () => {
	const simple = list(
		benefit( 'Sleep: more of it', paragraph( 'Deep.' ) ),
		benefit( 'Calm', joined( paragraph( 'One.' ), paragraph( 'Two.' ) ) ),
		benefit( 'Rest', joined( paragraph( 'An hour.' ), coreList ) )
	);

	it( 'is the same again after it was a list', () => {
		const made = change( parse( simple ), 'core/list' );
		expect( saved( made ) ).toContain(
			'<li><strong>Calm</strong><br>One.<br><br>Two.</li>'
		);
		expect( saved( change( made, LIST ) ) ).toBe( simple );
	} );

	it( 'is the same again after it was headings and paragraphs', () => {
		const made = change( parse( simple ), 'core/heading' );
		expect( made.map( ( { name } ) => name ) ).toEqual( [
			'core/heading',
			'core/paragraph',
			'core/heading',
			'core/paragraph',
			'core/paragraph',
			'core/heading',
			'core/paragraph',
			'core/list',
		] );
		expect( saved( change( made, LIST ) ) ).toBe( simple );
	} );

	it( 'is the same again after it was in a group', () => {
		const made = change( parse( simple ), 'core/group' );
		expect( saved( change( made, LIST ) ) ).toBe( simple );
	} );

	it( 'takes its addresses along into a list and back', () => {
		const anchored = ANCHORED(
			list( ANCHORED( benefit( 'Calm', paragraph( 'One.' ) ), 'li' ) ),
			'ol'
		).replaceAll( 'here', 'there' );
		const made = change( parse( anchored ), 'core/list' );
		expect( saved( made ) ).toContain( '<li id="there">' );
		expect( saved( change( made, LIST ) ) ).toBe( anchored );
	} );

	it( 'that counts up says nothing of it as a list', () => {
		expect( saved( change( parse( simple ), 'core/list' ) ) ).toContain(
			'<!-- wp:list {"ordered":true} -->'
		);
	} );

	it( 'with bold headings does not make them bolder', () => {
		const bold = list( benefit( '<strong>A</strong>', paragraph( 'b' ) ) );
		const made = change( parse( bold ), 'core/list' );
		expect( saved( made ) ).toContain( '<li><strong>A</strong><br>b</li>' );
	} );

	it( 'keeps the bold of the words that an item runs on from', () => {
		const items = saved(
			change(
				parse( list( benefit( 'A', paragraph( 'b' ) ) ) ),
				'core/list'
			)
		).replace( '</strong><br>b', '</strong>: b' );
		expect( saved( change( parse( items ), LIST ) ) ).toContain(
			'<strong>A</strong></h3>'
		);
	} );

	it( 'with a line break in a heading is the same again after it was headings', () => {
		const broken = list( benefit( 'A<br>B', paragraph( 'c' ) ) );
		const made = change( parse( broken ), 'core/heading' );
		expect( saved( change( made, LIST ) ) ).toBe( broken );
	} );

	it( 'with nothing written in a body leaves no empty paragraph behind', () => {
		const made = change(
			parse( list( benefit( 'A', paragraph( '' ) ) ) ),
			'core/heading'
		);
		expect( made.map( ( { name } ) => name ) ).toEqual( [
			'core/heading',
		] );
	} );

	it( 'keeps its numbers as a list', () => {
		const numbered = simple
			.replace(
				'benefit-list -->',
				'benefit-list {"start":9,"reversed":true} -->'
			)
			.replace( '<ol ', '<ol reversed start="9" ' );
		const made = change( parse( numbered ), 'core/list' );
		expect( made[ 0 ]?.attributes ).toMatchObject( {
			ordered: true,
			start: 9,
			reversed: true,
		} );
		expect( change( made, LIST )[ 0 ]?.attributes ).toMatchObject( {
			start: 9,
			reversed: true,
		} );
	} );

	it.each( [
		[ 'a line', joined( paragraph( 'One' ), separator ) ],
		[ 'a text behind a list', joined( coreList, paragraph( 'Two' ) ) ],
	] )( 'with %s in a body is not offered to be a list', ( _name, body ) => {
		const blocks = parse( list( benefit( 'Rest', body ) ) );
		expect( offered( blocks ) ).not.toContain( 'core/list' );
		expect( offered( blocks ) ).toContain( 'core/heading' );
	} );

	it( 'without a heading is not offered to be headings', () => {
		expect(
			offered( parse( list( benefit( '', paragraph( 'One' ) ) ) ) )
		).not.toContain( 'core/heading' );
	} );
} );

describe( 'a callout', () => {
	const markup = callout(
		'Long COVID',
		LABELS.adapted,
		paragraph( 'Less.' )
	);
	const notNow = markup
		.replace(
			'suitable-for -->',
			'suitable-for {"suitability":"not-now"} -->'
		)
		.replace( 'is-suitability-adapted', 'is-suitability-not-now' )
		.replace( LABELS.adapted, LABELS[ 'not-now' ] );

	it.each( [ 'core/group', 'core/quote', 'core/paragraph' ] )(
		'is the same again after it was a %s',
		( name ) => {
			for ( const one of [ markup, notNow ] ) {
				const made = change( parse( one ), name );
				expect( saved( change( made, CALLOUT ) ) ).toBe( one );
			}
		}
	);

	it.each( [ 'core/group', 'core/quote' ] )(
		'takes its address along into a %s',
		( name ) => {
			const made = change( parse( ANCHORED( markup, 'div' ) ), name );
			expect( made[ 0 ]?.attributes[ 'anchor' ] ).toBe( 'here' );
			expect( change( made, CALLOUT )[ 0 ]?.attributes[ 'anchor' ] ).toBe(
				'here'
			);
		}
	);

	it.each( [ 'core/group', 'core/quote', 'core/paragraph' ] )(
		'says the same again after it was a %s, in words of the writer and without a label',
		( name ) => {
			for ( const [ condition, label ] of [
				[ 'A', 'As you like' ],
				[ 'A', '' ],
				[ 'A', '<a href="#">We can adapt sessions</a>' ],
				[ 'A', 'As <strong>you</strong> like' ],
				[ '', LABELS.adapted ],
			] as const ) {
				const own = callout( condition, label, paragraph( 'Less.' ) );
				const made = change( parse( own ), name );
				expect( saved( change( made, CALLOUT ) ) ).toBe( own );
			}
		}
	);

	it( 'is given no words of a level that it did not have', () => {
		for ( const label of [ 'Not this week', LABELS[ 'not-now' ] ] ) {
			const own = callout( '', label, paragraph( 'Less.' ) );
			for ( const name of [ 'core/group', 'core/paragraph' ] ) {
				const made = change( parse( own ), name );
				expect( words( change( made, CALLOUT ) ) ).toBe(
					`${ label } Less.`
				);
			}
		}
	} );

	it( 'is made of a paragraph, which is its body', () => {
		expect(
			saved( change( parse( paragraph( 'Less.' ) ), CALLOUT ) )
		).toBe( callout( '', LABELS.adapted, paragraph( 'Less.' ) ) );
	} );

	it( 'is made of a quote with who said it behind', () => {
		const quote =
			'<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Less.</p>\n<!-- /wp:paragraph --><cite>Me</cite></blockquote>\n<!-- /wp:quote -->';
		expect( saved( change( parse( quote ), CALLOUT ) ) ).toBe(
			callout(
				'',
				LABELS.adapted,
				joined( paragraph( 'Less.' ), paragraph( 'Me' ) )
			)
		);
	} );

	it( 'is not made of what holds our blocks', () => {
		const group = change(
			parse( list( benefit( 'A', '' ) ) ),
			'core/group'
		);
		expect( offered( group ) ).not.toContain( CALLOUT );
		expect( offered( parse( markup ) ) ).not.toContain( CALLOUT );
	} );
} );

it( 'an article is the same again after it was a group', () => {
	const markup = article(
		paragraph( 'Before' ),
		list( benefit( 'A', paragraph( 'b' ) ) )
	);
	const made = change( parse( markup ), 'core/group' );
	expect( made[ 0 ]?.innerBlocks.map( ( { name } ) => name ) ).toEqual( [
		'core/paragraph',
		LIST,
	] );
	expect( saved( change( made, ARTICLE ) ) ).toBe( markup );
} );

it( 'lists of any words keep them there and back', () => {
	const text = fc
		.array(
			fc.constantFrom(
				'rest',
				'Schlaf',
				'ruhig,',
				'été',
				'“so”',
				'a–b',
				'x: y',
				'<em>em</em>',
				'<strong>b</strong>',
				'one.',
				'睡眠'
			),
			{ maxLength: 6 }
		)
		.map( ( all ) => all.join( ' ' ) );
	const body = fc.array(
		fc.oneof(
			text.map( paragraph ),
			fc.constantFrom( coreList, separator )
		),
		{ maxLength: 4 }
	);
	fc.assert(
		fc.property(
			fc.array( fc.tuple( text, body ), { minLength: 1, maxLength: 5 } ),
			( items ) => {
				const [ block ] = parse(
					list(
						...items.map( ( [ heading, blocks ] ) =>
							benefit( heading, joined( ...blocks ) )
						)
					)
				);
				if ( ! block ) {
					throw new Error( 'No list.' );
				}
				expect( goEverywhere( block, [ LIST ] ) ).toBeGreaterThan( 0 );
			}
		),
		{ numRuns: 150 }
	);
} );
