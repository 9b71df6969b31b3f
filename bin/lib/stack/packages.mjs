/**
 * What a production stack needs of Debian, what of it is missing on this machine, and how to get it.
 */
import { readdirSync } from 'node:fs';
import { Failure } from '../failure.mjs';
import { findProgram } from '../paths.mjs';
import { lastLines, run } from '../run.mjs';
import { findServerProgram } from './server.mjs';

/** The package of each program. PHP's own is found by findFpm(). */
const PROGRAMS = {
	nginx: 'nginx',
	'redis-server': 'redis-server',
	mariadbd: 'mariadb-server-core',
	'mariadb-install-db': 'mariadb-server-core',
	my_print_defaults: 'mariadb-client-core',
	php: 'php-cli',
	ab: 'apache2-utils',
};

/** The package of each of PHP's extensions. */
const EXTENSIONS = {
	mysqli: 'php-mysql',
	redis: 'php-redis',
	gd: 'php-gd',
	mbstring: 'php-mbstring',
	xml: 'php-xml',
	intl: 'php-intl',
	curl: 'php-curl',
	zip: 'php-zip',
	'Zend OPcache': 'php-common',
};

/**
 * Finds PHP-FPM, the newest that is installed: Debian puts the version into its name.
 *
 * @return {string | undefined} The program.
 */
export function findFpm() {
	const newest = readdirSync( '/usr/sbin' )
		.filter( ( name ) => /^php-fpm[\d.]+$/.test( name ) )
		.sort( new Intl.Collator( 'en', { numeric: true } ).compare )
		.at( -1 );
	return newest && `/usr/sbin/${ newest }`;
}

/**
 * Lists the packages that are missing.
 *
 * @return {Promise< string[] >} Their names, each once.
 */
async function missingPackages() {
	const fpm = findFpm();
	const extensions = fpm ? ( await run( fpm, [ '-m' ] ) ).stdout : '';
	const known = extensions.split( '\n' ).map( ( line ) => line.trim() );
	return [
		...new Set( [
			...Object.entries( PROGRAMS )
				.filter( ( [ name ] ) => ! findServerProgram( name ) )
				.map( ( [ , name ] ) => name ),
			...( fpm ? [] : [ 'php-fpm' ] ),
			...Object.entries( EXTENSIONS )
				.filter( ( [ name ] ) => ! known.includes( name ) )
				.map( ( [ , name ] ) => name ),
		] ),
	];
}

/**
 * Says what is missing for a stack.
 *
 * @return {Promise< Failure | undefined >} What, and how to get it; nothing when all is there.
 */
export async function missingForStack() {
	if ( process.platform !== 'linux' || ! findProgram( 'apt-get' ) ) {
		return new Failure(
			'The production stack is made of Debian’s packages, and this machine has no apt.',
			'Run it on Debian or in a container of it.'
		);
	}
	const missing = await missingPackages();
	return missing.length
		? new Failure(
				`For the production stack, these packages are missing: ${ missing.join( ', ' ) }.`,
				`As root: npm run stack -- up --install, or: apt-get install --no-install-recommends ${ missing.join( ' ' ) }`
			)
		: undefined;
}

/**
 * Installs what is missing.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @throws {Failure} When it cannot.
 */
export async function installForStack( say ) {
	const missing = await missingPackages();
	if ( ! missing.length ) {
		return;
	}
	if ( process.getuid?.() !== 0 ) {
		throw new Failure( 'Only root may install packages.', 'Use sudo.' );
	}
	say( `Installing ${ missing.join( ', ' ) } …` );
	for ( const args of [
		[ 'update' ],
		[ 'install', '-y', '--no-install-recommends', ...missing ],
	] ) {
		const { code, output } = await run( 'apt-get', args, {
			env: { DEBIAN_FRONTEND: 'noninteractive' },
		} );
		if ( code ) {
			throw new Failure(
				`apt-get ${ args[ 0 ] } failed:\n${ lastLines( output ) }\n`,
				'Read what it says.'
			);
		}
	}
}
