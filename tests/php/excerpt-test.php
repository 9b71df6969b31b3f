<?php
/**
 * What WordPress makes of a post where it shows only its beginning: lists of posts, search, short feeds, previews elsewhere.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\unwrap_blocks;

/**
 * Covers includes/excerpt.php.
 */
final class Excerpt_Test extends WordPress_Test_Case {

	private const PARAGRAPH = "<!-- wp:paragraph -->\n<p>%s</p>\n<!-- /wp:paragraph -->";

	private const BENEFIT = '<!-- wp:practice-blocks/benefit %s-->
<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">%s</h3>%s</li>
<!-- /wp:practice-blocks/benefit -->';

	private const BENEFITS = '<!-- wp:practice-blocks/benefit-list -->
<ol class="wp-block-practice-blocks-benefit-list">%s</ol>
<!-- /wp:practice-blocks/benefit-list -->';

	private const CALLOUT = '<!-- wp:practice-blocks/suitable-for %s-->
<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Long COVID</h3><p class="wp-block-practice-blocks-suitable-for__label">We adapt</p>%s</div>
<!-- /wp:practice-blocks/suitable-for -->';

	private const ARTICLE = '<!-- wp:practice-blocks/condition-article -->
<div class="wp-block-practice-blocks-condition-article">%s</div>
<!-- /wp:practice-blocks/condition-article -->';

	private const GROUP = '<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group">%s</div>
<!-- /wp:group -->';

	private const WORDS = 'Before. Rest An hour. Again. Calm Quiet. Long COVID We adapt Low light. After.';

	public function test_it_has_the_words_in_their_order(): void {
		$this->assertSame( self::WORDS, self::excerpt_of( self::content() ) );
	}

	public function test_no_words_run_together_where_wordpress_does_not_make_paragraphs(): void {
		remove_filter( 'the_content', 'wpautop' );
		$this->assertSame( self::WORDS, self::excerpt_of( self::content() ) );
	}

	public function test_it_has_them_from_an_article_and_from_a_group(): void {
		$this->assertSame( self::WORDS, self::excerpt_of( sprintf( self::ARTICLE, self::content() ) ) );
		$this->assertSame( self::WORDS, self::excerpt_of( sprintf( self::GROUP, self::content() ) ) );
		$this->assertSame( self::WORDS, self::excerpt_of( sprintf( self::ARTICLE, sprintf( self::GROUP, self::content() ) ) ) );
	}

	public function test_it_has_the_same_words_as_core_blocks_would_give(): void {
		$heading = "<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">Rest</h3>\n<!-- /wp:heading -->";
		$image   = "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"/a.png\" alt=\"\"/><figcaption>Caption</figcaption></figure>\n<!-- /wp:image -->";
		$body    = sprintf( self::PARAGRAPH, 'An <strong>ho</strong>ur &amp; more.' ) . $image;
		$this->assertSame(
			self::excerpt_of( $heading . "\n\n" . $body ),
			self::excerpt_of( sprintf( self::BENEFITS, sprintf( self::BENEFIT, '', 'Rest', $body ) ) )
		);
	}

	public function test_it_says_nothing_of_what_the_writer_hid(): void {
		$hidden = sprintf( self::BENEFIT, '{"metadata":{"blockVisibility":false}} ', 'Secret', sprintf( self::PARAGRAPH, 'Hidden.' ) );
		$shown  = sprintf( self::BENEFIT, '', 'Rest', sprintf( self::PARAGRAPH, 'An hour.' ) );
		// Where WordPress does not know of hiding, the page shows it too.
		$secret = function_exists( 'wp_render_block_visibility_support' ) ? '' : 'Secret Hidden. ';
		$this->assertSame( $secret . 'Rest An hour.', self::excerpt_of( sprintf( self::BENEFITS, $hidden . $shown ) ) );
	}

	public function test_it_says_nothing_of_what_is_hidden_on_every_kind_of_screen(): void {
		$hidden = sprintf( self::BENEFIT, '{"metadata":{"blockVisibility":{"viewport":{"mobile":false,"tablet":false,"desktop":false}}}} ', 'Secret', sprintf( self::PARAGRAPH, 'Hidden.' ) );
		$secret = is_wp_version_compatible( '7.0' ) ? '' : 'Secret Hidden.';
		$this->assertSame( $secret, self::excerpt_of( sprintf( self::BENEFITS, $hidden ) ) );
	}

	public function test_a_heading_from_a_field_is_what_the_page_says(): void {
		register_post_meta(
			'post',
			'a_heading',
			array(
				'type'         => 'string',
				'single'       => true,
				'show_in_rest' => true,
			)
		);
		$bound   = '{"metadata":{"bindings":{"%s":{"source":"core/post-meta","args":{"key":"a_heading"}}}}} ';
		$benefit = sprintf( self::BENEFIT, sprintf( $bound, 'heading' ), 'Saved', sprintf( self::PARAGRAPH, 'An hour.' ) );
		$callout = sprintf( self::CALLOUT, sprintf( $bound, 'conditionName' ), sprintf( self::PARAGRAPH, 'Low light.' ) );
		$id      = self::insert( sprintf( self::BENEFITS, $benefit ) . $callout );
		add_post_meta( $id, 'a_heading', 'From the field' );
		$GLOBALS['post'] = get_post( $id );
		$excerpt         = trim( (string) preg_replace( '/\s+/', ' ', get_the_excerpt( $id ) ) );
		$page            = trim( (string) preg_replace( '/(\s|<[^>]*>)+/', ' ', do_blocks( $GLOBALS['post']->post_content ) ) );
		unregister_post_meta( 'post', 'a_heading' );
		$this->assertSame( $page, $excerpt );
		$this->assertSame( version_compare( wp_get_wp_version(), '6.9', '>=' ), 'From the field An hour. From the field We adapt Low light.' === $excerpt );
	}

	public function test_what_the_writer_wrote_as_an_excerpt_stays(): void {
		$this->assertSame( 'My own', self::excerpt_of( self::content(), 'My own' ) );
	}

	public function test_the_page_itself_and_posts_without_our_blocks_stay_as_they_are(): void {
		$post = get_post( self::insert( self::content() ) );
		$this->assertSame( array( $post->post_content ), generate_postdata( $post )['pages'] );
		$this->assertSame( 'Only this.', self::excerpt_of( sprintf( self::PARAGRAPH, 'Only this.' ) ) );
	}

	public function test_a_plugin_that_reads_the_post_meanwhile_gets_it_as_it_is(): void {
		$post  = get_post( self::insert( self::content() ) );
		$pages = array();
		$read  = static function ( string $text ) use ( $post, &$pages ): string {
			$pages = generate_postdata( $post )['pages'];
			return $text;
		};
		add_filter( 'the_content', $read );
		get_the_excerpt( $post );
		remove_filter( 'the_content', $read );
		$this->assertSame( array( $post->post_content ), $pages );
	}

	public function test_what_is_cut_off_within_blocks_is_not_read_again_for_each_of_them(): void {
		// WordPress's parser gives the block that is not closed all that follows, comments of other blocks too.
		$open   = strstr( self::BENEFITS, '%s', true ) . strstr( sprintf( self::BENEFIT, '', 'Rest', '%s' ), '%s', true );
		$parsed = unwrap_blocks( parse_blocks( str_repeat( $open, 2 ) . sprintf( self::PARAGRAPH, 'An hour.' ) ) );
		$this->assertStringNotContainsString( 'wp:practice-blocks', serialize_blocks( $parsed ) );
		$this->assertStringContainsString( 'Rest Rest An hour.', self::excerpt_of( str_repeat( $open, 2 ) . sprintf( self::PARAGRAPH, 'An hour.' ) ) );
	}

	public function test_it_ends_where_every_other_does(): void {
		$long = sprintf( self::BENEFITS, sprintf( self::BENEFIT, '', 'Rest', sprintf( self::PARAGRAPH, str_repeat( 'word ', 80 ) ) ) );
		$this->assertSame( 'Rest ' . str_repeat( 'word ', 54 ) . '[&hellip;]', self::excerpt_of( $long ) );
	}

	private static function content(): string {
		$benefits = sprintf( self::BENEFIT, '', 'Rest', sprintf( self::PARAGRAPH, 'An hour.' ) . "\n\n" . sprintf( self::PARAGRAPH, 'Again.' ) )
			. "\n\n" . sprintf( self::BENEFIT, '', 'Calm', sprintf( self::PARAGRAPH, 'Quiet.' ) );
		return implode(
			"\n\n",
			array(
				sprintf( self::PARAGRAPH, 'Before.' ),
				sprintf( self::BENEFITS, $benefits ),
				sprintf( self::CALLOUT, '', sprintf( self::PARAGRAPH, 'Low light.' ) ),
				sprintf( self::PARAGRAPH, 'After.' ),
			)
		);
	}

	private static function insert( string $content, string $excerpt = '' ): int {
		return wp_insert_post(
			wp_slash(
				array(
					'post_title'   => 'A post',
					'post_status'  => 'publish',
					'post_content' => $content,
					'post_excerpt' => $excerpt,
				)
			)
		);
	}

	private static function excerpt_of( string $content, string $excerpt = '' ): string {
		$text = get_the_excerpt( self::insert( $content, $excerpt ) );
		return trim( (string) preg_replace( '/\s+/', ' ', $text ) );
	}
}
