/**
 * The steps that only `npm run test:full` runs, after those of `npm test`: each is a program that counts its own tests and keeps its
 * figures for docs/reliability.md.
 */
import { projectDir } from './paths.mjs';
import { countClosingLine, countRun } from './reports.mjs';
import { run } from './run.mjs';

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

export const FULL_STEPS = [
	part( 'php-lint', 'Sniffs of WordPress and of PHP compatibility', 'bin' ),
	part( 'matrix', 'Every WordPress on every PHP' ),
	part( 'companions', 'Programs and plugins of others' ),
	part( 'round-trip', 'Ten thousand documents' ),
	part( 'stack', 'Production stack' ),
	part( 'load', 'Load on a production stack' ),
];
