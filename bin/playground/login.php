<?php
/**
 * Plugin Name: Practice Blocks playground: login
 * Description: Whoever opens the dashboard without being logged in becomes the administrator; the site's pages show what a visitor sees.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Playground;

defined( 'ABSPATH' ) || exit;

/**
 * Logs the administrator in when the dashboard is opened, and opens it again.
 *
 * Somebody who is logged in as another user stays that user.
 */
function log_in(): void {
	$is_visit = is_admin() && ! wp_doing_ajax() && 'GET' === ( $_SERVER['REQUEST_METHOD'] ?? '' );
	if ( ! $is_visit || is_user_logged_in() ) {
		return;
	}
	$admins = get_users(
		array(
			'role'   => 'administrator',
			'number' => 1,
			'fields' => 'ID',
		)
	);
	wp_set_auth_cookie( (int) $admins[0], true );
	wp_safe_redirect( home_url( wp_unslash( $_SERVER['REQUEST_URI'] ?? '/wp-admin/' ) ) );
	exit;
}
add_action( 'init', __NAMESPACE__ . '\log_in', 1 );
