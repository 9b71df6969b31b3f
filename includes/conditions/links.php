<?php
/**
 * On the page the name of a condition in a callout links to the page of the condition, when that lists more than this post.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Block;
use WP_Post;
use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * Links the heading of a callout. What is saved has no link: it stays right when the plugin is off, or the condition deleted.
 *
 * @since 0.1.0
 *
 * @param mixed    $html   The callout as WordPress shows it.
 * @param mixed    $parsed The callout as it is saved.
 * @param WP_Block $block  The callout.
 * @return mixed The same, or with a link.
 */
function link_condition( $html, $parsed, WP_Block $block ) {
	// Not `$block->attributes`: WordPress would check them all, and complains of `rich-text` where such a text stands in the comment.
	$slug = attributes_of( (array) $parsed )['condition'] ?? null;
	$slug = is_string( $slug ) ? $slug : $block->context['practice-blocks/condition'] ?? null;
	$post = get_post();
	if ( ! is_string( $html ) || ! is_string( $slug ) || '' === $slug || ! $post || ! is_taxonomy_viewable( CONDITION ) ) {
		return $html;
	}
	$link = condition_link( $slug, $post );
	$page = new Heading_Linker( $html );
	return '' !== $link && $page->link_heading( $link ) ? $page->get_updated_html() : $html;
}
add_filter( 'render_block_practice-blocks/suitable-for', __NAMESPACE__ . '\link_condition', 10, 3 );

/**
 * Where the name of a condition leads to from a post.
 *
 * @since 0.1.0
 *
 * @param string  $slug What a block names the condition by.
 * @param WP_Post $post The post that is shown.
 * @return string Address of the condition's page; empty if there is nothing more to read.
 */
function condition_link( string $slug, WP_Post $post ): string {
	$own  = is_object_in_taxonomy( $post->post_type, CONDITION ) ? post_conditions( $post->ID ) ?? array() : array();
	$term = conditions_by_slug( $own, array( $slug ) )[ $slug ] ?? named_condition( $slug, $post );
	if ( ! $term || is_tax( CONDITION, $term->term_id ) ) {
		return '';
	}
	// WordPress counts published posts.
	$counted = 'publish' === $post->post_status && in_array( $term->term_id, array_column( $own, 'term_id' ), true );
	$link    = $term->count > ( $counted ? 1 : 0 ) ? get_term_link( $term ) : '';
	return is_string( $link ) ? $link : '';
}

/**
 * A condition that the post is not filed under by this slug: a page, or a term that was renamed.
 *
 * @since 0.1.0
 *
 * @param string  $slug What a block names the condition by.
 * @param WP_Post $post The post that is shown.
 * @return WP_Term|null The term.
 */
function named_condition( string $slug, WP_Post $post ): ?WP_Term {
	// A callout in a synced pattern is not among them: each would take a query of its own.
	if ( ! in_array( $slug, named_conditions_of( $post ), true ) ) {
		return null;
	}
	// All that is named at once, so that a page takes one query, a list of whole posts too. The post whose page this is asks for its own:
	// its structured data has done so already.
	$is_own = is_singular() && get_queried_object_id() === $post->ID;
	$named  = array();
	foreach ( $is_own ? array( $post ) : shown_posts( array( $post ) ) as $shown ) {
		$named = array_merge( $named, named_conditions_of( $shown ) );
	}
	return find_conditions( array_values( array_unique( $named ) ) )[ $slug ] ?? null;
}

/**
 * The conditions that the blocks of a post name. Each content is read once.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post.
 * @return string[] Slugs.
 */
function named_conditions_of( WP_Post $post ): array {
	static $named = array();
	$key          = md5( $post->post_content );

	$named[ $key ] ??= named_conditions( $post->post_content );
	return $named[ $key ];
}

/**
 * The posts that the page shows.
 *
 * @since 0.1.0
 *
 * @param WP_Post[] $more Posts that it shows, too.
 * @return WP_Post[] All that were given until now, those without our blocks left out.
 */
function shown_posts( array $more ): array {
	static $shown = array();
	foreach ( $more as $post ) {
		if ( $post instanceof WP_Post && false !== strpos( $post->post_content, 'wp:practice-blocks/' ) ) {
			$shown[ get_current_blog_id() . ' ' . $post->ID ] = $post;
		}
	}
	return $shown;
}

/**
 * Notes which posts a page is about to show.
 *
 * @since 0.1.0
 *
 * @param mixed $posts What a query found.
 * @return mixed The same.
 */
function note_shown_posts( $posts ) {
	if ( is_array( $posts ) && ! is_admin() ) {
		shown_posts( $posts );
	}
	return $posts;
}
add_filter( 'the_posts', __NAMESPACE__ . '\note_shown_posts' );
