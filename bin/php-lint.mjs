/**
 * `npm run lint:php`: WordPress's sniffs for security, database and translations, and those for PHP's versions, over the PHP that sites
 * get (phpcs.xml.dist). Needs PHP and Composer, which nothing else here does, and says so where they are missing. It also looks at a file
 * with mistakes: if these were not found, that nothing is found elsewhere would mean nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './lib/failure.mjs';
import { writeFigures } from './lib/figures.mjs';
import { findProgram, projectDir } from './lib/paths.mjs';
import { findSniffs } from './lib/php-sniffs.mjs';
import { run } from './lib/run.mjs';

/** `E_ALL & ~E_DEPRECATED & ~E_STRICT`: the sniffs themselves use what newer PHP deprecates. */
const WITHOUT_DEPRECATIONS = 22527;

/** Has mistakes in the lines that end with `// Wrong`, and in no others. */
const WRONG = 'tests/fixtures/wrong-php/sniffs.php';

/**
 * Runs the sniffs.
 *
 * @param {string[]} paths What to look at, in place of what phpcs.xml.dist says.
 * @return {Promise< { code: number, output: string, files: { messages: { line: number }[] }[] } >} What they say of each file.
 */
async function sniff( paths = [] ) {
	const { program, standards } = await findSniffs();
	const folder = mkdtempSync( join( tmpdir(), 'practice-blocks-sniffs-' ) );
	const report = join( folder, 'report.json' );
	try {
		const { code, output } = await run(
			'php',
			[
				'-d',
				`error_reporting=${ WITHOUT_DEPRECATIONS }`,
				program,
				'--runtime-set',
				'installed_paths',
				standards,
				'--standard=phpcs.xml.dist',
				'-q',
				'-s',
				'--report-full',
				`--report-json=${ report }`,
				...paths,
			],
			{ cwd: projectDir }
		);
		const { files } = JSON.parse( readFileSync( report, 'utf8' ) );
		return { code, output, files: Object.values( files ) };
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

/**
 * Whether the sniffs find what is known to be wrong.
 *
 * @return {Promise< boolean >} True if they find all of it, and nothing else.
 */
async function findsMistakes() {
	const lines = readFileSync( join( projectDir, WRONG ), 'utf8' )
		.split( '\n' )
		.flatMap( ( line, index ) =>
			line.endsWith( '// Wrong' ) ? [ index + 1 ] : []
		);
	const { output, files } = await sniff( [ WRONG ] );
	const found = new Set(
		files.flatMap( ( { messages } ) =>
			messages.map( ( { line } ) => line )
		)
	);
	if (
		lines.length > 0 &&
		[ ...found ].sort( ( a, b ) => a - b ).join() === lines.join()
	) {
		return true;
	}
	console.log( `Of ${ WRONG } this was found:\n${ output }` );
	return false;
}

await runCommand( async () => {
	const missing = [ 'php', 'composer' ].filter(
		( name ) => ! findProgram( name )
	);
	if ( missing.length > 0 ) {
		console.log(
			`Nothing was looked at: there is no ${ missing.join( ' and no ' ) } here.\n\n0 passed, 0 failed`
		);
		return;
	}
	const { code, output, files } = await sniff();
	const failed = files.filter(
		( { messages } ) => messages.length > 0
	).length;
	// A run that broke off must not pass for one that found nothing.
	if ( code !== 0 || failed > 0 ) {
		console.log( output );
	}
	const works = await findsMistakes();
	writeFigures( 'php-lint', {
		title: 'Sniffs of WordPress and of PHP compatibility',
		figures: [
			{ what: 'PHP files looked at', value: files.length },
			{ what: 'files with an error or a warning', value: failed },
		],
	} );
	console.log( `\n${ files.length - failed } passed, ${ failed } failed` );
	return code === 0 && failed === 0 && files.length > 0 && works ? 0 : 1;
} );
