/**
 * The saved posts that tests are run on: every file of tests/fixtures/blocks, the patterns, and the sample article of the playground.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve( __dirname, '../..' );
export interface Fixture {
	/** File name without its ending. */
	name: string;
	/** Saved markup, as the editor writes it. */
	content: string;
}

const read = ( file: string ): Fixture => ( {
	name: path.basename( file, '.html' ),
	content: readFileSync( file, 'utf8' ).trimEnd(),
} );

/** Every saved post in a folder of the checkout. */
export const readFolder = ( folder: string ): Fixture[] =>
	readdirSync( path.join( root, folder ) )
		.filter( ( file ) => file.endsWith( '.html' ) )
		.map( ( file ) => read( path.join( root, folder, file ) ) );

/** What the patterns insert; tests/php/patterns-test.php sees to it that this is so. */
export const patterns: Fixture[] = readFolder( 'tests/fixtures/patterns' ).map(
	( { name, content } ) => ( { name: `pattern: ${ name }`, content } )
);

/** The article that the playground shows. */
export const sampleArticle: Fixture = read(
	path.join( root, 'bin/playground/massage-benefits-for-me.html' )
);

/** Every fixture, the sample article last. */
export const fixtures: Fixture[] = [
	...readFolder( 'tests/fixtures/blocks' ),
	...patterns,
	sampleArticle,
];

// An empty folder must not pass for "all is well".
if ( fixtures.length < 25 || patterns.length < 5 ) {
	throw new Error( `Found only ${ fixtures.length } fixtures.` );
}
