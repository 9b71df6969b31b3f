/**
 * Every WordPress on every PHP that the plugin supports: switched on, used, switched off, deleted, and nothing in the log.
 *
 * `node bin/reliability/matrix.mjs 6.8/7.4 7.1/8.5` runs these cells only. Where the Gutenberg plugin is to be had, from wordpress.org or as the
 * zip that PRACTICE_BLOCKS_GUTENBERG names, there is one cell more, `gutenberg`.
 */
import { ensureBuild } from '../lib/build.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { writeFigures } from '../lib/figures.mjs';
import { checkNodeVersion } from '../lib/node-version.mjs';
import { DEFAULT_PHP, PHP_VERSIONS } from '../lib/php-versions.mjs';
import { findGutenberg } from '../lib/reliability/matrix/gutenberg.mjs';
import { DEFAULT_WORDPRESS, findCore } from '../lib/wordpress-core.mjs';

/** @typedef {import('../lib/reliability/matrix/cell.mjs').Cell} Cell */
/** @typedef {import('../lib/reliability/matrix/cell.mjs').CellResult} CellResult */

const WORDPRESSES = [ '6.8', '7.1' ];
const GUTENBERG = 'gutenberg';

/** How many cells run at once. */
const LANES = 2;

/**
 * Makes the cells that there can be.
 *
 * @param {string} [gutenberg] The zip of the Gutenberg plugin.
 * @return {Cell[]} The cells.
 */
const makeCells = ( gutenberg ) => [
	...WORDPRESSES.flatMap( ( wp ) =>
		PHP_VERSIONS.map( ( php ) => ( { name: `${ wp }/${ php }`, wp, php } ) )
	),
	...( gutenberg
		? [
				{
					name: GUTENBERG,
					wp: DEFAULT_WORDPRESS,
					php: DEFAULT_PHP,
					gutenberg,
				},
			]
		: [] ),
];

/**
 * Looks for the Gutenberg plugin, if its cell is to run.
 *
 * @param {string[]} names The cells that the command line names; none for every cell.
 * @return {Promise< import('../lib/reliability/matrix/gutenberg.mjs').Found >} What was found.
 */
async function lookForGutenberg( names ) {
	return names.length === 0 || names.includes( GUTENBERG )
		? await findGutenberg()
		: { what: 'not asked for' };
}

/**
 * Chooses the cells that the command line names.
 *
 * @param {Cell[]}   cells The cells that there are.
 * @param {string[]} names The names; none for every cell.
 * @return {Cell[]} The cells.
 * @throws {Failure} When there is no such cell.
 */
function chooseCells( cells, names ) {
	const unknown = names.find(
		( name ) => ! cells.some( ( cell ) => cell.name === name )
	);
	if ( unknown !== undefined ) {
		throw new Failure(
			`There is no cell "${ unknown }".`,
			`The cells are ${ cells.map( ( { name } ) => name ).join( ', ' ) }.`
		);
	}
	return cells.filter(
		( { name } ) => names.length === 0 || names.includes( name )
	);
}

/**
 * Runs cells, two side by side.
 *
 * @param {Cell[]} cells The cells.
 * @return {Promise< CellResult[] >} What came of each, in their order.
 */
async function runCells( cells ) {
	// Only now, because it needs the packages.
	const { runCell } = await import( '../lib/reliability/matrix/cell.mjs' );
	for ( const wp of new Set( cells.map( ( cell ) => cell.wp ) ) ) {
		await findCore( wp, console.log );
	}
	const waiting = [ ...cells.entries() ];
	/** @type {CellResult[]} */
	const results = [];
	const lane = async () => {
		for ( let next = waiting.shift(); next; next = waiting.shift() ) {
			const [ index, cell ] = next;
			const result = await runCell( cell ).catch(
				( /** @type {Error} */ { message } ) => ( {
					wordpress: cell.wp,
					php: cell.php,
					passed: 0,
					failed: [ message ],
					requests: 0,
					others: 0,
				} )
			);
			results[ index ] = result;
			console.log(
				[
					`WordPress ${ result.wordpress } on PHP ${ result.php }: ${ result.passed } passed, ${ result.failed.length } failed`,
					...result.failed,
				].join( '\n  ' )
			);
		}
	};
	await Promise.all( Array.from( { length: LANES }, lane ) );
	return results;
}

/**
 * Keeps the figures.
 *
 * @param {CellResult[]} results   What came of each cell.
 * @param {string}       gutenberg What came of looking for the Gutenberg plugin.
 */
function keepFigures( results, gutenberg ) {
	const sum = ( /** @type {(result: CellResult) => number} */ count ) =>
		results.reduce( ( total, result ) => total + count( result ), 0 );
	writeFigures( 'matrix', {
		title: 'Every WordPress on every PHP',
		figures: [
			{ what: 'cells run', value: results.length },
			{
				what: 'cells in which something was wrong',
				value: results.filter( ( { failed } ) => failed.length ).length,
			},
			{ what: 'requests', value: sum( ( { requests } ) => requests ) },
			{
				what: 'checks that held',
				value: sum( ( { passed } ) => passed ),
			},
			{
				what: 'messages in the log that WordPress writes without the plugin, too',
				value: sum( ( { others } ) => others ),
			},
			{
				what: 'the Gutenberg plugin',
				value: gutenberg,
			},
		],
		table: {
			head: [ 'WordPress', 'PHP', 'requests', 'checks', 'failed' ],
			rows: results.map( ( result ) => [
				result.wordpress,
				result.php,
				String( result.requests ),
				String( result.passed ),
				String( result.failed.length ),
			] ),
		},
	} );
}

await runCommand( async () => {
	const names = process.argv.slice( 2 );
	checkNodeVersion();
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	const found = await lookForGutenberg( names );
	const gutenberg = found.zip
		? `in a cell of its own, from ${ found.what }`
		: `not run: ${ found.what }`;
	console.log( `The Gutenberg plugin: ${ gutenberg }` );
	const cells = chooseCells( makeCells( found.zip ), names );
	const results = await runCells( cells );
	keepFigures( results, gutenberg );
	const passed = results.reduce( ( sum, result ) => sum + result.passed, 0 );
	const failed = results.reduce(
		( sum, result ) => sum + result.failed.length,
		0
	);
	console.log( `${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
