/**
 * Downloads WordPress and its themes from wordpress.org.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { download, downloadJson } from './download.mjs';
import { lastLines, run } from './run.mjs';
import { unzip } from './zip.mjs';

/**
 * Finds the newest release of a branch.
 *
 * @param {string} wanted A branch such as `7.1`, or a full version such as `7.1.4`.
 * @return {Promise< string >} The newest version that is the branch or starts with it; the wanted one if the list is silent.
 * @throws {Error} When wordpress.org cannot be reached.
 */
async function newestRelease( wanted ) {
	const releases = await downloadJson(
		'https://api.wordpress.org/core/stable-check/1.0/'
	);
	const versions = Object.keys( Object( releases ) ).filter(
		( version ) =>
			version === wanted || version.startsWith( `${ wanted }.` )
	);
	return (
		versions
			.sort( ( a, b ) => a.localeCompare( b, 'en', { numeric: true } ) )
			.at( -1 ) ?? wanted
	);
}

/**
 * Downloads a release of WordPress.
 *
 * @param {string} wanted A branch such as `7.1`, or a full version.
 * @param {string} folder The empty folder to put WordPress's files into.
 * @throws {Error} When it cannot be downloaded or unpacked.
 */
export async function downloadCore( wanted, folder ) {
	const version = await newestRelease( wanted );
	const archive = join( folder, 'wordpress.tar.gz' );
	writeFileSync(
		archive,
		await download( `https://wordpress.org/wordpress-${ version }.tar.gz` )
	);
	const { code, output } = await run( 'tar', [
		'-xzf',
		archive,
		'-C',
		folder,
		'--strip-components=1',
	] );
	rmSync( archive );
	if ( code !== 0 ) {
		throw new Error( lastLines( output, 1 ) );
	}
}

/**
 * Downloads a theme.
 *
 * @param {string} slug   The theme's folder name.
 * @param {string} folder The empty folder to put the theme's files into.
 * @throws {Error} When there is no such theme or it cannot be downloaded.
 */
export async function downloadTheme( slug, folder ) {
	const question = `action=theme_information&slug=${ encodeURIComponent( slug ) }`;
	const theme = Object(
		await downloadJson(
			`https://api.wordpress.org/themes/info/1.2/?${ question }`
		)
	);
	if ( typeof theme.download_link !== 'string' ) {
		throw new Error( `has no theme "${ slug }"` );
	}
	unzip( await download( theme.download_link ), folder, `${ slug }/` );
}
