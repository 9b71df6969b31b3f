<?php
/**
 * Makes a term of an entry of the catalogue: once, also when two requests do so at the same time.
 *
 * Without a lock, which would have to be waited for, and be broken after a request that died: both write, and then each takes away
 * all but the first. Whoever writes last sees both.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use stdClass;
use WP_Error;
use WP_Term;

defined( 'ABSPATH' ) || exit;

/** What tells a term that is made of an entry apart, among the arguments of wp_insert_term(): an object, for a form can send none. */
const MAKING = 'practice_blocks_making';

/**
 * The term of an entry; made if the site has none by its slug or its name.
 *
 * @since 0.1.0
 *
 * @param array<string, string|string[]> $entry An entry of the catalogue.
 * @return array{WP_Term, bool}|WP_Error The term, and whether it was made now.
 */
function create_condition( array $entry ) {
	$there = find_conditions( array( $entry['slug'] ) );
	if ( null === $there ) {
		// It may be there, by another slug.
		return not_created( $entry['name'], '' );
	}
	if ( ! $there ) {
		$there = query_conditions( array( 'name' => $entry['name'] ) );
		// Blocks name it by the entry's slug from now on.
		if ( $there ) {
			add_term_meta( reset( $there )->term_id, OLD_SLUG, wp_slash( $entry['slug'] ) );
		}
	}
	if ( $there ) {
		return array( reset( $there ), false );
	}
	$making = (object) array(
		'entry'   => $entry,
		'term_id' => 0,
	);
	$result = wp_insert_term(
		wp_slash( $entry['name'] ),
		CONDITION,
		array(
			'slug' => $entry['slug'],
			MAKING => $making,
		)
	);
	$term   = keep_first_condition( $entry['slug'] );
	if ( ! $term ) {
		return not_created( $entry['name'], is_wp_error( $result ) ? $result->get_error_message() : '' );
	}
	return array( $term, $term->term_id === $making->term_id );
}

/**
 * Says that a condition could not be added.
 *
 * @since 0.1.0
 *
 * @param string $name   Its name.
 * @param string $reason What the database or another plugin says, or nothing.
 * @return WP_Error The error.
 */
function not_created( string $name, string $reason ): WP_Error {
	/* translators: 1: Name of a condition. 2: What the database or another plugin says, or nothing. */
	return new WP_Error( 'practice_blocks_not_created', trim( sprintf( __( '“%1$s” could not be added. %2$s', 'practice-blocks' ), $name, $reason ) ), array( 'status' => 500 ) );
}

/**
 * Gives a term that is made of an entry the entry's slug, where WordPress has put a number behind it: one request was a moment faster.
 *
 * @since 0.1.0
 *
 * @param mixed                $data     What is written: `slug`.
 * @param string               $taxonomy The taxonomy.
 * @param array<string, mixed> $args     What wp_insert_term() was given.
 * @return mixed The same, with the slug.
 */
function keep_entry_slug( $data, string $taxonomy, array $args ) {
	$making = is_array( $data ) && CONDITION === $taxonomy ? $args[ MAKING ] ?? null : null;
	// The dashboard's forms hand on all that was sent.
	if ( $making instanceof stdClass ) {
		$data['slug'] = $making->entry['slug'];
	}
	return $data;
}
add_filter( 'wp_insert_term_data', __NAMESPACE__ . '\keep_entry_slug', 10, 3 );

/**
 * Fills in the fields of a term that is made of an entry. WordPress does not come here where it saw that the term was there.
 *
 * @since 0.1.0
 *
 * @param mixed                $term_id The term, as it comes out of a filter.
 * @param int                  $tt_id   Not needed.
 * @param array<string, mixed> $args    What wp_insert_term() was given.
 */
function fill_in_entry( $term_id, int $tt_id, array $args = array() ): void {
	$making = is_numeric( $term_id ) ? $args[ MAKING ] ?? null : null;
	if ( $making instanceof stdClass ) {
		$making->term_id = (int) $term_id;
		write_condition_fields( $making->term_id, $making->entry );
	}
}
add_action( 'created_' . CONDITION, __NAMESPACE__ . '\fill_in_entry', 10, 3 );

/**
 * Takes away the terms that have the slug of another one, made a moment before. Only requests at the same time can make them.
 *
 * @since 0.1.0
 *
 * @param string $slug The slug.
 * @return WP_Term|null The first term that has it.
 */
function keep_first_condition( string $slug ): ?WP_Term {
	global $wpdb;
	// Past the caches, which only know what this request has done.
	$rows  = $wpdb->get_results( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- As said.
		$wpdb->prepare(
			"SELECT t.*, tt.* FROM $wpdb->terms t INNER JOIN $wpdb->term_taxonomy tt ON tt.term_id = t.term_id WHERE tt.taxonomy = %s AND t.slug = %s ORDER BY t.term_id",
			CONDITION,
			$slug
		)
	);
	$first = array_shift( $rows );
	foreach ( array_column( $rows, 'term_id' ) as $id ) {
		wp_delete_term( (int) $id, CONDITION );
	}
	if ( ! $first ) {
		return null;
	}
	clean_term_cache( (int) $first->term_id, CONDITION );
	return term_of_row( $first );
}
