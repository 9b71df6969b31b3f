/**
 * Takes packages out of Debian's archive without installing them and without touching the machine's own apt.
 */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDebianMirror } from './debian-mirror.mjs';
import { findProgram } from './paths.mjs';
import { lastLines, run } from './run.mjs';

/**
 * A view of one suite of Debian's archive.
 *
 * @typedef {Object} Suite
 * @property {(name: string) => Promise< string | undefined >}      version Tells the version of a package, if it is there.
 * @property {(names: string[], target: string) => Promise< void >} unpack  Unpacks packages into a folder.
 */

/**
 * Opens a suite of Debian's archive, on the mirror that this machine's apt is set to.
 *
 * @template T
 * @param {string}                         suiteName The suite, such as `sid`.
 * @param {(suite: Suite) => Promise< T >} take      Uses it; what it leaves in the temporary folder is deleted.
 * @return {Promise< T >} What `take` gives.
 * @throws {Error} When there is no apt, no Debian mirror or no network.
 */
export async function withDebianSuite( suiteName, take ) {
	const mirror = findDebianMirror();
	if ( ! findProgram( 'apt-get' ) || ! mirror ) {
		throw new Error( 'this machine does not use Debian packages' );
	}
	const work = mkdtempSync( join( tmpdir(), 'practice-blocks-apt-' ) );
	try {
		const apt = await openSuite( work, mirror, suiteName );
		return await take( apt );
	} finally {
		rmSync( work, { recursive: true, force: true } );
	}
}

/**
 * Fetches the list of packages of a suite.
 *
 * @param {string}                               work      The temporary folder to work in.
 * @param {import('./debian-mirror.mjs').Mirror} mirror    The mirror to take it from.
 * @param {string}                               suiteName The suite.
 * @return {Promise< Suite >} The suite.
 */
async function openSuite( work, mirror, suiteName ) {
	const list = join( work, 'suite.list' );
	const signedBy = mirror.signedBy ? `[signed-by=${ mirror.signedBy }] ` : '';
	writeFileSync(
		list,
		`deb ${ signedBy }${ mirror.uri } ${ suiteName } main\n`
	);
	// Without a status file nothing counts as installed, so that apt always means the archive's version.
	const status = join( work, 'status' );
	writeFileSync( status, '' );
	for ( const folder of [
		'lists/partial',
		'cache/archives/partial',
		'debs',
	] ) {
		mkdirSync( join( work, folder ), { recursive: true } );
	}
	const settings = [
		`Dir::Etc::SourceList=${ list }`,
		'Dir::Etc::SourceParts=-',
		'Dir::Etc::PreferencesParts=-',
		`Dir::State::Lists=${ join( work, 'lists' ) }`,
		`Dir::State::status=${ status }`,
		`Dir::Cache=${ join( work, 'cache' ) }`,
		'Acquire::Languages=none',
		'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false',
		'Acquire::http::Timeout=10',
		'Acquire::https::Timeout=10',
		'Acquire::Retries=1',
		'APT::Update::Error-Mode=any',
		// The temporary folder is ours alone, and apt's own user may not enter it.
		'APT::Sandbox::User=',
	].flatMap( ( setting ) => [ '-o', setting ] );

	/**
	 * @param {string}   program
	 * @param {string[]} args
	 */
	const apt = async ( program, args ) => {
		const result = await run( program, [ ...settings, ...args ], {
			cwd: join( work, 'debs' ),
		} );
		if ( result.code !== 0 ) {
			throw new Error(
				lastLines( result.output, 1 ) || `${ program } failed`
			);
		}
		return result.stdout;
	};

	await apt( 'apt-get', [ 'update', '-q' ] );
	return {
		version: async ( name ) =>
			( await apt( 'apt-cache', [ 'policy', name ] ) ).match(
				/Candidate: (?!\(none\))(\S+)/
			)?.[ 1 ],
		unpack: async ( names, target ) => {
			await apt( 'apt-get', [ 'download', '-q', ...names ] );
			await unpackAll( join( work, 'debs' ), target );
		},
	};
}

/**
 * Unpacks every package of a folder.
 *
 * @param {string} debsDir The folder of `.deb` files.
 * @param {string} target  The folder to unpack all of them into.
 * @throws {Error} When one cannot be unpacked.
 */
async function unpackAll( debsDir, target ) {
	for ( const name of readdirSync( debsDir ) ) {
		const { code, output } = await run( 'dpkg', [
			'-x',
			join( debsDir, name ),
			target,
		] );
		if ( code !== 0 ) {
			throw new Error( lastLines( output, 1 ) );
		}
	}
}
