/**
 * `npm run check:php`: compiles all our PHP on the oldest PHP that the plugin supports, which does not know newer syntax, and on the
 * newest, which says what it has deprecated.
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
];

/** Where PHP finds what it runs: outside of what it looks at, for it cannot compile that a second time. */
const PROGRAM = '/php-syntax.php';

/** Has PHP compile a file without running it. */
const OPCACHE = [ 'opcache.enable=1', 'opcache.enable_cli=1' ];

await runCommand( async () => {
	checkNodeVersion();
	await ensureDependencies( console.log );
	// Only now, because it needs the packages.
	const { runPhp } = await import( './lib/php.mjs' );
	const mounts = PARSED.map( ( name ) => ( {
		hostPath: join( projectDir, name ),
		vfsPath: `/project/${ name }`,
	} ) ).filter( ( { hostPath } ) => existsSync( hostPath ) );
	mounts.push(
		{
			hostPath: join( projectDir, 'bin/lib/php-syntax.php' ),
			vfsPath: PROGRAM,
		},
		{
			hostPath: join( projectDir, 'tests/fixtures/wrong-php' ),
			vfsPath: '/wrong',
		}
	);
	const oldest = PHP_VERSIONS[ 0 ];
	const newest = PHP_VERSIONS[ PHP_VERSIONS.length - 1 ] ?? oldest;
	let failed = 0;
	for ( const php of [ oldest, newest ] ) {
		const { code } = await runPhp( {
			php,
			args: [
				...OPCACHE.flatMap( ( setting ) => [ '-d', setting ] ),
				PROGRAM,
				'/project',
				'/wrong',
			],
			mounts,
			install: false,
			visible: true,
		} );
		failed += code === 0 ? 0 : 1;
	}
	return failed === 0 ? 0 : 1;
} );
