/**
 * A MariaDB server of our own: its data in a folder, reached through a socket in it and by no network.
 */
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, run } from '../run.mjs';
import { findServerProgram, startServer } from './server.mjs';

/** The one database in it. */
export const DATABASE = 'practice_blocks';

/** Makes it, if the server answers. Its socket is the first argument. */
const MAKE_DATABASE = `
mysqli_report( MYSQLI_REPORT_OFF );
$db = @new mysqli( 'localhost', 'root', '', '', 0, $argv[1] );
exit( (int) ( $db->connect_errno || ! $db->query( 'CREATE DATABASE ${ DATABASE } CHARACTER SET utf8mb4' ) ) );`;

/**
 * Starts a server with one empty database, which root may use without a password.
 *
 * @param {string}  folder A folder for its files; whoever made it takes it away again.
 * @param {boolean} [keep] Whether it goes on when this process ends.
 * @return {Promise< import('./server.mjs').Server & { socket: string } >} The server, and where it answers.
 * @throws {Failure} When it does not come up.
 */
export async function startMariaDb( folder, keep = false ) {
	const socket = join( folder, 'mariadb.sock' );
	const common = [
		'--no-defaults',
		`--datadir=${ join( folder, 'data' ) }`,
		// A server does not run as root unless it is told to.
		...( process.getuid?.() === 0 ? [ '--user=root' ] : [] ),
	];
	const made = await run( findServerProgram( 'mariadb-install-db' ) ?? '', [
		...common,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
	] );
	if ( made.code ) {
		throw new Failure(
			`MariaDB cannot make its files:\n${ lastLines( made.output ) }\n`,
			`Read what it says, and see that there is room for ${ folder }.`
		);
	}
	const server = await startServer( {
		name: 'mariadb',
		folder,
		program: findServerProgram( 'mariadbd' ) ?? '',
		args: [
			...common,
			`--socket=${ socket }`,
			`--pid-file=${ join( folder, 'mariadb.own.pid' ) }`,
			'--skip-networking',
		],
		isReady: async () =>
			( await run( 'php', [ '-r', MAKE_DATABASE, socket ] ) ).code === 0,
		keep,
	} );
	return { ...server, socket };
}
