/**
 * Keys where something is locked, on WordPress's own scripts: nothing is changed, not by WordPress behind us either, and nothing is
 * lost.
 */
import { benefit, blankCallout, list, paragraph } from '../e2e/markup';
import { startEditor } from '../helpers/wordpress';
import { startWriting } from '../helpers/writing';
import type { Place } from '../helpers/writing';

const writer = startWriting( startEditor() );

const content = list(
	benefit( 'One', paragraph( 'First' ) ),
	benefit( '', paragraph( '' ) ),
	benefit( 'Two', paragraph( 'Second' ) ),
	benefit( 'Three', paragraph( 'Third' ) )
);
const lock = ( json: string ) =>
	content.replaceAll( 'benefit -->\n<li', `benefit ${ json } -->\n<li` );

const heading = ( index: number, offset: number ): Place => [
	[ 0, index ],
	'heading',
	offset,
];
const body = ( index: number, offset: number ): Place => [
	[ 0, index, 0 ],
	'content',
	offset,
];

/** Every key that would move, add or remove a block. */
const keys: [ string, Place, Place? ][] = [
	[ 'Backspace', heading( 0, 0 ) ],
	[ 'Backspace', heading( 1, 0 ) ],
	[ 'Backspace', heading( 2, 0 ) ],
	[ 'Backspace', body( 1, 0 ) ],
	[ 'Delete', body( 0, 5 ) ],
	[ 'Delete', body( 1, 0 ) ],
	[ 'Tab', heading( 2, 0 ) ],
	[ 'x', heading( 0, 1 ), heading( 2, 1 ) ],
	[ 'Enter', heading( 0, 1 ), heading( 2, 1 ) ],
	[ 'Backspace', heading( 0, 1 ), heading( 2, 1 ) ],
];
/** Those that add one, too. */
const additions: typeof keys = [
	[ 'Enter', heading( 0, 0 ) ],
	[ 'Enter', heading( 0, 3 ) ],
	[ 'Enter', heading( 0, 1 ) ],
	[ 'Enter', heading( 1, 0 ) ],
	[ 'Enter', body( 1, 0 ) ],
];

const locked: [ string, string, object, typeof keys ][] = [
	[
		'a post whose template is fixed',
		content,
		{ templateLock: 'all' },
		[ ...keys, ...additions ],
	],
	[
		'a post whose blocks can only be moved',
		content,
		{ templateLock: 'insert' },
		[ ...keys, ...additions ],
	],
	[
		'benefits that cannot be removed',
		lock( '{"lock":{"move":false,"remove":true}}' ),
		{},
		keys,
	],
];

describe.each( locked )( '%s', ( _name, saved, settings, all ) => {
	it.each(
		all.map( ( [ key, at, to ] ) => ( {
			key,
			at,
			to,
			name: `${ key } ${ at } ${ to ?? '' }`,
		} ) )
	)( '$name', async ( { key, at, to } ) => {
		await writer.open( saved, settings );
		const before = writer.content();
		await writer.caret( at, to );
		await writer.press( key );
		expect( writer.content() ).toBe( before );
		expect( writer.undoSteps() ).toBe( 0 );
	} );
} );

it.each(
	[ ...keys, ...additions ]
		.filter( ( [ , , to ] ) => ! to )
		.map( ( [ key, at ] ) => ( { key, at, name: `${ key } ${ at }` } ) )
)(
	'a pattern of which only the words can be written: $name',
	async ( { key, at } ) => {
		await writer.open(
			`<!-- wp:group {"templateLock":"contentOnly"} -->\n<div class="wp-block-group">${ content }</div>\n<!-- /wp:group -->`
		);
		const words = () => writer.content().replace( /<[^>]*>|\s/g, '' );
		const before = words();
		await writer.caret( [ [ 0, ...at[ 0 ] ], at[ 1 ], at[ 2 ] ] );
		await writer.press( key );
		expect( words() ).toBe( before );
	}
);

/** The same list, its second benefit blank, with texts that come from elsewhere: what is written in the blocks is not seen. */
const bound = ( name: string, key: string ) =>
	content.replaceAll(
		`${ name } -->\n<`,
		`${ name } {"metadata":{"bindings":{"${ key }":{"source":"tests/none"}}}} -->\n<`
	);

describe.each( [
	[ 'headings from elsewhere', bound( 'benefit', 'heading' ) ],
	[ 'headings of a synced pattern', bound( 'benefit', '__default' ) ],
] )( '%s are neither read nor written', ( _name, saved ) => {
	it.each(
		(
			[
				...keys.filter( ( [ , , to ] ) => to ),
				...keys.slice( 0, 7 ),
				[ 'Backspace', body( 0, 0 ) ],
				[ 'Delete', heading( 0, 3 ) ],
				[ 'x', heading( 0, 1 ), body( 0, 2 ) ],
				[ 'Enter', heading( 1, 0 ) ],
			] as typeof keys
		 ).map( ( [ key, at, to ] ) => ( {
			key,
			at,
			to,
			name: `${ key } ${ at } ${ to ?? '' }`,
		} ) )
	)( '$name', async ( { key, at, to } ) => {
		await writer.open( saved );
		const words = () => writer.content().match( />[^<>\n]+</g );
		const before = words();
		expect( before ).not.toBeNull();
		await writer.caret( at, to );
		await writer.press( key );
		expect( words() ).toEqual( before );
	} );
} );

it.each( [
	{ key: 'Backspace', at: body( 0, 0 ), to: body( 0, 0 ) },
	{ key: 'Delete', at: heading( 0, 3 ), to: heading( 0, 3 ) },
	{ key: 'Backspace', at: heading( 0, 1 ), to: body( 0, 2 ) },
] )(
	'a paragraph from elsewhere does not join a heading: $key $at $to',
	async ( { key, at, to } ) => {
		const saved = bound( 'wp:paragraph', 'content' );
		await writer.open( saved );
		const before = writer.content();
		expect( before ).toContain( 'bindings' );
		await writer.caret( at, to );
		await writer.press( key );
		expect( writer.content() ).toBe( before );
	}
);

it.each( [
	[
		'that cannot be removed',
		'{"lock":{"remove":true}}',
		[ [ 0, 0 ], 'content', 0 ],
	],
	[
		'whose name comes from elsewhere',
		'{"metadata":{"bindings":{"conditionName":{"source":"tests/none"}}}}',
		[ [ 0 ], 'label', 0 ],
	],
] as [ string, string, Place ][] )(
	'a blank callout %s stays',
	async ( _name, json, at ) => {
		await writer.open(
			blankCallout.replace(
				'suitable-for -->\n<',
				`suitable-for ${ json } -->\n<`
			)
		);
		const before = writer.content();
		await writer.caret( at );
		await writer.press( 'Backspace' );
		expect( writer.content() ).toBe( before );
	}
);

it.each(
	(
		[
			[ 'Delete', heading( 0, 3 ), heading( 0, 3 ), [ 0, 0, 0 ] ],
			[ 'Backspace', body( 0, 0 ), body( 0, 0 ), [ 0, 0, 0 ] ],
			[ 'Backspace', heading( 0, 1 ), body( 0, 2 ), [ 0, 0, 0 ] ],
			[ 'Delete', body( 2, 6 ), body( 2, 6 ), [ 0, 3 ] ],
			[ 'Backspace', heading( 3, 0 ), heading( 3, 0 ), [ 0, 3 ] ],
		] as [ string, Place, Place, number[] ][]
	 ).map( ( [ key, at, to, disabled ] ) => ( {
		key,
		at,
		to,
		disabled,
		name: `${ key } ${ at } ${ to }`,
	} ) )
)(
	'a text that cannot be written in, as in an instance of a synced pattern, stays where it is: $name',
	async ( { key, at, to, disabled } ) => {
		await writer.open( content );
		// A public action, which our types leave out.
		const { setBlockEditingMode } = writer.dispatch as unknown as {
			setBlockEditingMode: ( id: string, mode: string ) => void;
		};
		await writer.act( () =>
			setBlockEditingMode( writer.idAt( disabled ), 'disabled' )
		);
		await writer.caret( at, to );
		await writer.press( key );
		expect( writer.content() ).toBe( content );
		expect( writer.undoSteps() ).toBe( 0 );
	}
);
