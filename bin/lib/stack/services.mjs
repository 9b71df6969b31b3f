/**
 * The servers of a production stack: nginx, PHP-FPM, MariaDB and Redis, with all their files in one folder.
 *
 * None is a service of the machine's, none listens on the network: they talk through sockets in the folder, and nginx has a port of
 * this machine only.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { startMariaDb } from './mariadb.mjs';
import { findFpm } from './packages.mjs';
import {
	endServer,
	findServerProgram,
	listens,
	startServer,
} from './server.mjs';

/** In the order in which they are ended. */
const NAMES = [ 'nginx', 'php-fpm', 'redis', 'mariadb' ];

/** A socket's path may not be longer, and the longest of ours has this name. */
const LONGEST_PATH = 107 - '/mariadb.sock'.length;

const isRoot = process.getuid?.() === 0;

/**
 * @typedef {Object} Place
 * @property {string}  folder  Where the servers' files are.
 * @property {string}  site    WordPress's files.
 * @property {number}  port    Nginx's port.
 * @property {boolean} network Whether the site is a network of sites in folders.
 * @property {boolean} keep    Whether the servers go on when this process ends.
 */

/**
 * PHP's settings: Debian's, with room for what a site has to do.
 *
 * @param {Place} place Where things are.
 * @return {string} A php-fpm.conf.
 */
const fpmConfig = ( { folder } ) => `[global]
pid = ${ folder }/php-fpm.own.pid
error_log = ${ folder }/php-fpm.errors.log
daemonize = no
[www]
${ isRoot ? 'user = root\ngroup = root' : '' }
listen = ${ folder }/php.sock
listen.backlog = 1024
pm = static
pm.max_children = 8
catch_workers_output = yes
php_admin_value[memory_limit] = 256M
php_admin_value[post_max_size] = 64M
php_admin_value[upload_max_filesize] = 64M
php_value[max_execution_time] = 120
`;

/** The addresses of a network in folders, as WordPress's handbook has them for nginx. */
const NETWORK_ADDRESSES = `
		if (!-e $request_filename) {
			rewrite /wp-admin$ $uri/ permanent;
			rewrite ^/[_0-9a-zA-Z-]+(/wp-.*) $1 last;
			rewrite ^/[_0-9a-zA-Z-]+(/.*\\.php)$ $1 last;
		}`;

/**
 * Nginx's settings, as WordPress's handbook has them.
 *
 * @param {Place} place Where things are.
 * @return {string} An nginx.conf.
 */
const nginxConfig = ( { folder, site, port, network } ) => `daemon off;
pid ${ folder }/nginx.own.pid;
error_log ${ folder }/nginx.errors.log;
worker_processes 2;
${ isRoot ? 'user root;' : '' }
events {
	worker_connections 1024;
}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	sendfile on;
	gzip on;
	absolute_redirect off;
	client_max_body_size 64m;
${ [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ]
	.map( ( name ) => `	${ name }_temp_path ${ folder }/nginx-${ name };` )
	.join( '\n' ) }
	server {
		listen 127.0.0.1:${ port };
		root ${ site };
		index index.php;${ network ? NETWORK_ADDRESSES : '' }
		location / {
			try_files $uri $uri/ /index.php?$args;
		}
		location ~ \\.php$ {
			try_files $uri =404;
			include /etc/nginx/fastcgi_params;
			# Debian's own parameters leave the port out.
			fastcgi_param HTTP_HOST $host:$server_port;
			fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
			fastcgi_pass unix:${ folder }/php.sock;
			fastcgi_read_timeout 120;
			fastcgi_buffer_size 64k;
			fastcgi_buffers 16 64k;
		}
	}
}
`;

/**
 * Ends the servers of a folder, those of an earlier command, too.
 *
 * @param {string} folder Where their files are.
 * @return {Promise< number >} How many there were.
 */
export async function endServices( folder ) {
	let ended = 0;
	for ( const name of NAMES ) {
		ended += Number( await endServer( folder, name ) );
	}
	return ended;
}

/**
 * Starts the two that keep what the site writes.
 *
 * @param {Place} place Where things are.
 * @return {Promise< { database: string, redis: string } >} Their sockets.
 * @throws {Failure} When one does not come up.
 */
export async function startStores( { folder, keep } ) {
	if ( folder.length > LONGEST_PATH ) {
		throw new Failure(
			`A socket cannot lie as deep as in ${ folder }.`,
			'Put the checkout into a folder with a shorter path.'
		);
	}
	const redis = join( folder, 'redis.sock' );
	const { socket: database } = await startMariaDb( folder, keep );
	await startServer( {
		name: 'redis',
		folder,
		program: findServerProgram( 'redis-server' ) ?? '',
		args: [
			...[ '--port', '0', '--unixsocket', redis, '--dir', folder ],
			...[ '--save', '', '--appendonly', 'no' ],
			...[ '--maxmemory', '128mb' ],
			...[ '--maxmemory-policy', 'allkeys-lru' ],
		],
		isReady: () => listens( redis ),
		keep,
	} );
	return { database, redis };
}

/**
 * Starts the two that answer.
 *
 * @param {Place} place Where things are.
 * @throws {Failure} When one does not come up.
 */
export async function startWeb( place ) {
	const { folder, port, keep } = place;
	const [ fpmFile, nginxFile ] = [ 'php-fpm.conf', 'nginx.conf' ].map(
		( name ) => join( folder, name )
	);
	writeFileSync( String( fpmFile ), fpmConfig( place ) );
	writeFileSync( String( nginxFile ), nginxConfig( place ) );
	await startServer( {
		name: 'php-fpm',
		folder,
		program: findFpm() ?? '',
		args: [ '-F', ...( isRoot ? [ '-R' ] : [] ), '-y', String( fpmFile ) ],
		isReady: () => listens( join( folder, 'php.sock' ) ),
		keep,
	} );
	await startServer( {
		name: 'nginx',
		folder,
		program: findServerProgram( 'nginx' ) ?? '',
		args: [
			...[ '-p', folder, '-c', String( nginxFile ) ],
			...[ '-e', join( folder, 'nginx.errors.log' ) ],
		],
		isReady: () => listens( port ),
		keep,
	} );
}
