/**
 * `npm run check:php`: parses all our PHP on the oldest PHP that the plugin supports.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './lib/failure.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { projectDir } from './lib/paths.mjs';
import { PHP_VERSIONS } from './lib/php-versions.mjs';

const PARSED = [
	'plugin.php',
	'uninstall.php',
	'data',
	'includes',
	'patterns',
	'tests/php',
	'bin/playground',
	'bin/lib/bench',
	'bin/lib/php-syntax.php',
];

await runCommand( async () => {
	checkNodeVersion();
	await ensureDependencies( console.log );
	// Only now, because it needs the packages.
	const { runPhp } = await import( './lib/php.mjs' );
	const mounts = PARSED.map( ( name ) => ( {
		hostPath: join( projectDir, name ),
		vfsPath: `/project/${ name }`,
	} ) ).filter( ( { hostPath } ) => existsSync( hostPath ) );
	const { code } = await runPhp( {
		php: PHP_VERSIONS[ 0 ],
		args: [ '/project/bin/lib/php-syntax.php', '/project' ],
		mounts,
		install: false,
		visible: true,
	} );
	return code;
} );
