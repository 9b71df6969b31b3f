/**
 * Puts what a whole run came to into docs/reliability.md.
 */
import {
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { FIGURES_DIR, writeFigures } from '../figures.mjs';
import { projectDir } from '../paths.mjs';
import { countJunitIn } from '../reports.mjs';
import { run } from '../run.mjs';
import { REPORTS_DIR } from '../steps.mjs';
import { pageOf } from './page.mjs';
import { SECTIONS } from './sections.mjs';

const PAGE = 'docs/reliability.md';

/**
 * Throws the figures of earlier runs away, so that none can stand for what does not run now.
 */
export function forgetFigures() {
	rmSync( FIGURES_DIR, { recursive: true, force: true } );
}

/**
 * Says what is being tested. To be asked at the beginning of a run, for that is what is tested.
 *
 * @return {Promise< string >} The commit, and whether anything but the page differs from it.
 */
export async function describeSource() {
	const git = ( /** @type {string[]} */ ...args ) =>
		run( 'git', args, { cwd: projectDir } );
	const head = await git( 'rev-parse', '--short', 'HEAD' );
	if ( head.code ) {
		return 'a copy without its history';
	}
	const { stdout } = await git(
		'status',
		'--porcelain',
		'--',
		'.',
		`:!${ PAGE }`
	);
	return `commit ${ head.stdout.trim() }, ${ stdout.trim() ? '**with changes that are in no commit**' : 'with nothing changed' }`;
}

/**
 * Keeps the figures of the tests of who may do what, out of what PHPUnit reported in this run: its step deletes the report of an earlier one.
 */
function keepPermissions() {
	const file = join( REPORTS_DIR, 'php' );
	if ( ! existsSync( file ) ) {
		return;
	}
	const { tests, assertions, failed } = countJunitIn(
		readFileSync( file, 'utf8' ),
		'tests/php/permissions/'
	);
	if ( tests ) {
		writeFigures( 'permissions', {
			title: 'Who may do what',
			figures: [
				{
					what: 'tests of tests/php/permissions, each of a row of the table or of the table itself',
					value: tests,
				},
				{ what: 'assertions in them', value: assertions },
				{ what: 'failed', value: failed },
			],
		} );
	}
}

/**
 * Reads the figures that the parts of this run have kept.
 *
 * @return {Record< string, import('../figures.mjs').Figures >} The figures by name.
 */
function readFigures() {
	const files = existsSync( FIGURES_DIR ) ? readdirSync( FIGURES_DIR ) : [];
	return Object.fromEntries(
		files
			.sort()
			.map( ( file ) => [
				basename( file, '.json' ),
				JSON.parse( readFileSync( join( FIGURES_DIR, file ), 'utf8' ) ),
			] )
	);
}

/**
 * Writes the page.
 *
 * @param {Omit< import('./page.mjs').Run, 'day' | 'machine' | 'sections' | 'figures' >} outcome What came of the run.
 */
export function writePage( outcome ) {
	keepPermissions();
	writeFileSync(
		join( projectDir, PAGE ),
		pageOf( {
			...outcome,
			sections: SECTIONS,
			day: new Date().toISOString().slice( 0, 10 ),
			machine: `${ process.platform } with ${ availableParallelism() } cores, Node ${ process.versions.node }`,
			figures: readFigures(),
		} )
	);
}
