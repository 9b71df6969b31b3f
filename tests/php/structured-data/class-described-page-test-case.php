<?php
/**
 * The base of tests of structured data: articles, and asking for their pages.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Query;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\print_structured_data;
use const Practice_Blocks\SEO_FILTERS;

/**
 * Has two conditions and no SEO plugin, and forgets the page that was asked for.
 */
abstract class Described_Page_Test_Case extends WordPress_Test_Case {

	protected function setUp(): void {
		parent::setUp();
		foreach ( array( 'me-cfs', 'gout' ) as $slug ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
		foreach ( SEO_FILTERS as $filter ) {
			unset( $GLOBALS['wp_filters'][ $filter ] );
		}
	}

	protected function tearDown(): void {
		$GLOBALS['wp_query']->init();
		parent::tearDown();
	}

	/**
	 * @param string[] $headings Headings of benefits, as HTML.
	 */
	protected static function benefit_list( array $headings, array $attributes = array(), string $of_each = '' ): string {
		$html = '';
		foreach ( $headings as $heading ) {
			$html .= get_comment_delimited_block_content( 'practice-blocks/benefit', array(), "<li$of_each class=\"wp-block-practice-blocks-benefit\"><h3 class=\"wp-block-heading\">$heading</h3><!-- wp:paragraph --><p>Body.</p><!-- /wp:paragraph --></li>" );
		}
		return get_comment_delimited_block_content( 'practice-blocks/benefit-list', $attributes, "<ol class=\"wp-block-practice-blocks-benefit-list\">$html</ol>" );
	}

	protected static function callout( string $name, array $attributes = array(), string $body = '', string $label = 'We can adapt' ): string {
		return get_comment_delimited_block_content( 'practice-blocks/suitable-for', $attributes, "<div class=\"wp-block-practice-blocks-suitable-for is-suitability-adapted\"><h3 class=\"wp-block-heading\">$name</h3><p class=\"wp-block-practice-blocks-suitable-for__label\">$label</p>$body</div>" );
	}

	protected static function article( string $content, array $attributes = array() ): string {
		return get_comment_delimited_block_content( 'practice-blocks/condition-article', $attributes, "<div class=\"wp-block-practice-blocks-condition-article\">$content</div>" );
	}

	/**
	 * Saves a post and asks for its page.
	 *
	 * @param array<string, mixed> $more  Other fields of the post.
	 * @param array<string, mixed> $query More of what is asked for.
	 */
	protected static function visit( string $content, array $more = array(), array $query = array() ): int {
		$post = wp_insert_post( wp_slash( $more + array( 'post_title' => 'Massage', 'post_status' => 'publish', 'post_content' => $content, 'post_author' => 1 ) ) );
		self::ask( $post, $query );
		return $post;
	}

	/**
	 * @param array<string, mixed> $query More of what is asked for.
	 */
	protected static function ask( int $post, array $query = array() ): void {
		$GLOBALS['wp_query'] = new WP_Query(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As WordPress does for a page.
		$GLOBALS['wp_query']->query( $query + array( 'p' => $post, 'post_type' => 'any' ) );
	}

	/**
	 * What is printed into the page that was asked for.
	 */
	protected static function printed(): string {
		ob_start();
		print_structured_data();
		return (string) ob_get_clean();
	}

	/**
	 * The nodes in what is printed.
	 *
	 * @return array[] Nodes by their types; of several the last.
	 */
	protected static function graph(): array {
		$page = self::printed();
		self::assertSame( 1, preg_match( '~^<script type="application/ld\+json">\s*(\{.*\})\s*</script>\s*$~s', $page, $match ), $page );
		$data = json_decode( $match[1], true );
		self::assertSame( 'https://schema.org', $data['@context'] );
		return array_column( $data['@graph'], null, '@type' );
	}
}
