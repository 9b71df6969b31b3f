/**
 * Load: on a production stack, 50 visitors at a time for a minute on the sample article with the plugin and for a minute without it, and
 * beside them 10 Authors who each save a draft of their own over REST. Only errors count: how fast it is depends on the machine, and is reported as a ratio.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../lib/build.mjs';
import { runCommand } from '../lib/failure.mjs';
import { writeFigures } from '../lib/figures.mjs';
import { projectDir } from '../lib/paths.mjs';
import { visit } from '../lib/reliability/load/visitors.mjs';
import { makeWriters, writeAtOnce } from '../lib/reliability/load/writers.mjs';
import { describe } from '../lib/stack/facts.mjs';
import { notRun } from '../lib/stack/not-run.mjs';
import { endOnSignals } from '../lib/stack/server.mjs';
import { startStack } from '../lib/stack/stack.mjs';

const TITLE = 'Load on a production stack';
const VISITORS = 50;
const WRITERS = 10;
const SECONDS = 30;
/** The sides take turns, so that whatever else the machine does is shared by both: a minute each. */
const TURNS = /** @type {const} */ ( [ 'with', 'without', 'without', 'with' ] );

/** @typedef {import('../lib/reliability/load/visitors.mjs').Visits} Visits */

/**
 * Sums one thing up.
 *
 * @param {Visits[]}                       visits The visits.
 * @param {'pages' | 'perSecond' | 'read'} what   What to sum up.
 * @return {number} The sum.
 */
const sum = ( visits, what ) =>
	visits.reduce( ( total, one ) => total + one[ what ], 0 );

/**
 * What the servers and PHP complained of.
 *
 * @param {string} site WordPress's files.
 * @return {string[]} Lines of their logs.
 */
const complaints = ( site ) =>
	[
		'wp-content/debug.log',
		'../nginx.errors.log',
		'../php-fpm.errors.log',
	].flatMap( ( name ) => {
		const file = join( site, name );
		const text = existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
		return text
			.split( '\n' )
			.filter( ( line ) => line && ! line.includes( 'NOTICE: ' ) );
	} );

/**
 * Puts the load on a site.
 *
 * @param {import('../lib/stack/stack.mjs').Stack} stack The site.
 * @return {Promise< Record<string, string[]> >} What went wrong, by what was tried.
 */
async function load( stack ) {
	const what = await describe( stack.url );
	console.log( what );
	const address = `${ stack.url }/massage-benefits-for-me/`;
	const writers = await makeWriters( stack, WRITERS );
	let isGoingOn = true;
	const writing = writeAtOnce( stack.url, writers, () => isGoingOn );
	/** @type {Record<'with' | 'without', Visits[]>} */
	const sides = { with: [], without: [] };
	for ( const side of TURNS ) {
		const visits = await visit( address, side, VISITORS, SECONDS );
		console.log(
			`${ side } the plugin: ${ visits.pages } pages, ${ visits.perSecond } in a second`
		);
		sides[ side ].push( visits );
	}
	isGoingOn = false;
	const { saves, errors } = await writing;
	console.log( `${ saves } saves` );
	const ratio =
		sum( sides.without, 'perSecond' ) / sum( sides.with, 'perSecond' );
	const all = [ ...sides.with, ...sides.without ];
	const found = {
		'Visitors with the plugin': sides.with.flatMap( ( one ) => one.errors ),
		'Visitors without it': sides.without.flatMap( ( one ) => one.errors ),
		Writers: saves < WRITERS ? [ 'Hardly any saved.' ] : errors,
		Logs: complaints( stack.folder ),
	};
	const figures = {
		Stack: what,
		'Visitors at a time': VISITORS,
		'Pages with the plugin': sum( sides.with, 'pages' ),
		'Pages without it': sum( sides.without, 'pages' ),
		'Time of a page with the plugin against one without it': `${ ratio.toFixed( 2 ) } ×`,
		'Pages read to the end': sum( all, 'read' ),
		'Authors who saved meanwhile': WRITERS,
		'Saves over REST': saves,
		'What they saved':
			'drafts, which no visitor reads: a post that is read while it is saved may stay old in a persistent cache, a race of WordPress’s own',
		Errors: Object.values( found ).flat().length,
	};
	writeFigures( 'load', {
		title: TITLE,
		figures: Object.entries( figures ).map( ( [ name, value ] ) => ( {
			what: name,
			value,
		} ) ),
	} );
	return found;
}

await runCommand( async () => {
	if ( await notRun( 'load', TITLE ) ) {
		return 1;
	}
	endOnSignals();
	await ensureBuild( console.log );
	const stack = await startStack( {
		name: 'stack-load',
		extraMuPlugins: [ join( projectDir, 'bin/lib/bench/core-alone.php' ) ],
		say: console.log,
	} );
	const results = await load( stack ).finally( stack.stop );
	let failed = 0;
	for ( const [ name, errors ] of Object.entries( results ) ) {
		failed += Number( errors.length > 0 );
		console.log( `${ errors.length ? '✗' : '✓' } ${ name }` );
		console.log( errors.slice( 0, 5 ).join( '\n' ) );
	}
	const passed = Object.keys( results ).length - failed;
	console.log( `${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
