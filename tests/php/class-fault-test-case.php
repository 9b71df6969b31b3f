<?php
/**
 * The base of the tests with a database or a plugin that fails: a query that does, and posts that are saved meanwhile.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;

/**
 * A site with two conditions, and somebody who may do everything.
 */
abstract class Fault_Test_Case extends WordPress_Test_Case {

	/** A query that fails. Of those that do, the only one that does not take the transaction along that a test runs in. */
	protected const FAILS = 'ROLLBACK TO SAVEPOINT of_nobody';

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
	 * @return string[] Slugs of the terms of a post, past all caches.
	 */
	protected static function slugs( int $post ): array {
		return wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) );
	}

	protected static function callout( string $slug ): string {
		return get_comment_delimited_block_content( 'practice-blocks/suitable-for', array( 'condition' => $slug ), '<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Name</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p></div>' );
	}

	/**
	 * Saves a post over REST.
	 *
	 * @param array<string, mixed> $fields What to save.
	 * @return array<string, mixed> The post.
	 */
	protected static function request( string $route, array $fields ): array {
		$request = new WP_REST_Request( 'POST', $route );
		$request->set_body_params( $fields );
		$response = rest_do_request( $request );
		self::assertContains( $response->get_status(), array( 200, 201 ), (string) wp_json_encode( $response->get_data() ) );
		return $response->get_data();
	}
}
