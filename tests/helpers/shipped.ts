/**
 * The files that a site gets: those that `files` in package.json names, as the zip has them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './block-metadata';

/** Paths from the plugin's folder. Of what the build makes, what is there. */
export const shippedFiles: readonly string[] = (
	JSON.parse( readFileSync( path.join( root, 'package.json' ), 'utf8' ) )
		.files as string[]
 ).flatMap( ( name ) => {
	const stat = statSync( path.join( root, name ), { throwIfNoEntry: false } );
	if ( ! stat?.isDirectory() ) {
		return stat ? [ name ] : [];
	}
	return readdirSync( path.join( root, name ), {
		recursive: true,
		withFileTypes: true,
	} )
		.filter( ( file ) => file.isFile() )
		.map( ( file ) =>
			path.relative( root, path.join( file.parentPath, file.name ) )
		);
} );
