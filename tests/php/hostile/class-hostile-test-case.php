<?php
/**
 * The base of the tests with hostile content: reads tests/fixtures/hostile.json, shows a post, and looks for what a browser would run.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_HTML_Tag_Processor;
use function Practice_Blocks\print_structured_data;

/**
 * What both kinds of tests share.
 */
abstract class Hostile_Test_Case extends WordPress_Test_Case {

	/** The words of article(), each once. */
	protected const WORDS = array( 'Benefit name', 'Benefit text', 'Next name', 'Callout name', 'Callout label', 'Callout text' );

	/** What stands between two vectors of one post, so that none swallows the next. */
	protected const BETWEEN = '<p>BETWEEN TWO</p>';

	/**
	 * @return array<int|string, mixed> A part of the fixture.
	 */
	protected static function fixture( string $part ): array {
		return json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/fixtures/hostile.json' ), true )[ $part ];
	}

	/**
	 * @return string[] Markup, each with a script that would run.
	 */
	public static function vectors(): array {
		return array_values( str_replace( array( 'RAN', 'NUMBER' ), array( 'ran(1)', '1' ), self::fixture( 'vectors' ) ) );
	}

	/**
	 * An article with each of our blocks.
	 *
	 * @param array<string, string> $comments What stands in the comment of a block, by the block's name without ours before it.
	 */
	protected static function article( array $comments ): string {
		$open = static function ( string $name ) use ( $comments ): string {
			return "<!-- wp:practice-blocks/$name " . ( $comments[ $name ] ?? '' ) . ' -->';
		};
		$text = static function ( string $words ): string {
			return "<!-- wp:paragraph --><p>$words</p><!-- /wp:paragraph -->";
		};
		return $open( 'condition-article' ) . '<div class="wp-block-practice-blocks-condition-article">'
			. $open( 'benefit-list' ) . '<ol class="wp-block-practice-blocks-benefit-list">'
			. $open( 'benefit' ) . '<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">Benefit name</h3>' . $text( 'Benefit text' ) . '</li><!-- /wp:practice-blocks/benefit -->'
			. '</ol><!-- /wp:practice-blocks/benefit-list -->'
			. '<!-- wp:practice-blocks/benefit-list {"continues":true} --><ol class="wp-block-practice-blocks-benefit-list">'
			. '<!-- wp:practice-blocks/benefit --><li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">Next name</h3></li><!-- /wp:practice-blocks/benefit -->'
			. '</ol><!-- /wp:practice-blocks/benefit-list -->'
			. $open( 'suitable-for' ) . '<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Callout name</h3>'
			. '<p class="wp-block-practice-blocks-suitable-for__label">Callout label</p>' . $text( 'Callout text' ) . '</div><!-- /wp:practice-blocks/suitable-for -->'
			. '</div><!-- /wp:practice-blocks/condition-article -->';
	}

	/**
	 * Publishes a post, as whoever is logged in.
	 */
	protected static function publish( string $content ): int {
		return wp_insert_post( wp_slash( array( 'post_title' => 'Title', 'post_content' => $content, 'post_status' => 'publish' ) ) );
	}

	/**
	 * Opens the page of a post, and gives its content.
	 */
	protected static function show( int $post ): string {
		query_posts( array( 'p' => $post ) ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
		the_post();
		ob_start();
		the_content();
		return (string) ob_get_clean();
	}

	/**
	 * What a browser would run of some HTML, at once or when somebody touches it.
	 *
	 * @return string[] Names of tags and attributes.
	 */
	protected static function dangers( string $html ): array {
		$page  = new WP_HTML_Tag_Processor( $html );
		$found = array();
		while ( $page->next_tag() ) {
			$tag = $page->get_tag();
			if ( in_array( $tag, array( 'SCRIPT', 'IFRAME', 'EMBED', 'SVG', 'STYLE', 'BASE', 'META', 'LINK', 'TEMPLATE' ), true ) ) {
				$found[] = $tag;
			}
			foreach ( $page->get_attribute_names_with_prefix( '' ) ?? array() as $name ) {
				$value    = preg_replace( '/[\x00-\x20]/', '', (string) $page->get_attribute( $name ) );
				$is_place = in_array( $name, array( 'href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'values', 'to' ), true );
				if ( 0 === strpos( $name, 'on' ) || 'srcdoc' === $name || ( $is_place && preg_match( '/^(?:(?:javascript|vbscript):|data:text)/i', $value ) ) ) {
					$found[] = "$tag $name";
				}
			}
		}
		return $found;
	}

	/**
	 * What is printed for machines is one script that no text of it ends.
	 */
	protected function assert_data_is_closed(): void {
		ob_start();
		print_structured_data();
		$html = (string) ob_get_clean();
		if ( '' === $html ) {
			// What ends a comment of a block leaves no block to describe.
			return;
		}
		$this->assertSame( 1, preg_match_all( '/<\/?script/i', $html ) - 1, 'It opens and closes once.' );
		$script = new WP_HTML_Tag_Processor( $html );
		$script->next_tag( 'SCRIPT' );
		$this->assertStringNotContainsString( '<', $script->get_modifiable_text() );
		$this->assertNotNull( json_decode( $script->get_modifiable_text() ) );
	}

	protected function tearDown(): void {
		wp_reset_query(); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Closes the page.
		$GLOBALS['wp_query']->init();
		parent::tearDown();
	}
}
