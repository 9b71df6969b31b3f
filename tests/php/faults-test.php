<?php
/**
 * Whatever fails while a post is saved, the post is saved. Its terms are put right by the next save that nothing hinders.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Error;
use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\find_conditions;
use function Practice_Blocks\post_conditions;

/**
 * Covers what happens on saving, with a database or a plugin that fails.
 */
final class Faults_Test extends WordPress_Test_Case {

	/** A query that fails. Of those that do, the only one that does not take the transaction along that a test runs in. */
	private const FAILS = 'ROLLBACK TO SAVEPOINT of_nobody';

	protected function setUp(): void {
		parent::setUp();
		$GLOBALS['wpdb']->suppress_errors();
		wp_set_current_user( 1 );
		create_condition( condition_catalogue()['gout'] );
		create_condition( condition_catalogue()['asthma'] );
	}

	protected function tearDown(): void {
		$GLOBALS['wpdb']->suppress_errors( false );
		parent::tearDown();
	}

	/**
	 * @return array<string, array{string, callable}> Hook, and what fails there.
	 */
	public function faults(): array {
		$break = static function ( string $pattern ): callable {
			return static function ( string $query ) use ( $pattern ): string {
				return preg_match( $pattern, $query ) ? self::FAILS : $query;
			};
		};
		return array(
			'looking for the terms'          => array( 'query', $break( '/^\s*SELECT.*practice_condition/s' ) ),
			'reading what a post remembers'  => array( 'query', $break( '/^\s*SELECT.*postmeta/s' ) ),
			'setting terms'                  => array( 'query', $break( '/^\s*INSERT.*term_relationships/s' ) ),
			'taking terms away'              => array( 'query', $break( '/^\s*DELETE.*term_relationships/s' ) ),
			'writing what a post remembers'  => array( 'query', $break( '/^\s*(INSERT|UPDATE|DELETE).*postmeta/s' ) ),
			'a plugin that keeps fields out' => array( 'add_post_metadata', '__return_false' ),
			'a plugin that hides all terms'  => array( 'get_terms', '__return_empty_array' ),
		);
	}

	/**
	 * @dataProvider faults
	 */
	public function test_the_post_is_saved_and_the_next_save_puts_its_terms_right( string $hook, callable $fault ): void {
		$post = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) )['id'];
		wp_cache_flush();

		add_filter( $hook, $fault );
		$saved = self::request( "/wp/v2/posts/$post", array( 'content' => self::callout( 'asthma' ) ) );
		$this->assertSame( self::callout( 'asthma' ), $saved['content']['raw'] );
		$made = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) );
		$this->assertSame( self::callout( 'gout' ), $made['content']['raw'] );
		remove_filter( $hook, $fault );

		self::request( "/wp/v2/posts/$post", array( 'content' => self::callout( 'asthma' ) . '<p>More</p>' ) );
		$this->assertContains( 'asthma', self::slugs( $post ) );
		$this->assertSame( self::callout( 'asthma' ) . '<p>More</p>', get_post( $post )->post_content );
	}

	public function test_no_answer_is_not_remembered_as_none(): void {
		$post = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) )['id'];
		wp_cache_flush();
		$fail = self::fail_to_look();
		$this->assertNull( find_conditions( array( 'gout' ) ) );
		$this->assertNull( post_conditions( $post ) );
		$this->assertNotSame( '', $GLOBALS['wpdb']->last_error );
		remove_filter( 'query', $fail );
		$this->assertSame( array( 'gout' ), array_keys( find_conditions( array( 'gout' ) ) ) );
		$this->assertSame( array( 'gout' ), array_column( post_conditions( $post ), 'slug' ) );
	}

	public function test_without_an_answer_no_second_condition_is_made(): void {
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'name' => 'Joints', 'slug' => 'joints' ) );
		wp_cache_flush();
		// The first question only, as where the server was busy for a moment.
		$fail = static function ( string $query ) use ( &$fail ): string {
			if ( false === strpos( $query, 'old_slug' ) ) {
				return $query;
			}
			remove_filter( 'query', $fail );
			return self::FAILS;
		};
		add_filter( 'query', $fail );
		$this->assertInstanceOf( WP_Error::class, create_condition( condition_catalogue()['gout'] ) );
		$this->assertEqualsCanonicalizing( array( 'asthma', 'joints' ), get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false, 'fields' => 'slugs' ) ) );
		$this->assertSame( 'joints', create_condition( condition_catalogue()['gout'] )[0]->slug );
	}

	/**
	 * @return array<string, array{bool, string}> Whether WordPress knows the terms of the post, and what is saved.
	 */
	public function contents(): array {
		return array(
			'a block that names what the term was called' => array( false, self::callout( 'gout' ) . '<p>More</p>' ),
			'the same, of a post whose terms are known'   => array( true, self::callout( 'gout' ) . '<p>More</p>' ),
			'no block'                                    => array( false, '<p>Nothing</p>' ),
		);
	}

	/**
	 * @dataProvider contents
	 */
	public function test_without_an_answer_a_post_keeps_its_terms_and_its_memory( bool $are_known, string $content ): void {
		$post = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) )['id'];
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'crystals' ) );
		wp_cache_flush();
		$fail = self::fail_to_look();
		if ( $are_known ) {
			add_action(
				'wp_after_insert_post',
				static function ( int $post_id ) use ( $fail ): void {
					remove_filter( 'query', $fail );
					get_the_terms( $post_id, 'practice_condition' );
					add_filter( 'query', $fail );
				},
				1
			);
		}
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => $content ) ) );
		remove_all_actions( 'wp_after_insert_post', 1 );
		remove_filter( 'query', $fail );
		$this->assertSame( array( 'crystals' ), self::slugs( $post ) );
		wp_update_post( array( 'ID' => $post, 'post_content' => '<p>Nothing at all</p>' ) );
		$this->assertSame( array(), self::slugs( $post ), 'It remembered that its blocks had set it.' );
	}

	public function test_a_condition_that_cannot_be_kept_is_an_error_that_says_so_and_leaves_nothing_behind(): void {
		add_filter(
			'pre_insert_term',
			static function (): WP_Error {
				return new WP_Error( 'full', 'There is no space.' );
			}
		);
		$request = new WP_REST_Request( 'POST', '/practice-blocks/v1/conditions' );
		$request->set_body_params( array( 'slug' => 'stroke' ) );
		$response = rest_do_request( $request );
		$this->assertSame( 500, $response->get_status() );
		$this->assertStringContainsString( 'There is no space.', $response->get_data()['message'] );
		$this->assertNull( term_exists( 'stroke', 'practice_condition' ) );
	}

	public function test_a_condition_whose_fields_cannot_be_written_is_there_all_the_same(): void {
		add_filter( 'add_term_metadata', '__return_false' );
		$request = new WP_REST_Request( 'POST', '/practice-blocks/v1/conditions' );
		$request->set_body_params( array( 'slug' => 'stroke' ) );
		$response = rest_do_request( $request );
		$this->assertSame( 201, $response->get_status() );
		$this->assertSame( condition_catalogue()['stroke']['name'], $response->get_data()['name'] );
	}

	public function test_a_search_without_a_database_still_finds_what_the_catalogue_has(): void {
		add_filter(
			'query',
			static function ( string $query ): string {
				return false === strpos( $query, 'practice_condition' ) ? $query : self::FAILS;
			}
		);
		wp_cache_flush();
		$request = new WP_REST_Request( 'GET', '/practice-blocks/v1/conditions' );
		$request->set_query_params( array( 'search' => 'gout' ) );
		$response = rest_do_request( $request );
		$this->assertSame( 200, $response->get_status() );
		$this->assertContains( 'gout', array_column( $response->get_data(), 'slug' ) );
	}

	/**
	 * Has every question about conditions fail.
	 *
	 * @return callable The filter of queries.
	 */
	private static function fail_to_look(): callable {
		$fail = static function ( string $query ): string {
			return preg_match( '/^\s*SELECT.*practice_condition\b/s', $query ) ? self::FAILS : $query;
		};
		add_filter( 'query', $fail );
		return $fail;
	}

	/**
	 * @return string[] Slugs of the terms of a post, past all caches.
	 */
	private static function slugs( int $post ): array {
		return wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) );
	}

	private static function callout( string $slug ): string {
		return get_comment_delimited_block_content( 'practice-blocks/suitable-for', array( 'condition' => $slug ), '<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Name</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p></div>' );
	}

	/**
	 * Saves a post over REST.
	 *
	 * @param array<string, mixed> $fields What to save.
	 * @return array<string, mixed> The post.
	 */
	private static function request( string $route, array $fields ): array {
		$request = new WP_REST_Request( 'POST', $route );
		$request->set_body_params( $fields );
		$response = rest_do_request( $request );
		self::assertContains( $response->get_status(), array( 200, 201 ), (string) wp_json_encode( $response->get_data() ) );
		return $response->get_data();
	}
}
