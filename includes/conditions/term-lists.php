<?php
/**
 * Sorts lists of terms and compares lists of slugs.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * Sorts terms by slugs that they have.
 *
 * @since 0.1.0
 *
 * @param WP_Term[] $terms Any terms.
 * @param string[]  $slugs Slugs that are looked for.
 * @return array<string, WP_Term> Terms by those slugs.
 */
function conditions_by_slug( array $terms, array $slugs ): array {
	$found = array();
	foreach ( $terms as $term ) {
		if ( in_array( $term->slug, $slugs, true ) ) {
			$found[ $term->slug ] = $term;
		}
	}
	return $found;
}

/**
 * Sorts terms by slugs that they had.
 *
 * @since 0.1.0
 *
 * @param WP_Term[] $terms Any terms.
 * @param string[]  $slugs Slugs that are looked for.
 * @return array<string, WP_Term> Terms by those slugs.
 */
function conditions_by_old_slug( array $terms, array $slugs ): array {
	$found = array();
	foreach ( $slugs ? $terms : array() as $term ) {
		foreach ( array_intersect( (array) get_term_meta( $term->term_id, OLD_SLUG ), $slugs ) as $slug ) {
			$found += array( $slug => $term );
		}
	}
	return $found;
}

/**
 * Terms by their numbers, each once.
 *
 * @since 0.1.0
 *
 * @param WP_Term[] $terms Any terms.
 * @return array<int, WP_Term> The same.
 */
function terms_by_id( array $terms ): array {
	return array_column( $terms, null, 'term_id' );
}

/**
 * Whether two lists hold the same values.
 *
 * @since 0.1.0
 *
 * @param string[] $one   Each once.
 * @param string[] $other Each once.
 * @return bool In whatever order.
 */
function have_same_values( array $one, array $other ): bool {
	sort( $one );
	sort( $other );
	return $one === $other;
}
