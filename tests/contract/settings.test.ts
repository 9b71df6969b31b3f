/**
 * What a block.json lets a writer set is tried: on the page (tests/e2e/supports.spec.ts) and on its way (tests/e2e/round-trip.spec.ts).
 */
import fc from 'fast-check';
import type { Tree } from '../helpers/any-block';
import { choicesOf } from '../helpers/any-setting';
import { blockFiles, readMetadata } from '../helpers/block-metadata';
import { documents } from '../helpers/documents';
import { blocks } from '../helpers/offered';
import { SETTINGS } from '../helpers/settings';

const all = ( tree: Tree ): Tree[] => [ tree, ...tree.inner.flatMap( all ) ];

const sampleOf = ( isFree: boolean ) =>
	fc.sample( documents( isFree ), { numRuns: 1500, seed: 1 } ).flatMap( all );

it.each( blocks )(
	'every setting that $name offers has values',
	( { settings } ) => {
		expect( settings.length ).toBeGreaterThan( 15 );
		expect(
			settings.filter( ( setting ) => ! ( setting in SETTINGS ) )
		).toEqual( [] );
	}
);

it.each( [ true, false ] )(
	'every value of every setting, and every attribute, is among the documents; saved by whoever may save any markup: %s',
	( isFree ) => {
		const trees = sampleOf( isFree );
		for ( const file of blockFiles ) {
			const { name, attributes } = readMetadata( file );
			const its = trees.filter( ( tree ) => tree.name === name );
			const seen = new Set(
				its.flatMap( ( tree ) => [
					...Object.keys( tree.attributes ),
					...Object.keys( tree.texts ),
				] )
			);
			expect(
				Object.keys( attributes ).filter( ( key ) => ! seen.has( key ) )
			).toEqual( [] );
			const missing = choicesOf( name ).filter(
				( { at, values, rewritten = [] } ) =>
					( isFree || values.length > 0 ) &&
					[ ...values, ...( isFree ? rewritten : [] ) ].some(
						( value ) =>
							! its.some( ( tree ) =>
								isAt( tree.attributes, at, value )
							)
					)
			);
			expect( missing ).toEqual( [] );
		}
	}
);

/** Whether some attributes have a value at a path, or more in it. */
function isAt( attributes: unknown, at: string, value: unknown ): boolean {
	const found = at
		.split( '.' )
		.reduce< unknown >(
			( inner, key ) => Object( inner )[ key ],
			attributes
		);
	return typeof value === 'object' && value !== null
		? Object.entries( value ).every(
				( [ key, inner ] ) =>
					JSON.stringify( Object( found )[ key ] ) ===
					JSON.stringify( inner )
			)
		: found === value;
}
