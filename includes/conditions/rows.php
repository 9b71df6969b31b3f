<?php
/**
 * The conditions that a writer can choose from: the site's terms and the catalogue's entries together.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * A page of the conditions that are found, best match first, and by name among equals.
 *
 * @since 0.1.0
 *
 * @param string $query    What was typed; empty for all.
 * @param int    $page     Which page, from 1.
 * @param int    $per_page How many on a page.
 * @return array{array[], int} Rows, and how many there are on all pages.
 */
function condition_rows( string $query, int $page, int $per_page ): array {
	$entries = condition_catalogue();
	$found   = merge_matches( $entries, $query );
	asort( $found, SORT_STRING );
	$shown = array_slice( array_keys( $found ), ( $page - 1 ) * $per_page, $per_page );
	$terms = load_conditions( array_filter( $shown, 'is_int' ) );
	$rows  = array();
	foreach ( $shown as $key ) {
		if ( isset( $terms[ $key ] ) ) {
			$rows[] = term_row( $terms[ $key ] );
		} elseif ( is_string( $key ) ) {
			$rows[] = entry_row( $entries[ substr( $key, 1 ) ] );
		}
	}
	return array( $rows, count( $found ) );
}

/**
 * Finds terms and entries, an entry whose term exists as that term.
 *
 * @since 0.1.0
 *
 * @param array[] $entries The catalogue.
 * @param string  $query   What was typed.
 * @return array<int|string, string> What to sort by, that is rank, name and number: by the id of a term, or the slug of an entry behind
 *                                   a sign.
 */
function merge_matches( array $entries, string $query ): array {
	$texts = search_terms( $query );
	$found = array();
	$names = array();
	foreach ( rank_conditions( $texts, $query ) as $id => $rank ) {
		// Thousands: each is a text, which sorts much faster than a list.
		$name           = explode( "\n", $texts[ $id ], 3 )[1] ?? '';
		$names[ $name ] = true;
		$found[ $id ]   = "$rank\n$name\n$id";
	}
	$texts = array_map( __NAMESPACE__ . '\search_text', $entries );
	$ranks = rank_conditions( $texts, $query );
	$terms = find_conditions( array_map( 'strval', array_keys( $ranks ) ) );
	foreach ( $ranks as $slug => $rank ) {
		$term = $terms[ $slug ] ?? null;
		$name = explode( "\n", $texts[ $slug ], 3 )[1];
		if ( $term ) {
			// Found by what the catalogue says of it, even where the site's own record says less.
			$id           = $term->term_id;
			$own          = $found[ $id ] ?? "$rank\n" . fold_text( condition_name( $term ) ) . "\n$id";
			$found[ $id ] = min( $rank, (int) $own[0] ) . substr( $own, 1 );
		} elseif ( ! isset( $names[ $name ] ) ) {
			// One of the same name is what choosing the entry would give.
			$found[ "=$slug" ] = "$rank\n$name\n";
		}
	}
	return $found;
}

/**
 * A term as a row.
 *
 * @since 0.1.0
 *
 * @param WP_Term $term The term.
 * @return array<string, mixed> As condition_row_schema() describes it.
 */
function term_row( WP_Term $term ): array {
	$link = get_term_link( $term );
	$row  = array(
		'slug' => $term->slug,
		'name' => condition_name( $term ),
	);
	return entry_row( $row + read_condition_fields( $term->term_id ), $term->term_id, is_string( $link ) ? $link : '' );
}

/**
 * An entry of the catalogue as a row.
 *
 * @since 0.1.0
 *
 * @param array<string, mixed> $entry   `slug`, `name` and the fields.
 * @param int                  $term_id The term; 0 as long as there is none.
 * @param string               $link    Address of its page.
 * @return array<string, mixed> As condition_row_schema() describes it.
 */
function entry_row( array $entry, int $term_id = 0, string $link = '' ): array {
	return array(
		'slug'         => $entry['slug'],
		'name'         => $entry['name'],
		'abbreviation' => $entry['abbreviation'],
		'plain_name'   => $entry['plain_name'],
		'other_names'  => $entry['other_names'],
		'advice'       => $entry['advice'],
		'term_id'      => $term_id,
		'link'         => $link,
	);
}
