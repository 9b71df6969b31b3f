<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: authors
 * Description: Adds an editor, and an author and a contributor, who may not save every markup, to a new site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Adds them.
 */
function add_authors(): void {
	if ( ! isset( $_SERVER['HTTP_X_PLAYGROUND_START'] ) ) {
		return;
	}
	foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
		if ( ! username_exists( $role ) ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => $role . '_password',
					'user_email' => "$role@example.org",
					'role'       => $role,
				)
			);
		}
	}
}
add_action( 'wp_loaded', __NAMESPACE__ . '\add_authors', 5 );
