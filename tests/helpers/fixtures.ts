/**
 * The saved posts that tests are run on: every file of tests/fixtures/blocks, and the sample article of the playground.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve( __dirname, '../..' );
const folder = path.join( root, 'tests/fixtures/blocks' );

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

/** The article that the playground shows. */
export const sampleArticle: Fixture = read(
	path.join( root, 'bin/playground/massage-benefits-for-me.html' )
);

/** Every fixture, the sample article last. */
export const fixtures: Fixture[] = [
	...readdirSync( folder )
		.filter( ( file ) => file.endsWith( '.html' ) )
		.map( ( file ) => read( path.join( folder, file ) ) ),
	sampleArticle,
];

// An empty folder must not pass for "all is well".
if ( fixtures.length < 20 ) {
	throw new Error( `Found only ${ fixtures.length } fixtures.` );
}
