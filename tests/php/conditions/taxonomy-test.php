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

	/**
	 * @return array<string, array{string}> Roles.
	 */
	public function roles(): array {
		return array_combine(
			array( 'subscriber', 'contributor', 'author', 'editor', 'administrator' ),
			array( array( 'subscriber' ), array( 'contributor' ), array( 'author' ), array( 'editor' ), array( 'administrator' ) )
		);
	}

	/**
	 * @dataProvider roles
	 */
	public function test_whoever_may_do_something_with_tags_may_do_it_with_conditions_and_nobody_else( string $role ): void {
		$condition = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		$tag       = wp_insert_term( 'Feet', 'post_tag' )['term_id'];
		$user      = wp_insert_user( array( 'user_login' => 'x', 'user_pass' => 'x', 'role' => $role ) );
		$post      = wp_insert_post( array( 'post_title' => 'x', 'post_author' => $user, 'post_status' => 'contributor' === $role ? 'draft' : 'publish' ) );
		wp_set_current_user( $user );
		foreach ( array( 'edit_term', 'delete_term', 'assign_term' ) as $right ) {
			$this->assertSame( current_user_can( $right, $tag ), current_user_can( $right, $condition ), $right );
		}
		foreach ( (array) get_taxonomy( 'post_tag' )->cap as $name => $right ) {
			$this->assertSame( current_user_can( $right ), current_user_can( get_taxonomy( 'practice_condition' )->cap->$name ), $name );
		}
		$answers = static function ( string $base, int $term ) use ( $post ): array {
			$answers = array();
			foreach (
				array(
					array( 'GET', "/wp/v2/$base", array( 'context' => 'edit' ) ),
					array( 'GET', "/wp/v2/$base/$term", array( 'context' => 'edit' ) ),
					array( 'GET', "/wp/v2/$base/$term", array() ),
					array( 'POST', "/wp/v2/$base", array( 'name' => 'New' ) ),
					array( 'POST', "/wp/v2/$base/$term", array( 'description' => 'x' ) ),
					array( 'POST', "/wp/v2/posts/$post", array( $base => array( $term ) ) ),
					array( 'DELETE', "/wp/v2/$base/$term", array( 'force' => true ) ),
				) as [ $method, $route, $parameters ]
			) {
				$request = new WP_REST_Request( $method, $route );
				foreach ( $parameters as $name => $value ) {
					$request->set_param( $name, $value );
				}
				$answers[] = rest_do_request( $request )->get_status();
			}
			return $answers;
		};
		$expected = $answers( 'tags', $tag );
		$this->assertSame( $expected, $answers( 'practice-conditions', $condition ) );
		$this->assertSame( in_array( $role, array( 'editor', 'administrator' ), true ), 200 === $expected[6], 'Deleting.' );
	}

	public function test_a_right_that_a_site_gave_for_tags_is_given_for_conditions(): void {
		$user = new \WP_User( wp_insert_user( array( 'user_login' => 'x', 'user_pass' => 'x', 'role' => 'contributor' ) ) );
		$term = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		$this->assertFalse( $user->has_cap( 'edit_term', $term ) );
		add_filter(
			'map_meta_cap',
			static function ( array $caps, string $cap ): array {
				return 'edit_post_tags' === $cap ? array( 'edit_posts' ) : $caps;
			},
			10,
			2
		);
		$this->assertTrue( $user->has_cap( 'edit_term', $term ) );
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
