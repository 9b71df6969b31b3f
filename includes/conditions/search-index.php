<?php
/**
 * Keeps with each term what it is found by, folded, so that 5,000 of them are searched in one query and without their other meta.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/** Key of the search text of a term. Derived from its name and fields, and made again when they change. */
const SEARCH_TEXT = '_practice_blocks_search_text';

/**
 * Writes what a term is found by.
 *
 * @since 0.1.0
 *
 * @param int $term_id The term; one of another taxonomy is left alone.
 */
function index_condition( int $term_id ): void {
	$term = get_term( $term_id, CONDITION );
	if ( $term instanceof WP_Term ) {
		update_term_meta( $term_id, SEARCH_TEXT, search_text( array( 'name' => condition_name( $term ) ) + read_condition_fields( $term_id ) ) );
	}
}
add_action( 'saved_' . CONDITION, __NAMESPACE__ . '\index_condition', 20 );

/**
 * Writes it again when a field was written by itself: over REST, by an import.
 *
 * @since 0.1.0
 *
 * @param int|int[] $meta_id Number of the meta; not needed.
 * @param int       $term_id The term.
 * @param string    $key     Key of the meta.
 */
function index_changed_field( $meta_id, int $term_id, string $key ): void {
	if ( FIELD_PREFIX . 'abbreviation' === $key || FIELD_PREFIX . 'other_names' === $key ) {
		index_condition( $term_id );
	}
}
add_action( 'added_term_meta', __NAMESPACE__ . '\index_changed_field', 10, 3 );
add_action( 'updated_term_meta', __NAMESPACE__ . '\index_changed_field', 10, 3 );
add_action( 'deleted_term_meta', __NAMESPACE__ . '\index_changed_field', 10, 3 );

/**
 * Forgets it with the term: WordPress deletes fields first, each of which has it written again.
 *
 * @since 0.1.0
 *
 * @param int $term_id The term that was deleted.
 */
function forget_search_text( int $term_id ): void {
	delete_term_meta( $term_id, SEARCH_TEXT );
}
add_action( 'delete_' . CONDITION, __NAMESPACE__ . '\forget_search_text' );

/**
 * Does not take it from an import, which would add it to the one that is here.
 *
 * @since 0.1.0
 *
 * @param mixed $key Key of a meta in the file.
 * @return mixed The same; false for ours, which is then passed over.
 */
function pass_over_imported_search_text( $key ) {
	return SEARCH_TEXT === $key ? false : $key;
}
add_filter( 'import_term_meta_key', __NAMESPACE__ . '\pass_over_imported_search_text' );

/**
 * The name of a term as plain text: WordPress keeps it as HTML.
 *
 * @since 0.1.0
 *
 * @param WP_Term $term The term.
 * @return string Its name.
 */
function condition_name( WP_Term $term ): string {
	return wp_specialchars_decode( $term->name, ENT_QUOTES );
}

/**
 * Searches the terms of the site. One query.
 *
 * @since 0.1.0
 *
 * @param string $query What was typed.
 * @return array<int, string> Search texts of terms that may match, by their ids.
 */
function search_terms( string $query ): array {
	global $wpdb;
	// A term that came past WordPress has no search text yet: then its name is searched as it is.
	$sql    = "SELECT tt.term_id, t.name, m.meta_value FROM $wpdb->term_taxonomy tt INNER JOIN $wpdb->terms t ON t.term_id = tt.term_id
		LEFT JOIN $wpdb->termmeta m ON m.term_id = tt.term_id AND m.meta_key = %s WHERE tt.taxonomy = %s";
	$values = array( SEARCH_TEXT, CONDITION );
	// Ten words tell enough; what is found is looked at more closely later.
	foreach ( array_slice( array_unique( array_filter( explode( ' ', fold_text( $query ) ), 'strlen' ) ), 0, 10 ) as $word ) {
		$sql     .= ' AND ( m.meta_value LIKE %s OR ( m.meta_value IS NULL AND t.name LIKE %s ) )';
		$values[] = '%' . $wpdb->esc_like( $word ) . '%';
		$values[] = '%' . $wpdb->esc_like( $word ) . '%';
	}
	$texts = array();
	foreach ( (array) $wpdb->get_results( $wpdb->prepare( $sql, $values ) ) as $row ) { // phpcs:ignore WordPress.DB -- Made above of constants and placeholders; what is typed is new each time.
		$texts[ (int) $row->term_id ] = $row->meta_value ?? search_text( array( 'name' => wp_specialchars_decode( $row->name, ENT_QUOTES ) ) );
	}
	return $texts;
}
