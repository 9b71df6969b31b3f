<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: users
 * Description: Adds an author and a contributor, who may not save every markup, to a new site.
 *
 * @package Practice_Blocks
 */

declare( strict_types = 1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the users, each with the password NAME_password.
 */
function add_users(): void {
	foreach ( array( 'author', 'contributor' ) as $name ) {
		if ( isset( $_SERVER['HTTP_X_PLAYGROUND_START'] ) && ! username_exists( $name ) ) {
			wp_insert_user(
				array(
					'user_login' => $name,
					'user_pass'  => "{$name}_password",
					'user_email' => "$name@example.org",
					'role'       => $name,
				)
			);
		}
	}
}
add_action( 'wp_loaded', __NAMESPACE__ . '\add_users', 5 );
