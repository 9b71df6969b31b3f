/**
 * Single cases of doubt for the recogniser, each of which was once decided wrongly.
 */
import { divide } from '../../../src/outline/divide';
import { holdsLists, recognise } from '../../../src/outline/recognise';
import { heading, item, list, paragraph } from '../../helpers/source';
import type { SourceNode } from '../../../src/outline/types';

const options = { words: [ 'step' ] };

const isRecognised = ( nodes: SourceNode< number >[] ) =>
	holdsLists( recognise( nodes, options ) );

it( 'a bold colon without words before it ends no heading, so that what follows it stays before the next heading', () => {
	const nodes = [
		heading( '1. : first', 3, 4 ),
		heading( 'Title', 4 ),
		paragraph( 'Text.' ),
		heading( '2. : second', 3, 4 ),
		heading( 'Title', 4 ),
		paragraph( 'Text.' ),
	];
	const [ only ] = recognise( nodes, options );
	const headings =
		only?.kind === 'list'
			? only.items.map( ( { heading: { text, from, to } } ) =>
					text.text.slice( from, to )
				)
			: [];
	expect( headings ).toEqual( [ ': first', ': second' ] );
} );

it( 'leaves items alone that open with a paragraph of several sentences, and takes those that open with a short one', () => {
	const clauses = ( first: string ) =>
		list( [
			{
				...item( '' ),
				blocks: [ paragraph( first ), paragraph( 'More.' ) ],
			},
			{
				...item( '' ),
				blocks: [ paragraph( 'Rest' ), paragraph( 'More.' ) ],
			},
		] );
	expect( isRecognised( [ clauses( 'Keep it tidy. Do not run.' ) ] ) ).toBe(
		false
	);
	expect( isRecognised( [ clauses( 'Sleep' ) ] ) ).toBe( true );
} );

it( 'leaves sections alone whose parts are numbered with them', () => {
	const clauses = ( part: string ) => [
		heading( '1. Fees' ),
		paragraph( part ),
		heading( '2. Times' ),
		paragraph( 'We are on time.' ),
	];
	expect( isRecognised( clauses( '1.1 We ask for a fee.' ) ) ).toBe( false );
	expect( isRecognised( clauses( '1.2.3. We ask for a fee.' ) ) ).toBe(
		false
	);
	expect( isRecognised( clauses( '1.5 kg of oats.' ) ) ).toBe( true );
	expect( isRecognised( clauses( '7.1 Something else.' ) ) ).toBe( true );
} );

it( 'takes lists and texts of any length', () => {
	const many = list(
		Array.from( { length: 200_000 }, ( _, index ) =>
			item( `Rest ${ index }: text`, 4 )
		)
	);
	expect( () => recognise( [ many ], options ) ).not.toThrow();
	const headings = Array.from( { length: 200_000 }, () => heading( 'Rest' ) );
	expect( () => divide( headings, options ) ).not.toThrow();
	const groups = [ many, list( [ item( 'Sleep' ) ], { start: 200_001 } ) ];
	expect( () => recognise( groups, options ) ).not.toThrow();
} );

it( 'leaves the days of a month alone that a converter made lists of', () => {
	const day = ( start: number, text: string ) => [
		list( [ item( text ) ], { start } ),
		paragraph( 'In the hall.' ),
	];
	expect(
		isRecognised( [
			...day( 1, '5. 2026 Beginners' ),
			...day( 2, '5. 2026 Open day' ),
		] )
	).toBe( false );
	expect(
		isRecognised( [ ...day( 1, 'Beginners' ), ...day( 2, 'Open day' ) ] )
	).toBe( true );
} );
