/**
 * What keys do, row by row.
 */
import {
	planBackspace,
	planEnterInBenefit,
	planEnterInCallout,
	planInHeading,
} from '../../../src/keyboard/plan';
import type { BodyBlock, Caret, Item } from '../../../src/keyboard/item';

const item = ( textLength: number, ...body: BodyBlock[] ): Item => ( {
	textLength,
	body,
} );
const inText = ( start: number, end = start ): Caret => ( {
	in: 'text',
	start,
	end,
} );
const inBody = ( index: number, start = 0, end = start ): Caret => ( {
	in: 'body',
	index,
	start,
	end,
} );
const EMPTY = 'empty';
const PARAGRAPH = 'paragraph';

describe( 'Enter in a benefit', () => {
	it.each( [
		[
			'end of the heading, empty body',
			item( 4, EMPTY ),
			inText( 4 ),
			'body',
		],
		[
			'end of the heading, filled body',
			item( 4, PARAGRAPH ),
			inText( 4 ),
			'start',
		],
		[ 'end of the heading, no body', item( 4 ), inText( 4 ), 'start' ],
		[
			'end of the heading, a list as body',
			item( 4, 'other' ),
			inText( 4 ),
			'start',
		],
		[ 'inside the heading', item( 4, EMPTY ), inText( 2 ), 'split' ],
		[
			'over a part of the heading',
			item( 4, EMPTY ),
			inText( 0, 2 ),
			'split',
		],
		[ 'over the whole heading', item( 4, EMPTY ), inText( 0, 4 ), 'split' ],
		[
			'start of a filled heading',
			item( 4, EMPTY ),
			inText( 0 ),
			'before',
		],
		[
			'empty heading, empty body',
			item( 0, EMPTY ),
			inText( 0 ),
			'paragraph',
		],
		[ 'empty heading, no body', item( 0 ), inText( 0 ), 'paragraph' ],
		[
			'empty heading, filled body',
			item( 0, PARAGRAPH ),
			inText( 0 ),
			'start',
		],
		[
			'only, empty paragraph under a heading',
			item( 4, EMPTY ),
			inBody( 0 ),
			'after',
		],
		[
			'only, empty paragraph under an empty heading',
			item( 0, EMPTY ),
			inBody( 0 ),
			'paragraph',
		],
		[
			'last, empty paragraph',
			item( 4, PARAGRAPH, EMPTY ),
			inBody( 1 ),
			'after',
		],
		[
			'last, empty paragraph under a list',
			item( 0, 'other', EMPTY ),
			inBody( 1 ),
			'after',
		],
		[
			'empty paragraph in the middle',
			item( 4, EMPTY, PARAGRAPH ),
			inBody( 0 ),
			undefined,
		],
		[
			'end of a filled paragraph',
			item( 4, PARAGRAPH ),
			inBody( 0, 9 ),
			undefined,
		],
		[
			'last block that is no paragraph',
			item( 4, 'other' ),
			inBody( 0 ),
			undefined,
		],
	] as const )( '%s', ( _, around, caret, action ) => {
		expect( planEnterInBenefit( around, caret ) ).toBe( action );
	} );
} );

describe( 'Enter in a callout', () => {
	it.each( [
		[
			'end of the label, empty body',
			item( 4, EMPTY ),
			inText( 4 ),
			'body',
		],
		[
			'end of the label, filled body',
			item( 4, PARAGRAPH ),
			inText( 4 ),
			'start',
		],
		[ 'inside the label', item( 4, EMPTY ), inText( 2 ), 'split' ],
		[ 'start of the label', item( 4, EMPTY ), inText( 0 ), 'body' ],
		[ 'empty label', item( 0, EMPTY ), inText( 0 ), 'body' ],
		[ 'only, empty paragraph', item( 4, EMPTY ), inBody( 0 ), undefined ],
		[
			'last, empty paragraph of several',
			item( 4, PARAGRAPH, EMPTY ),
			inBody( 1 ),
			'leave',
		],
		[
			'empty paragraph in between',
			item( 4, PARAGRAPH, EMPTY, PARAGRAPH ),
			inBody( 1 ),
			undefined,
		],
	] as const )( '%s', ( _, around, caret, action ) => {
		expect( planEnterInCallout( around, caret ) ).toBe( action );
	} );
} );

describe( 'Backspace', () => {
	it.each( [
		[ 'only, empty paragraph', item( 4, EMPTY ), inBody( 0 ), 'text' ],
		[
			'first, empty paragraph of several',
			item( 4, EMPTY, PARAGRAPH ),
			inBody( 0 ),
			'empty',
		],
		[
			'start of the first paragraph',
			item( 4, PARAGRAPH ),
			inBody( 0 ),
			'join',
		],
		[
			'start of a first block that is no paragraph',
			item( 4, 'other' ),
			inBody( 0 ),
			'text',
		],
		[
			'inside the first paragraph',
			item( 4, PARAGRAPH ),
			inBody( 0, 3 ),
			undefined,
		],
		[
			'over the start of the first paragraph',
			item( 4, PARAGRAPH ),
			inBody( 0, 0, 3 ),
			undefined,
		],
		[
			'start of the second paragraph',
			item( 4, PARAGRAPH, PARAGRAPH ),
			inBody( 1 ),
			undefined,
		],
		[ 'in the heading', item( 4, PARAGRAPH ), inText( 0 ), undefined ],
	] as const )( '%s', ( _, around, caret, action ) => {
		expect( planBackspace( around, caret ) ).toBe( action );
	} );
} );

describe( 'Backspace, Delete and Tab in a heading', () => {
	const filled = item( 4, PARAGRAPH );
	it.each( [
		[ 'Backspace', 'start', filled, 0, false, 'previous' ],
		[ 'Backspace', 'start, blank', item( 0, EMPTY ), 0, false, 'previous' ],
		[ 'Backspace', 'start of the first', filled, 0, true, 'heading' ],
		[
			'Backspace',
			'the first, blank',
			item( 0, EMPTY ),
			0,
			true,
			'paragraph',
		],
		[ 'Backspace', 'inside', filled, 2, false, undefined ],
		[ 'Tab', 'start', filled, 0, false, 'nest' ],
		[ 'Tab', 'start of the first', filled, 0, true, undefined ],
		[ 'Tab', 'inside', filled, 2, false, undefined ],
		[ 'Delete', 'end', filled, 4, false, 'join' ],
		[ 'Delete', 'end, empty line', item( 4, EMPTY ), 4, false, 'stay' ],
		[
			'Delete',
			'end, two lines',
			item( 4, EMPTY, PARAGRAPH ),
			4,
			false,
			'empty',
		],
		[
			'Delete',
			'end, a list as body',
			item( 4, 'other' ),
			4,
			false,
			'select',
		],
		[ 'Delete', 'end, no body', item( 4 ), 4, false, 'next' ],
		[ 'Delete', 'inside', filled, 2, false, undefined ],
	] as const )( '%s: %s', ( key, _, around, at, isFirst, action ) => {
		expect(
			planInHeading( key, around, inText( at ), isFirst, false )
		).toBe( action );
	} );

	it( 'over a selection they are left to WordPress', () => {
		for ( const key of [ 'Backspace', 'Delete', 'Tab' ] as const ) {
			expect(
				planInHeading( key, filled, inText( 0, 4 ), false, false )
			).toBeUndefined();
		}
	} );

	it( 'there is nothing to join behind the last benefit', () => {
		expect(
			planInHeading( 'Delete', item( 4 ), inText( 4 ), false, true )
		).toBe( 'stay' );
	} );
} );
