<?php
/**
 * The base of all tests: each leaves WordPress as it found it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use PHPUnit\Framework\TestCase;
use WP_Hook;

/**
 * Undoes what a test wrote into the database, hooked, and logged in as.
 */
abstract class WordPress_Test_Case extends TestCase {

	/**
	 * The hooks before the test.
	 *
	 * @var array<string, WP_Hook>
	 */
	private array $hooks_before = array();

	/**
	 * Remembers how WordPress is.
	 */
	protected function setUp(): void {
		parent::setUp();
		foreach ( $GLOBALS['wp_filter'] as $name => $hook ) {
			$this->hooks_before[ $name ] = clone $hook;
		}
		$GLOBALS['wpdb']->query( 'START TRANSACTION' );
	}

	/**
	 * Puts WordPress back.
	 */
	protected function tearDown(): void {
		$GLOBALS['wpdb']->query( 'ROLLBACK' );
		$GLOBALS['wp_filter'] = $this->hooks_before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- The hooks go back to what they were.
		wp_cache_flush();
		wp_set_current_user( 0 );
		unset( $GLOBALS['post'] );
		parent::tearDown();
	}

	/**
	 * Does something that WordPress itself has messages of PHP about. What is said of our files still fails the test.
	 *
	 * @return mixed What it gives.
	 */
	protected static function whatever_wordpress_says( callable $action ) {
		$before = set_error_handler( // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- As said.
			static function ( int $level, string $message, string $file, int $line ) use ( &$before ): bool {
				return 0 !== strpos( $file, PRACTICE_BLOCKS_DIR . '/includes/' ) || $before( $level, $message, $file, $line );
			}
		);
		try {
			return $action();
		} finally {
			restore_error_handler();
		}
	}
}
