<?php
/**
 * Plugin Name: Practice Blocks playground: local site
 * Description: Keeps a playground to itself: no request leaves it, no mail, no updates, no welcome guides.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Playground;

use WP_Error;

defined( 'ABSPATH' ) || exit;

defined( 'DISABLE_WP_CRON' ) || define( 'DISABLE_WP_CRON', true );
defined( 'AUTOMATIC_UPDATER_DISABLED' ) || define( 'AUTOMATIC_UPDATER_DISABLED', true );

/**
 * Answers every outgoing request at once, so that no page waits for a server that may not be there.
 *
 * @param mixed                $response What an earlier filter answered.
 * @param array<string, mixed> $args     The request.
 * @param string               $url      Its address.
 * @return WP_Error Always a refusal.
 */
function refuse_request( $response, array $args, string $url ): WP_Error {
	return new WP_Error( 'playground_offline', "The playground makes no requests: $url" );
}
add_filter( 'pre_http_request', __NAMESPACE__ . '\refuse_request', PHP_INT_MAX, 3 );

/**
 * Says that updates were looked for just now and none was found.
 *
 * @return object What WordPress remembers of such a look.
 */
function no_updates(): object {
	return (object) array(
		'last_checked'    => time(),
		'version_checked' => wp_get_wp_version(),
		'updates'         => array(),
		'response'        => array(),
		'translations'    => array(),
	);
}
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	add_filter( "pre_site_transient_update_$what", __NAMESPACE__ . '\no_updates' );
}

add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'admin_email_check_interval', '__return_zero' );
// Known, so that no page of the dashboard tries it out.
add_filter( 'pre_site_option_can_compress_scripts', '__return_zero' );

/**
 * Closes the editor's welcome guides before a user sees them.
 *
 * @param int $user_id The new user.
 */
function close_welcome_guides( int $user_id ): void {
	global $wpdb;

	$closed      = array( 'welcomeGuide' => false );
	$preferences = array(
		'core/edit-post' => $closed,
		'core/edit-site' => $closed,
		'_modified'      => gmdate( 'c' ),
	);

	/**
	 * Filters the editor's preferences of a new user.
	 *
	 * @param array<string, mixed> $preferences Preferences by scope.
	 */
	$preferences = apply_filters( 'practice_blocks_playground_preferences', $preferences );
	update_user_meta( $user_id, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences );
}
add_action( 'user_register', __NAMESPACE__ . '\close_welcome_guides' );
