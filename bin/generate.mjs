/**
 * Writes what follows from the block.json files, the only place where a block's attributes and example are described:
 * `types.ts` beside each block's code, `includes/examples.php` and `docs/blocks.md`. And `docs/importing.md`, from the fixtures.
 *
 * `node bin/generate.mjs` writes; with `--check` it writes nothing and exits 1 when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import prettier from 'prettier';
import {
	docsSource,
	examplesSource,
	typesSource,
} from './lib/block-sources.mjs';
import { importingSource } from './lib/importing-docs.mjs';
import { projectDir as root } from './lib/paths.mjs';

/** @typedef {import('./lib/block-sources.mjs').Block} Block */

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
	const files = blocks.map( ( block ) => ( {
		file: `${ block.folder }/types.ts`,
		text: typesSource( block ),
	} ) );
	files.push( {
		file: 'docs/blocks.md',
		text: [
			'<!-- Generated from the block.json files by `npm run generate`. Do not edit. -->',
			'# Blocks',
			...blocks.map( docsSource ),
		].join( '\n\n' ),
	} );
	files.push( { file: 'docs/importing.md', text: importingSource() } );
	const formatted = await Promise.all(
		files.map( async ( { file, text } ) => ( {
			file,
			text: await prettier.format( text, {
				...prettierConfig,
				// What people paste is shown as they paste it.
				embeddedLanguageFormatting: 'off',
				filepath: file,
			} ),
		} ) )
	);
	// Prettier knows no PHP.
	return [
		...formatted,
		{ file: 'includes/examples.php', text: examplesSource( blocks ) },
	];
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
