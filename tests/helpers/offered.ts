/**
 * The settings that our blocks offer, as their block.json has them.
 */
import { blockFiles, readMetadata } from './block-metadata';
import { type Choice, SETTINGS } from './settings';

/** Attributes of a block. */
export type Attributes = { [ name: string ]: unknown };

/** Supports with which a block offers its writer nothing to choose a look by. */
const NOT_LOOKS = [
	'contentRole',
	'html',
	'interactivity',
	'listView',
	'reusable',
];

/** The settings that a block offers by a support, by name: "spacing.padding". */
function settingsOf( [ name, value ]: [ string, unknown ] ): string[] {
	if ( value === false || NOT_LOOKS.includes( name ) ) {
		return [];
	}
	if ( typeof value !== 'object' || Array.isArray( value ) || ! value ) {
		return [ name ];
	}
	if ( name === 'layout' ) {
		// Columns are a setting of ours, see arrange.spec.ts.
		return 'allowEditing' in value ? [] : [ name ];
	}
	return Object.entries( value )
		.filter(
			( [ key, offered ] ) =>
				offered !== false && key !== '__experimentalDefaultControls'
		)
		.map( ( [ key ] ) => `${ name }.${ key }` )
		.concat( name === 'color' ? [ 'color.text', 'color.background' ] : [] );
}

/** Our blocks, and the settings that they offer. */
export const blocks = blockFiles.map( ( file ) => {
	const { name, supports, attributes } = readMetadata( file );
	return {
		name,
		settings: [
			...Object.entries( supports ).flatMap( settingsOf ),
			...( 'markerColor' in attributes ? [ 'markerColor' ] : [] ),
		],
	};
} );

/** Whether there are values in one. */
export const isObject = ( value: unknown ): value is Attributes =>
	typeof value === 'object' && value !== null;

/**
 * Attributes with more of them in theirs.
 *
 * @param all  The attributes.
 * @param more What is added.
 * @return Both; where they are at odds, what is added.
 */
export const merge = ( all: Attributes, more: Attributes ): Attributes =>
	Object.entries( more ).reduce( ( sum, [ key, value ] ) => {
		const before = sum[ key ];
		return {
			...sum,
			[ key ]:
				isObject( before ) && isObject( value )
					? merge( before, value )
					: value,
		};
	}, all );

/**
 * Attributes with a value at a place.
 *
 * @param place Where it is.
 * @param value What is there.
 * @return The attributes.
 */
export const put = ( { at }: Choice, value: unknown ): Attributes =>
	at.split( '.' ).reduceRight< Attributes >(
		( inner, key, index, keys ) => ( {
			[ key ]: index === keys.length - 1 ? value : inner,
		} ),
		{}
	);

/**
 * Uses every setting that a block offers.
 *
 * @param choose The place of a setting that is used, if any.
 * @return Attributes of every block, and of core's group, by its name.
 */
export const using = (
	choose: ( choices: readonly Choice[] ) => Choice | undefined
) =>
	Object.fromEntries(
		[
			...blocks,
			{ name: 'core/group', settings: Object.keys( SETTINGS ) },
		].map( ( { name, settings } ) => [
			name,
			settings
				.map( ( setting ) => choose( SETTINGS[ setting ] ?? [] ) )
				.map( ( choice ) =>
					choice ? put( choice, choice.values[ 0 ] ) : {}
				)
				.reduce( merge, {} ),
		] )
	);
