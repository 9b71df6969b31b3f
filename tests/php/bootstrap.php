<?php
/**
 * Loads the WordPress that this plugin lies in, with the plugin active, for PHPUnit.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

use PHPUnit\Util\ErrorHandler;

// PHPUnit loads this file inside of a function; WordPress expects these to be global.
global $wpdb, $table_prefix, $wp, $wp_query, $wp_the_query, $wp_rewrite, $wp_version, $wp_db_version, $wp_filter,
	$wp_roles, $wp_locale, $wp_theme_directories, $wp_widget_factory, $shortcode_tags, $phpmailer, $pagenow,
	$required_php_version, $required_mysql_version, $current_site, $current_blog, $blog_id;

// WordPress takes over the hooks that are there before it.
$wp_filter = array(
	'pre_option_active_plugins' => array(
		10 => array(
			array(
				'accepted_args' => 0,
				'function'      => static function (): array {
					return array( 'practice-blocks/plugin.php' );
				},
			),
		),
	),
	// Nobody logs in with these passwords; as WordPress hashes by default, each user of a test takes as long as a test.
	'wp_hash_password_options'  => array(
		10 => array(
			array(
				'accepted_args' => 0,
				'function'      => static function (): array {
					return array( 'cost' => 4 );
				},
			),
		),
	),
);

$_SERVER['HTTP_HOST']   = 'example.org';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';

require dirname( __DIR__, 5 ) . '/wp-load.php';

$to_exception = new ErrorHandler( true, true, true, true );
$phpunit_dir  = dirname( (string) ( new ReflectionClass( ErrorHandler::class ) )->getFileName(), 3 );

// In the place of PHPUnit's own handler, which steps back where there is one already, and which would fail tests for what
// newer PHP deprecates in PHPUnit 9.6 itself.
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ) use ( $to_exception, $phpunit_dir ): bool {
		$is_phpunit = E_DEPRECATED === $level && 0 === strpos( $file, $phpunit_dir );
		return $is_phpunit || $to_exception( $level, $message, $file, $line );
	}
);

require __DIR__ . '/class-wordpress-test-case.php';

printf( "WordPress %s, PHP %s\n", esc_html( wp_get_wp_version() ), PHP_VERSION ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.
