<?php
/**
 * The patterns: where they are offered, and what they are made of.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block_Pattern_Categories_Registry;
use WP_Block_Patterns_Registry;
use WP_REST_Request;
use function Practice_Blocks\theme_pattern_descriptions;

/**
 * Covers includes/patterns.php, includes/pattern-markup.php and patterns/.
 */
final class Patterns_Test extends WordPress_Test_Case {

	private const NAMES = array( 'condition-article', 'benefits', 'what-to-expect', 'before-you-book', 'after-your-session' );

	/**
	 * Every pattern.
	 *
	 * @return array<string, array{string}> Names by name.
	 */
	public function names(): array {
		return array_combine( self::NAMES, array_chunk( self::NAMES, 1 ) );
	}

	public function test_the_patterns_have_a_category_of_their_own(): void {
		$category = WP_Block_Pattern_Categories_Registry::get_instance()->get_registered( 'practice-blocks' );
		$this->assertSame( 'Practice Blocks', $category['label'] );
		$ours = array();
		foreach ( WP_Block_Patterns_Registry::get_instance()->get_all_registered() as $pattern ) {
			if ( in_array( 'practice-blocks', $pattern['categories'] ?? array(), true ) ) {
				$ours[] = $pattern['name'];
			}
		}
		$this->assertSame(
			array_map(
				static function ( string $name ): string {
					return "practice-blocks/$name";
				},
				array_merge( self::NAMES, self::theme_names() )
			),
			$ours
		);
	}

	/**
	 * @dataProvider names
	 */
	public function test_a_pattern_is_offered_for_a_new_post_and_page( string $name ): void {
		$pattern = WP_Block_Patterns_Registry::get_instance()->get_registered( "practice-blocks/$name" );
		$this->assertContains( 'core/post-content', $pattern['blockTypes'] );
		$this->assertSame( array( 'post', 'page' ), $pattern['postTypes'] );
		$this->assertNotSame( '', $pattern['title'] );
		$this->assertNotSame( '', $pattern['description'] );
		$this->assertNotEmpty( $pattern['keywords'] );
		$this->assertGreaterThan( 0, $pattern['viewportWidth'] );
	}

	/**
	 * @dataProvider names
	 */
	public function test_a_pattern_is_what_the_tests_of_the_editor_are_run_on( string $name ): void {
		$this->assertStringEqualsFile(
			dirname( __DIR__ ) . "/fixtures/patterns/$name.html",
			self::content( $name ) . "\n"
		);
	}

	public function test_there_is_no_file_without_its_pattern(): void {
		$files = array_map(
			static function ( string $file ): string {
				return basename( $file, '.php' );
			},
			glob( PRACTICE_BLOCKS_DIR . '/patterns/*.php' )
		);
		$this->assertEqualsCanonicalizing( array_merge( self::NAMES, array( 'posted-in' ) ), $files );
	}

	public function test_what_is_inserted_is_in_the_sites_language_and_what_is_told_in_the_users(): void {
		add_filter(
			'gettext_practice-blocks',
			static function (): string {
				return determine_locale();
			}
		);
		wp_set_current_user( 1 );
		update_user_meta( 1, 'locale', 'de_DE' );
		// As the editor asks for them.
		$_GET['_locale']        = 'user';
		$_SERVER['REQUEST_URI'] = '/wp-json/wp/v2/block-patterns/patterns?_locale=user';
		add_filter( 'wp_is_json_request', '__return_true' );
		$_SERVER['HTTP_ACCEPT'] = 'application/json';
		$this->assertSame( 'de_DE', determine_locale(), 'The user reads the editor in German.' );
		$this->assertSame( 'de_DE', \Practice_Blocks\pattern_descriptions()['benefits']['keywords'][0] );
		ob_start();
		include PRACTICE_BLOCKS_DIR . '/patterns/before-you-book.php';
		$content = (string) ob_get_clean();
		$this->assertStringContainsString( '<h2 class="wp-block-heading">en_US</h2>', $content );
		$this->assertStringNotContainsString( 'de_DE', $content );
		$this->assertSame( 'de_DE', determine_locale(), 'And goes on reading it in German.' );
		unset( $_GET['_locale'], $_SERVER['HTTP_ACCEPT'] );
		$_SERVER['REQUEST_URI'] = '/';
	}

	public function test_translations_are_text_and_not_markup(): void {
		add_filter(
			'gettext_practice-blocks',
			static function ( string $translation, string $text ): string {
				return 'In brief' === $text ? 'Kurz & <b>bündig</b>' : $translation;
			},
			10,
			2
		);
		ob_start();
		include PRACTICE_BLOCKS_DIR . '/patterns/condition-article.php';
		$this->assertStringContainsString( '>Kurz &amp; &lt;b&gt;bündig&lt;/b&gt;</h2>', (string) ob_get_clean() );
	}

	public function test_callouts_take_the_sites_own_words(): void {
		add_filter(
			'practice_blocks_suitability_labels',
			static function ( array $labels ): array {
				$labels['not-now'] = 'Later';
				return $labels;
			}
		);
		ob_start();
		include PRACTICE_BLOCKS_DIR . '/patterns/before-you-book.php';
		$this->assertStringContainsString( '__label">Later</p>', (string) ob_get_clean() );
	}

	public function test_writers_get_the_patterns_over_rest(): void {
		wp_set_current_user( 1 );
		$response = rest_do_request( new WP_REST_Request( 'GET', '/wp/v2/block-patterns/patterns' ) );
		$this->assertSame( 200, $response->get_status() );
		$this->assertCount(
			count( self::NAMES ) + count( self::theme_names() ),
			array_filter(
				$response->get_data(),
				static function ( array $pattern ): bool {
					return array( 'practice-blocks' ) === ( $pattern['categories'] ?? array() ) && '' !== $pattern['content'];
				}
			)
		);
	}

	public function test_the_line_of_a_post_is_offered_in_block_themes_that_know_its_blocks(): void {
		$this->assertTrue( wp_is_block_theme() );
		$this->assertSame( self::theme_names(), array_keys( theme_pattern_descriptions() ) );
		switch_theme( 'a-classic-theme' );
		$this->assertFalse( wp_is_block_theme() );
		$this->assertSame( array(), theme_pattern_descriptions() );
	}

	public function test_the_line_of_a_post_is_what_the_editor_saves_and_shows_both_facts(): void {
		ob_start();
		include PRACTICE_BLOCKS_DIR . '/patterns/posted-in.php';
		$content = (string) ob_get_clean();
		$this->assertStringEqualsFile( dirname( __DIR__ ) . '/fixtures/theme-patterns/posted-in.html', "$content\n" );
		if ( array() === self::theme_names() ) {
			return;
		}
		$category        = wp_insert_term( 'Massage', 'category' )['term_id'];
		$GLOBALS['post'] = get_post(
			wp_insert_post(
				array(
					'post_title'    => 'x',
					'post_status'   => 'publish',
					'post_category' => array( $category ),
				)
			)
		);
		setup_postdata( $GLOBALS['post'] );
		$text = trim( (string) preg_replace( '/\s+/', ' ', wp_strip_all_tags( str_replace( '<', ' <', do_blocks( $content ) ) ) ) );
		$this->assertSame( 'Posted in: Massage | Comments: 0', $text );
	}

	/**
	 * @return string[] Names of the patterns for block themes that this WordPress has the blocks for.
	 */
	private static function theme_names(): array {
		return version_compare( wp_get_wp_version(), '6.9', '>=' ) ? array( 'posted-in' ) : array();
	}

	private static function content( string $name ): string {
		return WP_Block_Patterns_Registry::get_instance()->get_registered( "practice-blocks/$name" )['content'];
	}
}
