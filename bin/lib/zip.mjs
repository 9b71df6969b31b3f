/**
 * Unpacks a ZIP file: the only form themes are published in, and no program that opens it is on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/**
 * Lists the files in a ZIP file.
 *
 * @param {Buffer} zip The ZIP file.
 * @return {{ name: string, data: () => Buffer }[]} Each file, unpacked when asked for; folders are left out.
 * @throws {Error} When it is no ZIP file.
 */
function readEntries( zip ) {
	const end = zip.lastIndexOf( Buffer.from( 'PK\u0005\u0006' ) );
	if ( end < 0 || zip.readUInt32LE( end ) !== END_OF_DIRECTORY ) {
		throw new Error( 'not a ZIP file' );
	}
	const entries = [];
	let at = zip.readUInt32LE( end + 16 );
	for ( let left = zip.readUInt16LE( end + 10 ); left > 0; left-- ) {
		const method = zip.readUInt16LE( at + 10 );
		const size = zip.readUInt32LE( at + 20 );
		const nameLength = zip.readUInt16LE( at + 28 );
		const header = zip.readUInt32LE( at + 42 );
		const name = zip.toString( 'utf8', at + 46, at + 46 + nameLength );
		at +=
			46 +
			nameLength +
			zip.readUInt16LE( at + 30 ) +
			zip.readUInt16LE( at + 32 );
		if ( name.endsWith( '/' ) ) {
			continue;
		}
		entries.push( {
			name,
			data: () => {
				const start =
					header +
					30 +
					zip.readUInt16LE( header + 26 ) +
					zip.readUInt16LE( header + 28 );
				const packed = zip.subarray( start, start + size );
				return method === STORED ? packed : inflateRawSync( packed );
			},
		} );
	}
	return entries;
}

/**
 * Unpacks a ZIP file into a folder.
 *
 * @param {Buffer} zip    The ZIP file.
 * @param {string} folder The folder to unpack into.
 * @param {string} root   The folder inside the ZIP file to take, with a slash at the end; the rest is left.
 * @throws {Error} When it is no ZIP file, holds nothing under `root`, or a name in it points out of the folder.
 */
export function unzip( zip, folder, root ) {
	const wanted = readEntries( zip ).filter( ( { name } ) =>
		name.startsWith( root )
	);
	if ( wanted.length === 0 ) {
		throw new Error( `no ${ root } in the ZIP file` );
	}
	for ( const { name, data } of wanted ) {
		const target = resolve( folder, name.slice( root.length ) );
		if ( relative( folder, target ).startsWith( '..' ) ) {
			throw new Error( `${ name } points out of the folder` );
		}
		mkdirSync( dirname( target ), { recursive: true } );
		writeFileSync( target, data() );
	}
}
