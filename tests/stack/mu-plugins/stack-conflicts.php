<?php
/**
 * Plugin Name: Practice Blocks stack: conflicts
 * Description: Does to a page what other plugins do, as the address asks for it: `?conflicts=toc,minify`.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use DOMDocument;
use WP_HTML_Tag_Processor;

defined( 'ABSPATH' ) || exit;

/** Whether the address asks for something. */
function has_conflict( string $name ): bool {
	return in_array( $name, explode( ',', (string) wp_unslash( $_GET['conflicts'] ?? '' ) ), true ); // phpcs:ignore WordPress.Security -- Only compared.
}

/**
 * A filter that keeps in mind that it did something.
 *
 * @param string   $name   Name of the conflict.
 * @param callable $filter Gets a text and gives another.
 * @return callable The same.
 */
function counted( string $name, callable $filter ): callable {
	return static function ( string $text ) use ( $name, $filter ): string {
		$GLOBALS['practice_blocks_conflicts'][ $name ] = $name;
		return $filter( $text );
	};
}

/** Says behind the page what did something to it. */
function say_conflicts(): void {
	if ( did_action( 'wp_footer' ) ) {
		printf( '<!-- conflicts: %s. -->', esc_html( implode( ', ', $GLOBALS['practice_blocks_conflicts'] ?? array() ) ) );
	}
}
// Behind WordPress, which ends all buffers.
add_action( 'shutdown', __NAMESPACE__ . '\say_conflicts', 2 );

/** Filters of the content at many priorities, which read it and leave it as it is. */
function filter_at_many_priorities(): void {
	foreach ( array( PHP_INT_MIN, 0, 1, 7, 8, 9, 10, 11, 12, 19, 50, 999, PHP_INT_MAX ) as $priority ) {
		add_filter( 'the_content', counted( 'priorities', 'force_balance_tags' ), $priority );
	}
}

/** As a related-posts or builder plugin that does not know that WordPress did it. */
function render_blocks_again(): void {
	add_filter( 'the_content', counted( 'blocks', 'do_blocks' ), 99 );
	add_filter( 'the_content', 'do_shortcode', 100 );
}

/** As a security plugin. */
function clean_content(): void {
	add_filter( 'the_content', counted( 'kses', 'wp_kses_post' ), 12 );
}

/** As an SEO plugin: it describes the page before WordPress shows it, from its content and its excerpt. */
function describe_page(): void {
	add_filter( 'get_the_excerpt', counted( 'describe', static fn( string $excerpt ): string => wp_trim_words( $excerpt, 30 ) ), 5 );
	add_action(
		'wp_head',
		static function (): void {
			$post = get_post();
			if ( is_singular() && $post ) {
				$content = apply_filters( 'the_content', $post->post_content );
				printf( '<meta name="description" content="%s">', esc_attr( wp_trim_words( $content, 20 ) . ' ' . get_the_excerpt( $post ) ) );
			}
		},
		1
	);
}

/** As a plugin of lazy loading that reads HTML 4. */
function rewrite_with_document(): void {
	add_filter(
		'the_content',
		counted( 'document', static function ( string $content ): string {
			$document = new DOMDocument();
			$errors   = libxml_use_internal_errors( true );
			$document->loadHTML( '<?xml encoding="utf-8"?><div id="lazy">' . $content . '</div>' );
			libxml_clear_errors();
			libxml_use_internal_errors( $errors );
			foreach ( $document->getElementsByTagName( 'img' ) as $image ) {
				$image->setAttribute( 'data-src', $image->getAttribute( 'src' ) );
			}
			$html = '';
			foreach ( $document->getElementById( 'lazy' )->childNodes as $child ) {
				$html .= $document->saveHTML( $child );
			}
			return $html;
		} ),
		20
	);
}

/** As a table of contents: headings get an id, and a list of them stands before the text. */
function add_contents(): void {
	add_filter(
		'the_content',
		counted( 'contents', static function ( string $content ): string {
			$items = '';
			$count = 0;
			$text  = preg_replace_callback(
				'#<h([2-6])([^>]*)>(.*?)</h\1>#s',
				static function ( array $found ) use ( &$items, &$count ): string {
					++$count;
					$items .= "<li><a href=\"#contents-$count\">" . wp_strip_all_tags( $found[3] ) . '</a></li>';
					return "<h$found[1]$found[2] id=\"contents-$count\"><span class=\"contents-target\">$found[3]</span></h$found[1]>";
				},
				$content
			);
			return "<nav class=\"contents\"><ul>$items</ul></nav>$text";
		} ),
		30
	);
}

/** As a theme of old, which adds paragraphs again. */
function add_paragraphs_again(): void {
	add_filter( 'the_content', counted( 'autop', 'wpautop' ), 20 );
	add_filter( 'the_content', 'shortcode_unautop', 21 );
}

/**
 * Rewrites the whole page.
 *
 * @param callable $rewrite Gets the page and gives another.
 */
function rewrite_page( callable $rewrite ): void {
	add_action( 'template_redirect', static fn(): bool => ob_start( $rewrite ), 0 );
}

/** As a minifier. */
function minify( string $page ): string {
	$page = (string) preg_replace( '/<!--(?!\[if).*?-->/s', '', $page );
	return (string) preg_replace( '/>\s+</', '><', (string) preg_replace( '/[ \t\r\n]+/', ' ', $page ) );
}

/** As a plugin of lazy loading that goes through the page with WordPress's own processor, or with a pattern. */
function lazy_load( string $page ): string {
	$tags = new WP_HTML_Tag_Processor( (string) preg_replace( '/<img ([^>]*)src=/', '<img $1data-src=', $page ) );
	while ( $tags->next_tag() ) {
		$tags->set_attribute( 'data-seen', true );
	}
	return $tags->get_updated_html();
}

/**
 * Forgets to return what a filter hands over, right before the plugin gets it, and puts it back right behind: for all others nothing is
 * missing. Both are of the plugin's own priority, which is loaded between.
 */
function forget( string $filter, int $priority ): void {
	// The filter may run within itself.
	$had  = array();
	$lose = static function ( $value ) use ( &$had ): void {
		$GLOBALS['practice_blocks_conflicts']['forgets'] = 'forgets';
		$had[] = $value;
	};
	$give = static function () use ( &$had ) {
		return array_pop( $had );
	};
	add_filter( $filter, $lose, $priority );
	add_action( 'plugins_loaded', static fn(): bool => add_filter( $filter, $give, $priority ) );
}

/** As a plugin with a mistake in it. */
function forget_to_return(): void {
	forget( 'the_content', 8 );
	foreach ( array( 'block_type_metadata', 'register_block_type_args', 'request', 'the_posts', 'content_pagination', 'render_block_practice-blocks/suitable-for' ) as $filter ) {
		forget( $filter, 10 );
	}
}

foreach (
	array(
		'priorities' => __NAMESPACE__ . '\filter_at_many_priorities',
		'blocks'     => __NAMESPACE__ . '\render_blocks_again',
		'kses'       => __NAMESPACE__ . '\clean_content',
		'describe'   => __NAMESPACE__ . '\describe_page',
		'document'   => __NAMESPACE__ . '\rewrite_with_document',
		'contents'   => __NAMESPACE__ . '\add_contents',
		'autop'      => __NAMESPACE__ . '\add_paragraphs_again',
		'buffer'     => static fn() => rewrite_page( counted( 'buffer', static fn( string $page ): string => $page ) ),
		'lazy'       => static fn() => rewrite_page( counted( 'lazy', __NAMESPACE__ . '\lazy_load' ) ),
		'minify'     => static fn() => rewrite_page( counted( 'minify', __NAMESPACE__ . '\minify' ) ),
		// The last one: the others, which expect a text, come before it.
		'forgets'    => __NAMESPACE__ . '\forget_to_return',
	) as $name => $begin
) {
	if ( has_conflict( $name ) ) {
		$begin();
	}
}
