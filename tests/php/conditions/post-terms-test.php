<?php
/**
 * Which conditions a post is filed under after it was saved.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\named_conditions;

/**
 * Covers includes/conditions/post-terms.php.
 */
final class Post_Terms_Test extends WordPress_Test_Case {

	protected function setUp(): void {
		parent::setUp();
		foreach ( array( 'gout', 'asthma', 'stroke' ) as $slug ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
		add_term_meta( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, '_practice_blocks_old_slug', 'podagra' );
	}

	/**
	 * @return array<string, array{string, string[]}> Content and the slugs that it names.
	 */
	public function contents(): array {
		$callout = self::callout( 'gout' );
		return array(
			'a callout'           => array( $callout, array( 'gout' ) ),
			'twice'               => array( $callout . $callout, array( 'gout' ) ),
			'an article'          => array( self::article( 'asthma', $callout ), array( 'asthma', 'gout' ) ),
			'deep inside'         => array( str_repeat( '<!-- wp:group --><div>', 50 ) . $callout . str_repeat( '</div><!-- /wp:group -->', 50 ), array( 'gout' ) ),
			'unknown'             => array( self::callout( 'xyzzy' ), array( 'xyzzy' ) ),
			'no condition'        => array( '<!-- wp:practice-blocks/suitable-for --><div></div><!-- /wp:practice-blocks/suitable-for -->', array() ),
			'empty'               => array( self::callout( '' ), array() ),
			'another block'       => array( '<!-- wp:practice-blocks/benefit {"condition":"gout"} /--><!-- wp:other/block {"condition":"gout"} /-->', array() ),
			'a list'              => array( '<!-- wp:practice-blocks/suitable-for {"condition":["gout"]} /-->', array() ),
			'broken'              => array( '<!-- wp:practice-blocks/suitable-for {"condition":"gout -->', array() ),
			'a pattern'           => array( '<!-- wp:block {"ref":1} /-->', array() ),
			'words about a block' => array( '<p>wp:practice-blocks/suitable-for {"condition":"gout"}</p>', array() ),
			'nothing'             => array( '', array() ),
		);
	}

	/**
	 * @dataProvider contents
	 * @param string[] $slugs What it names.
	 */
	public function test_what_the_blocks_of_a_content_name( string $content, array $slugs ): void {
		$this->assertSame( $slugs, named_conditions( $content ) );
	}

	public function test_a_post_has_the_terms_that_its_blocks_name_and_loses_them_with_the_blocks(): void {
		$post = self::save( self::callout( 'gout' ) . self::callout( 'asthma' ) );
		$this->assertSame( array( 'asthma', 'gout' ), self::terms( $post ) );
		self::save( self::callout( 'asthma' ) . self::callout( 'stroke' ), $post );
		$this->assertSame( array( 'asthma', 'stroke' ), self::terms( $post ) );
		self::save( '<p>Nothing</p>', $post );
		$this->assertSame( array(), self::terms( $post ) );
		$this->assertSame( array(), get_post_meta( $post, '_practice_blocks_condition_terms' ) );
	}

	public function test_what_a_person_set_is_never_taken_away(): void {
		$post = self::save( '' );
		wp_set_object_terms( $post, array( 'gout', 'stroke' ), 'practice_condition' );
		self::save( self::callout( 'gout' ) . self::callout( 'asthma' ), $post );
		$this->assertSame( array( 'asthma', 'gout', 'stroke' ), self::terms( $post ) );
		self::save( 'Nothing', $post );
		$this->assertSame( array( 'gout', 'stroke' ), self::terms( $post ) );
	}

	public function test_a_term_stays_as_long_as_a_block_may_mean_it_by_a_slug_that_only_another_site_knows(): void {
		$post = self::save( self::callout( 'crystals' ) );
		wp_set_object_terms( $post, array( 'gout' ), 'practice_condition' );
		update_post_meta( $post, '_practice_blocks_condition_terms', array( 'gout' ) );
		self::save( self::callout( 'crystals' ) . self::callout( 'asthma' ), $post );
		$this->assertSame( array( 'asthma', 'gout' ), self::terms( $post ) );
		self::save( self::callout( 'crystals' ) . 'more', $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		self::save( 'Nothing', $post );
		$this->assertSame( array(), self::terms( $post ) );
	}

	public function test_a_term_set_by_hand_in_the_same_save_as_the_block_is_the_persons(): void {
		$post = self::save( self::callout( 'gout' ), 0, array( 'tax_input' => array( 'practice_condition' => array( 'gout' ) ) ) );
		wp_set_object_terms( $post, array( 'gout' ), 'practice_condition' );
		self::save( self::callout( 'gout' ) . 'x', $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		$own = wp_insert_post( array( 'post_title' => 'x' ) );
		wp_set_current_user( 1 );
		self::save( self::callout( 'gout' ), $own, array( 'tax_input' => array( 'practice_condition' => 'Gout' ) ) );
		self::save( '', $own, array( 'post_title' => 'y' ) );
		$this->assertSame( array( 'gout' ), self::terms( $own ) );
	}

	public function test_a_term_taken_off_by_hand_and_set_again_by_hand_is_the_persons(): void {
		$post = self::save( self::callout( 'gout' ) . self::callout( 'asthma' ) );
		wp_remove_object_terms( $post, 'gout', 'practice_condition' );
		self::save( self::callout( 'asthma' ), $post );
		wp_set_object_terms( $post, array( 'gout' ), 'practice_condition', true );
		self::save( self::callout( 'asthma' ) . 'more', $post );
		self::save( 'Nothing', $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
	}

	public function test_a_named_term_that_was_taken_off_comes_back(): void {
		$post = self::save( self::callout( 'gout' ) );
		wp_remove_object_terms( $post, 'gout', 'practice_condition' );
		self::save( self::callout( 'gout' ), $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
	}

	public function test_a_block_removed_while_the_plugin_was_off_takes_its_term_along_at_the_next_save(): void {
		$post = self::save( self::callout( 'gout' ) );
		remove_action( 'wp_after_insert_post', 'Practice_Blocks\set_named_conditions' );
		self::save( 'Nothing', $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		add_action( 'wp_after_insert_post', 'Practice_Blocks\set_named_conditions', 10, 4 );
		self::save( 'Nothing', $post, array( 'post_title' => 'y' ) );
		$this->assertSame( array(), self::terms( $post ) );
	}

	public function test_unknown_slugs_are_ignored_until_there_is_a_term(): void {
		$post = self::save( self::callout( 'lupus' ) . self::callout( str_repeat( 'x', 300 ) ) . self::callout( '<b>"' ) . self::callout( 'gout' ) );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		create_condition( condition_catalogue()['lupus'] );
		self::save( get_post( $post )->post_content, $post );
		$this->assertSame( array( 'gout', 'lupus' ), self::terms( $post ) );
	}

	public function test_a_renamed_term_is_still_the_one_that_the_blocks_name(): void {
		$post = self::save( self::callout( 'gout' ) );
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'crystals' ) );
		self::save( self::callout( 'gout' ) . 'more', $post );
		$this->assertSame( array( 'crystals' ), self::terms( $post ) );
		$new = self::save( self::callout( 'gout' ) );
		$this->assertSame( array( 'crystals' ), self::terms( $new ) );
		wp_update_term( get_term_by( 'slug', 'crystals', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'joints' ) );
		self::save( 'Nothing', $post );
		$this->assertSame( array(), self::terms( $post ), 'And goes with them.' );
	}

	public function test_a_deleted_term_is_forgotten(): void {
		$post = self::save( self::callout( 'gout' ) . self::callout( 'asthma' ) );
		wp_delete_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition' );
		self::save( self::callout( 'gout' ) . self::callout( 'asthma' ) . 'more', $post );
		$this->assertSame( array( 'asthma' ), self::terms( $post ) );
		$this->assertSame( array( 'asthma' ), get_post_meta( $post, '_practice_blocks_condition_terms', true ) );
	}

	public function test_trash_and_the_way_back_keep_the_terms(): void {
		$post = self::save( self::callout( 'gout' ), 0, array( 'post_status' => 'publish' ) );
		wp_trash_post( $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		wp_untrash_post( $post );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
	}

	public function test_revisions_and_autosaves_change_nothing(): void {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		wp_set_current_user( 1 );
		$post = self::save( self::callout( 'gout' ), 0, array( 'post_status' => 'publish', 'post_author' => 1 ) );
		wp_create_post_autosave( array( 'post_ID' => $post, 'post_title' => 'x', 'post_content' => self::callout( 'asthma' ), 'post_type' => 'post' ) );
		$this->assertSame( array( 'gout' ), self::terms( $post ) );
		$this->assertCount( 1, array_filter( wp_get_post_revisions( $post, array( 'check_enabled' => false ) ), 'wp_is_post_autosave' ) );
		foreach ( wp_get_post_revisions( $post ) as $revision ) {
			$this->assertSame( array(), wp_get_object_terms( $revision->ID, 'practice_condition' ) );
		}
	}

	public function test_over_rest_the_answer_has_the_terms_already(): void {
		wp_set_current_user( 1 );
		$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
		$request->set_body_params( array( 'title' => 'x', 'content' => self::callout( 'gout' ) ) );
		$gout = get_term_by( 'slug', 'gout', 'practice_condition' )->term_id;
		$data = rest_do_request( $request )->get_data();
		$this->assertSame( array( $gout ), $data['practice-conditions'] );
		$stroke  = get_term_by( 'slug', 'stroke', 'practice_condition' )->term_id;
		$request = new WP_REST_Request( 'POST', "/wp/v2/posts/{$data['id']}" );
		$request->set_body_params( array( 'content' => 'Nothing', 'practice-conditions' => array( $gout, $stroke ) ) );
		$this->assertSame( array( $stroke ), rest_do_request( $request )->get_data()['practice-conditions'] );
	}

	public function test_pages_have_no_conditions_unless_the_site_wants_it(): void {
		$page = self::save( self::callout( 'gout' ), 0, array( 'post_type' => 'page' ) );
		$this->assertSame( array(), wp_get_object_terms( $page, 'practice_condition' ) );
		register_taxonomy_for_object_type( 'practice_condition', 'page' );
		self::save( self::callout( 'gout' ), $page );
		unregister_taxonomy_for_object_type( 'practice_condition', 'page' );
		$this->assertSame( array( 'gout' ), self::terms( $page ) );
	}

	public function test_a_foreign_memory_takes_nothing_away(): void {
		$post = self::save( '' );
		wp_set_object_terms( $post, array( 'gout' ), 'practice_condition' );
		$gout = get_term_by( 'slug', 'gout', 'practice_condition' )->term_id;
		foreach ( array( array( $gout ), (string) $gout, array( array( 'gout' ) ), 'gout' ) as $memory ) {
			update_post_meta( $post, '_practice_blocks_condition_terms', $memory );
			self::save( 'Nothing', $post );
			$this->assertSame( array( 'gout' ), self::terms( $post ) );
		}
		$this->assertTrue( is_protected_meta( '_practice_blocks_condition_terms', 'post' ) );
	}

	/**
	 * @return array<string, array{string, string[], int}> Content, terms set by hand, and how many queries saving it again may add.
	 */
	public function savings(): array {
		return array(
			'no block of ours'            => array( 'Nothing', array(), 0 ),
			'a block without a condition' => array( '<!-- wp:practice-blocks/suitable-for /-->', array(), 0 ),
			'blocks that name conditions' => array( self::callout( 'gout' ) . self::callout( 'asthma' ), array(), 1 ),
			'a slug that nobody knows'    => array( self::callout( 'gout' ) . self::callout( 'xyzzy' ), array(), 1 ),
			'only such a slug'            => array( self::callout( 'xyzzy' ), array(), 1 ),
			'a slug that a term had'      => array( self::callout( 'podagra' ) . self::callout( 'asthma' ), array(), 1 ),
			'and a term set by hand'      => array( self::callout( 'gout' ), array( 'gout', 'stroke' ), 1 ),
		);
	}

	/**
	 * All that WordPress forgets when it saves a post is forgotten; the meta of the post it has read itself, for the revision.
	 *
	 * @dataProvider savings
	 * @param string[] $by_hand Terms.
	 */
	public function test_saving_without_a_change_adds_one_query_at_most( string $content, array $by_hand, int $queries ): void {
		$post = self::save( $content, 0, array( 'post_status' => 'publish' ) );
		wp_set_object_terms( $post, $by_hand, 'practice_condition', true );
		// The first one keeps a revision.
		self::queries_of_a_save( $post );
		$with = self::queries_of_a_save( $post );
		$set  = self::terms( $post );
		remove_action( 'wp_after_insert_post', 'Practice_Blocks\set_named_conditions' );
		$this->assertSame( self::queries_of_a_save( $post ) + $queries, $with );
		$this->assertSame( $set, self::terms( $post ) );
	}

	/**
	 * As the editor saves: WordPress calls us only after it has set all else.
	 *
	 * @dataProvider savings
	 * @param string[] $by_hand Terms.
	 */
	public function test_over_rest_saving_without_a_change_adds_one_query_at_most( string $content, array $by_hand, int $queries ): void {
		wp_set_current_user( 1 );
		$post = self::save( $content, 0, array( 'post_status' => 'publish' ) );
		wp_set_object_terms( $post, $by_hand, 'practice_condition', true );
		// The first one keeps a revision.
		self::queries_of_a_request( $post );
		$with = self::queries_of_a_request( $post );
		$set  = self::terms( $post );
		remove_action( 'wp_after_insert_post', 'Practice_Blocks\set_named_conditions' );
		$without = self::queries_of_a_request( $post );
		$this->assertLessThanOrEqual( $without + $queries, $with );
		$this->assertGreaterThan( 10, $without );
		$this->assertSame( $set, self::terms( $post ) );
	}

	public function test_without_any_cache_a_post_without_blocks_takes_one_query(): void {
		$post = get_post( self::save( 'Nothing' ) );
		wp_cache_flush();
		$before = $GLOBALS['wpdb']->num_queries;
		\Practice_Blocks\set_named_conditions( $post->ID, $post, true, $post );
		$this->assertSame( $before + 1, $GLOBALS['wpdb']->num_queries );
	}

	private static function queries_of_a_save( int $post ): int {
		wp_cache_flush();
		wp_load_alloptions();
		$before = $GLOBALS['wpdb']->num_queries;
		wp_update_post( array( 'ID' => $post ) );
		return $GLOBALS['wpdb']->num_queries - $before;
	}

	private static function queries_of_a_request( int $post ): int {
		wp_cache_flush();
		wp_load_alloptions();
		get_userdata( 1 );
		$before  = $GLOBALS['wpdb']->num_queries;
		$request = new WP_REST_Request( 'POST', "/wp/v2/posts/$post" );
		$request->set_body_params( array( 'content' => get_post( $post )->post_content ) );
		rest_do_request( $request );
		return $GLOBALS['wpdb']->num_queries - $before;
	}

	private static function callout( string $slug ): string {
		return get_comment_delimited_block_content( 'practice-blocks/suitable-for', array( 'condition' => $slug ), '<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Name</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p></div>' );
	}

	private static function article( string $slug, string $content ): string {
		return get_comment_delimited_block_content( 'practice-blocks/condition-article', array( 'condition' => $slug ), '<div class="wp-block-practice-blocks-condition-article">' . $content . '</div>' );
	}

	/**
	 * @param array<string, mixed> $more Other fields of the post.
	 */
	private static function save( string $content, int $id = 0, array $more = array() ): int {
		return wp_insert_post( wp_slash( array_filter( array( 'ID' => $id ) ) + $more + array( 'post_content' => $content ) + ( $id ? get_post( $id, ARRAY_A ) : array( 'post_title' => 'A post' ) ) ) );
	}

	/**
	 * @return string[] Slugs of the post's conditions.
	 */
	private static function terms( int $post ): array {
		return wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs', 'orderby' => 'slug' ) );
	}
}
