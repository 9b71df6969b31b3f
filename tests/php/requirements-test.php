<?php
/**
 * What happens where WordPress or PHP is too old.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

/**
 * Covers includes/requirements.php.
 */
final class Requirements_Test extends WordPress_Test_Case {

	public function test_the_oldest_supported_versions_are_enough(): void {
		$this->assertSame(
			array(),
			practice_blocks_unmet_requirements(
				array(
					'WordPress' => '6.8',
					'PHP'       => '7.4.0',
				)
			)
		);
	}

	public function test_older_versions_are_named(): void {
		$this->assertSame(
			array(
				'WordPress' => '6.8',
				'PHP'       => '7.4',
			),
			practice_blocks_unmet_requirements(
				array(
					'WordPress' => '6.7.4',
					'PHP'       => '7.3.33',
				)
			)
		);
	}

	public function test_administrators_are_told_what_is_too_old_and_that_the_text_is_safe(): void {
		wp_set_current_user( 1 );
		$GLOBALS['wp_version'] = '6.7.4';
		$notice                = self::notice();
		$GLOBALS['wp_version'] = wp_get_wp_version();
		$this->assertStringContainsString( 'It needs WordPress 6.8 or newer, and this site runs 6.7.4.', $notice );
		$this->assertStringContainsString( 'safe', $notice );
	}

	public function test_nobody_is_told_anything_where_all_is_well(): void {
		wp_set_current_user( 1 );
		$this->assertSame( '', self::notice() );
	}

	public function test_others_are_told_nothing(): void {
		$GLOBALS['wp_version'] = '6.7.4';
		$notice                = self::notice();
		$GLOBALS['wp_version'] = wp_get_wp_version();
		$this->assertSame( '', $notice );
	}

	private static function notice(): string {
		ob_start();
		practice_blocks_requirements_notice();
		return (string) ob_get_clean();
	}
}
