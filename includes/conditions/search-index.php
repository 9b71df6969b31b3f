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
 * @param mixed $term_id The term, as it comes out of a filter; one of another taxonomy is left alone.
 */
function index_condition( $term_id ): void {
	$term = get_term( $term_id, CONDITION );
	if ( $term instanceof WP_Term ) {
		$text = search_text( array( 'name' => condition_name( $term ) ) + read_condition_fields( $term->term_id ) );
		// WordPress would ask the database whether it is there.
		$write = metadata_exists( 'term', $term->term_id, SEARCH_TEXT ) ? 'update_term_meta' : 'add_term_meta';
		$write( $term->term_id, SEARCH_TEXT, $text );
	}
}
add_action( 'saved_' . CONDITION, __NAMESPACE__ . '\index_condition', 20 );

/**
 * Whether several fields of a term are being written together: then it is indexed once, behind the last.
 *
 * @since 0.1.0
 *
 * @param bool|null $hold True before the first, false behind the last; left out to ask.
 * @return bool Whether they are.
 */
function holds_index( ?bool $hold = null ): bool {
	static $held = false;

	$held = $hold ?? $held;
	return $held;
}

/**
 * Writes it again when a field was written by itself: over REST, by an import.
 *
 * @since 0.1.0
 *
 * @param int|int[]   $meta_id Number of the meta; not needed.
 * @param int         $term_id The term.
 * @param string|null $key     Key of the meta; the database allows none.
 */
function index_changed_field( $meta_id, int $term_id, ?string $key ): void {
	if ( ! holds_index() && ( FIELD_PREFIX . 'abbreviation' === $key || FIELD_PREFIX . 'other_names' === $key ) ) {
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
 * Searches the terms of the site. One query, which reads no more than what terms are found by.
 *
 * @since 0.1.0
 *
 * @param string $query What was typed.
 * @return array<int, string> Search texts of the terms that hold each word of it, by their ids.
 */
function search_terms( string $query ): array {
	global $wpdb;
	// All of them: what takes time is to find them. To pick them out here takes none, and comparing in the database must not depend on its
	// language. The first row is how many there should be.
	$rows  = $wpdb->get_results( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- What is typed is new each time.
		$wpdb->prepare(
			"SELECT 0 AS term_id, COUNT(*) AS text FROM $wpdb->term_taxonomy WHERE taxonomy = %s
			UNION ALL SELECT term_id, meta_value FROM $wpdb->termmeta WHERE meta_key = %s",
			CONDITION,
			SEARCH_TEXT
		)
	);
	$texts = array_column( $rows, 'text', 'term_id' );
	$terms = (int) ( $texts[0] ?? 0 );
	unset( $texts[0] );
	if ( count( $texts ) !== $terms ) {
		$names = names_of_conditions();
		$texts = array_intersect_key( $texts, $names ) + array_map( __NAMESPACE__ . '\search_text_of_name', $names );
	}
	foreach ( array_unique( array_filter( explode( ' ', fold_text( $query ) ), 'strlen' ) ) as $word ) {
		foreach ( $texts as $term_id => $text ) {
			if ( false === strpos( $text, $word ) ) {
				unset( $texts[ $term_id ] );
			}
		}
	}
	return $texts;
}

/**
 * The names of all terms, for those that came or went past WordPress and have no search text, or left theirs behind.
 *
 * @since 0.1.0
 *
 * @return array<int, string> Names as they are kept, by their ids.
 */
function names_of_conditions(): array {
	global $wpdb;
	$rows = $wpdb->get_results( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- get_terms() would load all else, too.
		$wpdb->prepare( "SELECT t.term_id, t.name FROM $wpdb->terms t INNER JOIN $wpdb->term_taxonomy tt ON tt.term_id = t.term_id WHERE tt.taxonomy = %s", CONDITION )
	);
	return array_column( $rows, 'name', 'term_id' );
}

/**
 * What a term without fields is found by.
 *
 * @since 0.1.0
 *
 * @param string $name Its name, as HTML.
 * @return string As search_text() gives it.
 */
function search_text_of_name( string $name ): string {
	return search_text( array( 'name' => wp_specialchars_decode( $name, ENT_QUOTES ) ) );
}
