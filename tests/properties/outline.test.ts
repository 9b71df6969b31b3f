/**
 * Laws of the recogniser for any source at all, on plain objects: nothing is lost, nothing is moved, nothing is written to.
 */
import fc from 'fast-check';
import { divide } from '../../src/outline/divide';
import { findPage } from '../../src/outline/page';
import { holdsLists, recognise } from '../../src/outline/recognise';
import { readTypedNumber } from '../../src/outline/typed-number';
import type {
	Outline,
	Part,
	SourceNode,
	SourceText,
} from '../../src/outline/types';
import { heading, list, other, paragraph, sourceText } from '../helpers/source';

const words = [ 'benefit', 'step', 'tip' ];
const options = { words };
const runs = { numRuns: Number( process.env[ 'PROPERTY_RUNS' ] ?? 300 ) };

const number = fc
	.tuple(
		fc.constantFrom(
			'N. ',
			'N) ',
			'N – ',
			'N: ',
			'#N ',
			'(N) ',
			'Step N: '
		),
		fc.integer( { min: 0, max: 12 } )
	)
	.map( ( [ form, value ] ) => form.replace( 'N', String( value ) ) );

const symbol = fc.constantFrom(
	'① ',
	'② ',
	'1️⃣ ',
	'2️⃣ ',
	'🔟 ',
	'Step 1',
	'Tip 2 ',
	'1.',
	'2.',
	'1.1 ',
	'9:00 ',
	'\u00a0\u200b3.\u00a0'
);

const phrase = fc.oneof(
	fc.constantFrom(
		'Rest',
		'Rest: it helps',
		'Rest. It helps. Sleep.',
		'Rest\nIt helps\n\nAnd more',
		':',
		': and',
		' – why not',
		'\n',
		'',
		'  ',
		'\ufffc',
		'眠り：よい'
	),
	fc.string( { unit: 'grapheme', maxLength: 12 } ),
	fc.constant( 'long '.repeat( 40 ) )
);

const text = fc
	.tuple(
		fc.oneof(
			{ weight: 4, arbitrary: number },
			{ weight: 1, arbitrary: symbol },
			{ weight: 2, arbitrary: fc.constant( '' ) }
		),
		phrase,
		phrase,
		fc.constantFrom( 0, 1, 2, 3 )
	)
	.map( ( [ before, first, second, bold ] ) => ( {
		text: before + first + second,
		bold: [
			0,
			before.length,
			before.length + first.length,
			before.length + first.length + second.length,
		][ bold ],
	} ) );

const level = fc.constantFrom( 1, 2, 3, 4, 6 );

const textNode = fc.oneof(
	fc
		.tuple( text, level )
		.map( ( [ one, itsLevel ] ) =>
			heading( one.text, itsLevel, one.bold )
		),
	text.map( ( one ) => paragraph( one.text, one.bold ) )
);

const otherNode = fc
	.constantFrom( 'figure', 'table', 'core/separator', 'hr', 'blockquote' )
	.map( other );

const listOf = ( blocks: fc.Arbitrary< SourceNode< number >[] > ) =>
	fc
		.tuple(
			fc.array( fc.tuple( text, blocks ), { maxLength: 4 } ),
			fc.record( {
				ordered: fc.boolean(),
				start: fc.option( fc.integer( { min: -2, max: 9 } ), {
					nil: undefined,
				} ),
				reversed: fc.boolean(),
				hasType: fc.boolean(),
			} )
		)
		.map( ( [ items, settings ] ) =>
			list(
				items.map( ( [ one, inside ] ) => ( {
					text: sourceText( one.text, one.bold ),
					blocks: inside,
				} ) ),
				settings
			)
		);

const flatList = listOf(
	fc.array( fc.oneof( textNode, otherNode ), { maxLength: 2 } )
);

const node = fc.oneof(
	{ weight: 5, arbitrary: textNode },
	{ weight: 1, arbitrary: otherNode },
	{ weight: 2, arbitrary: flatList },
	{
		weight: 1,
		arbitrary: listOf( fc.array( flatList, { maxLength: 2 } ) ),
	}
);

/** Numbered sections, which chance alone would hardly ever make. */
const sections = fc
	.tuple(
		fc.constantFrom( 'N. ', 'N) ', 'N – ', '#N ', 'Step N: ', 'N.' ),
		fc.integer( { min: 0, max: 3 } ),
		fc.constantFrom( 1, -1 ),
		fc.integer( { min: 2, max: 5 } ),
		fc.constantFrom( 'h2', 'h3', 'p', 'bold' ),
		fc.array( fc.tuple( phrase, fc.array( node, { maxLength: 2 } ) ), {
			minLength: 5,
			maxLength: 5,
		} )
	)
	.map( ( [ form, from, step, count, kind, parts ] ) =>
		parts.slice( 0, count ).flatMap( ( [ words_, body ], index ) => {
			const value = ( step > 0 ? from : from + count - 1 ) + step * index;
			const line = form.replace( 'N', String( value ) ) + words_;
			const title = kind.startsWith( 'h' )
				? heading( line, Number( kind[ 1 ] ) )
				: paragraph( line, kind === 'bold' ? line.length : 0 );
			return [ title, ...body ];
		} )
	);

const source = fc
	.array(
		fc.oneof(
			node.map( ( one ) => [ one ] ),
			sections
		),
		{
			maxLength: 6,
		}
	)
	.map( ( parts ) => parts.flat() );

/** One character of a text, or a whole thing, by what tells it from all others. */
type Atom = readonly [ of: SourceText | number, index: number ];

const charsOf = ( one: SourceText, from: number, to: number ): Atom[] =>
	Array.from( { length: to - from }, ( _, index ): Atom => [
		one,
		from + index,
	] ).filter( ( [ , index ] ) => /\S/.test( one.text.charAt( index ) ) );

const atomsOf = ( part: Part< number > ): Atom[] => {
	if ( 'from' in part ) {
		return charsOf( part.text, part.from, part.to );
	}
	switch ( part.kind ) {
		case 'other':
			return [ [ part.ref, 0 ] ];
		case 'list':
			return part.items.flatMap( ( { text: own, blocks } ) => [
				...charsOf( own, 0, own.text.length ),
				...blocks.flatMap( atomsOf ),
			] );
		default:
			return charsOf( part.text, 0, part.text.text.length );
	}
};

const atomsOfOutline = ( outline: Outline< number > ): Atom[] =>
	outline.flatMap( ( section ) =>
		section.kind === 'nodes'
			? section.nodes.flatMap( atomsOf )
			: section.items.flatMap( ( one ) => [
					...atomsOf( one.heading ),
					...one.body.flatMap( atomsOf ),
				] )
	);

const show = ( [ of, index ]: Atom ) =>
	typeof of === 'number' ? `<${ of }>` : of.text.charAt( index );

/** What is in the source and not in the outline, text by text; everything else must be there, once and in order. */
function missing( nodes: SourceNode< number >[], outline: Outline< number > ) {
	const found = atomsOfOutline( outline );
	const lost = new Map< SourceText, number[] >();
	let place = 0;
	for ( const atom of nodes.flatMap( atomsOf ) ) {
		const [ of, index ] = atom;
		const next = found[ place ];
		if ( next?.[ 0 ] === of && next[ 1 ] === index ) {
			place++;
		} else if ( typeof of === 'number' ) {
			throw new Error( `${ show( atom ) } is not there.` );
		} else {
			lost.set( of, [ ...( lost.get( of ) ?? [] ), index ] );
		}
	}
	expect( found.slice( place ).map( show ) ).toEqual( [] );
	return lost;
}

/** Only the typed number and one colon may go. */
function expectOnlyNumbersLost( lost: Map< SourceText, number[] > ) {
	for ( const [ of, indexes ] of lost ) {
		const length = readTypedNumber( of.text, words )?.length ?? 0;
		const others = indexes
			.filter( ( index ) => index >= length )
			.map( ( index ) => of.text.charAt( index ) );
		expect( [ [], [ ':' ], [ '：' ] ] ).toContainEqual( others );
	}
}

function freeze< T >( value: T ): T {
	if ( typeof value === 'object' && value !== null ) {
		Object.values( value ).forEach( freeze );
		Object.freeze( value );
	}
	return value;
}

it( 'recognises something in many of these sources', () => {
	const found = fc
		.sample( source, 300 )
		.filter( ( nodes ) => holdsLists( recognise( nodes, options ) ) );
	expect( found.length ).toBeGreaterThan( 30 );
} );

it( 'gives every character and every thing of any source once and in order, but for typed numbers and closing colons', () => {
	fc.assert(
		fc.property( source, ( nodes ) => {
			expectOnlyNumbersLost(
				missing( nodes, recognise( freeze( nodes ), options ) )
			);
		} ),
		runs
	);
} );

it( 'takes numbers off headings only, and only where they are the numbers of a list', () => {
	fc.assert(
		fc.property( source, ( nodes ) => {
			const outline = recognise( nodes, options );
			const lost = missing( nodes, outline );
			const items = outline.flatMap( ( section ) =>
				section.kind === 'list' ? section.items : []
			);
			expect( lost.size ).toBeLessThanOrEqual( 2 * items.length );
			expect( items.length === 0 ? lost.size : 0 ).toBe( 0 );
		} ),
		runs
	);
} );

it( 'divides any selection without losing or moving anything', () => {
	fc.assert(
		fc.property( source, ( nodes ) => {
			expectOnlyNumbersLost(
				missing( nodes, divide( freeze( nodes ), options ) )
			);
		} ),
		runs
	);
} );

it( 'makes a list of any selection that holds a text', () => {
	fc.assert(
		fc.property( fc.array( textNode, { minLength: 1 } ), ( nodes ) => {
			expect( holdsLists( divide( nodes, options ) ) ).toBe( true );
		} ),
		runs
	);
} );

it( 'gives the items of a list the numbers that were typed', () => {
	fc.assert(
		fc.property( sections, ( nodes ) => {
			const [ only, ...more ] = recognise( nodes, options ).filter(
				( { kind } ) => kind === 'list'
			);
			const first = nodes[ 0 ];
			fc.pre(
				only?.kind === 'list' &&
					more.length === 0 &&
					first?.kind === 'heading' &&
					only.items[ 0 ]?.headingRef === first.ref
			);
			if ( only?.kind === 'list' && first?.kind === 'heading' ) {
				expect(
					only.start ?? ( only.reversed ? only.items.length : 1 )
				).toBe( readTypedNumber( first.text.text, words )?.value );
			}
		} ),
		runs
	);
} );

it( 'finds the page around an article without writing to it, and takes whole things of it only', () => {
	fc.assert(
		fc.property( source, ( nodes ) => {
			const { furniture, title } = findPage(
				freeze( nodes ),
				nodes.length
			);
			const places = [
				...( title ? [ title.node ] : [] ),
				...furniture,
			].map( ( one ) => nodes.indexOf( one ) );
			expect( places ).not.toContain( -1 );
			expect( new Set( places ).size ).toBe( places.length );
		} ),
		runs
	);
} );
