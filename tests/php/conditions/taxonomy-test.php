<?php
/**
 * The taxonomy: where it is, who may do what with it, and its addresses.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\forget_addresses;
use function Practice_Blocks\learn_addresses;
use function Practice_Blocks\register_condition_taxonomy;

/**
 * Covers includes/conditions/taxonomy.php and addresses.php.
 */
final class Taxonomy_Test extends WordPress_Test_Case {

	protected function tearDown(): void {
		parent::tearDown();
		register_condition_taxonomy();
	}

	public function test_posts_have_conditions_as_they_have_tags(): void {
		$taxonomy = get_taxonomy( 'practice_condition' );
		$this->assertSame( array( 'post' ), $taxonomy->object_type );
		$this->assertFalse( $taxonomy->hierarchical );
		$this->assertTrue( $taxonomy->public );
		$this->assertTrue( $taxonomy->show_in_quick_edit );
		$this->assertEquals( get_taxonomy( 'post_tag' )->cap, $taxonomy->cap );
	}

	public function test_no_word_of_tags_is_left_in_the_dashboard(): void {
		$labels = array_filter( (array) get_taxonomy( 'practice_condition' )->labels );
		$this->assertGreaterThan( 20, count( $labels ) );
		foreach ( $labels as $name => $label ) {
			$this->assertDoesNotMatchRegularExpression( '/\b(tag|categor)/i', $label, $name );
		}
		$this->assertStringEndsWith( '.', get_taxonomy( 'practice_condition' )->description );
	}

	public function test_other_types_of_content_can_have_conditions(): void {
		add_filter(
			'practice_blocks_condition_post_types',
			static function ( array $types ): array {
				$types[] = 'page';
				$types[] = null;
				return $types;
			}
		);
		register_condition_taxonomy();
		$this->assertSame( array( 'post', 'page' ), get_taxonomy( 'practice_condition' )->object_type );
		add_filter( 'practice_blocks_condition_post_types', '__return_null', 11 );
		register_condition_taxonomy();
		$this->assertSame( array( 'post' ), get_taxonomy( 'practice_condition' )->object_type, 'Nonsense is not taken.' );
	}

	public function test_conditions_are_in_the_rest_api_under_their_own_name(): void {
		$this->assertSame( 200, rest_do_request( new WP_REST_Request( 'GET', '/wp/v2/practice-conditions' ) )->get_status() );
	}

	public function test_a_condition_has_an_address_whatever_posts_begin_with(): void {
		$GLOBALS['wp_rewrite']->set_permalink_structure( '/blog/%postname%/' );
		register_condition_taxonomy();
		$GLOBALS['wp_rewrite']->matches = 'matches';
		$term = wp_insert_term( 'Long COVID', 'practice_condition' );
		$this->assertSame( home_url( '/condition/long-covid/' ), get_term_link( $term['term_id'] ) );
		$this->assertSame( 'index.php?practice_condition=$matches[1]', $GLOBALS['wp_rewrite']->rewrite_rules()['condition/([^/]+)/?$'] );
		$GLOBALS['wp_rewrite']->set_permalink_structure( '' );
	}

	public function test_the_addresses_are_learnt_once_and_asked_for_without_a_query(): void {
		delete_option( 'practice_blocks_addresses' );
		update_option( 'rewrite_rules', array( 'old' => 'rules' ) );
		learn_addresses();
		$this->assertFalse( get_option( 'rewrite_rules' ), 'WordPress makes them again.' );
		update_option( 'rewrite_rules', array( 'new' => 'rules' ) );
		wp_cache_flush();
		wp_load_alloptions();
		$before = $GLOBALS['wpdb']->num_queries;
		learn_addresses();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
		$this->assertSame( array( 'new' => 'rules' ), get_option( 'rewrite_rules' ) );
	}

	public function test_switching_off_forgets_them_and_switching_on_learns_them_again(): void {
		learn_addresses();
		update_option( 'rewrite_rules', array( 'condition' => 'rules' ) );
		do_action( 'deactivate_practice-blocks/plugin.php', false );
		$this->assertFalse( get_option( 'rewrite_rules' ) );
		$this->assertFalse( get_option( 'practice_blocks_addresses' ) );
		update_option( 'rewrite_rules', array( 'other' => 'rules' ) );
		learn_addresses();
		$this->assertFalse( get_option( 'rewrite_rules' ) );
		forget_addresses( true );
		$this->assertFalse( get_option( 'practice_blocks_addresses' ), 'Also with a network’s flag on a site of its own.' );
	}
}
