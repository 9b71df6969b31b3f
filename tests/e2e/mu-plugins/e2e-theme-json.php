<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: theme.json
 * Description: Adds what cookies say to the theme's theme.json, and to what the site's owner set in Styles.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Theme_JSON_Data;

defined( 'ABSPATH' ) || exit;

/**
 * Adds to a layer of theme.json.
 *
 * @param WP_Theme_JSON_Data $data The layer.
 * @return WP_Theme_JSON_Data With what the layer's cookie holds.
 */
function add_to_layer( WP_Theme_JSON_Data $data ): WP_Theme_JSON_Data {
	$cookie = array(
		'wp_theme_json_data_theme' => 'e2e_theme_json',
		'wp_theme_json_data_user'  => 'e2e_user_json',
	)[ current_filter() ];
	$more   = json_decode( wp_unslash( $_COOKIE[ $cookie ] ?? '' ), true );
	return is_array( $more ) ? $data->update_with( array( 'version' => 3 ) + $more ) : $data;
}
add_filter( 'wp_theme_json_data_theme', __NAMESPACE__ . '\add_to_layer' );
add_filter( 'wp_theme_json_data_user', __NAMESPACE__ . '\add_to_layer' );
