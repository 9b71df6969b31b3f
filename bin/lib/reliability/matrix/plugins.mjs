/**
 * Plugins on a site, switched and deleted over REST as the list of plugins does it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../../zip.mjs';

/** @typedef {import('../client.mjs').Client} Client */
/** @typedef {import('../checks.mjs').Checks} Checks */

const PLUGIN = 'wp/v2/plugins/practice-blocks/plugin';

/**
 * Switches the plugin on or off, as the list of plugins does.
 *
 * @param {Client}                client Asks.
 * @param {Checks}                checks What is to be noted.
 * @param {'active' | 'inactive'} status What it is to be.
 */
export async function switchPlugin( client, checks, status ) {
	const { json } = await client.rest( 'PUT', PLUGIN, { status } );
	checks.equal( `Plugin ${ status }`, json?.status, status );
	const { status: answer } = await client.rest(
		'GET',
		'practice-blocks/v1/conditions'
	);
	checks.equal(
		`Our route when the plugin is ${ status }`,
		answer,
		status === 'active' ? 200 : 404
	);
}

/**
 * Deletes our plugin, which is off: WordPress has it uninstalled, and removes its files.
 *
 * @param {Client} client    Asks.
 * @param {Checks} checks    What is to be noted.
 * @param {string} pluginDir The plugin's folder.
 */
export async function deletePlugin( client, checks, pluginDir ) {
	const { json } = await client.rest( 'DELETE', PLUGIN );
	checks.equal( 'Plugin deleted', json?.deleted, true );
	checks.equal( 'Its files are gone', existsSync( pluginDir ), false );
}

/**
 * Installs the Gutenberg plugin and switches it on.
 *
 * @param {Client} client Asks.
 * @param {Checks} checks What is to be noted.
 * @param {string} folder The site's files.
 * @param {string} zip    The plugin's zip.
 */
export async function addGutenberg( client, checks, folder, zip ) {
	unzip(
		readFileSync( zip ),
		join( folder, 'wp-content/plugins/gutenberg' ),
		'gutenberg/'
	);
	const { json } = await client.rest(
		'PUT',
		'wp/v2/plugins/gutenberg/gutenberg',
		{ status: 'active' }
	);
	checks.equal( 'Gutenberg is on', json?.status, 'active' );
}
