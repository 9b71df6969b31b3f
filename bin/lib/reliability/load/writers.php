<?php
/**
 * Makes Authors, each with a password for applications and a draft. Run by PHP in a site's folder; prints them as JSON.
 *
 * A draft: the page that visitors ask for lists published posts, and whoever reads one while it is saved may put the old text back into a
 * persistent cache. WordPress has that race with any such cache, with or without this plugin.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST'] = '127.0.0.1';
require getcwd() . '/wp-load.php';

$writers = array();
for ( $number = 1; $number <= (int) $argv[1]; $number++ ) {
	$login     = "writer-$number";
	$user      = wp_insert_user( array( 'user_login' => $login, 'user_pass' => wp_generate_password(), 'user_email' => "$login@example.org", 'role' => 'author' ) );
	$password  = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'load' ) );
	$writers[] = array(
		'login'    => $login,
		'password' => $password[0],
		'post'     => wp_insert_post( array( 'post_title' => $login, 'post_author' => $user, 'post_status' => 'draft' ) ),
	);
}
echo wp_json_encode( $writers );
