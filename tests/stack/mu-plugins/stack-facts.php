<?php
/**
 * Plugin Name: Practice Blocks stack: facts
 * Description: Tells what the site really runs on, to a request that asks with the header X-Stack-Facts.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Tells the facts, and how many requests asked for them so far: only what outlives a request can count them.
 */
function tell_facts(): void {
	global $wpdb, $wp_object_cache;
	if ( ! isset( $_SERVER['HTTP_X_STACK_FACTS'] ) ) {
		return;
	}
	$scripts = opcache_get_status( false );
	wp_cache_add( 'asked', 0, 'practice_blocks_stack' );
	wp_send_json(
		array(
			'wordpress'  => wp_get_wp_version(),
			'php'        => PHP_VERSION,
			'interface'  => PHP_SAPI,
			'server'     => wp_unslash( $_SERVER['SERVER_SOFTWARE'] ),
			'database'   => $wpdb->get_var( 'SELECT VERSION()' ),
			'lasting'    => wp_using_ext_object_cache(),
			'cache'      => get_class( $wp_object_cache ),
			'redis'      => $wp_object_cache->server_version(),
			'asked'      => wp_cache_incr( 'asked', 1, 'practice_blocks_stack' ),
			'opcache'    => $scripts['opcache_enabled'] ?? false,
			'hits'       => $scripts['opcache_statistics']['hits'] ?? 0,
			'network'    => is_multisite(),
			'active'     => is_ours_active(),
			'debugging'  => WP_DEBUG && WP_DEBUG_LOG,
		)
	);
}
add_action( 'wp_loaded', __NAMESPACE__ . '\tell_facts' );

/** Whether our plugin runs in this request. */
function is_ours_active(): bool {
	return function_exists( 'Practice_Blocks\register_blocks' );
}
