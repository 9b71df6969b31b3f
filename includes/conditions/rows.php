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
	$found   = array_values( merge_matches( $entries, $query ) );
	usort(
		$found,
		static function ( array $one, array $other ): int {
			return $one <=> $other;
		}
	);
	$shown = array_slice( $found, ( $page - 1 ) * $per_page, $per_page );
	$terms = array();
	$ids   = array_filter( array_column( $shown, 'term_id' ) );
	if ( $ids ) {
		$terms = query_conditions(
			array(
				'include'                => $ids,
				'update_term_meta_cache' => true,
			)
		);
	}
	$terms = array_column( $terms, null, 'term_id' );
	$rows  = array();
	foreach ( $shown as $match ) {
		$term = $terms[ $match['term_id'] ] ?? null;
		if ( $term ) {
			$rows[] = term_row( $term );
		} elseif ( ! $match['term_id'] ) {
			$rows[] = entry_row( $entries[ $match['slug'] ] );
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
 * @return array[] Matches: `rank`, `name` (folded), `term_id` (0 for an entry) and `slug` (empty for a term), in the order to sort by.
 */
function merge_matches( array $entries, string $query ): array {
	$match = static function ( int $rank, string $text, int $term_id, string $slug ): array {
		return array(
			'rank'    => $rank,
			'name'    => explode( "\n", $text )[1] ?? '',
			'term_id' => $term_id,
			'slug'    => $slug,
		);
	};
	$texts = search_terms( $query );
	$found = array();
	foreach ( rank_conditions( $texts, $query ) as $id => $rank ) {
		$found[ "term $id" ] = $match( $rank, $texts[ $id ], (int) $id, '' );
	}
	$names = array_column( $found, 'term_id', 'name' );
	$texts = array_map( __NAMESPACE__ . '\search_text', $entries );
	$ranks = rank_conditions( $texts, $query );
	$terms = find_conditions( array_map( 'strval', array_keys( $ranks ) ) );
	foreach ( $ranks as $slug => $rank ) {
		$term  = $terms[ $slug ] ?? null;
		$entry = $match( $rank, $texts[ $slug ], 0, (string) $slug );
		if ( $term ) {
			// Found by what the catalogue says of it, even where the site's own record says less.
			$key                   = "term $term->term_id";
			$found[ $key ]       ??= $match( $rank, search_text( array( 'name' => condition_name( $term ) ) ), $term->term_id, '' );
			$found[ $key ]['rank'] = min( $rank, $found[ $key ]['rank'] );
		} elseif ( ! isset( $names[ $entry['name'] ] ) ) {
			// One of the same name is what choosing the entry would give.
			$found[ "entry $slug" ] = $entry;
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
