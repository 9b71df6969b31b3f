<?php
/**
 * What a visitor gets, with the plugin and without it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block_Type_Registry;

/**
 * Covers the saved markup in WordPress's own rendering.
 */
final class Render_Test extends WordPress_Test_Case {

	/**
	 * Every fixture of the editor's tests, and the posts of a later version.
	 *
	 * @return array<string, array{string}> Saved markup by name.
	 */
	public function fixtures(): array {
		$files = array_merge( glob( dirname( __DIR__ ) . '/fixtures/blocks/*.html' ), glob( dirname( __DIR__ ) . '/fixtures/newer/*.html' ) );
		$cases = array();
		foreach ( $files as $file ) {
			$cases[ basename( $file, '.html' ) ] = array( (string) file_get_contents( $file ) );
		}
		return $cases;
	}

	public function test_there_are_fixtures(): void {
		$this->assertGreaterThan( 25, count( $this->fixtures() ) );
		$this->assertArrayHasKey( 'newer-markup', $this->fixtures() );
	}

	/**
	 * @dataProvider fixtures
	 */
	public function test_without_the_plugin_the_same_words_stay_in_the_same_order( string $content ): void {
		$with = do_blocks( $content );
		$this->unregister_blocks();
		$without = do_blocks( $content );
		$this->register_blocks();
		$this->assertSame( self::words( $with ), self::words( $without ) );
		$this->assertSame( self::words( $content ), self::words( $without ) );
	}

	public function test_without_the_plugin_lists_headings_and_numbers_are_still_real(): void {
		$this->unregister_blocks();
		$html = do_blocks( $this->fixtures()['benefit-list__start'][0] );
		$this->register_blocks();
		$this->assertMatchesRegularExpression( '#<ol start="4"[^>]*>\s*<li[^>]*><h3[^>]*>Four</h3>#', $html );
	}

	/**
	 * @dataProvider fixtures
	 */
	public function test_rendering_asks_the_database_nothing( string $content ): void {
		do_blocks( $content );
		$before = $GLOBALS['wpdb']->num_queries;
		do_blocks( $content );
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	/**
	 * @return array<string, array{string}> Block comments that nobody's editor wrote.
	 */
	public function broken_attributes(): array {
		return array(
			'wrong types'    => array( '{"start":{"a":[1]},"reversed":"x","headingLevel":"<script>"}' ),
			'unknown level'  => array( '{"headingLevel":99,"start":1e99}' ),
			'not an object'  => array( '[1,2]' ),
			'nothing at all' => array( '' ),
		);
	}

	/**
	 * @dataProvider broken_attributes
	 */
	public function test_broken_attributes_break_nothing( string $attributes ): void {
		$html = do_blocks( "<!-- wp:practice-blocks/benefit-list $attributes -->\n<ol class=\"wp-block-practice-blocks-benefit-list\"><li>Words</li></ol>\n<!-- /wp:practice-blocks/benefit-list -->" );
		$this->assertStringContainsString( 'Words', $html );
	}

	/**
	 * The blocks that were taken out.
	 *
	 * @var \WP_Block_Type[]
	 */
	private array $taken = array();

	private function unregister_blocks(): void {
		$registry = WP_Block_Type_Registry::get_instance();
		foreach ( $registry->get_all_registered() as $name => $block ) {
			if ( 0 === strpos( $name, 'practice-blocks/' ) ) {
				$this->taken[] = $registry->unregister( $name );
			}
		}
		$this->assertCount( 4, $this->taken );
	}

	private function register_blocks(): void {
		foreach ( $this->taken as $block ) {
			WP_Block_Type_Registry::get_instance()->register( $block );
		}
		$this->taken = array();
	}

	private static function words( string $html ): string {
		return trim( (string) preg_replace( '/\s+/', ' ', wp_strip_all_tags( str_replace( '<', ' <', $html ) ) ) );
	}
}
