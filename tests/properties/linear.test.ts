/**
 * The recogniser's work grows as its source does, whatever the source: reads of nodes and of texts are counted, for a source and for
 * one of twice and of four times its size. Counts, unlike times, are the same on every machine.
 */
import { divide } from '../../src/outline/divide';
import { findPage } from '../../src/outline/page';
import { recognise } from '../../src/outline/recognise';
import type { SourceNode } from '../../src/outline/types';
import { heading, item, list, other, paragraph } from '../helpers/source';

const options = { words: [ 'step' ] };

/** What was read of a value and of everything in it. */
function counted< T extends object >( value: T, count: () => void ): T {
	const known = new WeakMap< object, object >();
	const wrap = < V >( one: V ): V => {
		if ( typeof one !== 'object' || one === null ) {
			return one;
		}
		const proxy =
			known.get( one ) ??
			new Proxy( one, {
				get( target, key ) {
					count();
					return wrap( Reflect.get( target, key ) as unknown );
				},
			} );
		known.set( one, proxy );
		// It is the same value, but for the counting.
		return proxy as V;
	};
	return wrap( value );
}

type Make = ( size: number ) => SourceNode< number >[];

const repeat =
	( make: ( index: number ) => SourceNode< number >[] ): Make =>
	( size ) =>
		Array.from( { length: size }, ( _, index ) => make( index ) ).flat();

const sources: Record< string, Make > = {
	sections: repeat( ( index ) => [
		heading( `${ index + 1 }. Rest` ),
		paragraph( 'It helps.' ),
	] ),
	'sections that count down': ( size ) =>
		Array.from( { length: size }, ( _, index ) => [
			heading( `${ size - index }. Rest` ),
			paragraph( 'It helps.' ),
		] ).flat(),
	'paragraphs that all begin with 1.': repeat( () => [
		paragraph( '1. Rest' ),
	] ),
	'sections that all begin with 1.': repeat( () => [
		paragraph( '1. Rest' ),
		paragraph( 'It helps.' ),
	] ),
	'numbers without words': repeat( () => [ paragraph( '1.' ) ] ),
	'alternating numbers': repeat( ( index ) => [
		paragraph( `${ ( index % 2 ) + 1 }. Rest` ),
		paragraph( 'It helps.' ),
	] ),
	'numbers that jump': repeat( ( index ) => [
		paragraph( `${ ( index * 7 ) % 990 }. Rest` ),
		paragraph( 'It helps.' ),
	] ),
	'alternating styles': repeat( ( index ) => [
		paragraph(
			`${ index + 1 }${ [ '.', ')', ':', ' –' ][ index % 4 ] } Rest`
		),
		paragraph( 'It helps.' ),
	] ),
	'all styles, each with a run of its own from end to end': repeat(
		( index ) => [
			...[ 1, 2, 3, 4, 5, 6 ].map( ( level ) =>
				heading( `${ index + 1 }. Rest`, 7 - level )
			),
			paragraph( `${ index + 1 }) Rest` ),
			paragraph( `#${ index + 1 } Rest` ),
			paragraph( `(${ index + 1 }) Rest` ),
		]
	),
	'one number and nothing but text behind it': ( size ) => [
		paragraph( '1. Rest' ),
		...repeat( () => [ paragraph( 'It helps.' ) ] )( size ),
		paragraph( '2. Sleep' ),
	],
	'runs without bodies': repeat( () => [
		paragraph( '1. Rest' ),
		paragraph( '2. Sleep' ),
		paragraph( '3. Wake' ),
		other( 'hr' ),
	] ),
	'lists of one item': repeat( () => [ list( [ item( 'Rest' ) ] ) ] ),
	'lists of one item that go on': repeat( ( index ) => [
		list( [ item( 'Rest' ) ], { start: index + 1 } ),
		paragraph( 'It helps.' ),
	] ),
	'bullets of one item': repeat( () => [
		list( [ item( 'Rest' ) ], { ordered: false } ),
		paragraph( 'It helps.' ),
	] ),
	'numbers of Word': ( size ) => [
		list( [ item( 'Rest' ) ], { hasType: true } ),
		paragraph( 'It helps.' ),
		...repeat( () => [
			list( [ item( 'Rest' ) ], { ordered: false } ),
			paragraph( 'It helps.' ),
		] )( size ),
	],
	'lists of several items': repeat( () => [
		list( [ item( 'Rest' ), item( 'Sleep' ), item( 'Wake' ) ] ),
	] ),
	'lists of several items that begin anywhere': repeat( ( index ) => [
		list( [ item( 'Rest' ), item( 'Sleep' ) ], { start: index * 3 } ),
		paragraph( 'It helps.' ),
	] ),
	'one list': ( size ) => [
		list(
			Array.from( { length: size }, () => item( 'Rest: it helps', 4 ) )
		),
	],
	'lists in lists': ( size ) => {
		let nodes: SourceNode< number >[] = [ paragraph( 'End.' ) ];
		for ( let depth = 0; depth < size; depth++ ) {
			nodes = [ list( [ { ...item( 'Rest' ), blocks: nodes } ] ) ];
		}
		return nodes;
	},
	'headings without numbers': repeat( ( index ) => [
		heading( 'Rest', ( index % 6 ) + 1 ),
	] ),
	'the words of comment forms': repeat( () => [
		paragraph( 'Leave a Reply' ),
		paragraph( 'Comment *' ),
	] ),
};

const readers = {
	recognise: ( nodes: SourceNode< number >[] ) => recognise( nodes, options ),
	divide: ( nodes: SourceNode< number >[] ) => divide( nodes, options ),
	findPage: ( nodes: SourceNode< number >[] ) =>
		findPage( nodes, nodes.length ),
};

function workFor(
	read: ( nodes: SourceNode< number >[] ) => unknown,
	nodes: SourceNode< number >[]
): number {
	let work = 0;
	read( counted( nodes, () => work++ ) );
	return work;
}

describe.each( Object.entries( readers ) )( '%s', ( _name, read ) => {
	it.each( Object.entries( sources ) )( '%s', ( _kind, make ) => {
		const [ once = 0, twice = 0, fourfold = 0 ] = [ 300, 600, 1200 ].map(
			( size ) => workFor( read, make( size ) )
		);
		expect( once ).toBeGreaterThan( 0 );
		// What each node costs does not grow; a quadratic reader would double it each time.
		expect( twice ).toBeLessThan( 2.2 * once + 100 );
		expect( fourfold ).toBeLessThan( 2.2 * twice + 100 );
	} );
} );

describe( 'one long text', () => {
	const texts: Record< string, string > = {
		'1.1.1.': '1.'.repeat( 50_000 ),
		digits: '1'.repeat( 100_000 ),
		spaces: `1.${ ' '.repeat( 100_000 ) }x`,
		'nothing but spaces': ' '.repeat( 100_000 ),
		'spaces before a number': `${ '\u00a0\u200b'.repeat( 50_000 ) }1. Rest`,
		colons: `1. ${ ': '.repeat( 50_000 ) }`,
		'line breaks': `1. Rest${ '\n \n'.repeat( 30_000 ) }`,
		'a line break and spaces': `1. Rest${ `\n${ ' '.repeat( 50 ) }`.repeat( 2000 ) }`,
		keycaps: '1️⃣'.repeat( 30_000 ),
		dashes: `1 ${ '- '.repeat( 50_000 ) }`,
		'the line under a title': `by ${ ' |'.repeat( 50_000 ) }.`,
		words: '1. Rest. '.repeat( 20_000 ),
		rings: '①'.repeat( 100_000 ),
		steps: 'Step 1 '.repeat( 20_000 ),
	};

	it.each( Object.entries( texts ) )(
		'%s, is read to its end',
		( _name, text ) => {
			for ( const bold of [ 0, 2, text.length ] ) {
				const nodes = [
					heading( 'Title', 1 ),
					paragraph( text, bold ),
					heading( text, 2, bold ),
					list( [ item( text, bold ), item( text, bold ) ] ),
				];
				expect( recognise( nodes, options ) ).toBeDefined();
				expect( divide( nodes, options ) ).toBeDefined();
				expect( findPage( nodes, nodes.length ).furniture ).toEqual(
					[]
				);
			}
		}
	);
} );

it( 'ten megabytes, in one text and in many, are read to their end', () => {
	const text = `1. ${ 'It helps you to rest. '.repeat( 480_000 ) }`;
	expect( text.length ).toBeGreaterThan( 10_000_000 );
	const many = Array.from( { length: 10_000 }, ( _, index ) => [
		heading( `${ index + 1 }. Rest` ),
		paragraph( text.slice( 3, 1_003 ) ),
	] ).flat();
	expect( recognise( [ paragraph( text ) ], options ) ).toHaveLength( 1 );
	expect( divide( [ paragraph( text ) ], options ) ).toHaveLength( 1 );
	const [ list_ ] = recognise( many, options );
	expect( list_?.kind === 'list' && list_.items ).toHaveLength( 10_000 );
} );
