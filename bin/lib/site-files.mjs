/**
 * Lays out the files of a site: a copy of WordPress, which the site may write into, and what a playground adds to it.
 */
import {
	constants,
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { projectDir } from './paths.mjs';

/** Stands in a site that came up once; without it the site was interrupted while it was made. */
const WHOLE_FILE = '.practice-blocks-site';

const PLUGIN_PATH = 'wp-content/plugins/practice-blocks';

/**
 * Copies WordPress into the folder of a site, unless a whole site is there already.
 *
 * @param {string}  folder  The site's folder.
 * @param {string}  coreDir The folder of WordPress's files.
 * @param {boolean} reset   Whether to start over from new files and an empty database.
 * @return {boolean} Whether the site is new, so that WordPress must be installed in it.
 */
export function copyCore( folder, coreDir, reset ) {
	if ( ! reset && existsSync( join( folder, WHOLE_FILE ) ) ) {
		return false;
	}
	rmSync( folder, { recursive: true, force: true } );
	copyFolder( coreDir, folder );
	const plugins = join( folder, 'wp-content/plugins' );
	rmSync( plugins, { recursive: true } );
	mkdirSync( plugins );
	return true;
}

/**
 * Notes that a site came up, so that the next start keeps it.
 *
 * @param {string}  folder The site's folder.
 * @param {boolean} isNew  Whether it was installed just now: then what WordPress's installer logged is thrown away.
 */
export function markAsWhole( folder, isNew ) {
	if ( isNew ) {
		rmSync( join( folder, 'wp-content/debug.log' ), { force: true } );
	}
	writeFileSync( join( folder, WHOLE_FILE ), '' );
}

/**
 * Puts a theme among the site's own, unless it is there already.
 *
 * @param {string} folder   The site's folder.
 * @param {string} themeDir The theme's folder.
 * @param {string} slug     The theme's folder name.
 */
export function copyTheme( folder, themeDir, slug ) {
	const target = join( folder, 'wp-content/themes', slug );
	if ( ! existsSync( target ) ) {
		copyFolder( themeDir, target );
	}
}

/**
 * Puts the plugins that WordPress always runs in place, and takes those of an earlier start away.
 *
 * @param {string}   folder The site's folder.
 * @param {string[]} extra  More files to put there.
 */
export function copyMustUsePlugins( folder, extra ) {
	const target = join( folder, 'wp-content/mu-plugins' );
	rmSync( target, { recursive: true, force: true } );
	mkdirSync( target );
	const own = join( projectDir, 'bin/playground' );
	for ( const file of [
		...readdirSync( own ).map( ( name ) => join( own, name ) ),
		...extra,
	] ) {
		copyFileSync( file, join( target, basename( file ) ) );
	}
}

/**
 * Lists the files and folders of the plugin that a site sees: the ones that the installable zip holds.
 *
 * They are mounted one by one, so that WordPress does not search `node_modules`, and a new build shows at once.
 *
 * @param {string | null} [pluginDir] The folder of the plugin; null for none.
 * @return {{ hostPath: string, vfsPath: string }[]} Where each lies and where WordPress sees it.
 */
export function listPluginMounts( pluginDir = projectDir ) {
	if ( pluginDir === null ) {
		return [];
	}
	const { files } = JSON.parse(
		readFileSync( join( pluginDir, 'package.json' ), 'utf8' )
	);
	return /** @type {string[]} */ ( files )
		.map( ( name ) => ( {
			hostPath: join( pluginDir, name ),
			vfsPath: `/wordpress/${ PLUGIN_PATH }/${ name }`,
		} ) )
		.filter( ( { hostPath } ) => existsSync( hostPath ) );
}

/**
 * Copies the plugin into a site, as unpacking its zip does: there it can be deleted.
 *
 * @param {string} folder The site's folder.
 * @return {string} The plugin's folder in it.
 */
export function copyPlugin( folder ) {
	for ( const { hostPath, vfsPath } of listPluginMounts() ) {
		copyFolder(
			hostPath,
			join( folder, vfsPath.slice( '/wordpress'.length ) )
		);
	}
	return join( folder, PLUGIN_PATH );
}

/**
 * Copies a folder; file systems that can share the blocks of both do.
 *
 * @param {string} from The folder to copy.
 * @param {string} to   Where the copy goes.
 */
function copyFolder( from, to ) {
	cpSync( from, to, {
		recursive: true,
		dereference: true,
		mode: constants.COPYFILE_FICLONE,
	} );
}
