/**
 * The recogniser: finds the numbered sections in a sequence of headings, texts and lists.
 *
 * Pure: it reads what it is given and gives an outline. When in doubt it leaves things as they are; whoever wants a list all the
 * same can still ask for one (divide.ts).
 */
import { isListOfSections, mayBeList } from './judge';
import { bodiesOf, endOfLastItem } from './last-item';
import { findMarkers } from './markers';
import { findRuns, lastOf } from './runs';
import type { Run } from './runs';
import type { Outline, OutlineList, SourceNode } from './types';

export interface RecogniserOptions {
	/** Words that are part of a typed number when they stand before it, such as "step". */
	words: readonly string[];
}

function listOf< Ref >(
	{ markers, level, step }: Run< Ref >,
	nodes: readonly SourceNode< Ref >[],
	end: number
): OutlineList< Ref > {
	const bodies = bodiesOf( markers, nodes, end );
	const [ { node, number } ] = markers;
	const reversed = step < 0;
	return {
		kind: 'list',
		nodes: nodes.slice( node, end ),
		level: Math.min( 6, Math.max( 2, level ) ),
		reversed,
		start:
			number === ( reversed ? markers.length : 1 ) ? undefined : number,
		items: markers.map( ( { heading, headingRef, body }, index ) => ( {
			heading,
			headingRef,
			body: [ ...body, ...( bodies[ index ] ?? [] ) ],
		} ) ),
	};
}

/** Chooses among runs that overlap: the one that begins first holds the others. */
function choose< Ref >(
	runs: readonly Run< Ref >[],
	nodes: readonly SourceNode< Ref >[]
): { run: Run< Ref >; end: number }[] {
	const nodeOf = ( run: Run< Ref > ) => run.markers[ 0 ].node;
	const inOrder = [ ...runs ].sort( ( a, b ) => nodeOf( a ) - nodeOf( b ) );
	let free = 0;
	return inOrder.flatMap( ( run, index ) => {
		const { level, markers } = run;
		if ( nodeOf( run ) < free ) {
			return [];
		}
		const { behind } = lastOf( markers );
		let next = index + 1;
		let other;
		// Those within it, and those below its headings, which are inside of its last section.
		while (
			( other = inOrder[ next ] ) &&
			( nodeOf( other ) < behind ||
				( markers[ 0 ].level && other.level > level ) )
		) {
			next++;
		}
		const end = endOfLastItem(
			markers,
			nodes,
			level,
			other ? nodeOf( other ) : nodes.length
		);
		if ( ! isListOfSections( run, nodes, end ) ) {
			return [];
		}
		free = end;
		return [ { run, end } ];
	} );
}

/**
 * Finds the numbered sections of a text.
 *
 * @param nodes   The text: what stands at its top, in order.
 * @param options What is known of the language.
 * @return The whole of it, in order, with lists where there are numbered sections; one stretch of untouched nodes where there
 * are none.
 * @since 0.1.0
 */
export function recognise< Ref >(
	nodes: readonly SourceNode< Ref >[],
	{ words }: RecogniserOptions
): Outline< Ref > {
	const markers = findMarkers( nodes, words );
	const runs = mayBeList( findRuns( markers, nodes ), markers );
	const outline: Outline< Ref > = [];
	let done = 0;
	const keep = ( to: number ) => {
		if ( to > done ) {
			outline.push( { kind: 'nodes', nodes: nodes.slice( done, to ) } );
		}
	};
	for ( const { run, end } of choose( runs, nodes ) ) {
		keep( run.markers[ 0 ].node );
		outline.push( listOf( run, nodes, end ) );
		done = end;
	}
	keep( nodes.length );
	return outline;
}

/**
 * Tells a list from what is between the lists.
 *
 * @param section A section of an outline.
 * @return True for a list.
 * @since 0.1.0
 */
export const isList = < Ref >(
	section: Outline< Ref >[ number ]
): section is OutlineList< Ref > => section.kind === 'list';

/** How many items there are, in all lists together. */
export interface Count {
	items: number;
}

/**
 * How much was recognised.
 *
 * @param outline What the recogniser gave.
 * @return Zero items when nothing was recognised.
 * @since 0.1.0
 */
export const countItems = ( outline: Outline< unknown > ): Count => ( {
	items: outline.filter( isList ).flatMap( ( { items } ) => items ).length,
} );

/**
 * Whether anything was recognised.
 *
 * @param outline What the recogniser gave.
 * @return True if there is a list in it.
 * @since 0.1.0
 */
export const holdsLists = ( outline: Outline< unknown > ): boolean =>
	outline.some( isList );
