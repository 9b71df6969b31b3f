<?php
/**
 * Which blocks the writer hid on every screen.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Theme_JSON;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the writer hid a block on every screen: WordPress then leaves it out (since 6.9), or hides it on each kind of screen (since 7.0).
 *
 * @since 0.1.0
 *
 * @param array $attributes The block's.
 * @return bool True if nobody sees it.
 */
function is_hidden_block( array $attributes ): bool {
	if ( ! function_exists( 'wp_render_block_visibility_support' ) ) {
		return false;
	}
	$visibility = $attributes['metadata']['blockVisibility'] ?? null;
	$viewports  = is_array( $visibility ) ? $visibility['viewport'] ?? null : null;
	if ( ! is_array( $viewports ) ) {
		return false === $visibility;
	}
	$screens  = screen_names();
	$is_shown = static fn( string $name ): bool => false !== ( $viewports[ $name ] ?? null );
	return $screens && ! array_filter( $screens, $is_shown );
}

/**
 * The kinds of screens that a block can be hidden on.
 *
 * @since 0.1.0
 *
 * @return string[] Their names; none where WordPress does not tell screens apart.
 */
function screen_names(): array {
	if ( ! is_wp_version_compatible( '7.0' ) ) {
		return array();
	}
	// Since 7.1 a theme says where they begin and end, and may have two of them.
	$queries = is_callable( array( WP_Theme_JSON::class, 'get_viewport_media_queries' ) )
		? WP_Theme_JSON::get_viewport_media_queries( wp_get_global_settings( array( 'viewport' ) ), array( 'include_desktop' => true ) )
		: array_flip( array( 'mobile', 'tablet', 'desktop' ) );
	return array_map( static fn( string $name ): string => ltrim( $name, '@' ), array_keys( $queries ) );
}
