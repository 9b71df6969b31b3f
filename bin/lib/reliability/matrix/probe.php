<?php
/**
 * Plugin Name: Practice Blocks matrix: probe
 * Description: Says which versions really run, and what the plugin keeps for itself.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Matrix;

defined( 'ABSPATH' ) || exit;

/**
 * Answers a request that asks for it.
 */
function answer(): void {
	global $wpdb;

	if ( ! isset( $_GET['practice_blocks_probe'] ) ) {
		return;
	}
	// So that it is seen that the log is written and read.
	trigger_error( 'practice_blocks_probe', E_USER_DEPRECATED );
	wp_send_json(
		array(
			'php'       => PHP_VERSION,
			'wordpress' => wp_get_wp_version(),
			'logged'    => WP_DEBUG && WP_DEBUG_LOG && E_ALL === error_reporting(),
			'gutenberg' => defined( 'GUTENBERG_VERSION' ) ? GUTENBERG_VERSION : '',
			'options'   => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'practice_blocks_%' AND option_name NOT LIKE '%playground%' ORDER BY option_name" ),
			'terms'     => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->term_taxonomy WHERE taxonomy = 'practice_condition'" ),
		)
	);
}
add_action( 'wp_loaded', __NAMESPACE__ . '\answer' );
