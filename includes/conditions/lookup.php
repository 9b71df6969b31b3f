<?php
/**
 * Finds the terms of conditions by the slugs that blocks, catalogue and other plugins name them by.
 *
 * A slug stands in the saved markup of many posts, and no post is rewritten when it changes. So a term remembers the slugs it had.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/** Key of the slugs that a term had before; one meta for each. */
const OLD_SLUG = '_practice_blocks_old_slug';

/**
 * Finds terms by their slugs, those they have first, then those they had. One query, and none for what was just asked; the
 * fields of the terms come with them.
 *
 * @since 0.1.0
 *
 * @param string[] $slugs Any slugs.
 * @return array<string, WP_Term>|null Terms by the slugs that were given; unknown ones are left out. Null where the database did not answer.
 */
function find_conditions( array $slugs ): ?array {
	global $wpdb;
	// WordPress asks the database nothing with what is no UTF-8: no answer, though it is certain that nothing is called so.
	$slugs = array_values( array_filter( array_map( 'wp_check_invalid_utf8', $slugs ), 'strlen' ) );
	if ( ! $slugs ) {
		return array();
	}
	$key  = md5( (string) wp_json_encode( $slugs ) ) . ':' . wp_cache_get_last_changed( 'terms' );
	$rows = wp_cache_get( $key, 'practice_blocks' );
	if ( ! is_array( $rows ) ) {
		$named = named_terms_query( $slugs );
		// phpcs:disable WordPress.DB.PreparedSQL -- $named is prepared.
		// get_terms() takes two, two more for slugs that terms had, and one for the fields; a page may take one.
		$rows = answered_rows(
			$wpdb->prepare(
				"SELECT t.*, tt.*, m.meta_value AS old_slug, f.meta_id AS field_id, f.meta_key AS field_key, f.meta_value AS field_value FROM ( $named ) named
				INNER JOIN $wpdb->terms t ON t.term_id = named.term_id
				INNER JOIN $wpdb->term_taxonomy tt ON tt.term_id = t.term_id
				LEFT JOIN $wpdb->termmeta m ON m.meta_id = named.meta_id
				LEFT JOIN $wpdb->termmeta f ON f.term_id = t.term_id
				WHERE tt.taxonomy = %s ORDER BY named.meta_id, t.term_id, f.meta_id",
				CONDITION
			)
		);
		// phpcs:enable
		if ( null === $rows ) {
			return null;
		}
		wp_cache_set( $key, $rows, 'practice_blocks', HOUR_IN_SECONDS );
	}
	remember_fields( $rows );
	return terms_of_rows( $rows, $slugs );
}

/**
 * Asks which terms have some slugs, or had them.
 *
 * @since 0.1.0
 *
 * @param string[] $slugs At least one.
 * @return string SQL for a list of `term_id` and `meta_id`: the meta that says that the term had the slug, or 0 where it has it.
 */
function named_terms_query( array $slugs ): string {
	global $wpdb;
	$list = implode( ', ', array_fill( 0, count( $slugs ), '%s' ) );
	// phpcs:disable WordPress.DB.PreparedSQL, WordPress.DB.PreparedSQLPlaceholders -- $list is placeholders, one for each slug.
	return (string) $wpdb->prepare(
		"SELECT term_id, 0 AS meta_id FROM $wpdb->terms WHERE slug IN ( $list )
		UNION ALL SELECT term_id, meta_id FROM $wpdb->termmeta WHERE meta_key = %s AND meta_value IN ( $list )",
		array_merge( $slugs, array( OLD_SLUG ), $slugs )
	);
	// phpcs:enable
}

/**
 * The terms in what the database gave, by the slugs that they were asked for by.
 *
 * @since 0.1.0
 *
 * @param object[] $rows  As term_of_row() takes them; those come first that are to be preferred.
 * @param string[] $slugs The slugs.
 * @return array<string, WP_Term> Terms by the slugs that were given.
 */
function terms_of_rows( array $rows, array $slugs ): array {
	$found = array();
	foreach ( $rows as $row ) {
		$slug = $row->old_slug ?? $row->slug;
		// The database may take "Gout" for "gout".
		if ( ! isset( $found[ $slug ] ) && in_array( $slug, $slugs, true ) ) {
			$found[ $slug ] = term_of_row( $row );
		}
	}
	return array_filter( $found );
}

/**
 * Lets WordPress remember the fields that came with terms, so that it does not ask for them again.
 *
 * @since 0.1.0
 *
 * @param object[] $rows Each with `term_id`, and all or nothing of a field: `field_id`, `field_key`, `field_value`.
 */
function remember_fields( array $rows ): void {
	$fields = array();
	foreach ( $rows as $row ) {
		$fields[ $row->term_id ] = $fields[ $row->term_id ] ?? array();
		if ( null !== $row->field_id ) {
			// By its number: a term that was found by two slugs comes twice.
			$fields[ $row->term_id ][ $row->field_key ][ $row->field_id ] = $row->field_value;
		}
	}
	foreach ( $fields as $term_id => $values ) {
		wp_cache_add( $term_id, array_map( 'array_values', $values ), 'term_meta' );
	}
}

/**
 * Makes a term of what the database gave, and lets WordPress remember it.
 *
 * @since 0.1.0
 *
 * @param object $row All columns of both tables, and maybe what is asked for beside them.
 * @return WP_Term|null The term.
 */
function term_of_row( object $row ): ?WP_Term {
	$row = clone $row;
	unset( $row->old_slug, $row->is_own, $row->field_id, $row->field_key, $row->field_value );
	update_term_cache( array( $row ) );
	$term = get_term( (int) $row->term_id, CONDITION );
	return $term instanceof WP_Term ? $term : null;
}

/**
 * Remembers the slug that a term has before it gets another one. Only here WordPress knows both.
 *
 * @since 0.1.0
 *
 * @param mixed  $data     What is written: `slug`.
 * @param int    $term_id  The term.
 * @param string $taxonomy Its taxonomy.
 * @return mixed The same.
 */
function remember_old_slug( $data, int $term_id, string $taxonomy ) {
	$term = is_array( $data ) && isset( $data['slug'] ) && CONDITION === $taxonomy ? get_term( $term_id, $taxonomy ) : null;
	if ( $term instanceof WP_Term && $term->slug !== $data['slug'] ) {
		delete_term_meta( $term_id, OLD_SLUG, $data['slug'] );
		delete_term_meta( $term_id, OLD_SLUG, $term->slug );
		add_term_meta( $term_id, OLD_SLUG, $term->slug );
	}
	return $data;
}
add_filter( 'wp_update_term_data', __NAMESPACE__ . '\remember_old_slug', 10, 3 );
