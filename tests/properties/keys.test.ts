/**
 * Whatever is pressed in whatever order, on WordPress's own scripts: no key takes more than the character that it is pressed at, what
 * is typed over a selection takes nothing but that, and undo brings all of it back.
 */
import type { Block } from '@wordpress/blocks';
import {
	array,
	assert,
	asyncProperty,
	constantFrom,
	integer,
	oneof,
	record,
} from 'fast-check';
import {
	article,
	benefit,
	blankCallout,
	callout,
	coreList,
	joined,
	list,
	paragraph,
} from '../e2e/markup';
import { startEditor } from '../helpers/wordpress';
import { startWriting } from '../helpers/writing';
import type { Place } from '../helpers/writing';

const numRuns = Number( process.env[ 'PRACTICE_BLOCKS_RUNS' ] ?? 60 );

const editor = startEditor();
const writer = startWriting( editor );

const content = joined(
	paragraph( 'before' ),
	list(
		benefit( 'one', paragraph( 'first' ) ),
		benefit( '', paragraph( '' ) ),
		benefit( 'two', joined( coreList, paragraph( 'second' ) ) ),
		benefit( 'three', joined( paragraph( '' ), paragraph( 'third' ) ) )
	),
	article(
		list( benefit( 'four', coreList ) ),
		callout( 'name', 'label', paragraph( 'adapted' ) )
	),
	blankCallout
);

/** A text of the post: where it is, and what it says. */
interface Text {
	id: string;
	words: string;
}

/** The post's characters, in order. */
const textNow = () => {
	const page = editor.window.document.createElement( 'div' );
	page.innerHTML = writer.content().replace( /<!--.*?-->/g, '' );
	return ( page.textContent ?? '' ).replace( /\s/g, '' );
};

/** The callouts that the caret is not in. */
const calloutsAround = ( clientId = '' ): string[] =>
	writer.select
		.getBlocksByName( 'practice-blocks/suitable-for' )
		.filter(
			( id ) =>
				! [
					clientId,
					...writer.select.getBlockParents( clientId ),
				].includes( id )
		);

/** Whether a text is another one with at most one character less. */
function isOneLess( after: string, before: string ): boolean {
	let same = 0;
	while ( same < after.length && after[ same ] === before[ same ] ) {
		same++;
	}
	const rest = before.length - after.length;
	return (
		( rest === 0 || rest === 1 ) &&
		after.slice( same ) === before.slice( same + rest )
	);
}

const keys = [ 'Enter', 'Backspace', 'Delete', 'Tab', 'x' ];
const place = record( {
	text: integer( { min: 0, max: 30 } ),
	at: constantFrom( 'start', 'middle', 'end' ),
} );
const action = oneof(
	{
		weight: 4,
		arbitrary: record( {
			to: place,
			key: constantFrom( ...keys ),
			shiftKey: constantFrom( false, false, true ),
		} ),
	},
	{ weight: 4, arbitrary: record( { key: constantFrom( ...keys ) } ) },
	{
		weight: 1,
		arbitrary: record( {
			from: place,
			to: place,
			key: constantFrom( ...keys ),
		} ),
	},
	{
		weight: 1,
		arbitrary: record( {
			travel: constantFrom( 'undo' as const, 'redo' as const ),
		} ),
	}
);

/** A place in the post that there is now. */
function placeOf( { text, at }: { text: number; at: string } ): Place {
	const texts = writer.texts();
	const [ path, key, length ] = texts[ text % texts.length ] ?? [ [], '', 0 ];
	const offset = { start: 0, middle: Math.floor( length / 2 ), end: length }[
		at
	];
	return [ path, key, offset ?? 0 ];
}

/** Every text of the post, in order; one that is hidden at the moment too. */
const allTexts = ( blocks: Block[], above: number[] = [] ): Text[] =>
	blocks.flatMap( ( { attributes, innerBlocks }, index ) => {
		const path = [ ...above, index ];
		return [
			...[ 'heading', 'conditionName', 'label', 'content' ]
				.filter( ( key ) => key in attributes )
				.map( ( key ) => ( {
					id: JSON.stringify( [ path, key ] ),
					words: String( attributes[ key ] ).replace( /<.*?>/g, '' ),
				} ) ),
			...allTexts( innerBlocks, path ),
		];
	} );

/** The post's characters before and behind a selection. */
function outside( from: Place, to: Place ): string[] {
	const texts = allTexts( writer.select.getBlocks() );
	const [ start, end ] = [ from, to ]
		.map( ( [ path, key, offset ] ) => ( {
			index: texts.findIndex(
				( { id } ) => id === JSON.stringify( [ path, key ] )
			),
			offset,
		} ) )
		.sort( ( a, b ) => a.index - b.index || a.offset - b.offset );
	const join = ( first: number, last?: number ) =>
		texts
			.slice( first, last )
			.map( ( { words } ) => words )
			.join( '' );
	const wordsAt = ( index = 0 ) => texts[ index ]?.words ?? '';
	return [
		join( 0, start?.index ) +
			wordsAt( start?.index ).slice( 0, start?.offset ),
		wordsAt( end?.index ).slice( end?.offset ) +
			join( ( end?.index ?? 0 ) + 1 ),
	].map( ( text ) => text.replace( /\s/g, '' ) );
}

const areTwoOfOneBlock = ( [ path, key ]: Place, [ toPath, toKey ]: Place ) =>
	String( path ) === String( toPath ) && key !== toKey;

it( 'no sequence of keys loses a character', async () => {
	let [ presses, spans ] = [ 0, 0 ];
	await assert(
		asyncProperty(
			array( action, { maxLength: 25 } ),
			async ( actions ) => {
				await writer.open( content );
				const opened = writer.content();
				for ( const one of actions ) {
					if ( 'travel' in one ) {
						await writer[ one.travel ]();
						await writer.caret( placeOf( { text: 0, at: 'end' } ) );
						continue;
					}
					let around = [ '', '' ];
					if ( 'to' in one && writer.texts().length ) {
						const to = placeOf( one.to );
						const other = 'from' in one ? placeOf( one.from ) : to;
						// What a browser does with two texts of one block, jsdom cannot tell.
						const from = areTwoOfOneBlock( other, to ) ? to : other;
						around = outside( from, to );
						await writer.caret( from, to );
					}
					const { clientId, attributeKey, offset } =
						writer.select.getSelectionStart();
					const end = writer.select.getSelectionEnd();
					const isCaret =
						attributeKey !== undefined &&
						clientId === end.clientId &&
						attributeKey === end.attributeKey &&
						offset === end.offset;
					const before = textNow();
					const others = calloutsAround( clientId );
					await writer.press( one.key, {
						shiftKey: 'shiftKey' in one && one.shiftKey,
					} );
					const after = textNow();
					presses++;
					if ( isCaret ) {
						expect( calloutsAround() ).toEqual(
							expect.arrayContaining( others )
						);
					}
					if ( isCaret && one.key === 'x' ) {
						// What is typed is there, and nothing else has changed.
						expect( isOneLess( before, after ) ).toBe( true );
					} else if (
						isCaret &&
						[ 'Backspace', 'Delete' ].includes( one.key )
					) {
						expect( isOneLess( after, before ) ).toBe( true );
					} else if ( isCaret || one.key === 'Tab' ) {
						expect( after ).toBe( before );
					} else {
						const [ head = '', tail = '' ] = around;
						spans += head || tail ? 1 : 0;
						expect( after.slice( 0, head.length ) ).toBe( head );
						expect( after.slice( head.length ) ).toMatch(
							new RegExp( `${ tail }$` )
						);
					}
				}
				while ( writer.undoSteps() ) {
					await writer.undo();
				}
				expect( writer.content() ).toBe( opened );
			}
		),
		{ numRuns, endOnFailure: true }
	);
	expect( presses ).toBeGreaterThan( numRuns );
	expect( spans ).toBeGreaterThan( 0 );
}, 600_000 );
