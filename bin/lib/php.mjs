/**
 * Runs PHP programs in WebAssembly, so that no PHP needs to be installed.
 */
import { startPlayground } from './playground-child.mjs';

/**
 * @typedef {Object} PhpOptions
 * @property {import('./php-versions.mjs').PhpVersion} php     PHP's version.
 * @property {string[]}                                args    What stands after `php` on a command line.
 * @property {{ hostPath: string, vfsPath: string }[]} mounts  What PHP sees of this machine's files, and where; nothing else.
 * @property {boolean}                                 install Whether a WordPress in `/wordpress` is to be installed first.
 * @property {boolean}                                 visible Whether its output goes to our own as it comes.
 */

/**
 * Runs a PHP program to its end.
 *
 * @param {PhpOptions} options What to run.
 * @return {Promise< { code: number, output: string } >} Its exit code and what it printed.
 */
export async function runPhp( { php, args, mounts, install, visible } ) {
	const child = startPlayground(
		{
			command: 'php',
			_: [ 'php', ...args ],
			php,
			workers: 1,
			verbosity: 'quiet',
			skipSqliteSetup: ! install,
			wordpressInstallMode: install
				? 'install-from-existing-files'
				: 'do-not-attempt-installing',
			'mount-before-install': mounts,
			'define-bool': {
				WP_DEBUG: true,
				WP_DEBUG_LOG: false,
				WP_DEBUG_DISPLAY: true,
			},
		},
		{ visible }
	);
	const code = await child.ended;
	return { code, output: child.output() };
}
