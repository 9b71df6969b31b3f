/**
 * Hostile content (hostile-watch.ts) in the attributes of our blocks: all that they have, and all that their settings write.
 */
import { blockFiles, readMetadata } from '../helpers/block-metadata';
import { choicesOf } from '../helpers/any-setting';
import { isObject, merge, put } from '../helpers/offered';

/** The attributes of each of our blocks that a text can stand in, as block.json has them, and those of block supports. */
export const textAttributes: Record< string, string[] > = Object.fromEntries(
	blockFiles.map( ( file ) => {
		const { name, attributes } = readMetadata( file );
		return [
			name,
			[
				...Object.entries( attributes ).flatMap(
					( [ attribute, { type } ] ) =>
						/string|rich-text/.test( type ) ? [ attribute ] : []
				),
				'anchor',
				'className',
				'backgroundColor',
				'textColor',
				'gradient',
				'borderColor',
				'fontSize',
				'fontFamily',
				'ariaLabel',
			],
		];
	} )
);

/** A value with a text in place of whatever it holds. */
const hold = ( value: unknown, text: string ): unknown =>
	isObject( value )
		? Object.fromEntries(
				Object.entries( value ).map( ( [ key, held ] ) => [
					key,
					hold( held, text ),
				] )
			)
		: text;

/** How many values there are in one. */
const countValues = ( value: unknown ): number =>
	isObject( value )
		? Object.values( value ).reduce< number >(
				( sum, held ) => sum + countValues( held ),
				0
			)
		: 1;

/** Each attribute of a block with the text in it, of whatever type it should be: its own, and all that its settings write. */
export const attributesOf = ( name: string, markup: string ) => ( {
	...Object.fromEntries(
		( textAttributes[ name ] ?? [] ).map( ( key ) => [ key, markup ] )
	),
	...choicesOf( name )
		.map( ( choice ) => put( choice, hold( choice.values[ 0 ], markup ) ) )
		.reduce( merge, {} ),
	start: markup,
	level: markup,
	headingLevel: markup,
	align: markup,
} );

/** Writes attributes into the comment of a block. */
export type Comment = ( attributes: object ) => string;

/** As WordPress writes them. */
export const asWordPress: Comment = ( attributes ) =>
	JSON.stringify( attributes )
		.replaceAll( '--', '\\u002d\\u002d' )
		.replaceAll( '<', '\\u003c' )
		.replaceAll( '>', '\\u003e' )
		.replaceAll( '&', '\\u0026' )
		.replaceAll( '\\"', '\\u0022' );

/**
 * Writes them in another way, and counts them.
 *
 * @param comment The way.
 * @return It, and how many it has written.
 */
export function counting( comment: Comment ): {
	comment: Comment;
	count: () => number;
} {
	let count = 0;
	return {
		comment: ( attributes ) => {
			count += countValues( attributes );
			return comment( attributes );
		},
		count: () => count,
	};
}

/** As somebody writes them who forgets to escape. */
export const asIs: Comment = ( attributes ) => JSON.stringify( attributes );
