/**
 * Writes what follows from the block.json files, the only place where a block's attributes and example are described:
 * `types.ts` and `example.ts` beside each block's code, and `docs/blocks.md`.
 *
 * `node bin/generate.mjs` writes; with `--check` it writes nothing and exits 1 when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import prettier from 'prettier';

/** @typedef {{ type: string, description: string, default?: unknown, enum?: (string | number)[], source?: string }} Attribute */
/** @typedef {{ name: string, title: string, description: string, attributes: Record<string, Attribute>, example: unknown, styles?: { name: string, label: string }[] }} Metadata */
/** @typedef {{ source: string, folder: string, metadata: Metadata }} Block */

const root = path.dirname( path.dirname( fileURLToPath( import.meta.url ) ) );
const prettierConfig = createRequire( import.meta.url )(
	'@wordpress/prettier-config'
);

/** Where each block.json lies, and the folder of the code that it describes. */
const sources = {
	'block.json': 'src/article',
	'blocks/benefit-list/block.json': 'blocks/benefit-list',
	'blocks/benefit/block.json': 'blocks/benefit',
	'blocks/suitable-for/block.json': 'blocks/suitable-for',
};

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
function typesSource( { metadata, source } ) {
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
 * A value as TypeScript source, its words wrapped in `__()`.
 *
 * @param {unknown} value Anything that JSON holds.
 * @param {string}  key   Name of the member it stands in, if any.
 * @return {string} TypeScript.
 */
function literal( value, key = '' ) {
	if ( Array.isArray( value ) ) {
		return `[ ${ value.map( ( item ) => literal( item ) ).join( ', ' ) } ]`;
	}
	if ( value && typeof value === 'object' ) {
		const members = Object.entries( value ).map(
			( [ name, member ] ) => `${ name }: ${ literal( member, name ) }`
		);
		return `{ ${ members.join( ', ' ) } }`;
	}
	const text = JSON.stringify( value );
	return translatable.has( key )
		? `__( ${ text }, 'practice-blocks' )`
		: text;
}

/**
 * Source of `example.ts`.
 *
 * @param {Block} block The block.
 * @return {string} TypeScript, not yet formatted.
 */
function exampleSource( { metadata, source } ) {
	return [
		header( source ),
		"import { __ } from '@wordpress/i18n';\n",
		'/** The preview in the inserter, in the words of the language that is loaded. */',
		`export const example = ${ literal( metadata.example ) };`,
	].join( '\n' );
}

/**
 * One block's part of `docs/blocks.md`.
 *
 * @param {Block} block The block.
 * @return {string} Markdown, not yet formatted.
 */
function docsSource( { metadata } ) {
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

/**
 * Every generated file with its text.
 *
 * @return {Promise<{ file: string, text: string }[]>} Path from the root, and formatted text.
 */
async function generatedFiles() {
	const blocks = Object.entries( sources ).map( ( [ source, folder ] ) => ( {
		source,
		folder,
		metadata: JSON.parse(
			readFileSync( path.join( root, source ), 'utf8' )
		),
	} ) );
	const files = blocks.flatMap( ( block ) => [
		{ file: `${ block.folder }/types.ts`, text: typesSource( block ) },
		{ file: `${ block.folder }/example.ts`, text: exampleSource( block ) },
	] );
	files.push( {
		file: 'docs/blocks.md',
		text: [
			'<!-- Generated from the block.json files by `npm run generate`. Do not edit. -->',
			'# Blocks',
			...blocks.map( docsSource ),
		].join( '\n\n' ),
	} );
	return Promise.all(
		files.map( async ( { file, text } ) => ( {
			file,
			text: await prettier.format( text, {
				...prettierConfig,
				filepath: file,
			} ),
		} ) )
	);
}

/**
 * The text of a file, or nothing when there is none.
 *
 * @param {string} file Path from the root.
 * @return {string | undefined} Its text.
 */
function current( file ) {
	try {
		return readFileSync( path.join( root, file ), 'utf8' );
	} catch {
		return undefined;
	}
}

const stale = ( await generatedFiles() ).filter(
	( { file, text } ) => current( file ) !== text
);
if ( process.argv.includes( '--check' ) ) {
	for ( const { file } of stale ) {
		console.error( `${ file } is stale: run \`npm run generate\`.` );
		process.exitCode = 1;
	}
} else {
	for ( const { file, text } of stale ) {
		writeFileSync( path.join( root, file ), text );
		console.log( `Wrote ${ file }` );
	}
}
