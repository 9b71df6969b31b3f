<?php
/**
 * The editor's script.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block_Type_Registry;
use const Practice_Blocks\EDITOR_SCRIPT;
use function Practice_Blocks\remember_post_editor;

/**
 * Covers includes/scripts.php.
 */
final class Scripts_Test extends WordPress_Test_Case {

	public function test_every_block_has_the_one_script(): void {
		foreach ( array( 'condition-article', 'benefit-list', 'benefit', 'suitable-for' ) as $name ) {
			$block = WP_Block_Type_Registry::get_instance()->get_registered( "practice-blocks/$name" );
			$this->assertSame( array( EDITOR_SCRIPT ), $block->editor_script_handles );
		}
	}

	protected function setUp(): void {
		parent::setUp();
		unset( $GLOBALS['wp_scripts'] );
	}

	public function test_wordpress_registers_no_script_for_our_blocks_as_long_as_none_is_asked_for(): void {
		$block = WP_Block_Type_Registry::get_instance()->get_registered( 'practice-blocks/condition-article' );
		unregister_block_type( $block->name );
		register_block_type( PRACTICE_BLOCKS_DIR );
		$this->assertArrayNotHasKey( 'wp_scripts', $GLOBALS );
		$this->assertNotContains( 'wp-editor', wp_scripts()->query( EDITOR_SCRIPT )->deps );
	}

	public function test_its_file_is_there(): void {
		$this->assertStringEndsWith( '/build/index.js', wp_scripts()->query( EDITOR_SCRIPT )->src );
		$this->assertFileExists( PRACTICE_BLOCKS_DIR . '/build/index.js' );
	}

	public function test_its_words_are_translated(): void {
		$this->assertSame( 'practice-blocks', wp_scripts()->query( EDITOR_SCRIPT )->textdomain );
	}

	/**
	 * Where it has the post editor: WordPress warns when that comes with widgets.
	 *
	 * @dataProvider screens
	 *
	 * @param string $screen Name of a screen.
	 * @param bool   $has    Whether the post editor is there.
	 */
	public function test_it_has_the_post_editor_where_posts_are_edited( string $screen, bool $has ): void {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		set_current_screen( $screen );
		remember_post_editor();
		$this->assertSame( $has, in_array( 'wp-editor', wp_scripts()->query( EDITOR_SCRIPT )->deps, true ) );
	}

	/**
	 * Screens by name.
	 *
	 * @return array<string, array{string, bool}> Name, and whether the post editor is there.
	 */
	public function screens(): array {
		return array(
			'post editor'   => array( 'post', true ),
			'site editor'   => array( 'site-editor', true ),
			'widget editor' => array( 'widgets', false ),
		);
	}
}
