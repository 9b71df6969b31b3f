<?php
/**
 * Which styles a page gets.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Query;
use const Practice_Blocks\STYLE;
use function Practice_Blocks\dequeue_unused_styles;

/**
 * Covers includes/styles.php.
 */
final class Styles_Test extends WordPress_Test_Case {

	private const CALLOUT = '<!-- wp:practice-blocks/suitable-for --><div>A text</div><!-- /wp:practice-blocks/suitable-for -->';

	private const ARTICLE = '<!-- wp:practice-blocks/condition-article --><div>' . self::CALLOUT . '</div><!-- /wp:practice-blocks/condition-article -->';

	protected function setUp(): void {
		parent::setUp();
		// Before WordPress 6.9 this is so in every classic theme.
		add_filter( 'should_load_block_assets_on_demand', '__return_false', 99 );
	}

	protected function tearDown(): void {
		wp_styles()->queue   = array();
		$GLOBALS['wp_query'] = $GLOBALS['wp_the_query']; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- It is put back.
		parent::tearDown();
	}

	public function test_a_page_without_our_blocks_gets_none(): void {
		$this->assertFalse( self::has_style( 'A text' ) );
	}

	public function test_a_page_with_our_blocks_gets_it_at_its_top(): void {
		$this->assertTrue( self::has_style( self::CALLOUT ) );
		$this->assertTrue( self::has_style( 'A text' . self::ARTICLE ) );
	}

	public function test_a_list_of_posts_that_may_be_excerpts_gets_none_at_its_top(): void {
		$this->assertFalse( self::has_style( self::CALLOUT, false ) );
	}

	public function test_a_block_from_elsewhere_brings_its_style_when_it_is_shown(): void {
		$this->assertFalse( self::has_style( 'A text' ) );
		do_blocks( self::CALLOUT );
		$this->assertTrue( wp_style_is( STYLE ) );
	}

	public function test_nothing_is_asked_of_the_database(): void {
		$before = $GLOBALS['wpdb']->num_queries;
		dequeue_unused_styles();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	/**
	 * Whether our style sheet is at the top of a page.
	 *
	 * @param string $content     Of its post.
	 * @param bool   $is_singular Whether it shows the whole post.
	 * @return bool True if it is.
	 */
	private static function has_style( string $content, bool $is_singular = true ): bool {
		wp_styles()->queue   = array();
		$query               = new WP_Query();
		$query->is_singular  = $is_singular;

		$query->queried_object    = get_post( wp_insert_post( array( 'post_content' => $content ) ) );
		$query->queried_object_id = $query->queried_object->ID;
		$GLOBALS['wp_query'] = $query; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- The page of the test.
		wp_enqueue_registered_block_scripts_and_styles();
		dequeue_unused_styles();
		return wp_style_is( STYLE );
	}
}
