<?php
/**
 * Plugin Name: Practice Blocks bench: core alone
 * Description: Leaves the plugin out of every request that carries a certain cookie: so one site shows both sides of a comparison.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Bench;

defined( 'ABSPATH' ) || exit;

/**
 * Takes the plugin off the list of active ones, for this request only.
 *
 * @param mixed $plugins The list as it is stored.
 * @return mixed Without the plugin where core alone is asked for.
 */
function leave_plugin_out( $plugins ) {
	return isset( $_COOKIE['practice_blocks_bench_core_alone'] ) && is_array( $plugins )
		? array_values( array_diff( $plugins, array( 'practice-blocks/plugin.php' ) ) )
		: $plugins;
}
add_filter( 'option_active_plugins', __NAMESPACE__ . '\leave_plugin_out' );
