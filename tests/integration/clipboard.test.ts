/**
 * Copying, cutting and pasting in the real editor: benefits stay benefits, no word gets lost, and each is one undo step.
 */
import {
	benefit,
	callout,
	coreList,
	joined,
	list,
	paragraph,
} from '../e2e/markup';
import { mountEditor } from '../helpers/mounted';
import { Transfer } from '../helpers/transfer';
import {
	bareBlock,
	registerBareBlock,
	startEditor,
} from '../helpers/wordpress';

const editor = startEditor();
const { window } = editor;
registerBareBlock( editor );
// A browser has them; jsdom has not.
Object.assign( window, {
	DataTransfer: class extends Transfer {
		constructor() {
			super( {} );
		}
	},
	ClipboardEvent: class extends window.Event {
		clipboardData: Transfer;
		constructor(
			type: string,
			init: EventInit & { clipboardData: Transfer }
		) {
			super( type, init );
			this.clipboardData = init.clipboardData;
		}
	},
} );
const {
	open,
	content,
	steps,
	caretIn,
	select,
	selectTexts,
	fire,
	caret,
	selected,
} = mountEditor( editor );

const REST = benefit( 'Rest', paragraph( 'An hour.' ) );
const CALM = benefit( 'Calm', paragraph( 'Quiet.' ) );
const SLEEP = benefit( 'Sleep', paragraph( 'Deep.' ) );

/** What stands in the post itself only. */
const withPageBreak = joined(
	paragraph( 'Over' ),
	'<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->',
	paragraph( 'And out' )
);

/** A list whose heading comes from elsewhere. */
const boundRest = list(
	REST.replace(
		'benefit -->',
		'benefit {"metadata":{"bindings":{"heading":{"source":"tests/none"}}}} -->'
	)
);

/** One list with attributes. */
const listWith = ( attributes: string, tag: string, ...benefits: string[] ) =>
	list( ...benefits )
		.replace( 'benefit-list -->', `benefit-list ${ attributes } -->` )
		.replace( '<ol ', `<ol ${ tag }` );

describe( 'copying', () => {
	it( 'a benefit, with the caret in its heading, takes its list along', async () => {
		await open( listWith( '{"reversed":true}', 'reversed ', REST, CALM ) );
		await caretIn( 'Calm', 2 );
		const copied = await fire( 'copy' );
		expect( copied[ 'text/html' ] ).toBe(
			listWith( '{"reversed":true}', 'reversed ', CALM )
		);
		expect( copied[ 'text/plain' ] ).toBe( 'Calm\nQuiet.' );
		expect( steps() ).toBe( 0 );
	} );

	it( 'the first benefit takes along where the list starts, another does not', async () => {
		const start = [ '{"start":4}', 'start="4" ' ] as const;
		await open( listWith( ...start, REST, CALM ) );
		await caretIn( 'Rest', 2 );
		expect( ( await fire( 'copy' ) )[ 'text/html' ] ).toBe(
			listWith( ...start, REST )
		);
		await caretIn( 'Calm', 2 );
		expect( ( await fire( 'copy' ) )[ 'text/html' ] ).toBe( list( CALM ) );
	} );

	it( 'a benefit leaves to the list what only one list can have', async () => {
		await open(
			listWith(
				'{"metadata":{"name":"Mine"},"anchor":"here"}',
				'id="here" ',
				REST
			)
		);
		await caretIn( 'Rest', 2 );
		expect( ( await fire( 'copy' ) )[ 'text/html' ] ).toBe( list( REST ) );
	} );

	it( 'several benefits takes their list along once', async () => {
		await open( list( REST, CALM, SLEEP ) );
		await select( 'Rest', 'Calm' );
		const copied = await fire( 'copy' );
		expect( copied[ 'text/html' ] ).toBe( list( REST, CALM ) );
	} );

	it( 'a paragraph of a body is copying a paragraph', async () => {
		await open( list( REST ) );
		await caretIn( 'An hour.' );
		const copied = await fire( 'copy' );
		expect( copied[ 'text/html' ] ).toBe( paragraph( 'An hour.' ) );
	} );
} );

describe( 'cutting and pasting back', () => {
	it.each( [
		[ 'the first', 'Rest', 'Rest' ],
		[ 'one in the middle', 'Calm', 'Calm' ],
		[ 'the last', 'Sleep', 'Sleep' ],
		[ 'two', 'Calm', 'Sleep' ],
		[ 'the first two', 'Rest', 'Calm' ],
		[ 'all', 'Rest', 'Sleep' ],
	] )( '%s changes nothing', async ( _name, first, last ) => {
		const before = list( REST, CALM, SLEEP );
		await open( before );
		await select( first, last );
		const cut = await fire( 'cut' );
		expect( content() ).not.toBe( before );
		expect( steps() ).toBe( 1 );
		await fire( 'paste', cut );
		expect( content() ).toBe( before );
		expect( steps() ).toBe( 2 );
	} );
} );

describe( 'cutting all benefits', () => {
	const around = joined( paragraph( 'Before' ), list( REST ) );

	it( 'takes their list too, as one undo step', async () => {
		await open( around );
		await caretIn( 'Rest', 2 );
		const cut = await fire( 'cut' );
		expect( cut[ 'text/html' ] ).toBe( list( REST ) );
		expect( content() ).toBe( paragraph( 'Before' ) );
		expect( steps() ).toBe( 1 );
	} );

	it( 'takes nothing where the list, or one of them, cannot be removed', async () => {
		for ( const [ block, left ] of [
			[ 'benefit-list', 0 ],
			[ 'benefit', 1 ],
		] as const ) {
			await open(
				around.replace(
					`${ block } -->\n<`,
					`${ block } {"lock":{"remove":true}} -->\n<`
				)
			);
			await caretIn( 'Rest', 2 );
			await fire( 'cut' );
			expect( content() ).toContain( '<ol ' );
			expect( content().match( /Rest/g ) ?? [] ).toHaveLength( left );
		}
	} );

	it( 'is not cutting a piece of the only heading', async () => {
		await open( around );
		await caretIn( 'Rest', 1, 3 );
		await fire( 'cut' );
		expect( content() ).toContain( '<ol ' );
	} );
} );

describe( 'pasting benefits', () => {
	it.each( [
		[ 'in their list', list( CALM, SLEEP ) ],
		[ 'without a list', joined( CALM, SLEEP ) ],
	] )(
		'%s puts them behind the benefit with the caret',
		async ( _name, html ) => {
			await open( list( REST, benefit( 'End', paragraph( 'Z' ) ) ) );
			for ( const [ text, offset ] of [
				[ 'Rest', 4 ],
				[ 'An hour.', 3 ],
			] as const ) {
				await open( list( REST, benefit( 'End', paragraph( 'Z' ) ) ) );
				await caretIn( text, offset );
				await fire( 'paste', { 'text/html': html } );
				expect( content() ).toBe(
					list(
						REST,
						CALM,
						SLEEP,
						benefit( 'End', paragraph( 'Z' ) )
					)
				);
				expect( caret() ).toBe( 'Deep.|' );
				expect( steps() ).toBe( 1 );
			}
		}
	);

	it( 'from the menu, as text, does the same', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', { 'text/plain': CALM } );
		expect( content() ).toBe( list( REST, CALM ) );
	} );

	it( 'takes over the level of the list', async () => {
		const second = ( markup: string ) =>
			markup
				.replaceAll( 'h3', 'h2' )
				.replace( 'benefit -->', 'benefit {"level":2} -->' );
		await open( listWith( '{"headingLevel":2}', '', second( REST ) ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe(
			listWith( '{"headingLevel":2}', '', second( REST ), second( CALM ) )
		);
	} );

	it( 'before the first letter puts them before', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 0 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe( list( CALM, REST ) );
	} );

	it( 'replaces a blank benefit', async () => {
		await open( list( REST, benefit( '', paragraph( '' ) ) ) );
		await caretIn( '' );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe( list( REST, CALM ) );
		expect( steps() ).toBe( 1 );
	} );

	it( 'replaces benefits that are selected', async () => {
		await open( list( REST, CALM, SLEEP ) );
		await select( 'Rest', 'Calm' );
		await fire( 'paste', { 'text/html': list( SLEEP ) } );
		expect( content() ).toBe( list( SLEEP, SLEEP ) );
		expect( steps() ).toBe( 1 );
	} );

	it( 'keeps what stands between two lists', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', {
			'text/html': joined(
				paragraph( 'Before.' ),
				list( CALM ),
				paragraph( 'Between.' ),
				list( SLEEP )
			),
		} );
		expect( content() ).toBe(
			list(
				benefit( 'RestBefore.', paragraph( 'An hour.' ) ),
				benefit(
					'Calm',
					joined( paragraph( 'Quiet.' ), paragraph( 'Between.' ) )
				),
				SLEEP
			)
		);
	} );

	it( 'with a block of a body selected puts them behind its benefit', async () => {
		await open( list( REST, CALM ) );
		await select( 'An hour.' );
		await fire( 'paste', { 'text/html': list( SLEEP ) } );
		expect( content() ).toBe( list( REST, SLEEP, CALM ) );
	} );

	it( 'over words of a body replaces them', async () => {
		await open( list( REST, CALM ) );
		await caretIn( 'An hour.', 2, 7 );
		await fire( 'paste', { 'text/html': list( SLEEP ) } );
		expect( content() ).toBe(
			list( benefit( 'Rest', paragraph( 'An.' ) ), SLEEP, CALM )
		);
		expect( steps() ).toBe( 1 );
	} );

	it( 'over words of a callout replaces them', async () => {
		await open( callout( 'Name', 'Label', paragraph( 'Body' ) ) );
		await caretIn( 'Body', 1, 3 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toMatch( /<p>By<[^]*Calm[^]*Quiet/ );
		expect( steps() ).toBe( 1 );
	} );

	it( 'over words that come from elsewhere leaves them', async () => {
		await open( boundRest );
		await caretIn( 'Rest', 1, 3 );
		await fire( 'paste', { 'text/html': list( SLEEP ) } );
		expect( content() ).toMatch( />Rest<[^]*>Sleep</ );
	} );

	it( 'outside of a list makes one', async () => {
		await open( paragraph( 'Before' ) );
		await caretIn( 'Before', 6 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe(
			joined( paragraph( 'Before' ), list( CALM ) )
		);
	} );

	it.each( [
		[ 'as HTML', { 'text/html': joined( CALM, SLEEP ) } ],
		[ 'as text', { 'text/plain': joined( CALM, SLEEP ) } ],
	] )(
		'without a list makes one where there is none of ours, %s',
		async ( _name, clipboard ) => {
			await open( paragraph( '' ) );
			await caretIn( '' );
			await fire( 'paste', clipboard );
			expect( content() ).toBe( list( CALM, SLEEP ) );
			expect( steps() ).toBe( 1 );
		}
	);

	it( 'without a list into a callout keeps the words', async () => {
		await open( callout( 'Name', 'Label', paragraph( 'Body' ) ) );
		await caretIn( 'Body', 4 );
		await fire( 'paste', { 'text/plain': CALM } );
		expect( content() ).toMatch( /Name[^]*Label[^]*Body[^]*Calm[^]*Quiet/ );
	} );

	it( 'into a callout keeps the words', async () => {
		await open( callout( 'Name', 'Label', paragraph( 'Body' ) ) );
		await caretIn( 'Body', 4 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe(
			callout(
				'Name',
				'Label',
				joined(
					paragraph( 'Body' ),
					'<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Calm</h3>\n<!-- /wp:heading -->',
					paragraph( 'Quiet.' )
				)
			)
		);
		expect( steps() ).toBe( 1 );
	} );

	it( 'adds none to a locked list, nor takes one out of it', async () => {
		await open( list( REST ), { templateLock: 'all' } );
		await caretIn( 'An hour.', 8 );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content().match( /<li /g ) ).toHaveLength( 1 );
		expect( content() ).toMatch( /Rest[^]*An hour\.[^]*Calm[^]*Quiet/ );
		const fixed = list(
			REST.replace(
				'benefit -->',
				'benefit {"lock":{"remove":true}} -->'
			)
		);
		await open( fixed );
		await select( 'Rest' );
		await fire( 'paste', { 'text/html': list( CALM ) } );
		expect( content() ).toBe( fixed );
	} );
} );

it( 'a paste that ends with a block that has no caret selects that', async () => {
	await open( list( REST ) );
	await caretIn( 'Rest', 4 );
	await fire( 'paste', {
		'text/html': list(
			benefit( 'Calm', joined( paragraph( 'Quiet.' ), bareBlock ) )
		),
	} );
	expect( content() ).toContain( bareBlock );
	expect( selected() ).toBe( 'tests/bare' );
} );

describe( 'pasting several paragraphs', () => {
	const TWO = {
		'text/plain': 'One\n\nTwo',
		'text/html': '<p>One</p><p>Two</p>',
	};

	it.each( [
		[ 'as HTML', TWO ],
		[ 'as text', { 'text/plain': TWO[ 'text/plain' ] } ],
	] )(
		'%s into a heading goes on in the body',
		async ( _name, clipboard ) => {
			await open( list( benefit( 'Rest well', paragraph( 'Body' ) ) ) );
			await caretIn( 'Rest well', 5 );
			await fire( 'paste', clipboard );
			expect( content() ).toBe(
				list(
					benefit(
						'Rest One',
						joined(
							paragraph( 'Two' ),
							paragraph( 'well' ),
							paragraph( 'Body' )
						)
					)
				)
			);
			expect( caret() ).toBe( 'Two|' );
			expect( steps() ).toBe( 1 );
		}
	);

	it( 'over a selection replaces it', async () => {
		await open( list( benefit( 'Rest well', paragraph( '' ) ) ) );
		await caretIn( 'Rest well', 0, 9 );
		await fire( 'paste', TWO );
		expect( content() ).toBe(
			list( benefit( 'One', paragraph( 'Two' ) ) )
		);
	} );

	it( 'keeps blocks what they are', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', {
			'text/html':
				'<ul><li>One</li></ul><blockquote><p>Two</p></blockquote>',
		} );
		expect( content() ).toMatch(
			/Rest<\/h3><!-- wp:list -->[^]*One[^]*<!-- wp:quote -->[^]*Two[^]*An hour/
		);
	} );

	it( 'leaves a text alone that comes from elsewhere', async () => {
		await open( boundRest );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', TWO );
		expect( content().match( /<p>/g ) ).toHaveLength( 1 );
	} );

	it.each( [
		[ 'in a heading', 'Rest', 2, 2 ],
		[ 'over a heading', 'Rest', 0, 4 ],
	] )(
		'that are empty does nothing %s',
		async ( _name, text, start, end ) => {
			for ( const clipboard of [
				{ 'text/plain': '\n\n' },
				{ 'text/plain': '\n', 'text/html': '<br>' },
				{ 'text/plain': '\n\n', 'text/html': '<p></p><p><br></p>' },
			] ) {
				await open( list( REST ) );
				await caretIn( text, start, end );
				await fire( 'paste', clipboard );
				expect( content() ).toBe( list( REST ) );
				expect( steps() ).toBe( 0 );
			}
		}
	);

	it( 'of one line stays in the line', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', { 'text/plain': ', sleep' } );
		expect( content() ).toBe(
			list( benefit( 'Rest, sleep', paragraph( 'An hour.' ) ) )
		);
	} );

	it( 'with numbers makes benefits', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', {
			'text/html':
				'<h3>1. Calm</h3><p>Quiet.</p><h3>2. Sleep</h3><p>Deep.</p>',
		} );
		expect( content() ).toBe( list( REST, CALM, SLEEP ) );
	} );

	it( 'with numbers and the frame of a page around them loses nothing', async () => {
		await open( list( REST ) );
		await caretIn( 'Rest', 4 );
		await fire( 'paste', {
			'text/html':
				'<h1>Title</h1><h3>1. Calm</h3><p>Quiet.</p><h3>2. Sleep</h3><p>Deep.</p><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p>',
		} );
		expect( content() ).toContain( 'Title' );
		expect( content() ).toContain( 'Required fields' );
	} );

	it.each( [
		[
			'Name',
			4,
			callout(
				'NameOne',
				'Label',
				joined( paragraph( 'Two' ), paragraph( 'Body' ) )
			),
		],
		[
			'Label',
			5,
			callout(
				'Name',
				'LabelOne',
				joined( paragraph( 'Two' ), paragraph( 'Body' ) )
			),
		],
	] )(
		'into the %s of a callout goes on in its body',
		async ( text, offset, after ) => {
			await open( callout( 'Name', 'Label', paragraph( 'Body' ) ) );
			await caretIn( text, offset );
			await fire( 'paste', TWO );
			expect( content() ).toBe( after );
			expect( steps() ).toBe( 1 );
		}
	);
} );

it( 'a selection that ends in a list of the body is copied to there', async () => {
	await open(
		list( benefit( 'Rest', joined( coreList, paragraph( 'Behind' ) ) ) )
	);
	await selectTexts( 'Rest', 2, 'An item', 2 );
	const copied = ( await fire( 'copy' ) )[ 'text/html' ];
	expect( copied ).toContain( '<li>An</li>' );
	expect( copied ).not.toContain( 'Behind' );
} );

describe( 'a selection of parts', () => {
	const heading = ( text: string ) =>
		`<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">${ text }</h3>\n<!-- /wp:heading -->`;
	const three = list( REST, CALM, SLEEP );

	it.each( [
		[
			'of several benefits',
			three,
			[ 'Rest', 2, 'Sleep', 2 ],
			list(
				benefit( 'st', paragraph( 'An hour.' ) ),
				CALM,
				benefit( 'Sl', '' )
			),
			list( benefit( 'Reeep', paragraph( 'Deep.' ) ) ),
			'Re|eep',
		],
		[
			'of a heading and its body',
			three,
			[ 'Rest', 2, 'An hour.', 3 ],
			joined( heading( 'st' ), paragraph( 'An ' ) ),
			list( benefit( 'Rehour.', paragraph( '' ) ), CALM, SLEEP ),
			'Re|hour.',
		],
		[
			'of a callout and its body',
			callout( 'Name', 'Label', paragraph( 'Body' ) ),
			[ 'Label', 2, 'Body', 1 ],
			joined( paragraph( '<strong>bel</strong>' ), paragraph( 'B' ) ),
			callout( 'Name', 'Laody', paragraph( '' ) ),
			'La|ody',
		],
	] as const )(
		'%s is copied and cut as it is',
		async ( _name, before, texts, copied, after, place ) => {
			await open( before );
			await selectTexts( texts[ 0 ], texts[ 1 ], texts[ 2 ], texts[ 3 ] );
			expect( ( await fire( 'copy' ) )[ 'text/html' ] ).toBe( copied );
			expect( content() ).toBe( before );
			expect( ( await fire( 'cut' ) )[ 'text/html' ] ).toBe( copied );
			expect( content() ).toBe( after );
			expect( caret() ).toBe( place );
			expect( steps() ).toBe( 1 );
		}
	);

	it.each( [
		[
			'a piece of text',
			{ 'text/plain': 'xy' },
			list( benefit( 'Rexyeep', paragraph( 'Deep.' ) ) ),
		],
		[
			'a piece of text of the editor',
			{ 'text/plain': 'xy', 'text/html': 'xy', 'rich-text': 'true' },
			list( benefit( 'Rexyeep', paragraph( 'Deep.' ) ) ),
		],
		[
			'paragraphs',
			{ 'text/html': '<p>One</p><p>Two</p>' },
			list(
				benefit(
					'ReOne',
					joined(
						paragraph( 'Two' ),
						paragraph( 'eep' ),
						paragraph( 'Deep.' )
					)
				)
			),
		],
		[
			'benefits',
			{ 'text/html': list( CALM ) },
			list( benefit( 'Reeep', paragraph( 'Deep.' ) ), CALM ),
		],
		[
			'what may not stand in a benefit',
			{ 'text/html': withPageBreak, 'text/plain': 'Over' },
			three,
		],
		[ 'nothing that can be pasted', {}, three ],
		[ 'line breaks', { 'text/plain': '\n\n' }, three ],
	] )( 'is replaced by %s', async ( _name, clipboard, after ) => {
		await open( three );
		await selectTexts( 'Rest', 2, 'Sleep', 2 );
		await fire( 'paste', clipboard );
		expect( content() ).toBe( after );
		expect( steps() ).toBe( after === three ? 0 : 1 );
	} );

	it( 'is replaced by numbered sections, which are told of once', async () => {
		const told = jest.fn();
		editor.wp.hooks.addAction(
			'practiceBlocks.textConverted',
			'tests/clipboard',
			told
		);
		await open( three );
		await selectTexts( 'Rest', 2, 'Sleep', 2 );
		await fire( 'paste', {
			'text/html':
				'<h3>1. Calm</h3><p>Quiet.</p><h3>2. Warm</h3><p>Stones.</p>',
		} );
		editor.wp.hooks.removeAction(
			'practiceBlocks.textConverted',
			'tests/clipboard'
		);
		expect( content() ).toBe(
			list(
				benefit( 'Reeep', paragraph( 'Deep.' ) ),
				CALM,
				benefit( 'Warm', paragraph( 'Stones.' ) )
			)
		);
		expect( told ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is left alone by a paste where it is locked', async () => {
		await open( three, { templateLock: 'all' } );
		await selectTexts( 'Rest', 2, 'Sleep', 2 );
		await fire( 'paste', { 'text/plain': 'xy' } );
		expect( content() ).toBe( three );
	} );
} );
