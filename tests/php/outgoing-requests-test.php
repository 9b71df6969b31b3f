<?php
/**
 * The plugin asks no other server, whatever is done with it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\get_article_outline;

/**
 * Covers writing, showing and asking; that no function which could is called at all, tests/contract/directory.test.ts reads.
 */
final class Outgoing_Requests_Test extends WordPress_Test_Case {

	public function test_no_other_server_is_asked(): void {
		$asked = array();
		add_filter(
			'pre_http_request',
			static function ( $answer, array $args, string $url ) use ( &$asked ): array {
				$asked[] = $url;
				return array( 'response' => array( 'code' => 200 ), 'body' => '', 'headers' => array(), 'cookies' => array() );
			},
			10,
			3
		);
		wp_remote_get( 'https://example.org/' );
		$this->assertSame( array( 'https://example.org/' ), $asked, 'A request would be seen.' );
		$asked = array();
		wp_set_current_user( 1 );
		[ $term ] = create_condition( condition_catalogue()['gout'] );
		wp_update_term( $term->term_id, 'practice_condition', array( 'slug' => 'our-gout' ) );
		$content = (string) file_get_contents( dirname( __DIR__ ) . '/fixtures/blocks/condition-article.html' );
		$content = str_replace( 'wp:practice-blocks/suitable-for', 'wp:practice-blocks/suitable-for {"condition":"our-gout"}', $content );
		$post    = wp_insert_post( wp_slash( array( 'post_title' => 'Title', 'post_content' => $content, 'post_status' => 'publish' ) ) );
		foreach ( array( array( 'p' => $post ), array( 'practice_condition' => 'our-gout' ), array( 'practice_condition' => 'our-gout', 'feed' => 'rss2' ) ) as $query ) {
			query_posts( $query ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
			ob_start();
			\Practice_Blocks\print_structured_data();
			while ( have_posts() ) {
				the_post();
				the_content();
				the_excerpt();
			}
			echo get_the_archive_title() . get_the_archive_description() . get_bloginfo_rss( 'description' ); // phpcs:ignore WordPress.Security.EscapeOutput -- It is thrown away.
			$this->assertNotSame( '', ob_get_clean() );
		}
		$GLOBALS['wp_query']->init();
		foreach ( array( array( 'GET', array( 'search' => 'https://example.org/' ) ), array( 'POST', array( 'slug' => 'asthma' ) ) ) as [ $method, $sent ] ) {
			$request = new WP_REST_Request( $method, '/practice-blocks/v1/conditions' );
			'GET' === $method ? $request->set_query_params( $sent ) : $request->set_body_params( $sent );
			$this->assertFalse( rest_do_request( $request )->is_error() );
		}
		$this->assertSame( 'Title', get_article_outline( array( 'post_id' => $post ) )['title'] );
		wp_delete_post( $post, true );
		wp_delete_term( $term->term_id, 'practice_condition' );
		$this->assertSame( array(), $asked );
	}
}
