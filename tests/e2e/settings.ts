/**
 * The settings that our blocks offer, as their block.json has them, and a value for each.
 */
import { blockFiles, readMetadata } from '../helpers/block-metadata';

/** Attributes of a block. */
export type Attributes = { [ name: string ]: unknown };

const spacing = ( value: object ) => ( { style: { spacing: value } } );
const typography = ( value: object ) => ( { style: { typography: value } } );
const border = ( value: object ) => ( { style: { border: value } } );
const colorOf = ( element: string, text: string ) => ( {
	style: { elements: { [ element ]: { color: { text } } } },
} );

/** What a writer chooses freely, by the support that offers it. */
export const OWN: Record< string, Attributes > = {
	align: { align: 'wide' },
	anchor: { anchor: 'own' },
	ariaLabel: { ariaLabel: 'About sessions' },
	layout: { layout: { type: 'constrained', contentSize: '300px' } },
	markerColor: { markerColor: '#667788' },
	'color.text': { style: { color: { text: '#112233' } } },
	'color.background': { style: { color: { background: '#fefdfc' } } },
	'color.link': colorOf( 'link', '#223344' ),
	'color.heading': colorOf( 'heading', '#334455' ),
	'spacing.padding': spacing( {
		padding: { top: '11px', right: '12px', bottom: '13px', left: '14px' },
	} ),
	'spacing.margin': spacing( { margin: { top: '15px', bottom: '16px' } } ),
	'spacing.blockGap': spacing( { blockGap: '33px' } ),
	'__experimentalBorder.width': border( { width: '3px' } ),
	'__experimentalBorder.style': border( { style: 'dotted' } ),
	'__experimentalBorder.color': border( { color: '#445566' } ),
	'__experimentalBorder.radius': border( { radius: '5px' } ),
	shadow: { style: { shadow: '1px 2px 3px #556677' } },
	'typography.fontSize': typography( { fontSize: '12px' } ),
	'typography.lineHeight': typography( { lineHeight: '2' } ),
	'typography.__experimentalFontFamily': typography( {
		fontFamily: 'monospace',
	} ),
	'typography.__experimentalFontStyle': typography( { fontStyle: 'italic' } ),
	'typography.__experimentalFontWeight': typography( { fontWeight: '300' } ),
};

/** What a writer chooses among presets, by the support that offers them. */
export const PRESETS: Record< string, Attributes > = {
	anchor: { anchor: 'preset' },
	'color.text': { textColor: 'vivid-red' },
	'color.gradients': { gradient: 'vivid-cyan-blue-to-vivid-purple' },
	'__experimentalBorder.width': border( { width: '3px' } ),
	'__experimentalBorder.color': { borderColor: 'vivid-purple' },
	'typography.fontSize': { fontSize: 'small' },
};

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

const isObject = ( value: unknown ): value is Attributes =>
	typeof value === 'object' && value !== null;

const merge = ( all: Attributes, more: Attributes ): Attributes =>
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
 * Uses all settings of a table that a block offers.
 *
 * @param table Attributes by setting.
 * @return Attributes of every block, and of core's group, by its name.
 */
export const using = ( table: Record< string, Attributes > ) =>
	Object.fromEntries(
		[
			...blocks,
			{ name: 'core/group', settings: Object.keys( table ) },
		].map( ( { name, settings } ) => [
			name,
			settings
				.map( ( setting ) => table[ setting ] ?? {} )
				.reduce( merge, {} ),
		] )
	);
