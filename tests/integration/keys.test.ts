/**
 * What keys do in our blocks, on WordPress's own scripts: a row each.
 */
import {
	benefit,
	blankCallout,
	boundParagraph,
	callout,
	coreList,
	joined,
	list,
	paragraph,
	separator,
} from '../e2e/markup';
import {
	bareBlock,
	coreVersion,
	registerBareBlock,
	startEditor,
} from '../helpers/wordpress';
import { startWriting } from '../helpers/writing';
import type { Place } from '../helpers/writing';

const editor = startEditor();
registerBareBlock( editor );
const writer = startWriting( editor );

// WordPress 6.8 writes an address into the element only, and behind the class.
const keepsAnchors = coreVersion() !== '6.8';

const coreHeading = ( text: string, level = 3, anchor = '' ) => {
	const json = { level, ...( anchor && keepsAnchors && { anchor } ) };
	const id = anchor && `id="${ anchor }"`;
	const className = 'class="wp-block-heading"';
	const attributes = keepsAnchors ? [ id, className ] : [ className, id ];
	return `<!-- wp:heading ${ JSON.stringify( json ) } -->\n<h${ level } ${ attributes
		.filter( Boolean )
		.join( ' ' ) }>${ text }</h${ level }>\n<!-- /wp:heading -->`;
};
const one = benefit( 'One', paragraph( 'First' ) );
const two = benefit( 'Two', paragraph( 'Second' ) );
const three = benefit( 'Three', paragraph( 'Third' ) );
const blank = benefit( '', paragraph( '' ) );

/** Heading of a benefit of the first list. */
const heading = ( index: number, offset: number ): Place => [
	[ 0, index ],
	'heading',
	offset,
];
/** Paragraph or heading in the body of one. */
const inBody = ( index: number, block: number, offset: number ): Place => [
	[ 0, index, block ],
	'content',
	offset,
];

interface Row {
	/** What the key is, and where it is pressed. */
	row: string;
	key: string;
	before: string;
	at: Place;
	to?: Place;
	after: string;
	caret?: Place | [ Place, Place ];
	shiftKey?: boolean;
	/** Whether the key is left to the browser and to WordPress. */
	isLeft?: boolean;
}

const backspace: Row[] = [
	{
		row: 'at the start of a heading makes it the end of the body before, and its body follows',
		key: 'Backspace',
		before: list( one, two, three ),
		at: heading( 1, 0 ),
		after: list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					paragraph( 'Two' ),
					paragraph( 'Second' )
				)
			),
			three
		),
		caret: inBody( 0, 1, 0 ),
	},
	{
		row: 'fills the empty line of the body before',
		key: 'Backspace',
		before: list( benefit( 'One', paragraph( '' ) ), two ),
		at: heading( 1, 0 ),
		after: list(
			benefit(
				'One',
				joined( paragraph( 'Two' ), paragraph( 'Second' ) )
			)
		),
		caret: inBody( 0, 0, 0 ),
	},
	{
		row: 'in an empty heading puts the caret to the end of the body before',
		key: 'Backspace',
		before: list( one, benefit( '', paragraph( 'Second' ) ) ),
		at: heading( 1, 0 ),
		after: list(
			benefit(
				'One',
				joined( paragraph( 'First' ), paragraph( 'Second' ) )
			)
		),
		caret: inBody( 0, 0, 5 ),
	},
	{
		row: 'in a blank benefit takes nothing but that',
		key: 'Backspace',
		before: list( one, blank, two ),
		at: heading( 1, 0 ),
		after: list( one, two ),
		caret: inBody( 0, 0, 5 ),
	},
	{
		row: 'in a blank benefit behind a core list goes to the end of that list',
		key: 'Backspace',
		before: list( benefit( 'One', coreList ), blank ),
		at: heading( 1, 0 ),
		after: list( benefit( 'One', coreList ) ),
		caret: [ [ 0, 0, 0, 0 ], 'content', 7 ],
	},
	{
		row: 'in a blank benefit behind what is no text goes to the heading before',
		key: 'Backspace',
		before: list( benefit( 'One', separator ), blank ),
		at: heading( 1, 0 ),
		after: list( benefit( 'One', separator ) ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'in a blank benefit behind what has no caret goes to the heading before',
		key: 'Backspace',
		before: list( benefit( 'One', bareBlock ), blank ),
		at: heading( 1, 0 ),
		after: list( benefit( 'One', bareBlock ) ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'at the start of the first heading takes it out of the list with its body',
		key: 'Backspace',
		before: list( one, two ),
		at: heading( 0, 0 ),
		after: joined(
			coreHeading( 'One' ),
			paragraph( 'First' ),
			list( two )
		),
		caret: [ [ 0 ], 'content', 0 ],
	},
	{
		row: 'at the start of the only heading leaves no list',
		key: 'Backspace',
		before: joined( list( one ), paragraph( 'After' ) ),
		at: heading( 0, 0 ),
		after: joined(
			coreHeading( 'One' ),
			paragraph( 'First' ),
			paragraph( 'After' )
		),
		caret: [ [ 0 ], 'content', 0 ],
	},
	{
		row: 'takes the address in the page along',
		key: 'Backspace',
		before: list(
			one
				.replace( '<li ', '<li id="rest" ' )
				.replace(
					'benefit -->',
					keepsAnchors
						? 'benefit {"anchor":"rest"} -->'
						: 'benefit -->'
				),
			two
		),
		at: heading( 0, 0 ),
		after: joined(
			coreHeading( 'One', 3, 'rest' ),
			paragraph( 'First' ),
			list( two )
		),
	},
	{
		row: 'in a blank first benefit leaves an empty line',
		key: 'Backspace',
		before: list( blank, two ),
		at: heading( 0, 0 ),
		after: joined( paragraph( '' ), list( two ) ),
		caret: [ [ 0 ], 'content', 0 ],
	},
	{
		row: 'in a callout of which only the name is empty goes nowhere',
		key: 'Backspace',
		before: joined(
			paragraph( 'Before' ),
			callout( '', 'Label', paragraph( '' ) )
		),
		at: [ [ 1 ], 'conditionName', 0 ],
		after: joined(
			paragraph( 'Before' ),
			callout( '', 'Label', paragraph( '' ) )
		),
		caret: [ [ 1 ], 'conditionName', 0 ],
	},
	...(
		[
			[ 'name', [ [ 1 ], 'conditionName', 0 ] ],
			[ 'label', [ [ 1 ], 'label', 0 ] ],
			[ 'body', [ [ 1, 0 ], 'content', 0 ] ],
		] as [ string, Place ][]
	 ).map( ( [ text, at ] ) => ( {
		row: `in the ${ text } of a blank callout takes it away`,
		key: 'Backspace',
		before: joined( paragraph( 'Before' ), blankCallout ),
		at,
		after: paragraph( 'Before' ),
	} ) ),
	{
		row: 'at the start of a label goes to the name',
		key: 'Backspace',
		before: callout( 'Name', 'Label', paragraph( 'Text' ) ),
		at: [ [ 0 ], 'label', 0 ],
		after: callout( 'Name', 'Label', paragraph( 'Text' ) ),
		caret: [ [ 0 ], 'conditionName', 4 ],
	},
];

const forward: Row[] = [
	{
		row: 'at the end of a heading joins the first paragraph',
		key: 'Delete',
		before: list(
			benefit(
				'One',
				joined( paragraph( 'First' ), paragraph( 'More' ) )
			)
		),
		at: heading( 0, 3 ),
		after: list( benefit( 'OneFirst', paragraph( 'More' ) ) ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'leaves an empty line where the only paragraph was',
		key: 'Delete',
		before: list( one ),
		at: heading( 0, 3 ),
		after: list( benefit( 'OneFirst', paragraph( '' ) ) ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'over an only, empty line does nothing',
		key: 'Delete',
		before: list( benefit( 'One', paragraph( '' ) ), two ),
		at: heading( 0, 3 ),
		after: list( benefit( 'One', paragraph( '' ) ), two ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'takes an empty line away',
		key: 'Delete',
		before: list( benefit( 'One', joined( paragraph( '' ), coreList ) ) ),
		at: heading( 0, 3 ),
		after: list( benefit( 'One', coreList ) ),
		caret: heading( 0, 3 ),
	},
	{
		row: 'at the end of a body takes in the next benefit',
		key: 'Delete',
		before: list( one, two, three ),
		at: inBody( 0, 0, 5 ),
		after: list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					paragraph( 'Two' ),
					paragraph( 'Second' )
				)
			),
			three
		),
		caret: inBody( 0, 0, 5 ),
	},
	{
		row: 'at the end of a core list takes in the next benefit',
		key: 'Delete',
		before: list( benefit( 'One', coreList ), two ),
		at: [ [ 0, 0, 0, 0 ], 'content', 7 ],
		after: list(
			benefit(
				'One',
				joined( coreList, paragraph( 'Two' ), paragraph( 'Second' ) )
			)
		),
		caret: [ [ 0, 0, 0, 0 ], 'content', 7 ],
	},
	{
		row: 'in the empty line of a body fills it',
		key: 'Delete',
		before: list( benefit( 'One', paragraph( '' ) ), two ),
		at: inBody( 0, 0, 0 ),
		after: list(
			benefit(
				'One',
				joined( paragraph( 'Two' ), paragraph( 'Second' ) )
			)
		),
		caret: inBody( 0, 0, 0 ),
	},
	{
		row: 'at the end of the last benefit does nothing',
		key: 'Delete',
		before: joined( list( one ), list( two ) ),
		at: inBody( 0, 0, 5 ),
		after: joined( list( one ), list( two ) ),
	},
	...( [ 'conditionName', 'label' ] as const ).map( ( name, index ) => ( {
		row: `at the end of a callout's ${ name } does nothing`,
		key: 'Delete',
		before: callout( 'Name', 'Label', paragraph( 'Text' ) ),
		at: [ [ 0 ], name, 4 + index ] as Place,
		after: callout( 'Name', 'Label', paragraph( 'Text' ) ),
	} ) ),
];

const tab: Row[] = [
	{
		row: 'at the start of a heading makes it a part of the benefit before',
		key: 'Tab',
		before: list( one, two, three ),
		at: heading( 1, 0 ),
		after: list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					coreHeading( 'Two', 4 ),
					paragraph( 'Second' )
				)
			),
			three
		),
		caret: inBody( 0, 1, 0 ),
	},
	...[ heading( 0, 0 ), heading( 1, 1 ), inBody( 1, 0, 0 ) ].map(
		( at ) => ( {
			row: `leaves the block elsewhere: ${ at }`,
			key: 'Tab',
			before: list( one, two ),
			at,
			after: list( one, two ),
			isLeft: true,
		} )
	),
	{
		row: 'takes several selected benefits along',
		key: 'Tab',
		before: list( one, two, three ),
		at: heading( 1, 0 ),
		to: heading( 2, 0 ),
		after: list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					coreHeading( 'Two', 4 ),
					paragraph( 'Second' ),
					coreHeading( 'Three', 4 ),
					paragraph( 'Third' )
				)
			)
		),
	},
	{
		row: 'leaves several alone when the first of the list is among them',
		key: 'Tab',
		before: list( one, two, three ),
		at: heading( 0, 0 ),
		to: heading( 1, 0 ),
		after: list( one, two, three ),
		isLeft: true,
	},
	{
		row: 'with Shift leaves a benefit as it is',
		key: 'Tab',
		shiftKey: true,
		before: list( one, two ),
		at: heading( 1, 0 ),
		after: list( one, two ),
		isLeft: true,
	},
	{
		row: 'with Shift makes a heading in a body, and what follows, a benefit',
		key: 'Tab',
		shiftKey: true,
		before: list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					coreHeading( 'Two', 4 ),
					paragraph( 'Second' )
				)
			),
			three
		),
		at: inBody( 0, 1, 0 ),
		after: list( one, two, three ),
		caret: heading( 1, 0 ),
	},
	{
		row: 'with Shift is left alone inside that heading',
		key: 'Tab',
		shiftKey: true,
		before: list( benefit( 'One', coreHeading( 'Two', 4 ) ) ),
		at: inBody( 0, 0, 2 ),
		after: list( benefit( 'One', coreHeading( 'Two', 4 ) ) ),
		isLeft: true,
	},
];

const kept = ( text: string ) => list( benefit( text, paragraph( 'Third' ) ) );

const adapted = joined( paragraph( 'Fast' ), paragraph( 'More' ) );

const across: Row[] = [
	...[
		[ 'a character', 'x', kept( 'Oxree' ), 2 ],
		[ 'a character that HTML knows', '<', kept( 'O&lt;ree' ), 2 ],
		[ 'Backspace', 'Backspace', kept( 'Oree' ), 1 ],
		[ 'Delete', 'Delete', kept( 'Oree' ), 1 ],
	].map( ( [ name, key, after, offset ] ) => ( {
		row: `${ name } over several benefits leaves the last body`,
		key: String( key ),
		before: list( one, two, three ),
		at: heading( 0, 1 ),
		to: heading( 2, 2 ),
		after: String( after ),
		caret: heading( 0, Number( offset ) ),
	} ) ),
	...[ 'Backspace', 'Delete' ].map( ( key ) => ( {
		row: `${ key } from a place in the first heading to the same place in the last leaves the rest of it`,
		key,
		before: list( one, two ),
		at: heading( 0, 1 ),
		to: heading( 1, 1 ),
		after: list( benefit( 'Owo', paragraph( 'Second' ) ) ),
		caret: heading( 0, 1 ),
	} ) ),
	{
		row: 'a selection made backwards is the same',
		key: 'x',
		before: list( one, two, three ),
		at: heading( 2, 2 ),
		to: heading( 0, 1 ),
		after: kept( 'Oxree' ),
		caret: heading( 0, 2 ),
	},
	{
		row: 'Enter over several benefits begins the body',
		key: 'Enter',
		before: list( one, two, three ),
		at: heading( 0, 1 ),
		to: heading( 2, 2 ),
		after: list(
			benefit( 'O', joined( paragraph( 'ree' ), paragraph( 'Third' ) ) )
		),
		caret: inBody( 0, 0, 0 ),
	},
	{
		row: 'from a heading into its body joins what is left',
		key: 'Backspace',
		before: list(
			benefit(
				'One',
				joined( paragraph( 'First' ), paragraph( 'More' ) )
			),
			two
		),
		at: heading( 0, 1 ),
		to: inBody( 0, 0, 3 ),
		after: list( benefit( 'Ost', paragraph( 'More' ) ), two ),
		caret: heading( 0, 1 ),
	},
	{
		row: 'from a body up into its heading joins what is left',
		key: 'x',
		before: list( one, two ),
		at: inBody( 0, 0, 3 ),
		to: heading( 0, 1 ),
		after: list( benefit( 'Oxst', paragraph( '' ) ), two ),
		caret: heading( 0, 2 ),
	},
	...[ 'Backspace', 'Delete' ].map( ( key ) => ( {
		row: `from the label of a callout into its body takes no more: ${ key }`,
		key,
		before: callout( 'Name', 'Label', adapted ),
		at: [ [ 0 ], 'label', 2 ] as Place,
		to: [ [ 0, 0 ], 'content', 2 ] as Place,
		after: callout( 'Name', 'Last', paragraph( 'More' ) ),
		caret: [ [ 0 ], 'label', 2 ] as Place,
	} ) ),
	{
		row: 'from the name of a callout into its body takes no more',
		key: 'Enter',
		before: callout( 'Name', 'Label', adapted ),
		at: [ [ 0, 0 ], 'content', 2 ],
		to: [ [ 0 ], 'conditionName', 2 ],
		after: callout(
			'Na',
			'',
			joined( paragraph( 'st' ), paragraph( 'More' ) )
		),
		caret: [ [ 0, 0 ], 'content', 0 ],
	},
	{
		row: 'from a heading into a core list takes nothing',
		key: 'Backspace',
		before: list( benefit( 'One', coreList ), two ),
		at: heading( 0, 1 ),
		to: [ [ 0, 0, 0, 0 ], 'content', 3 ],
		after: list( benefit( 'One', coreList ), two ),
	},
	{
		row: 'before a list, a paragraph stays whose words come from elsewhere',
		key: 'Delete',
		before: joined( boundParagraph, list( one ) ),
		at: [ [ 0 ], 'content', 0 ],
		after: joined( boundParagraph, list( one ) ),
	},
	{
		row: 'in a text, an empty callout elsewhere stays',
		key: 'Backspace',
		before: joined( paragraph( 'Text' ), blankCallout ),
		at: [ [ 0 ], 'content', 2 ],
		after: joined( paragraph( 'Txt' ), blankCallout ),
	},
	{
		row: 'over a piece of a text, an empty callout elsewhere stays',
		key: 'Backspace',
		before: joined( paragraph( 'Text' ), blankCallout ),
		at: [ [ 0 ], 'content', 1 ],
		to: [ [ 0 ], 'content', 3 ],
		after: joined( paragraph( 'Tt' ), blankCallout ),
	},
	{
		row: 'from one list to the start of another, Tab moves nothing',
		key: 'Tab',
		before: joined( list( one, two ), list( one, two ) ),
		at: [ [ 1, 1 ], 'heading', 0 ],
		to: heading( 0, 0 ),
		after: joined( list( one, two ), list( one, two ) ),
	},
	{
		row: 'from the only benefit of a list to the start of another list takes nothing',
		key: 'Backspace',
		before: joined( list( blank, two ), list( one ) ),
		at: [ [ 1, 0 ], 'heading', 0 ],
		to: heading( 0, 0 ),
		after: joined( list( blank, two ), list( one ) ),
	},
	{
		row: 'from a paragraph to the only benefit of a list takes nothing',
		key: 'Delete',
		before: joined( list( one ), paragraph( 'Behind' ) ),
		at: [ [ 1 ], 'content', 0 ],
		to: heading( 0, 0 ),
		after: joined( list( one ), paragraph( 'Behind' ) ),
	},
];

const enter: Row[] = [
	{
		row: 'in an empty last paragraph leaves the callout',
		key: 'Enter',
		before: callout(
			'Name',
			'Label',
			joined( paragraph( 'Text' ), paragraph( '' ) )
		),
		at: [ [ 0, 1 ], 'content', 0 ],
		after: joined(
			callout( 'Name', 'Label', paragraph( 'Text' ) ),
			paragraph( '' )
		),
		caret: [ [ 1 ], 'content', 0 ],
	},
	{
		row: 'in a name goes to the label, and takes nothing away',
		key: 'Enter',
		before: callout( 'Name', 'Label', paragraph( 'Text' ) ),
		at: [ [ 0 ], 'conditionName', 2 ],
		after: callout( 'Name', 'Label', paragraph( 'Text' ) ),
		caret: [ [ 0 ], 'label', 5 ],
	},
	{
		row: 'over a piece of a name takes that, and goes to the label',
		key: 'Enter',
		before: callout( 'A long name', 'Label', paragraph( 'Text' ) ),
		at: [ [ 0 ], 'conditionName', 2 ],
		to: [ [ 0 ], 'conditionName', 7 ],
		after: callout( 'A name', 'Label', paragraph( 'Text' ) ),
		caret: [ [ 0 ], 'label', 5 ],
	},
];

describe.each( Object.entries( { enter, backspace, forward, tab, across } ) )(
	'%s',
	( _name, rows ) => {
		it.each( rows )(
			'$row',
			async ( {
				key,
				before,
				at,
				to,
				after,
				caret,
				shiftKey = false,
				isLeft,
			} ) => {
				await writer.open( before );
				expect( writer.content() ).toBe( before );
				await writer.caret( at, to );
				const wasLeft = await writer.press( key, { shiftKey } );
				expect( writer.content() ).toBe( after );
				if ( isLeft ) {
					expect( wasLeft ).toBe( true );
				}
				if ( caret ) {
					expect( writer.caretPlace() ).toEqual( caret );
				}
				// One step brings it all back.
				if ( after !== before ) {
					expect( writer.undoSteps() ).toBe( 1 );
					await writer.undo();
				}
				expect( writer.content() ).toBe( before );
			}
		);
	}
);

it( 'Tab there and Shift+Tab back keep address, name and colours', async () => {
	const before = list(
		one,
		two
			.replace(
				'benefit -->',
				'benefit {"metadata":{"name":"My own"},"backgroundColor":"accent-1"} -->'
			)
			.replace(
				'practice-blocks-benefit"',
				'practice-blocks-benefit has-accent-1-background-color has-background"'
			)
	);
	await writer.open( before );
	const opened = writer.content();
	expect( opened ).toContain( 'My own' );
	await writer.caret( heading( 1, 0 ) );
	await writer.press( 'Tab' );
	expect( writer.content() ).not.toBe( opened );
	await writer.press( 'Tab', { shiftKey: true } );
	expect( writer.content() ).toBe( opened );
} );

it( 'Delete before what cannot join a heading selects it, and nothing when held down', async () => {
	await writer.open( list( benefit( 'One', separator ) ) );
	await writer.caret( heading( 0, 3 ) );
	await writer.press( 'Delete', { repeat: true } );
	expect( writer.caretPlace() ).toEqual( heading( 0, 3 ) );
	await writer.press( 'Delete' );
	expect( writer.caretPlace() ).toEqual( [
		[ 0, 0, 0 ],
		undefined,
		undefined,
	] );
	expect( writer.undoSteps() ).toBe( 0 );
} );

it( 'a key of a composition is left alone', async () => {
	await writer.open( list( one, two ) );
	for ( const options of [
		{ isComposing: true, keyCode: 229 },
		{ keyCode: 229 },
	] ) {
		await writer.caret( heading( 1, 0 ) );
		expect( await writer.press( 'Tab', options ) ).toBe( true );
		await writer.press( 'Enter', options );
	}
	expect( writer.content() ).toBe( list( one, two ) );
} );

it( 'a composition over several benefits begins where they are joined', async () => {
	await writer.open( list( one, two, three ) );
	await writer.caret( heading( 0, 1 ), heading( 2, 2 ) );
	await writer.startComposition();
	expect( writer.content() ).toBe( kept( 'Oree' ) );
	expect( writer.caretPlace() ).toEqual( heading( 0, 1 ) );
} );

it.each( [ 'Backspace', 'Delete' ] )(
	'%s on a block that a body begins with takes that, and the caret goes to the text before',
	async ( key ) => {
		await writer.open(
			joined(
				list( benefit( 'One', separator ) ),
				callout( 'Name', 'Label', separator )
			)
		);
		for ( const [ index, path, place ] of [
			[ 0, [ 0, 0, 0 ], heading( 0, 3 ) ],
			[ 1, [ 1, 0 ], [ [ 1 ], 'label', 5 ] ],
		] as const ) {
			await writer.act( () =>
				writer.dispatch.selectBlock( writer.idAt( [ ...path ] ) )
			);
			await writer.press( key );
			expect( writer.undoSteps() ).toBe( index + 1 );
			expect( writer.caretPlace() ).toEqual( place );
		}
		expect( writer.content() ).toBe(
			joined(
				list( benefit( 'One', '' ) ),
				callout( 'Name', 'Label', '' )
			)
		);
	}
);

it.each( [ 'Backspace', 'Delete' ] )(
	'%s held down takes no block of ours, nor one in it',
	async ( key ) => {
		const before = joined(
			list( benefit( 'One', separator ), two ),
			callout( 'Name', 'Label', paragraph( 'Text' ) )
		);
		await writer.open( before );
		for ( const path of [ [ 0 ], [ 0, 0 ], [ 0, 0, 0 ], [ 1 ] ] ) {
			await writer.act( () =>
				writer.dispatch.selectBlock( writer.idAt( path ) )
			);
			await writer.press( key, { repeat: true } );
			expect( writer.content() ).toBe( before );
		}
	}
);

it.each( [ 'Backspace', 'Delete' ] )(
	'%s on all benefits of a list, selected as wholes, takes the list too',
	async ( key ) => {
		for ( const last of [ 0, 1 ] ) {
			const before = joined(
				paragraph( 'Before' ),
				list( ...[ one, two ].slice( 0, last + 1 ) )
			);
			await writer.open( before );
			await writer.act( () =>
				last
					? writer.dispatch.multiSelect(
							writer.idAt( [ 1, 0 ] ),
							writer.idAt( [ 1, last ] )
						)
					: writer.dispatch.selectBlock( writer.idAt( [ 1, 0 ] ) )
			);
			await writer.press( key );
			expect( writer.content() ).toBe( paragraph( 'Before' ) );
			expect( writer.undoSteps() ).toBe( 1 );
		}
	}
);

it( 'Backspace on one of several benefits takes that only', async () => {
	await writer.open( list( one, two ) );
	await writer.act( () =>
		writer.dispatch.selectBlock( writer.idAt( [ 0, 0 ] ) )
	);
	await writer.press( 'Backspace' );
	expect( writer.content() ).toBe( list( two ) );
} );
