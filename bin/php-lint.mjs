/**
 * `npm run lint:php`: WordPress's sniffs for security, database and translations, and those for PHP's versions, over the PHP that sites
 * get (phpcs.xml.dist). Needs PHP and Composer, which nothing else here does, and says so where they are missing.
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
			],
			{ cwd: projectDir }
		);
		/** @type {{ messages: unknown[] }[]} */
		const files = Object.values(
			JSON.parse( readFileSync( report, 'utf8' ) ).files
		);
		const failed = files.filter(
			( { messages } ) => messages.length > 0
		).length;
		// A run that broke off must not pass for one that found nothing.
		if ( code !== 0 || failed > 0 ) {
			console.log( output );
		}
		writeFigures( 'php-lint', {
			title: 'Sniffs of WordPress and of PHP compatibility',
			figures: [
				{ what: 'PHP files looked at', value: files.length },
				{ what: 'files with an error or a warning', value: failed },
			],
		} );
		console.log(
			`\n${ files.length - failed } passed, ${ failed } failed`
		);
		return code === 0 && failed === 0 && files.length > 0 ? 0 : 1;
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
} );
