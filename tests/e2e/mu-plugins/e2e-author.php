<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: author
 * Description: Adds an author, who may not save every markup, to a new site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the author.
 */
function add_author(): void {
	if ( isset( $_SERVER['HTTP_X_PLAYGROUND_START'] ) && ! username_exists( 'author' ) ) {
		wp_insert_user(
			array(
				'user_login' => 'author',
				'user_pass'  => 'author_password',
				'user_email' => 'author@example.org',
				'role'       => 'author',
			)
		);
	}
}
add_action( 'wp_loaded', __NAMESPACE__ . '\add_author', 5 );
