<?php
/**
 * Prints a graph of our own where no SEO plugin makes one: the page, the post, who wrote and who publishes it, as WordPress knows
 * them, joined with what our blocks say.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the graph, when those of other plugins would have been made.
 *
 * @since 0.1.0
 */
function print_structured_data(): void {
	$post  = is_described_elsewhere() ? null : described_post();
	$nodes = $post ? structured_data( $post ) : array();
	if ( ! $post || ! $nodes ) {
		return;
	}
	$json = wp_json_encode(
		array(
			'@context' => 'https://schema.org',
			'@graph'   => join_graph( page_graph( $post ), $nodes ),
		),
		JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
	);
	if ( is_string( $json ) ) {
		wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_structured_data', 99 );

/**
 * Describes the page of a post, with what WordPress knows for certain.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post whose page is shown.
 * @return array[] Nodes, each with an `@id`: the page, the site, and what publishes it; and of a post itself and its author.
 */
function page_graph( WP_Post $post ): array {
	$url     = page_address( $post );
	$home    = (string) home_url( '/' );
	$title   = plain_title( $post );
	$times   = array(
		'datePublished' => get_post_time( DATE_W3C, false, $post ),
		'dateModified'  => get_post_modified_time( DATE_W3C, false, $post ),
	);
	$site    = html_entity_decode( (string) get_bloginfo( 'name', 'display' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$own     = '' === $site ? null : array( '@id' => "$home#organization" );
	$author  = 'post' === $post->post_type ? author_node( (int) $post->post_author, $home ) : null;
	$page    = array(
		'@type'      => 'WebPage',
		'@id'        => "$url#webpage",
		'url'        => $url,
		'name'       => $title,
		'inLanguage' => get_bloginfo( 'language' ),
		'isPartOf'   => array( '@id' => "$home#website" ),
		'mainEntity' => 'post' === $post->post_type ? array( '@id' => "$url#article" ) : null,
	) + $times;
	$article = array(
		'@type'            => 'BlogPosting',
		'@id'              => "$url#article",
		'headline'         => $title,
		'inLanguage'       => get_bloginfo( 'language' ),
		'author'           => $author ? array( '@id' => $author['@id'] ) : null,
		'publisher'        => $own,
		'mainEntityOfPage' => array( '@id' => "$url#webpage" ),
	) + $times;
	$website = array(
		'@type'     => 'WebSite',
		'@id'       => "$home#website",
		'url'       => $home,
		'name'      => $site,
		'publisher' => $own,
	);
	$company = $own ? array(
		'@type' => 'Organization',
		'@id'   => "$home#organization",
		'name'  => $site,
		'url'   => $home,
	) : array();
	$graph   = array( $page, 'post' === $post->post_type ? $article : array(), (array) $author, $website, $company );
	// What is empty is not known.
	return array_values( array_filter( array_map( 'array_filter', $graph ) ) );
}

/**
 * Describes the author of a post.
 *
 * @since 0.1.0
 *
 * @param int    $user_id The user.
 * @param string $home    Address of the site.
 * @return array<string, string>|null Null if there is no such user, or one without a name.
 */
function author_node( int $user_id, string $home ): ?array {
	$user = get_userdata( $user_id );
	return $user && '' !== $user->display_name ? array(
		'@type' => 'Person',
		'@id'   => $home . '#/person/' . $user->user_nicename,
		'name'  => $user->display_name,
		'url'   => get_author_posts_url( $user->ID, $user->user_nicename ),
	) : null;
}
