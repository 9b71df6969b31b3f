<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: locale
 * Description: Speaks the languages that cookies name, so that tests of several languages need one site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * A language that a cookie names.
 *
 * @param string $cookie The cookie's name.
 * @return string Its locale, or nothing.
 */
function locale_of_cookie( string $cookie ): string {
	return (string) preg_replace( '/[^a-zA-Z_]/', '', wp_unslash( $_COOKIE[ $cookie ] ?? '' ) );
}

/**
 * The site's language.
 *
 * @param mixed $locale False: what the site is set to.
 * @return mixed The locale of the cookie, or what was given.
 */
function choose_site_locale( $locale ) {
	return locale_of_cookie( 'e2e_site_locale' ) ?: $locale;
}
add_filter( 'pre_option_WPLANG', __NAMESPACE__ . '\choose_site_locale' );

/**
 * The user's language.
 *
 * @param mixed  $value   Null: what the user is set to.
 * @param int    $user_id The user.
 * @param string $key     The field that is asked for.
 * @return mixed The locale of the cookie, or what was given.
 */
function choose_user_locale( $value, int $user_id, string $key ) {
	return 'locale' === $key ? ( locale_of_cookie( 'e2e_user_locale' ) ?: $value ) : $value;
}
add_filter( 'get_user_metadata', __NAMESPACE__ . '\choose_user_locale', 10, 3 );

/**
 * Leaves what the user is set to alone: with every preference WordPress saves all that it knows of a user.
 *
 * @param mixed  $check   Null: the field is to be written.
 * @param int    $user_id The user.
 * @param string $key     The field.
 * @return mixed True for the language: it is not.
 */
function keep_user_locale( $check, int $user_id, string $key ) {
	return 'locale' === $key ? true : $check;
}
add_filter( 'update_user_metadata', __NAMESPACE__ . '\keep_user_locale', 10, 3 );
