<?php
/**
 * What a post is filed under when somebody makes it, and says afterwards which terms and what memory it has: an import, a copy of a post.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;

/**
 * Covers includes/conditions/made-posts.php.
 */
final class Import_Test extends WordPress_Test_Case {

	private const MEMORY = '_practice_blocks_condition_terms';

	protected function setUp(): void {
		parent::setUp();
		foreach ( array( 'gout', 'asthma', 'stroke' ) as $slug ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
	}

	/**
	 * @return array<string, array{string[], string[], string[]|null, string[], string[]}> What the blocks name, the terms and the memory in
	 *                       the file, the terms after the import, and those that stay when the blocks are taken away.
	 */
	public function files(): array {
		return array(
			'by blocks only'                => array( array( 'gout' ), array( 'gout' ), array( 'gout' ), array( 'gout' ), array() ),
			'by hand and named by a block'  => array( array( 'gout' ), array( 'gout' ), null, array( 'gout' ), array( 'gout' ) ),
			'one of each'                   => array( array( 'asthma', 'gout' ), array( 'asthma', 'gout' ), array( 'gout' ), array( 'asthma', 'gout' ), array( 'asthma' ) ),
			'and one by hand without block' => array( array( 'gout' ), array( 'gout', 'stroke' ), array( 'gout' ), array( 'gout', 'stroke' ), array( 'stroke' ) ),
			'named here but not there'      => array( array( 'asthma', 'gout' ), array( 'gout' ), array( 'gout' ), array( 'asthma', 'gout' ), array() ),
			'from a site without conditions' => array( array( 'gout' ), array(), null, array( 'gout' ), array() ),
			'no block'                      => array( array(), array( 'gout' ), null, array( 'gout' ), array( 'gout' ) ),
		);
	}

	/**
	 * As the WordPress importer does it: the post, then its terms, then one row of meta after the other.
	 *
	 * @dataProvider files
	 * @param string[]      $named  Slugs that blocks name.
	 * @param string[]      $terms  Terms in the file.
	 * @param string[]|null $memory Memory in the file.
	 * @param string[]      $after  Terms after the import.
	 * @param string[]      $left   Terms without the blocks.
	 */
	public function test_an_import_keeps_apart_what_was_set_by_hand( array $named, array $terms, ?array $memory, array $after, array $left ): void {
		$post = self::insert( $named );
		if ( $terms ) {
			wp_set_post_terms( $post, self::ids( $terms ), 'practice_condition' );
		}
		if ( $memory ) {
			add_post_meta( $post, self::MEMORY, $memory );
		}
		$this->assert_filed( $post, $after, $left );
	}

	/**
	 * @dataProvider files
	 * @param string[]      $named  Slugs that blocks name.
	 * @param string[]      $terms  Terms in the file.
	 * @param string[]|null $memory Memory in the file.
	 * @param string[]      $after  Terms after the import.
	 * @param string[]      $left   Terms without the blocks.
	 */
	public function test_a_tool_that_writes_the_memory_first_gives_the_same( array $named, array $terms, ?array $memory, array $after, array $left ): void {
		$post = self::insert( $named, $memory ? array( 'meta_input' => array( self::MEMORY => $memory ) ) : array() );
		if ( $terms ) {
			wp_set_object_terms( $post, $terms, 'practice_condition' );
		}
		$this->assert_filed( $post, $after, $left );
	}

	/**
	 * @dataProvider files
	 * @param string[]      $named  Slugs that blocks name.
	 * @param string[]      $terms  Terms in the file.
	 * @param string[]|null $memory Memory in the file.
	 * @param string[]      $after  Terms after the import.
	 * @param string[]      $left   Terms without the blocks.
	 */
	public function test_a_tool_that_copies_the_memory_and_then_the_terms_one_by_one_gives_the_same( array $named, array $terms, ?array $memory, array $after, array $left ): void {
		$post = self::insert( $named );
		if ( $memory ) {
			add_post_meta( $post, self::MEMORY, $memory );
		}
		foreach ( $terms as $term ) {
			wp_set_object_terms( $post, $term, 'practice_condition', true );
		}
		$this->assert_filed( $post, $after, $left );
	}

	/**
	 * @dataProvider files
	 * @param string[]      $named  Slugs that blocks name.
	 * @param string[]      $terms  Terms in the file.
	 * @param string[]|null $memory Memory in the file.
	 * @param string[]      $after  Terms after the import.
	 * @param string[]      $left   Terms without the blocks.
	 */
	public function test_a_tool_that_gives_all_at_once_gives_the_same( array $named, array $terms, ?array $memory, array $after, array $left ): void {
		wp_set_current_user( 1 );
		$post = self::insert(
			$named,
			array(
				'tax_input'  => $terms ? array( 'practice_condition' => $terms ) : array(),
				'meta_input' => $memory ? array( self::MEMORY => $memory ) : array(),
			)
		);
		$this->assert_filed( $post, $after, $left );
	}

	public function test_terms_that_the_file_brings_along_after_the_post_are_as_in_the_file(): void {
		$post = self::insert( array( 'migraine' ) );
		wp_set_post_terms( $post, array( create_condition( condition_catalogue()['migraine'] )[0]->term_id ), 'practice_condition' );
		add_post_meta( $post, self::MEMORY, array( 'migraine' ) );
		$this->assert_filed( $post, array( 'migraine' ), array() );
	}

	public function test_over_xml_rpc_what_is_given_is_the_persons_and_what_blocks_name_is_theirs(): void {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
		require_once ABSPATH . WPINC . '/class-IXR.php';
		require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
		add_filter( 'xmlrpc_enabled', '__return_true' );
		wp_set_password( 'secret', 1 );
		$server = new \wp_xmlrpc_server();
		$login  = get_userdata( 1 )->user_login;
		$post   = $server->wp_newPost(
			array( 1, $login, 'secret', array( 'post_title' => 'x', 'post_content' => self::content( array( 'asthma', 'gout' ) ), 'terms_names' => array( 'practice_condition' => array( 'Gout' ) ) ) )
		);
		$this->assertIsNumeric( $post );
		$this->assertSame( array( 'asthma', 'gout' ), self::terms( (int) $post ) );
		$this->assertTrue( $server->wp_editPost( array( 1, $login, 'secret', (int) $post, array( 'post_content' => 'Nothing' ) ) ) );
		$this->assertSame( array( 'gout' ), self::terms( (int) $post ) );
	}

	public function test_terms_given_over_rest_with_a_new_post_are_the_persons(): void {
		wp_set_current_user( 1 );
		$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
		$request->set_body_params( array( 'title' => 'x', 'content' => self::content( array( 'asthma', 'gout' ) ), 'practice-conditions' => self::ids( array( 'gout' ) ) ) );
		$this->assert_filed( rest_do_request( $request )->get_data()['id'], array( 'asthma', 'gout' ), array( 'gout' ) );
	}

	public function test_quick_edit_sends_all_terms_and_makes_none_of_them_the_persons(): void {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		wp_set_current_user( 1 );
		$post = self::insert( array( 'gout' ) );
		edit_post( wp_slash( array( 'post_ID' => $post, 'post_type' => 'post', 'post_title' => 'y', 'content' => get_post( $post )->post_content, 'tax_input' => array( 'practice_condition' => 'Gout, Stroke' ) ) ) );
		$this->assert_filed( $post, array( 'gout', 'stroke' ), array( 'stroke' ) );
	}

	public function test_two_rows_of_memory_count_as_one(): void {
		$post = self::insert( array( 'asthma', 'gout' ) );
		update_post_meta( $post, self::MEMORY, array( 'gout' ) );
		add_post_meta( $post, self::MEMORY, array( 'asthma' ) );
		add_post_meta( $post, self::MEMORY, 'nonsense' );
		$this->assert_filed( $post, array( 'asthma', 'gout' ), array() );
		$this->assertSame( array(), get_post_meta( $post, self::MEMORY ) );
	}

	/**
	 * @param string[] $after Terms now.
	 * @param string[] $left  Terms without the blocks.
	 */
	private function assert_filed( int $post, array $after, array $left ): void {
		$this->assertSame( $after, self::terms( $post ) );
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => get_post( $post )->post_content . 'more' ) ) );
		$this->assertSame( $after, self::terms( $post ), 'And after another save.' );
		wp_update_post( array( 'ID' => $post, 'post_content' => 'Nothing' ) );
		$this->assertSame( $left, self::terms( $post ), 'And without the blocks.' );
	}

	/**
	 * @param string[]             $named Slugs.
	 * @param array<string, mixed> $more  Other fields of the post.
	 */
	private static function insert( array $named, array $more = array() ): int {
		return wp_insert_post( wp_slash( $more + array( 'post_title' => 'x', 'post_content' => self::content( $named ) ) ) );
	}

	/**
	 * @param string[] $named Slugs.
	 */
	private static function content( array $named ): string {
		$content = '<!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph -->';
		foreach ( $named as $slug ) {
			$content .= get_comment_delimited_block_content( 'practice-blocks/suitable-for', array( 'condition' => $slug ), '<div></div>' );
		}
		return $content;
	}

	/**
	 * @param string[] $slugs Slugs of terms.
	 * @return int[] Their numbers.
	 */
	private static function ids( array $slugs ): array {
		return get_terms( array( 'taxonomy' => 'practice_condition', 'slug' => $slugs, 'fields' => 'ids', 'hide_empty' => false ) );
	}

	/**
	 * @return string[] Slugs of the post's conditions.
	 */
	private static function terms( int $post ): array {
		return wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs', 'orderby' => 'slug' ) );
	}
}
