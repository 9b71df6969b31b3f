<?php
/**
 * Links from callouts to the pages of their conditions.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use Practice_Blocks\Heading_Linker;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;

/**
 * Covers includes/conditions/links.php and class-heading-linker.php.
 */
final class Links_Test extends WordPress_Test_Case {

	protected function setUp(): void {
		parent::setUp();
		foreach ( array( 'gout', 'asthma' ) as $slug ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
	}

	protected function tearDown(): void {
		unset( $GLOBALS['post'] );
		parent::tearDown();
	}

	public function test_the_name_links_to_the_page_of_the_condition_when_that_lists_another_post(): void {
		$post = self::post( self::callout( 'gout' ) );
		$this->assertSame( self::plain( 'gout' ), self::show( $post ), 'It lists only this post.' );
		self::post( self::callout( 'gout' ) );
		$link = esc_url( get_term_link( 'gout', 'practice_condition' ) );
		$this->assertSame( str_replace( 'The <em>name</em>', "<a href=\"$link\">The <em>name</em></a>", self::plain( 'gout' ) ), self::show( $post ) );
	}

	public function test_drafts_do_not_count_and_link_to_what_is_published(): void {
		$post  = self::post( self::callout( 'gout' ) );
		$draft = self::post( self::callout( 'gout' ), array( 'post_status' => 'draft' ) );
		$this->assertStringNotContainsString( '<a ', self::show( $post ) );
		$this->assertStringContainsString( '<a ', self::show( $draft ) );
	}

	public function test_the_condition_of_the_article_around_it_is_its_own(): void {
		self::post( self::callout( 'asthma' ) );
		$article = '<!-- wp:practice-blocks/condition-article {"condition":"asthma"} --><div class="wp-block-practice-blocks-condition-article">%s</div><!-- /wp:practice-blocks/condition-article -->';
		$post    = self::post( sprintf( $article, self::callout( '' ) . self::callout( 'gout' ) ) );
		$this->assertSame( 1, substr_count( self::show( $post ), '<a href="' . esc_url( get_term_link( 'asthma', 'practice_condition' ) ) . '"' ) );
		$this->assertSame( 1, substr_count( self::show( $post ), '<a ' ), 'The other one names one of its own.' );
	}

	public function test_a_renamed_condition_is_linked_and_a_deleted_or_unknown_one_is_not(): void {
		self::post( self::callout( 'gout' ) );
		$post = self::post( self::callout( 'gout' ) . self::callout( 'xyzzy' ) );
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'crystals' ) );
		$this->assertSame( 1, substr_count( self::show( $post ), '<a href="' . esc_url( get_term_link( 'crystals', 'practice_condition' ) ) . '"' ) );
		wp_delete_term( get_term_by( 'slug', 'crystals', 'practice_condition' )->term_id, 'practice_condition' );
		$this->assertStringNotContainsString( '<a ', self::show( $post ) );
	}

	public function test_a_text_in_the_comment_of_a_callout_is_none_of_its_business(): void {
		$content = str_replace( '{"condition"', '{"label":"A label","conditionName":"A name","condition"', self::callout( 'gout' ) );
		self::post( $content );
		// WordPress would say that it was called incorrectly.
		$this->assertStringContainsString( '<a ', self::show( self::post( $content ) ) );
	}

	public function test_a_page_links_too(): void {
		self::post( self::callout( 'gout' ) );
		$this->assertStringContainsString( '<a ', self::show( self::post( self::callout( 'gout' ), array( 'post_type' => 'page' ) ) ) );
	}

	public function test_there_is_no_link_where_no_page_is_or_on_the_page_itself(): void {
		self::post( self::callout( 'gout' ) );
		$post = self::post( self::callout( 'gout' ) );
		$this->assertStringContainsString( '<a ', self::show( $post ) );
		$GLOBALS['wp_query']->is_tax            = true;
		$GLOBALS['wp_query']->queried_object    = get_term_by( 'slug', 'gout', 'practice_condition' );
		$GLOBALS['wp_query']->queried_object_id = $GLOBALS['wp_query']->queried_object->term_id;
		$this->assertStringNotContainsString( '<a ', self::show( $post ) );
		$GLOBALS['wp_query']->init();
		get_taxonomy( 'practice_condition' )->publicly_queryable = false;
		$this->assertStringNotContainsString( '<a ', self::show( $post ) );
		get_taxonomy( 'practice_condition' )->publicly_queryable = true;
		unset( $GLOBALS['post'] );
		$this->assertSame( self::plain( 'gout' ), do_blocks( self::callout( 'gout' ) ), 'Nor outside of any post.' );
	}

	/**
	 * @return array<string, array{string}> What is no heading of a callout that could be linked.
	 */
	public function unlinkable(): array {
		$callout = '<div class="wp-block-practice-blocks-suitable-for">%s</div>';
		return array(
			'a link already'         => array( sprintf( $callout, '<h3 class="wp-block-heading">See <a href="/x">this</a></h3>' ) ),
			'no words'               => array( sprintf( $callout, '<h3 class="wp-block-heading"> <br></h3>' ) ),
			'no heading'             => array( sprintf( $callout, '<p>Words</p><h3 class="wp-block-heading">In the body</h3>' ) ),
			'another heading'        => array( sprintf( $callout, '<h3>Words</h3>' ) ),
			'not closed'             => array( '<div class="wp-block-practice-blocks-suitable-for"><h3 class="wp-block-heading">Words' ),
			'closed by another'      => array( sprintf( $callout, '<h3 class="wp-block-heading">Words<h3>More</h3>' ) ),
			'no callout'             => array( '<div><h3 class="wp-block-heading">Words</h3></div>' ),
			'an unfinished tag'      => array( '<div class="wp-block-practice-blocks-suitable-for"><h3 class="wp-block-heading">Words</h3' ),
			'nothing'                => array( '' ),
		);
	}

	/**
	 * @dataProvider unlinkable
	 */
	public function test_what_cannot_be_linked_is_left_as_it_is( string $html ): void {
		$linker = new Heading_Linker( $html );
		$this->assertFalse( $linker->link_heading( 'https://example.org/' ) );
		$this->assertSame( $html, $linker->get_updated_html() );
	}

	public function test_an_address_cannot_leave_its_attribute(): void {
		$linker = new Heading_Linker( '<div class="x wp-block-practice-blocks-suitable-for y"><h2 id="a" class="b wp-block-heading">Crohn’s &amp; <b>more</b></h2></div>' );
		$this->assertTrue( $linker->link_heading( 'https://example.org/?a=1&b="><script>' ) );
		$this->assertSame( '<div class="x wp-block-practice-blocks-suitable-for y"><h2 id="a" class="b wp-block-heading"><a href="https://example.org/?a=1&#038;b=script">Crohn’s &amp; <b>more</b></a></h2></div>', str_replace( '%22%3E%3C', '', $linker->get_updated_html() ) );
	}

	public function test_a_page_takes_no_query_for_a_post_and_one_for_a_page_however_many_callouts_it_has(): void {
		$content = self::callout( 'gout' ) . self::callout( 'asthma' ) . self::callout( 'xyzzy' );
		self::post( $content );
		$this->assertSame( 0, self::queries( self::post( self::callout( 'gout' ) . self::callout( 'asthma' ) ) ) );
		$this->assertSame( 1, self::queries( self::post( $content ) ) );
		$this->assertSame( 1, self::queries( self::post( $content, array( 'post_type' => 'page' ) ) ) );
	}

	public function test_a_list_of_whole_posts_takes_one_query_whatever_slugs_they_name(): void {
		$content = self::callout( 'gout' ) . self::callout( 'asthma' );
		self::post( $content );
		$ids = array();
		foreach ( array( 'gone', 'away', 'lost', 'xyzzy' ) as $slug ) {
			$ids[] = self::post( $content . self::callout( $slug ) );
		}
		do_blocks( self::callout( '' ) );
		wp_cache_flush();
		wp_load_alloptions();
		get_option( 'permalink_structure' );
		$query  = new \WP_Query( array( 'post__in' => $ids ) );
		$before = $GLOBALS['wpdb']->num_queries;
		while ( $query->have_posts() ) {
			$query->the_post();
			$this->assertSame( 2, substr_count( do_blocks( get_the_content() ), '<a ' ) );
		}
		$this->assertSame( 1, $GLOBALS['wpdb']->num_queries - $before );
	}

	/**
	 * How many queries it takes to show a post that WordPress has asked for as it does for a page.
	 */
	private static function queries( int $post ): int {
		do_blocks( self::callout( '' ) );
		wp_cache_flush();
		wp_load_alloptions();
		$query = new \WP_Query( array( 'p' => $post, 'post_type' => 'any' ) );
		get_option( 'permalink_structure' );
		$query->the_post();
		$before = $GLOBALS['wpdb']->num_queries;
		$html   = do_blocks( get_the_content() );
		$after  = $GLOBALS['wpdb']->num_queries;
		self::assertSame( 2, substr_count( $html, '<a ' ) );
		return $after - $before;
	}

	private static function callout( string $slug ): string {
		return get_comment_delimited_block_content( 'practice-blocks/suitable-for', $slug ? array( 'condition' => $slug ) : array(), '<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">The <em>name</em></h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p><!-- wp:heading --><h2 class="wp-block-heading">Body</h2><!-- /wp:heading --></div>' );
	}

	private static function plain( string $slug ): string {
		$post = $GLOBALS['post'] ?? null;
		unset( $GLOBALS['post'] );
		$html            = do_blocks( self::callout( $slug ) );
		$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- It was there before.
		return $html;
	}

	/**
	 * @param array<string, mixed> $more Other fields of the post.
	 */
	private static function post( string $content, array $more = array() ): int {
		return wp_insert_post( wp_slash( $more + array( 'post_title' => 'x', 'post_status' => 'publish', 'post_content' => $content ) ) );
	}

	private static function show( int $post ): string {
		$GLOBALS['post'] = get_post( $post ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As the loop does.
		return do_blocks( $GLOBALS['post']->post_content );
	}
}
