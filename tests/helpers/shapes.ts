/**
 * The shapes that a numbered article comes in: every file of tests/fixtures/shapes, in the order of its index.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './block-metadata';

const folder = path.join( root, 'tests/fixtures/shapes' );

export interface Shape {
	/** File name without its endings. */
	name: string;
	/** Path of the file from the folder. */
	file: string;
	/** Part of docs/importing.md that shows it; what "left-alone" holds is not to be changed. */
	group: string;
	/** What a paste or a post holds. */
	content: string;
	/** Where what is made of it is written. */
	expectedFile: string;
	/** What belongs to the page around the article. */
	leftOut: string[];
}

type Entry = Pick< Shape, 'file' | 'group' > & { leftOut?: string[] };

const ENDING = /(\.classic)?\.(html|txt)$/;

const entries: Entry[] = JSON.parse(
	readFileSync( path.join( folder, 'index.json' ), 'utf8' )
);

export const shapes: Shape[] = entries.map( ( entry ) => {
	const name = path.basename( entry.file ).replace( ENDING, '' );
	// Two files may differ in their ending only.
	const ending = entry.file.endsWith( '.txt' ) ? '.txt' : '';
	return {
		leftOut: [],
		...entry,
		name: `${ name }${ ending }`,
		content: readFileSync( path.join( folder, entry.file ), 'utf8' ),
		expectedFile: path.join( folder, `${ name }${ ending }.expected.html` ),
	};
} );

/** Expected files, of any version of WordPress, without that version. */
const expectedOf = ( file: string ) =>
	file.replace( /\.expected(\.\d+\.\d+)?\.html$/, '.expected.html' );

/** Files that no entry of the index names, and expected files without a source. */
export const strays: string[] = readdirSync( folder ).filter(
	( file ) =>
		file !== 'index.json' &&
		! entries.some( ( entry ) => entry.file === file ) &&
		! shapes.some(
			( { expectedFile } ) =>
				path.basename( expectedFile ) === expectedOf( file )
		)
);
