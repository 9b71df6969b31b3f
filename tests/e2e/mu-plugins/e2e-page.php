<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: page
 * Description: Shows a page as a cookie asks for it: from right to left, in a style of its theme, without the plugin. Tells what it cost.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Theme_JSON_Data;

defined( 'ABSPATH' ) || exit;

/**
 * What a cookie says.
 *
 * @param string $name Name of the cookie.
 * @return string Letters, digits and dashes; empty without one.
 */
function cookie( string $name ): string {
	return sanitize_key( wp_unslash( $_COOKIE[ $name ] ?? '' ) );
}

/**
 * A language from right to left, of which no translation is there.
 *
 * @param string $locale The site's.
 * @return string Hebrew, or what was given.
 */
function choose_locale( string $locale ): string {
	return cookie( 'e2e_rtl' ) ? 'he_IL' : $locale;
}
add_filter( 'locale', __NAMESPACE__ . '\choose_locale' );

/**
 * The direction, which WordPress takes from a translation.
 *
 * @param string $translation Translated text.
 * @param string $text        Text to translate.
 * @param string $context     What it is about.
 * @return string "rtl", or what was given.
 */
function choose_direction( string $translation, string $text, string $context ): string {
	return 'text direction' === $context && cookie( 'e2e_rtl' ) ? 'rtl' : $translation;
}
add_filter( 'gettext_with_context', __NAMESPACE__ . '\choose_direction', 10, 3 );

/**
 * Puts one of the theme's own styles on.
 *
 * @param WP_Theme_JSON_Data $data What the theme says.
 * @return WP_Theme_JSON_Data With what its style says.
 */
function choose_style( WP_Theme_JSON_Data $data ): WP_Theme_JSON_Data {
	$name = cookie( 'e2e_style' );
	return $name ? $data->update_with( wp_json_file_decode( get_theme_file_path( "styles/$name.json" ), array( 'associative' => true ) ) ) : $data;
}
add_filter( 'wp_theme_json_data_theme', __NAMESPACE__ . '\choose_style' );

/**
 * Switches the plugin off for a page.
 *
 * @param mixed $plugins Files of the plugins.
 * @return mixed Without ours if the cookie says so.
 */
function choose_plugins( $plugins ) {
	return is_array( $plugins ) && cookie( 'e2e_without' ) ? array_diff( $plugins, array( 'practice-blocks/plugin.php' ) ) : $plugins;
}
add_filter( 'option_active_plugins', __NAMESPACE__ . '\choose_plugins' );

/**
 * Keeps tasks that are due, at any time, from being counted as part of a page.
 *
 * @param mixed $jobs Null: those that are due.
 * @return mixed None while a page is counted.
 */
function forget_tasks( $jobs ) {
	return cookie( 'e2e_queries' ) ? array() : $jobs;
}
add_filter( 'pre_get_ready_cron_jobs', __NAMESPACE__ . '\forget_tasks' );

/**
 * Tells how often the page asked the database.
 */
function tell_queries(): void {
	if ( cookie( 'e2e_queries' ) ) {
		printf( '<!-- queries: %d -->', (int) get_num_queries() );
	}
}
add_action( 'wp_footer', __NAMESPACE__ . '\tell_queries', PHP_INT_MAX );

/**
 * Shows a post as a newsletter's plugin sends it: its content, through the filters, with no page around it.
 */
function show_mail(): void {
	$id = absint( wp_unslash( $_GET['e2e_mail'] ?? 0 ) );
	if ( $id ) {
		echo apply_filters( 'the_content', get_post_field( 'post_content', $id, 'raw' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- As the page does.
		exit;
	}
}
add_action( 'wp_loaded', __NAMESPACE__ . '\show_mail' );
