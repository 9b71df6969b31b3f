<?php
/**
 * Registration of the blocks in WordPress.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block_Type_Registry;
use const Practice_Blocks\STYLE;
use function Practice_Blocks\translate_example;

/**
 * Covers includes/blocks.php and includes/category.php.
 */
final class Blocks_Test extends WordPress_Test_Case {

	private const NAMES = array( 'condition-article', 'benefit-list', 'benefit', 'suitable-for' );

	public function test_every_block_is_registered_with_its_assets(): void {
		foreach ( self::NAMES as $name ) {
			$block = WP_Block_Type_Registry::get_instance()->get_registered( "practice-blocks/$name" );
			$this->assertNotNull( $block, $name );
			$this->assertSame( 'practice-blocks', $block->category );
			$this->assertSame( array( STYLE ), $block->style_handles );
			$this->assertTrue( wp_style_is( STYLE, 'registered' ) );
		}
	}

	public function test_visitors_get_no_script(): void {
		foreach ( self::NAMES as $name ) {
			$block = WP_Block_Type_Registry::get_instance()->get_registered( "practice-blocks/$name" );
			$this->assertSame( array(), array_merge( $block->script_handles, $block->view_script_handles, $block->view_script_module_ids ) );
		}
	}

	public function test_previews_are_in_the_language_of_the_writer(): void {
		$translate = static function ( string $translation, string $text ): string {
			return "[$text]";
		};
		$this->assertArrayNotHasKey( 'example', translate_example( array(), 'practice-blocks/benefit' ) );
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		set_current_screen( 'post' );
		add_filter( 'gettext_practice-blocks', $translate, 10, 2 );
		$args = translate_example( array( 'title' => 'Benefit' ), 'practice-blocks/benefit' );
		$this->assertSame( 'Benefit', $args['title'] );
		$this->assertSame( '[Time to rest]', $args['example']['attributes']['heading'] );
		$this->assertSame( array( 'title' => 'Benefit' ), translate_example( array( 'title' => 'Benefit' ), 'core/heading' ) );
		remove_filter( 'gettext_practice-blocks', $translate );
		unset( $GLOBALS['current_screen'] );
	}

	public function test_the_blocks_have_a_category_of_their_own_behind_the_others(): void {
		$categories = get_block_categories( get_post( self::a_post() ) );
		$ours       = end( $categories );
		$this->assertSame( array( 'practice-blocks', 'Practice Blocks' ), array( $ours['slug'], $ours['title'] ) );
	}

	private static function a_post(): int {
		return wp_insert_post( array( 'post_title' => 'A post' ) );
	}
}
