<?php
/**
 * What the editor asks of single rows: the one of a slug, and the name that a search found a row by.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The condition of a slug: the site's own, else the catalogue's.
 *
 * @since 0.1.0
 *
 * @param string $slug What a block names it by.
 * @return array[] One row; none for a slug that nobody knows.
 */
function rows_of_slug( string $slug ): array {
	$term = find_conditions( array( $slug ) )[ $slug ] ?? null;
	if ( $term ) {
		return array( term_row( $term ) );
	}
	$entry = condition_catalogue()[ $slug ] ?? null;
	return $entry ? array( entry_row( $entry ) ) : array();
}

/**
 * The name by which a row was found, so that whoever typed it sees why it is there.
 *
 * @since 0.1.0
 *
 * @param array<string, mixed> $row   A row.
 * @param string               $query What was typed.
 * @return string One of its names: the one that matches best; the full name where that is as good, or no name matches alone.
 */
function matched_name( array $row, string $query ): string {
	$folded = fold_text( $query );
	$found  = $row['name'];
	$best   = match_rank( fold_text( $found ), $folded ) ?? PHP_INT_MAX;
	foreach ( array_merge( array( $row['abbreviation'] ), $row['other_names'] ) as $name ) {
		$rank = match_rank( fold_text( $name ), $folded ) ?? PHP_INT_MAX;
		if ( $rank < $best ) {
			$found = $name;
			$best  = $rank;
		}
	}
	return $found;
}
