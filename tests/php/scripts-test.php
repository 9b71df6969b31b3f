<?php
/**
 * The scripts that are not a block's own.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block_Type_Registry;
use function Practice_Blocks\enqueue_editor_script;

/**
 * Covers includes/scripts.php.
 */
final class Scripts_Test extends WordPress_Test_Case {

	public function test_every_script_of_a_block_comes_behind_what_the_blocks_share(): void {
		foreach ( array( 'condition-article', 'benefit-list', 'benefit', 'suitable-for' ) as $name ) {
			$block = WP_Block_Type_Registry::get_instance()->get_registered( "practice-blocks/$name" );
			$this->assertContains( 'practice-blocks-shared', wp_scripts()->query( $block->editor_script_handles[0] )->deps );
		}
		$this->assertContains( 'practice-blocks-shared', wp_scripts()->query( 'practice-blocks-editor' )->deps );
		$this->assertContains( 'practice-blocks-runtime', wp_scripts()->query( 'practice-blocks-shared' )->deps );
	}

	public function test_every_file_is_there(): void {
		foreach ( array( 'runtime', 'shared', 'editor' ) as $name ) {
			$source = wp_scripts()->query( "practice-blocks-$name" )->src;
			$this->assertStringEndsWith( "/build/$name.js", $source );
			$this->assertFileExists( PRACTICE_BLOCKS_DIR . "/build/$name.js" );
		}
	}

	public function test_their_words_are_translated(): void {
		$this->assertSame( 'practice-blocks', wp_scripts()->query( 'practice-blocks-shared' )->textdomain );
		$this->assertSame( 'practice-blocks', wp_scripts()->query( 'practice-blocks-editor' )->textdomain );
	}

	/**
	 * Where it runs: WordPress warns when the dependencies of the post editor come with widgets.
	 *
	 * @dataProvider screens
	 *
	 * @param string $screen Name of a screen.
	 * @param bool   $runs   Whether the script runs there.
	 */
	public function test_the_editor_script_runs_where_posts_are_edited( string $screen, bool $runs ): void {
		wp_dequeue_script( 'practice-blocks-editor' );
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		set_current_screen( $screen );
		enqueue_editor_script();
		$this->assertSame( $runs, wp_script_is( 'practice-blocks-editor', 'enqueued' ) );
		wp_dequeue_script( 'practice-blocks-editor' );
	}

	/**
	 * Screens by name.
	 *
	 * @return array<string, array{string, bool}> Name, and whether the script runs there.
	 */
	public function screens(): array {
		return array(
			'post editor'   => array( 'post', true ),
			'site editor'   => array( 'site-editor', true ),
			'widget editor' => array( 'widgets', false ),
		);
	}
}
