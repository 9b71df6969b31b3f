<?php
/**
 * What goes and what stays when the plugin is deleted.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\register_condition_taxonomy;
use function Practice_Blocks\uninstall_from_site;

/**
 * Covers uninstall.php.
 */
final class Uninstall_Test extends WordPress_Test_Case {

	private const CONTENT = '<!-- wp:practice-blocks/suitable-for {"condition":"gout"} --><div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Gout</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p></div><!-- /wp:practice-blocks/suitable-for -->';

	private int $term = 0;
	private int $post = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->term = create_condition( condition_catalogue()['gout'] )[0]->term_id;
		$this->post = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => self::CONTENT ) ) );
		update_option( 'practice_blocks_addresses', '1' );
		update_option( 'practice_blocks_comment_note', '1' );
		// As it is while a plugin is deleted.
		unregister_taxonomy( 'practice_condition' );
		if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
			define( 'WP_UNINSTALL_PLUGIN', 'practice-blocks/plugin.php' );
		}
	}

	protected function tearDown(): void {
		parent::tearDown();
		register_condition_taxonomy();
	}

	public function test_options_go_and_conditions_and_posts_stay(): void {
		require PRACTICE_BLOCKS_DIR . '/uninstall.php';
		register_condition_taxonomy();
		$this->assertSame( array(), self::options() );
		$this->assertSame( 'Gout', get_term( $this->term, 'practice_condition' )->name );
		$this->assertSame( 'FA25', get_term_meta( $this->term, 'practice_blocks_icd11_code', true ) );
		$this->assertSame( array( $this->term ), wp_get_object_terms( $this->post, 'practice_condition', array( 'fields' => 'ids' ) ) );
		$this->assertSame( array( 'gout' ), get_post_meta( $this->post, '_practice_blocks_condition_terms', true ) );
		$this->assertSame( self::CONTENT, get_post( $this->post )->post_content );
	}

	/**
	 * @depends test_options_go_and_conditions_and_posts_stay
	 */
	public function test_conditions_go_where_the_owner_says_so_and_no_word_of_a_post(): void {
		$tag = wp_insert_term( 'Gout', 'post_tag' )['term_id'];
		uninstall_from_site( true );
		register_condition_taxonomy();
		$this->assertSame( array(), self::options() );
		$this->assertNull( get_term( $this->term ) );
		$this->assertSame( array(), get_term_meta( $this->term ) );
		$this->assertSame( array(), get_post_meta( $this->post, '_practice_blocks_condition_terms' ) );
		$this->assertSame( self::CONTENT, get_post( $this->post )->post_content );
		$this->assertSame( 'Gout', get_term( $tag )->name );
	}

	public function test_no_key_of_ours_is_forgotten(): void {
		$keys = $GLOBALS['wpdb']->get_col( "SELECT meta_key FROM {$GLOBALS['wpdb']->postmeta} WHERE meta_key LIKE '%practice\\_blocks%'" );
		$this->assertSame( array( '_practice_blocks_condition_terms' ), array_values( array_unique( $keys ) ) );
		$this->assertSame( array( 'practice_blocks_addresses', 'practice_blocks_comment_note' ), self::options() );
	}

	/**
	 * @return string[] Names of our options.
	 */
	private static function options(): array {
		return $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%practice\\_blocks\\_%' AND option_name NOT LIKE '%playground%'" );
	}
}
