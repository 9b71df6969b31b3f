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

require_once __DIR__ . '/class-fault-test-case.php';

/**
 * Covers what happens on saving, with a database or a plugin that fails.
 */
final class Faults_Test extends Fault_Test_Case {

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
}
