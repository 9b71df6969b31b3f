<?php
/**
 * Asks the database for terms of conditions.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * The rows that the database answers with.
 *
 * @since 0.1.0
 *
 * @param string $query A query, prepared.
 * @return object[]|null The rows; null where it did not answer, for which WordPress, too, has a list of none: nobody is to remember that.
 */
function answered_rows( string $query ): ?array {
	global $wpdb;
	$rows = $wpdb->get_results( $query ); // phpcs:ignore WordPress.DB -- It is prepared; whoever asks says why, and what is remembered.
	return '' === $wpdb->last_error ? $rows : null;
}

/**
 * Loads terms of conditions and their fields. Two queries.
 *
 * @since 0.1.0
 *
 * @param int[] $ids Their numbers.
 * @return array<int, WP_Term> Those that are there, by their numbers.
 */
function load_conditions( array $ids ): array {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$list = implode( ', ', array_map( 'intval', $ids ) );
	// get_terms() takes three.
	$rows = answered_rows(
		$wpdb->prepare(
			"SELECT t.*, tt.* FROM $wpdb->terms t INNER JOIN $wpdb->term_taxonomy tt ON tt.term_id = t.term_id WHERE tt.taxonomy = %s AND t.term_id IN ( $list )", // phpcs:ignore WordPress.DB.PreparedSQL -- Numbers.
			CONDITION
		)
	);
	update_termmeta_cache( $ids );
	return terms_by_id( array_filter( array_map( __NAMESPACE__ . '\term_of_row', $rows ?? array() ) ) );
}

/**
 * Asks for terms of conditions.
 *
 * @since 0.1.0
 *
 * @param array<string, mixed> $args What get_terms() is asked for.
 * @return WP_Term[] The terms; none when they cannot be asked for.
 */
function query_conditions( array $args ): array {
	$terms = get_terms(
		$args + array(
			'taxonomy'               => CONDITION,
			'hide_empty'             => false,
			'update_term_meta_cache' => false,
		)
	);
	return is_array( $terms ) ? $terms : array();
}
