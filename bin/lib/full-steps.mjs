/**
 * The steps that only `npm run test:full` runs, after those of `npm test`: each is a program of bin/reliability/, which counts its own
 * tests and keeps its figures for docs/reliability.md.
 */
import { projectDir } from './paths.mjs';
import { countClosingLine, countRun } from './reports.mjs';
import { run } from './run.mjs';

/**
 * Makes a step of a program in bin/reliability/.
 *
 * @param {string} name  The program's name, which is that of its figures, too.
 * @param {string} title What it is about.
 * @return {import('./steps.mjs').Step} The step.
 */
function part( name, title ) {
	return {
		name,
		title,
		alone: true,
		run: async ( env ) => {
			const { code, output, stdout } = await run(
				process.execPath,
				[ `bin/reliability/${ name }.mjs` ],
				{ cwd: projectDir, env, visible: true }
			);
			return { ...countRun( code, countClosingLine( stdout ) ), output };
		},
	};
}

export const FULL_STEPS = [
	part( 'matrix', 'Every WordPress on every PHP' ),
	part( 'companions', 'Programs and plugins of others' ),
	part( 'round-trip', 'Ten thousand documents' ),
	part( 'stack', 'Production stack' ),
	part( 'load', 'Load on a production stack' ),
];
