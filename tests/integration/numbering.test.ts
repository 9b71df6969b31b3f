/**
 * What a writer's change of one list does to others, in WordPress's own stores: what the editor is told, and how often. The
 * editor makes an undo step of each call of `onChange`, and none of a call of `onInput`.
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';

const { window, wp } = startEditor();
const store = 'core/block-editor';
// By its name, because its descriptor in the window is another object than that of npm.
const { dispatch, select } = wp.data as unknown as {
	dispatch: ( name: string ) => Record<
		string,
		( ...args: unknown[] ) => void
	> & {
		updateBlockAttributes: ( ids: string | string[], to: object ) => void;
		insertBlocks: (
			blocks: Block[],
			index?: number,
			root?: string
		) => void;
		removeBlock: ( id: string ) => void;
		moveBlockToPosition: (
			id: string,
			from: string,
			to: string,
			index: number
		) => void;
		replaceInnerBlocks: ( id: string, blocks: Block[] ) => void;
		setHasControlledInnerBlocks: ( id: string, has: boolean ) => void;
		updateBlockListSettings: ( id: string, settings: object ) => void;
		__unstableMarkNextChangeAsNotPersistent: () => void;
	};
	select: ( name: string ) => { getBlocks: ( id?: string ) => Block[] };
};
const { BlockEditorProvider } = wp.blockEditor as unknown as {
	BlockEditorProvider: Parameters< typeof wp.element.createElement >[ 0 ];
};

const benefits = ( count: number, level = 3 ): Block[] =>
	Array.from( { length: count }, () =>
		wp.blocks.createBlock( 'practice-blocks/benefit', { level } )
	);
const list = ( count: number, attributes = {}, level = 3 ): Block =>
	wp.blocks.createBlock(
		'practice-blocks/benefit-list',
		attributes,
		benefits( count, level )
	);
const text = () => wp.blocks.createBlock( 'core/paragraph' );
const group = ( ...inner: Block[] ) =>
	wp.blocks.createBlock( 'core/group', {}, inner );
const goesOn = ( start?: number ) => ( {
	continues: true,
	...( start !== undefined && { start } ),
} );

const lists = ( blocks: Block[] ): Block[] =>
	blocks.flatMap( ( block ) =>
		block.name === 'practice-blocks/benefit-list'
			? [ block, ...lists( block.innerBlocks ) ]
			: lists( block.innerBlocks )
	);
const starts = ( blocks: Block[] ) =>
	lists( blocks ).map( ( { attributes } ) => attributes[ 'start' ] );
const levels = ( blocks: Block[] ) =>
	lists( blocks ).map( ( { innerBlocks } ) =>
		innerBlocks.map( ( { attributes } ) => attributes[ 'level' ] )
	);

const { createElement, createRoot, flushSync } = wp.element;
const root = createRoot(
	window.document.body.appendChild( window.document.createElement( 'div' ) )
);
const told: [ 'step' | 'same step', Block[] ][] = [];

/** Gives the editor blocks from outside, as opening and undoing do. Rendered at once, with what follows from it. */
const show = ( value: Block[] ): void =>
	flushSync( () =>
		root.render(
			createElement( BlockEditorProvider, {
				useSubRegistry: false,
				value,
				onChange: ( blocks: Block[] ) =>
					told.push( [ 'step', blocks ] ),
				onInput: ( blocks: Block[] ) =>
					told.push( [ 'same step', blocks ] ),
			} as object )
		)
	);

const toldStarts = () =>
	told.map( ( [ kind, blocks ] ) => [ kind, starts( blocks ) ] );

function open( ...blocks: Block[] ): void {
	show( [] );
	show( blocks );
	// What a list tells the store when it is shown; without it, nothing may be put into it.
	for ( const { clientId } of lists( blocks ) ) {
		dispatch( store ).updateBlockListSettings( clientId, {} );
	}
	told.length = 0;
}

beforeAll( () => show( [] ) );

it( 'a post that is opened keeps the numbers that it was saved with', () => {
	open( list( 3 ), list( 2, goesOn( 99 ) ) );
	expect( told ).toEqual( [] );
	expect( starts( select( store ).getBlocks() ) ).toEqual( [
		undefined,
		99,
	] );
} );

it( 'a list that is hidden is not counted, until it is shown again', () => {
	const metadata = { blockVisibility: false };
	const hidden = list( 3 );
	open( list( 2 ), hidden, list( 2, goesOn( 4 ) ) );
	dispatch( store ).updateBlockAttributes( hidden.clientId, { metadata } );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ undefined, undefined, 3 ] ],
	] );
	dispatch( store ).updateBlockAttributes( hidden.clientId, {
		metadata: undefined,
	} );
	expect( toldStarts()[ 1 ] ).toEqual( [
		'step',
		[ undefined, undefined, 4 ],
	] );
} );

it( 'a list behind a hidden first one starts anew', () => {
	const first = list( 3 );
	open( first, list( 2, goesOn( 4 ) ) );
	dispatch( store ).updateBlockAttributes( first.clientId, {
		metadata: { blockVisibility: false },
	} );
	expect( starts( select( store ).getBlocks() ) ).toEqual( [
		undefined,
		undefined,
	] );
} );

it( 'what is hidden in a list or around one is not counted', () => {
	const metadata = { blockVisibility: false };
	open(
		wp.blocks.createBlock( 'practice-blocks/benefit-list', {}, [
			...benefits( 2 ),
			wp.blocks.createBlock( 'practice-blocks/benefit', { metadata } ),
		] ),
		wp.blocks.createBlock( 'core/group', { metadata }, [ list( 5 ) ] ),
		list( 2, goesOn( 9 ) )
	);
	const [ , , last ] = select( store ).getBlocks();
	dispatch( store ).updateBlockAttributes( String( last?.clientId ), {
		reversed: false,
		start: 8,
	} );
	expect( starts( select( store ).getBlocks() ) ).toEqual( [
		undefined,
		undefined,
		3,
	] );
} );

it( 'a benefit that is added moves the numbers of all lists behind, in the same step', () => {
	const first = list( 3 );
	open(
		first,
		text(),
		group( list( 2, goesOn( 4 ) ) ),
		list( 1, goesOn( 6 ) ),
		list( 1 )
	);
	dispatch( store ).insertBlocks( benefits( 1 ), 1, first.clientId );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ undefined, 5, 7, undefined ] ],
	] );
} );

it( 'a benefit or a list that is taken out moves them back', () => {
	const [ first, second ] = [ list( 3 ), list( 2, goesOn( 4 ) ) ];
	open( first, second, list( 1, goesOn( 6 ) ) );
	dispatch( store ).removeBlock( first.innerBlocks[ 0 ]?.clientId ?? '' );
	dispatch( store ).removeBlock( second.clientId );
	dispatch( store ).removeBlock( first.clientId );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ undefined, 3, 5 ] ],
		[ 'step', [ undefined, 3 ] ],
		[ 'step', [ undefined ] ],
	] );
} );

it( 'a list that is moved counts on from where it comes to stand', () => {
	const [ first, second ] = [ list( 3 ), list( 2, goesOn( 4 ) ) ];
	open( first, second );
	dispatch( store ).moveBlockToPosition( second.clientId, '', '', 0 );
	expect( toldStarts() ).toEqual( [ [ 'step', [ undefined, undefined ] ] ] );
} );

it( 'another start or direction is followed, digit by digit', () => {
	const [ first, second ] = [ list( 3 ), list( 2, goesOn( 4 ) ) ];
	open( first, second );
	for ( const start of [ 1, 12 ] ) {
		dispatch( store ).updateBlockAttributes( first.clientId, { start } );
	}
	dispatch( store ).updateBlockAttributes( first.clientId, {
		reversed: true,
	} );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ 1, 4 ] ],
		// WordPress takes the second digit for the same typing.
		[ 'same step', [ 12, 15 ] ],
		[ 'step', [ 12, 11 ] ],
	] );
} );

it( 'what a template puts into a new list belongs to its insertion, and so do the numbers behind', () => {
	const added = list( 0 );
	open( list( 3 ), list( 2, goesOn( 4 ) ) );
	dispatch( store ).insertBlocks( [ added ], 1 );
	dispatch( store ).__unstableMarkNextChangeAsNotPersistent();
	dispatch( store ).replaceInnerBlocks( added.clientId, benefits( 3 ) );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ undefined, undefined, 1 ] ],
		[ 'same step', [ undefined, undefined, 4 ] ],
	] );
} );

it( 'a list in a synced pattern is left alone, and not counted', () => {
	const first = list( 3 );
	const pattern = wp.blocks.createBlock( 'core/block', { ref: 1 } );
	open( first, pattern, list( 2, goesOn( 4 ) ) );
	dispatch( store ).setHasControlledInnerBlocks( pattern.clientId, true );
	dispatch( store ).replaceInnerBlocks( pattern.clientId, [
		list( 2, goesOn( 50 ) ),
	] );
	told.length = 0;
	dispatch( store ).insertBlocks( benefits( 1 ), 0, first.clientId );
	expect( toldStarts() ).toEqual( [ [ 'step', [ undefined, 5 ] ] ] );
	const [ inPattern ] = select( store ).getBlocks( pattern.clientId );
	expect( inPattern?.attributes[ 'start' ] ).toBe( 50 );
} );

it( 'an undo brings back what was, right or wrong, and changes nothing besides', () => {
	const [ first, second ] = [ list( 3 ), list( 2, goesOn( 99 ) ) ];
	open( first, second );
	const before = select( store ).getBlocks();
	dispatch( store ).insertBlocks( benefits( 1 ), 0, first.clientId );
	const [ , after = [] ] = told[ 0 ] ?? [];
	expect( starts( after ) ).toEqual( [ undefined, 5 ] );
	show( after );
	told.length = 0;
	show( before );
	expect( told ).toEqual( [] );
	expect( starts( select( store ).getBlocks() ) ).toEqual( [
		undefined,
		99,
	] );
} );

it( 'typing changes no number, not even a wrong one', () => {
	const [ first, second ] = [ list( 3 ), list( 2, goesOn( 99 ) ) ];
	open( first, second );
	dispatch( store ).updateBlockAttributes(
		first.innerBlocks[ 0 ]?.clientId ?? '',
		{ heading: 'A' }
	);
	dispatch( store ).updateBlockAttributes( first.clientId, {
		className: 'is-style-badge',
	} );
	dispatch( store ).insertBlocks( [ text() ], 0 );
	expect( toldStarts() ).toEqual( [
		[ 'step', [ undefined, 99 ] ],
		[ 'step', [ undefined, 99 ] ],
		[ 'step', [ undefined, 99 ] ],
	] );
} );

it( 'benefits that come into a list take its level, in the same step; those that are there keep theirs', () => {
	const first = list( 2, { headingLevel: 2 }, 2 );
	const second = list( 2, { headingLevel: 4 }, 5 );
	open( first, second );
	dispatch( store ).moveBlockToPosition(
		first.innerBlocks[ 0 ]?.clientId ?? '',
		first.clientId,
		second.clientId,
		1
	);
	expect(
		told.map( ( [ kind, blocks ] ) => [ kind, levels( blocks ) ] )
	).toEqual( [ [ 'step', [ [ 2 ], [ 5, 4, 5 ] ] ] ] );
} );
