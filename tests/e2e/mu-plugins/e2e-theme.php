<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: theme
 * Description: Shows the site in the theme that a cookie names, so that tests of several themes need one site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * The theme of a request.
 *
 * @param mixed $theme False: the site's own.
 * @return mixed Folder of the theme that the cookie names, or what was given.
 */
function choose_theme( $theme ) {
	return sanitize_key( wp_unslash( $_COOKIE['e2e_theme'] ?? '' ) ) ?: $theme;
}
add_filter( 'pre_option_template', __NAMESPACE__ . '\choose_theme' );
add_filter( 'pre_option_stylesheet', __NAMESPACE__ . '\choose_theme' );
