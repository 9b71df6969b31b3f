<?php
/**
 * Finds the terms of conditions that a post has.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * The terms of conditions that a post has. One query, and none where WordPress has asked for its terms already.
 *
 * @since 0.1.0
 *
 * @param int $post_id The post.
 * @return WP_Term[]|null Its terms; null where the database did not answer.
 */
function post_conditions( int $post_id ): ?array {
	global $wpdb;
	$known = get_object_term_cache( $post_id, CONDITION );
	if ( false !== $known ) {
		return array_filter( is_array( $known ) ? $known : array(), static fn( $term ): bool => $term instanceof WP_Term );
	}
	// WordPress takes two.
	$rows = answered_rows(
		$wpdb->prepare(
			"SELECT t.*, tt.* FROM $wpdb->term_relationships tr INNER JOIN $wpdb->term_taxonomy tt ON tt.term_taxonomy_id = tr.term_taxonomy_id
			INNER JOIN $wpdb->terms t ON t.term_id = tt.term_id WHERE tr.object_id = %d AND tt.taxonomy = %s ORDER BY t.name",
			$post_id,
			CONDITION
		)
	);
	return null === $rows ? null : remember_post_conditions( $post_id, $rows );
}

/**
 * Lets WordPress remember which terms a post has.
 *
 * @since 0.1.0
 *
 * @param int      $post_id The post.
 * @param object[] $rows    As term_of_row() takes them.
 * @return WP_Term[] The terms.
 */
function remember_post_conditions( int $post_id, array $rows ): array {
	$terms = array_values( array_filter( array_map( __NAMESPACE__ . '\term_of_row', $rows ) ) );
	wp_cache_add( $post_id, array_column( $terms, 'term_id' ), CONDITION . '_relationships' );
	return $terms;
}

/**
 * The terms of conditions that a post has, and those that its blocks name. One query at most, also where nobody has a slug, or a term had
 * it: with each save somebody may have it by now.
 *
 * @since 0.1.0
 *
 * @param int      $post_id The post.
 * @param string[] $named   The slugs that its blocks name.
 * @return array{WP_Term[], array<string, WP_Term>}|null Its terms, and the terms by those slugs; unknown ones are left out. Null where the
 *                                                       database did not answer.
 */
function own_and_named_conditions( int $post_id, array $named ): ?array {
	global $wpdb;
	if ( ! $named || false !== get_object_term_cache( $post_id, CONDITION ) ) {
		$own   = post_conditions( $post_id );
		$there = conditions_by_slug( $own ?? array(), $named );
		$found = find_conditions( array_values( array_diff( $named, array_keys( $there ) ) ) );
		return null === $own || null === $found ? null : array( $own, $there + $found );
	}
	$query = named_terms_query( $named );
	// phpcs:disable WordPress.DB.PreparedSQL -- $query is prepared.
	$rows = answered_rows(
		$wpdb->prepare(
			"SELECT t.*, tt.*, m.meta_value AS old_slug, named.is_own FROM (
				SELECT own.term_id, 0 AS meta_id, 1 AS is_own FROM $wpdb->term_relationships tr
				INNER JOIN $wpdb->term_taxonomy own ON own.term_taxonomy_id = tr.term_taxonomy_id WHERE tr.object_id = %d
				UNION ALL SELECT term_id, meta_id, 0 FROM ( $query ) by_slug
			) named INNER JOIN $wpdb->terms t ON t.term_id = named.term_id
			INNER JOIN $wpdb->term_taxonomy tt ON tt.term_id = t.term_id
			LEFT JOIN $wpdb->termmeta m ON m.meta_id = named.meta_id
			WHERE tt.taxonomy = %s ORDER BY named.meta_id, t.name, t.term_id",
			$post_id,
			CONDITION
		)
	);
	// phpcs:enable
	if ( null === $rows ) {
		return null;
	}
	$own = array_filter( $rows, static fn( $row ): bool => (bool) $row->is_own );
	return array( remember_post_conditions( $post_id, $own ), terms_of_rows( $rows, $named ) );
}
