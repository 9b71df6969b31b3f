<?php
/**
 * Makes a network of a WordPress that was just installed, as "Network Setup" in its dashboard does. Run in its folder, or from where the
 * tests lie in it; phpunit.xml has the constants. The argument is the network's address.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST'] = 'example.org';

$domain = $argv[1] ?? 'example.org';
require ( is_file( getcwd() . '/wp-load.php' ) ? getcwd() : dirname( __DIR__, 5 ) ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/network.php';

foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $name => $table ) {
	$GLOBALS['wpdb']->$name = $table;
}
install_network();
$made = populate_network( 1, $domain, 'admin@example.org', 'Practices', '/', false );
// A network in a folder of its own address asks the address for its subfolders; there is nobody to answer.
if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) {
	echo esc_html( $made->get_error_message() );
	exit( 1 );
}
