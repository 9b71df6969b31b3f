/**
 * What PHP and WordPress wrote into the log of a site.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What only our files, hooks and addresses are called. */
const OURS = /practice[-_]blocks|practice_condition|practice-condition/i;

/**
 * Reads the log, and empties it.
 *
 * @param {string} folder The site's files.
 * @return {string[]} Its entries, without their times.
 */
export function takeLog( folder ) {
	const file = join( folder, 'wp-content/debug.log' );
	if ( ! existsSync( file ) ) {
		return [];
	}
	const text = readFileSync( file, 'utf8' );
	rmSync( file );
	return text
		.split( /^\[\d\d-\w{3}-\d{4} [^\]]*\] /m )
		.map( ( entry ) => entry.trim() )
		.filter( Boolean );
}

/**
 * Tells the entries that are the plugin's: those that name it, and those that WordPress does not write without it.
 *
 * @param {string[]} entries Entries of a time with the plugin.
 * @param {string[]} without Entries of a time without it, in which the same was asked of the site.
 * @return {string[]} The plugin's.
 */
export function ofPlugin( entries, without ) {
	return entries.filter(
		( entry ) => OURS.test( entry ) || ! without.includes( entry )
	);
}
