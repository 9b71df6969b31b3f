/**
 * The steps of `npm run test:full`: those of `npm test`, then programs that count their own tests and keep their figures for
 * docs/reliability.md.
 */
import { projectDir } from './paths.mjs';
import { countClosingLine, countRun } from './reports.mjs';
import { run } from './run.mjs';
import { browserTests, STEPS } from './steps.mjs';

/**
 * Makes a step of such a program.
 *
 * @param {string} name     The program's name, which is that of its figures, too.
 * @param {string} title    What it is about.
 * @param {string} [folder] Where it lies.
 * @return {import('./steps.mjs').Step} The step.
 */
function part( name, title, folder = 'bin/reliability' ) {
	return {
		name,
		title,
		alone: true,
		run: async ( env ) => {
			const { code, output, stdout } = await run(
				process.execPath,
				[ `${ folder }/${ name }.mjs` ],
				{ cwd: projectDir, env, visible: true }
			);
			return { ...countRun( code, countClosingLine( stdout ) ), output };
		},
	};
}

const PARTS = [
	part( 'php-lint', 'Sniffs of WordPress and of PHP compatibility', 'bin' ),
	part( 'matrix', 'Every WordPress on every PHP' ),
	part( 'companions', 'Programs and plugins of others' ),
	part( 'round-trip', 'Ten thousand documents' ),
	part( 'stack', 'Production stack' ),
	part( 'load', 'Load on a production stack' ),
];

/** The names of the steps that keep figures. */
export const PART_NAMES = PARTS.map( ( { name } ) => name );

export const FULL_STEPS = [
	...STEPS.filter( ( { name } ) => name !== 'e2e' ),
	// The others run on the production stack (bin/reliability/stack.mjs).
	browserTests(
		'Browser tests that take long, and those on the oldest WordPress',
		'--grep',
		'@full|@oldest',
		'e2e/(?!faults|hostile)'
	),
	...PARTS,
];
