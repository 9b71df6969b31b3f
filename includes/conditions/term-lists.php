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
 * Those terms that have one of some slugs, or had it.
 *
 * @since 0.1.0
 *
 * @param WP_Term[] $terms Any terms.
 * @param string[]  $slugs Slugs that are looked for.
 * @return array<int, WP_Term> Terms by their numbers.
 */
function conditions_of_slugs( array $terms, array $slugs ): array {
	$by_slug = conditions_by_slug( $terms, $slugs );
	return terms_by_id( $by_slug + conditions_by_old_slug( $terms, array_diff( $slugs, array_keys( $by_slug ) ) ) );
}

/**
 * The terms of a post that its blocks may mean by slugs that nobody knows here. An import brings a slug that a term had on the other site
 * along with the block; that the term had it is only in the term's record, which an import leaves out where the term is here already.
 *
 * @since 0.1.0
 *
 * @param WP_Term[] $terms   The terms of the post.
 * @param string[]  $unknown Slugs that its blocks name, and no term has or had.
 * @param string[]  $named   All that its blocks name.
 * @param string[]  $before  What they named before it was saved.
 * @return array<int, WP_Term> Terms by their numbers: none if no unknown slug was there before, else all but those whose blocks are gone.
 */
function conditions_meant( array $terms, array $unknown, array $named, array $before ): array {
	return array_intersect( $unknown, $before )
		? array_diff_key( terms_by_id( $terms ), conditions_of_slugs( $terms, array_diff( $before, $named ) ) )
		: array();
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
