<?php
/**
 * The words for the levels of suitability.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\add_suitability_labels;
use function Practice_Blocks\suitability_labels;

/**
 * Covers includes/suitability.php.
 */
final class Suitability_Test extends WordPress_Test_Case {

	public function test_the_five_levels_mildest_first(): void {
		$this->assertSame(
			array(
				'suitable'   => 'Suitable',
				'adapted'    => 'We can adapt sessions',
				'ask-first'  => 'Speak to your GP or care team first',
				'avoid-area' => 'We avoid the affected area',
				'not-now'    => 'Not suitable at the moment',
			),
			suitability_labels()
		);
	}

	public function test_the_words_are_in_the_sites_language_and_not_in_the_users(): void {
		add_filter(
			'gettext_practice-blocks',
			static function (): string {
				return determine_locale();
			}
		);
		require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
		require_once ABSPATH . 'wp-admin/includes/screen.php';
		require_once ABSPATH . 'wp-admin/includes/template.php';
		wp_set_current_user( 1 );
		update_user_meta( 1, 'locale', 'de_DE' );
		set_current_screen( 'post' );
		$this->assertSame( 'de_DE', determine_locale(), 'The user reads the dashboard in German.' );
		$this->assertSame( array( 'en_US' ), array_values( array_unique( suitability_labels() ) ) );
		$this->assertSame( 'de_DE', determine_locale(), 'And goes on reading it in German.' );
		unset( $GLOBALS['current_screen'] );
	}

	public function test_the_words_can_be_filtered(): void {
		add_filter(
			'practice_blocks_suitability_labels',
			static function ( array $labels ): array {
				$labels['adapted'] = 'At your pace';
				return $labels;
			}
		);
		$this->assertSame( 'At your pace', suitability_labels()['adapted'] );
	}

	public function test_a_filter_that_returns_nonsense_breaks_nothing(): void {
		add_filter( 'practice_blocks_suitability_labels', '__return_null' );
		$this->assertSame( 'Suitable', suitability_labels()['suitable'] );
		add_filter(
			'practice_blocks_suitability_labels',
			static function (): array {
				return array(
					'adapted' => array( 'no words' ),
					'not-now' => 'Later',
				);
			},
			11
		);
		$this->assertSame( array( 'not-now' => 'Later' ), suitability_labels() );
	}

	public function test_the_editor_gets_the_words_safely(): void {
		add_filter(
			'practice_blocks_suitability_labels',
			static function (): array {
				return array( 'adapted' => '</script><script>alert(1)</script>' );
			}
		);
		add_suitability_labels();
		$script = implode( '', wp_scripts()->get_data( 'wp-blocks', 'after' ) );
		$this->assertStringContainsString( 'window.practiceBlocks = {"suitabilityLabels":{"adapted":', $script );
		$this->assertStringNotContainsString( '</script>', $script );
	}
}
