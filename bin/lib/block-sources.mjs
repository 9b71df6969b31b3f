/**
 * What `npm run generate` writes, as text: the sources that follow from a block.json.
 */

/** @typedef {{ type: string, description: string, default?: unknown, enum?: (string | number)[], source?: string }} Attribute */
/** @typedef {{ name: string, title: string, description: string, attributes: Record<string, Attribute>, example: unknown, styles?: { name: string, label: string }[] }} Metadata */
/** @typedef {{ source: string, folder: string, metadata: Metadata }} Block */

/** TypeScript's word for each attribute type of block.json. */
const typeScriptTypes = new Map( [
	[ 'string', 'string' ],
	[ 'boolean', 'boolean' ],
	[ 'integer', 'number' ],
	[ 'number', 'number' ],
	[ 'rich-text', 'RichTextData | string' ],
] );

/** Attributes that hold words a reader sees; WordPress itself does not translate those of an example. */
const translatable = new Set( [
	'content',
	'heading',
	'conditionName',
	'label',
] );

const header = ( /** @type {string} */ source ) =>
	`// Generated from ${ source } by \`npm run generate\`. Do not edit.\n`;

/**
 * The TypeScript type of one attribute.
 *
 * @param {Attribute} attribute As in block.json.
 * @return {string} A TypeScript type.
 * @throws {Error} When block.json uses a type that this generator does not know.
 */
function typeOf( attribute ) {
	if ( attribute.enum ) {
		return attribute.enum
			.map( ( one ) => JSON.stringify( one ) )
			.join( '|' );
	}
	const type = typeScriptTypes.get( attribute.type );
	if ( ! type ) {
		throw new Error( `No TypeScript type for "${ attribute.type }".` );
	}
	return type;
}

/**
 * Source of `types.ts`.
 *
 * @param {Block} block The block.
 * @return {string} TypeScript, not yet formatted.
 */
export function typesSource( { metadata, source } ) {
	const attributes = Object.entries( metadata.attributes );
	const name = String( metadata.name.split( '/' )[ 1 ] )
		.split( '-' )
		.map( ( word ) => word.charAt( 0 ).toUpperCase() + word.slice( 1 ) )
		.join( '' );
	const fields = attributes.map( ( [ key, attribute ] ) => {
		const always =
			attribute.default !== undefined || attribute.type === 'rich-text';
		return [
			`/** ${ attribute.description } */`,
			always
				? `${ key }: ${ typeOf( attribute ) };`
				: `${ key }?: ${ typeOf( attribute ) } | undefined;`,
		].join( '\n' );
	} );
	const richText = attributes.some(
		( [ , { type } ] ) => type === 'rich-text'
	);
	return [
		header( source ),
		richText &&
			"import type { RichTextData } from '@wordpress/rich-text';\n",
		`/** Attributes of ${ metadata.name }. */`,
		`export type ${ name }Attributes = { ${ fields.join( '\n' ) } };`,
	]
		.filter( Boolean )
		.join( '\n' );
}

/**
 * A value as PHP, its words wrapped in `__()`.
 *
 * @param {unknown} value  Anything that JSON holds.
 * @param {string}  indent Tabs before the line it begins on.
 * @param {string}  key    Name of the member it stands in, if any.
 * @return {string} PHP.
 */
function phpLiteral( value, indent, key = '' ) {
	if ( value && typeof value === 'object' ) {
		const width = Math.max(
			...Object.keys( value ).map( ( name ) => name.length + 2 )
		);
		const members = Object.entries( value ).map( ( [ name, member ] ) => {
			const index = Array.isArray( value )
				? ''
				: `${ `'${ name }'`.padEnd( width ) } => `;
			return `${ indent }\t${ index }${ phpLiteral( member, `${ indent }\t`, name ) },\n`;
		} );
		return `array(\n${ members.join( '' ) }${ indent })`;
	}
	const text =
		typeof value === 'string'
			? `'${ value.replace( /['\\]/g, '\\$&' ) }'`
			: JSON.stringify( value );
	return translatable.has( key )
		? `__( ${ text }, 'practice-blocks' )`
		: text;
}

/**
 * Source of `includes/examples.php`.
 *
 * @param {Block[]} blocks The blocks.
 * @return {string} PHP.
 */
export function examplesSource( blocks ) {
	const examples = Object.fromEntries(
		blocks.map( ( { metadata } ) => [ metadata.name, metadata.example ] )
	);
	return `<?php
/**
 * The previews of the blocks in the inserter, in the writer's language: WordPress translates other parts of a block.json, not these.
 *
 * Generated from the block.json files by \`npm run generate\`. Do not edit.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The previews.
 *
 * @since 0.1.0
 *
 * @return array<string, array<string, mixed>> Example by the block's name.
 */
function examples(): array {
	return ${ phpLiteral( examples, '\t' ) };
}
`;
}

/**
 * One block's part of `docs/blocks.md`.
 *
 * @param {Block} block The block.
 * @return {string} Markdown, not yet formatted.
 */
export function docsSource( { metadata } ) {
	const rows = Object.entries( metadata.attributes ).map(
		( [ key, attribute ] ) =>
			`| ${ [
				`\`${ key }\``,
				attribute.enum?.join( ', ' ) ?? attribute.type,
				attribute.default === undefined
					? ''
					: JSON.stringify( attribute.default ),
				attribute.source ? 'markup' : 'comment',
				attribute.description,
			].join( ' | ' ) } |`
	);
	const styles = metadata.styles?.map(
		( { name, label } ) => `\`${ name }\` (${ label })`
	);
	return [
		`## ${ metadata.title }: \`${ metadata.name }\``,
		'',
		metadata.description,
		'',
		'| attribute | type | default | kept in | what it is |',
		'| --- | --- | --- | --- | --- |',
		...rows,
		'',
		styles ? `Styles: ${ styles.join( ', ' ) }.\n` : '',
	].join( '\n' );
}
