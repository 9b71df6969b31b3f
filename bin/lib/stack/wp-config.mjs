/**
 * The wp-config.php of a WordPress on MariaDB.
 */
import { DATABASE } from './mariadb.mjs';

/**
 * Writes a value in PHP.
 *
 * @param {string | boolean | number} value The value.
 * @return {string} PHP for it.
 */
const php = ( value ) =>
	typeof value === 'string'
		? `'${ value.replace( /[\\']/g, '\\$&' ) }'`
		: String( value );

/**
 * Gives what WordPress needs to know.
 *
 * @param {string}                                    url         The site's address.
 * @param {string}                                    socket      The database's.
 * @param {Record<string, string | boolean | number>} [constants] More constants.
 * @param {string}                                    [first]     PHP that comes before all else.
 * @return {string} A `wp-config.php`.
 */
export function wpConfig( url, socket, constants = {}, first = '' ) {
	const keys = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap(
		( name ) => [
			[ `${ name }_KEY`, `the key of ${ name }` ],
			[ `${ name }_SALT`, `the salt of ${ name }` ],
		]
	);
	const all = {
		...Object.fromEntries( keys ),
		DB_NAME: DATABASE,
		DB_USER: 'root',
		DB_PASSWORD: '',
		DB_HOST: `localhost:${ socket }`,
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		WP_HOME: url,
		WP_SITEURL: url,
		DISABLE_WP_CRON: true,
		WP_HTTP_BLOCK_EXTERNAL: true,
		...constants,
	};
	return `<?php
${ first }
${ Object.entries( all )
	.map( ( [ name, value ] ) => `define( '${ name }', ${ php( value ) } );` )
	.join( '\n' ) }
$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
`;
}
