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
 * Finds terms by their slugs, those they have first, then those they had. Two queries at most, none for what was just asked.
 *
 * @since 0.1.0
 *
 * @param string[] $slugs Any slugs.
 * @return array<string, WP_Term> Terms by the slugs that were given; unknown ones are left out.
 */
function find_conditions( array $slugs ): array {
	if ( ! $slugs ) {
		return array();
	}
	$found   = conditions_by_slug( query_conditions( array( 'slug' => $slugs ) ), $slugs );
	$missing = array_values( array_diff( $slugs, array_keys( $found ) ) );
	if ( ! $missing ) {
		return $found;
	}
	// phpcs:disable WordPress.DB.SlowDBQuery -- By key and by value of one line, and only for slugs that no term has.
	$renamed = query_conditions(
		array(
			'meta_key'               => OLD_SLUG,
			'meta_value'             => $missing,
			'meta_compare'           => 'IN',
			'update_term_meta_cache' => true,
		)
	);
	// phpcs:enable
	return $found + conditions_by_old_slug( $renamed, $missing );
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
	foreach ( $terms as $term ) {
		foreach ( array_intersect( (array) get_term_meta( $term->term_id, OLD_SLUG ), $slugs ) as $slug ) {
			$found += array( $slug => $term );
		}
	}
	return $found;
}

/**
 * Remembers the slug that a term has before it gets another one. Only here WordPress knows both.
 *
 * @since 0.1.0
 *
 * @param array<string, mixed> $data     What is written: `slug`.
 * @param int                  $term_id  The term.
 * @param string               $taxonomy Its taxonomy.
 * @return array<string, mixed> The same.
 */
function remember_old_slug( array $data, int $term_id, string $taxonomy ): array {
	$term = CONDITION === $taxonomy ? get_term( $term_id, $taxonomy ) : null;
	if ( $term instanceof WP_Term && $term->slug !== $data['slug'] ) {
		delete_term_meta( $term_id, OLD_SLUG, $data['slug'] );
		delete_term_meta( $term_id, OLD_SLUG, $term->slug );
		add_term_meta( $term_id, OLD_SLUG, $term->slug );
	}
	return $data;
}
add_filter( 'wp_update_term_data', __NAMESPACE__ . '\remember_old_slug', 10, 3 );
