<?php
/**
 * The outline of an article, and the ability that gives it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Error;
use function Practice_Blocks\article_outline;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\get_article_outline;
use function Practice_Blocks\may_read_outline;
use function Practice_Blocks\outline_schema;

/**
 * Covers includes/conditions/outline.php, ability.php and ability-schema.php.
 */
final class Outline_Test extends WordPress_Test_Case {

	private const ARTICLE = '<!-- wp:practice-blocks/condition-article {"condition":"gout"} --><div class="wp-block-practice-blocks-condition-article"><!-- wp:heading --><h2 class="wp-block-heading">In <em>brief</em> &amp; more<sup data-fn="a" class="fn"><a href="#a">1</a></sup></h2><!-- /wp:heading --><!-- wp:practice-blocks/benefit-list {"headingLevel":4} --><ol class="wp-block-practice-blocks-benefit-list"><!-- wp:practice-blocks/benefit {"level":4} --><li class="wp-block-practice-blocks-benefit"><h4 class="wp-block-heading">Time<br>to rest</h4><!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph --><!-- wp:heading {"level":5} --><h5 class="wp-block-heading">Inside</h5><!-- /wp:heading --></li><!-- /wp:practice-blocks/benefit --></ol><!-- /wp:practice-blocks/benefit-list --><!-- wp:practice-blocks/suitable-for {"suitability":"not-now"} --><div class="wp-block-practice-blocks-suitable-for is-suitability-not-now"><h3 class="wp-block-heading">Gout</h3><p class="wp-block-practice-blocks-suitable-for__label">Not <b>now</b></p></div><!-- /wp:practice-blocks/suitable-for --></div><!-- /wp:practice-blocks/condition-article --><!-- wp:practice-blocks/suitable-for {"condition":"asthma","headingLevel":2} --><div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h2 class="wp-block-heading">Asthma</h2><p class="wp-block-practice-blocks-suitable-for__label"></p></div><!-- /wp:practice-blocks/suitable-for -->';

	private const OUTLINE = array(
		array( 'type' => 'heading', 'level' => 2, 'text' => 'In brief & more' ),
		array( 'type' => 'benefit', 'level' => 4, 'text' => 'Time to rest' ),
		array( 'type' => 'heading', 'level' => 5, 'text' => 'Inside' ),
		array( 'type' => 'callout', 'level' => 3, 'text' => 'Gout', 'condition' => 'gout', 'suitability' => 'not-now', 'label' => 'Not now' ),
		array( 'type' => 'callout', 'level' => 2, 'text' => 'Asthma', 'condition' => 'asthma', 'suitability' => 'adapted', 'label' => '' ),
	);

	public function test_an_outline_has_headings_benefits_and_callouts_in_their_order(): void {
		$this->assertSame( self::OUTLINE, article_outline( self::ARTICLE ) );
	}

	public function test_broken_and_empty_contents_have_an_outline_too(): void {
		$this->assertSame( array(), article_outline( '' ) );
		$this->assertSame( array(), article_outline( '<h2>Classic</h2>' ) );
		$this->assertSame( 'Older', article_outline( '<!-- wp:heading --><h2>Older</h2><!-- /wp:heading -->' )[0]['text'] );
		$broken = article_outline( '<!-- wp:practice-blocks/suitable-for {"condition":[1],"suitability":{"a":1},"headingLevel":"x"} --><div><h3 class="wp-block-heading">Un<b>closed</div><!-- /wp:practice-blocks/suitable-for --><!-- wp:heading {"level":"9"} /-->' );
		$this->assertSame( array( 3, 'Unclosed', '', 'adapted', '' ), array( $broken[0]['level'], $broken[0]['text'], $broken[0]['condition'], $broken[0]['suitability'], $broken[0]['label'] ) );
		$this->assertSame( array( 'type' => 'heading', 'level' => 2, 'text' => '' ), $broken[1] );
	}

	public function test_hidden_blocks_are_left_out_where_wordpress_hides_them(): void {
		$hidden = str_replace( '<!-- wp:practice-blocks/condition-article {', '<!-- wp:practice-blocks/condition-article {"metadata":{"blockVisibility":false},', self::ARTICLE );
		$left   = function_exists( 'wp_render_block_visibility_support' ) ? array_slice( self::OUTLINE, 4 ) : self::OUTLINE;
		$this->assertSame( $left, article_outline( $hidden ) );
	}

	public function test_whoever_may_read_a_post_may_read_its_outline(): void {
		$posts = array(
			'published'    => self::post( array() ),
			'draft'        => self::post( array( 'post_status' => 'draft', 'post_author' => 1 ) ),
			'private'      => self::post( array( 'post_status' => 'private', 'post_author' => 1 ) ),
			'password'     => self::post( array( 'post_password' => 'x', 'post_author' => 1 ) ),
			'not a page'   => self::post( array( 'post_type' => 'wp_block' ) ),
			'no such post' => PHP_INT_MAX,
		);
		$may   = static function ( int $post ): bool {
			return may_read_outline( array( 'post_id' => $post ) );
		};
		$this->assertSame( array(), array_filter( array_map( $may, $posts ) ), 'Visitors have no abilities.' );
		wp_set_current_user( wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'x', 'role' => 'subscriber' ) ) );
		$this->assertSame( array( 'published' ), array_keys( array_filter( array_map( $may, $posts ) ) ) );
		wp_set_current_user( wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'x', 'role' => 'author' ) ) );
		$this->assertSame( array( 'published' ), array_keys( array_filter( array_map( $may, $posts ) ) ) );
		wp_set_current_user( 1 );
		$this->assertSame( array( 'published', 'draft', 'private', 'password' ), array_keys( array_filter( array_map( $may, $posts ) ) ) );
		foreach ( array( null, array(), array( 'post_id' => 0 ), array( 'post_id' => -1 ), 'x' ) as $nothing ) {
			$GLOBALS['post'] = get_post( $posts['published'] ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- It must not be taken for it.
			$this->assertFalse( may_read_outline( $nothing ) );
			unset( $GLOBALS['post'] );
		}
	}

	public function test_the_answer_is_as_its_schema_says(): void {
		create_condition( condition_catalogue()['gout'] );
		$post   = self::post( array( 'post_title' => 'Massage &amp; <em>gout</em>', 'post_content' => self::ARTICLE ) );
		$answer = get_article_outline( array( 'post_id' => $post ) );
		$this->assertTrue( rest_validate_value_from_schema( $answer, outline_schema() ) );
		$this->assertSame( 'Massage & gout', $answer['title'] );
		$this->assertSame( get_permalink( $post ), $answer['link'] );
		$this->assertSame( array( array( 'slug' => 'gout', 'name' => 'Gout' ) ), $answer['conditions'] );
		$this->assertSame( self::OUTLINE, $answer['outline'] );
		$this->assertInstanceOf( WP_Error::class, get_article_outline( array( 'post_id' => PHP_INT_MAX ) ) );
	}

	public function test_wordpress_has_the_ability_since_it_has_abilities(): void {
		$this->assertSame( version_compare( wp_get_wp_version(), '6.9-alpha', '>=' ), function_exists( 'wp_get_ability' ) );
		if ( ! function_exists( 'wp_get_ability' ) ) {
			return;
		}
		$post    = self::post( array( 'post_content' => self::ARTICLE ) );
		$ability = wp_get_ability( 'practice-blocks/get-article-outline' );
		$this->assertNotNull( $ability );
		$this->assertTrue( $ability->get_meta()['annotations']['readonly'] );
		$this->assertSame( 'practice-blocks', $ability->get_category() );
		$this->assertNotNull( wp_get_ability_category( 'practice-blocks' ) );
		$this->assertSame( 'ability_invalid_permissions', $ability->execute( array( 'post_id' => $post ) )->get_error_code() );
		wp_set_current_user( 1 );
		$this->assertSame( self::OUTLINE, $ability->execute( array( 'post_id' => $post ) )['outline'] );
		foreach ( array( null, array(), array( 'post_id' => 'x' ), array( 'post_id' => 0 ), array( 'post_id' => $post, 'more' => 1 ) ) as $wrong ) {
			$this->assertSame( 'ability_invalid_input', $ability->execute( $wrong )->get_error_code() );
		}
		$request = new \WP_REST_Request( 'GET', '/wp-abilities/v1/abilities/practice-blocks/get-article-outline/run' );
		$request->set_query_params( array( 'input' => array( 'post_id' => $post ) ) );
		$this->assertSame( self::OUTLINE, rest_do_request( $request )->get_data()['outline'] );
		$request->set_query_params( array( 'input' => array( 'post_id' => PHP_INT_MAX ) ) );
		$this->assertSame( 403, rest_do_request( $request )->get_status() );
	}

	/**
	 * @param array<string, mixed> $more Other fields of the post.
	 */
	private static function post( array $more ): int {
		return wp_insert_post( wp_slash( $more + array( 'post_title' => 'x', 'post_status' => 'publish', 'post_content' => 'x' ) ) );
	}
}
