/**
 * Every WordPress on every PHP that the plugin supports: switched on, used, switched off, deleted, and nothing in the log.
 *
 * `node bin/reliability/matrix.mjs 6.8/7.4 7.1/8.5` runs these cells only. With PRACTICE_BLOCKS_GUTENBERG naming the zip of the Gutenberg
 * plugin, there is one cell more, `gutenberg`.
 */
import { ensureBuild } from '../lib/build.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { writeFigures } from '../lib/figures.mjs';
import { checkNodeVersion } from '../lib/node-version.mjs';
import { DEFAULT_PHP, PHP_VERSIONS } from '../lib/php-versions.mjs';
import { DEFAULT_WORDPRESS, findCore } from '../lib/wordpress-core.mjs';

/** @typedef {import('../lib/reliability/matrix/cell.mjs').Cell} Cell */
/** @typedef {import('../lib/reliability/matrix/cell.mjs').CellResult} CellResult */

const WORDPRESSES = [ '6.8', '7.1' ];
const { PRACTICE_BLOCKS_GUTENBERG: gutenberg } = process.env;
/** @type {Cell[]} */
const CELLS = [
	...WORDPRESSES.flatMap( ( wp ) =>
		PHP_VERSIONS.map( ( php ) => ( { name: `${ wp }/${ php }`, wp, php } ) )
	),
	...( gutenberg
		? [
				{
					name: 'gutenberg',
					wp: DEFAULT_WORDPRESS,
					php: DEFAULT_PHP,
					gutenberg,
				},
			]
		: [] ),
];
/** How many cells run at once. */
const LANES = 2;

/**
 * Chooses the cells that the command line names.
 *
 * @param {string[]} names The names; none for every cell.
 * @return {Cell[]} The cells.
 * @throws {Failure} When there is no such cell.
 */
function chooseCells( names ) {
	const unknown = names.find(
		( name ) => ! CELLS.some( ( cell ) => cell.name === name )
	);
	if ( unknown !== undefined ) {
		throw new Failure(
			`There is no cell "${ unknown }".`,
			`The cells are ${ CELLS.map( ( { name } ) => name ).join( ', ' ) }.`
		);
	}
	return CELLS.filter(
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
 * @param {CellResult[]} results What came of each cell.
 */
function keepFigures( results ) {
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
				value: gutenberg ? 'in a cell of its own' : 'was not to be had',
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
	const cells = chooseCells( process.argv.slice( 2 ) );
	checkNodeVersion();
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	const results = await runCells( cells );
	keepFigures( results );
	const passed = results.reduce( ( sum, result ) => sum + result.passed, 0 );
	const failed = results.reduce(
		( sum, result ) => sum + result.failed.length,
		0
	);
	console.log( `${ passed } passed, ${ failed } failed` );
	return failed ? 1 : 0;
} );
