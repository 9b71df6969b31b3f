<?php
/**
 * Decides whether the page that is asked for is described to machines, and describes it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Post;
use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * The post whose own page is shown, if that is what everybody sees.
 *
 * @since 0.1.0
 *
 * @return WP_Post|null Null in lists, feeds, embeds and previews; and for a post that is not published, or behind a password, even to
 *                      whoever has given it: the page may be kept in a cache.
 */
function described_post(): ?WP_Post {
	$post = is_singular() && ! is_preview() && ! is_feed() && ! is_embed() ? get_queried_object() : null;
	return $post instanceof WP_Post
		&& 'publish' === $post->post_status
		&& '' === $post->post_password
		&& is_post_type_viewable( $post->post_type ) ? $post : null;
}

/**
 * Describes what a post shows of our blocks.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post whose page is shown.
 * @return array[] Nodes; none if there is nothing to describe.
 */
function structured_data( WP_Post $post ): array {
	$content = shown_content( $post );
	// Nearly all contents: they are not parsed.
	if ( false === strpos( $content, 'wp:practice-blocks/' ) ) {
		return array();
	}
	$shown   = read_shown( parse_blocks( $content ) );
	$slugs   = array_values( array_unique( array_filter( $shown['conditions'], 'strlen' ) ) );
	$records = array_map( __NAMESPACE__ . '\condition_record', terms_of_post( $slugs, $post ) );
	$nodes   = structured_data_nodes( $shown, $records, plain_title( $post ), page_address( $post ), (string) home_url( '/' ) );
	if ( ! $nodes ) {
		return array();
	}

	/**
	 * Filters what is said to machines about the benefit lists, callouts and conditions of a post.
	 *
	 * @since 0.1.0
	 *
	 * @param array[] $nodes Nodes in the words of schema.org: MedicalCondition, ItemList, WebPageElement. Return an empty array and
	 *                       nothing is said.
	 * @param WP_Post $post  The post.
	 */
	$nodes = apply_filters( 'practice_blocks_structured_data', $nodes, $post );
	$is_ok = static fn( $node ): bool => is_array( $node ) && is_string( $node['@type'] ?? null );
	return is_array( $nodes ) ? array_values( array_filter( $nodes, $is_ok ) ) : array();
}

/**
 * The part of a post that is shown: all of it, or the page that was asked for where it is divided into several.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post whose page is shown.
 * @return string Saved markup.
 */
function shown_content( WP_Post $post ): string {
	if ( false === strpos( $post->post_content, '<!--nextpage-->' ) ) {
		return $post->post_content;
	}
	$data = generate_postdata( $post );
	return (string) ( $data['pages'][ max( 1, (int) get_query_var( 'page' ) ) - 1 ] ?? '' );
}

/**
 * The terms of conditions that blocks of a post name. One query at most, and the same that links take (conditions/links.php).
 *
 * @since 0.1.0
 *
 * @param string[] $slugs What blocks name conditions by.
 * @param WP_Post  $post  The post.
 * @return array<string, WP_Term> Terms by those slugs; unknown ones are left out.
 */
function terms_of_post( array $slugs, WP_Post $post ): array {
	$own   = $slugs && is_object_in_taxonomy( $post->post_type, CONDITION ) ? post_conditions( $post->ID ) ?? array() : array();
	$terms = conditions_by_slug( $own, $slugs );
	if ( array_diff( $slugs, array_keys( $terms ) ) ) {
		// Of all that the post names, so that it is one question for everybody. The fields come with the answer.
		$terms = array_intersect_key( find_conditions( named_conditions( $post->post_content ) ) ?? array(), array_flip( $slugs ) ) + $terms;
	}
	return $terms;
}

/**
 * What is known of a condition.
 *
 * @since 0.1.0
 *
 * @param WP_Term $term The term.
 * @return array<string, string|string[]> `slug`, `name` and every field.
 */
function condition_record( WP_Term $term ): array {
	$record = array(
		'slug' => $term->slug,
		'name' => condition_name( $term ),
	);
	// What came with the term is taken from where WordPress remembers it: get_term_meta() would first ask for the fields of every
	// other term of the post, its categories for example.
	$known = wp_cache_get( $term->term_id, 'term_meta' );
	if ( ! is_array( $known ) ) {
		return $record + read_condition_fields( $term->term_id );
	}
	foreach ( condition_fields() as $name => $field ) {
		$record[ $name ] = $field['clean']( maybe_unserialize( $known[ FIELD_PREFIX . $name ][0] ?? '' ) );
	}
	return $record;
}

/**
 * The title of a post as a reader sees it.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post.
 * @return string Plain text.
 */
function plain_title( WP_Post $post ): string {
	return trim( html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * The address of the page that is shown.
 *
 * @since 0.1.0
 *
 * @param WP_Post $post The post.
 * @return string Address, without an anchor.
 */
function page_address( WP_Post $post ): string {
	return (string) strtok( (string) ( wp_get_canonical_url( $post ) ?: get_permalink( $post ) ), '#' ); // phpcs:ignore Universal.Operators.DisallowShortTernary -- Either is false where there is none.
}
