<?php
/**
 * The catalogue of conditions that a writer can choose from: data/conditions.php, as the rest of the plugin sees it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The catalogue, in the site's language: what is chosen becomes a term of the site, and does not depend on who chose it.
 *
 * @since 0.1.0
 *
 * @return array<string, array<string, string|string[]>> Entries by slug, each with `slug`, `name` and every field of a condition.
 */
function condition_catalogue(): array {
	$switched = switch_to_locale( get_locale() );
	$entries  = require PRACTICE_BLOCKS_DIR . '/data/conditions.php';
	if ( $switched ) {
		restore_previous_locale();
	}
	foreach ( $entries as $slug => $entry ) {
		$entries[ $slug ]['other_names'] = array_map( 'trim', explode( ',', $entry['other_names'] ?? '' ) );
	}

	/**
	 * Filters the catalogue that a writer can choose conditions from. Terms that a site has already stay as they are.
	 *
	 * @since 0.1.0
	 *
	 * @param array<string, array<string, string|string[]>> $entries Entries by slug: `name`, `abbreviation`, `other_names` (a list),
	 *                                                               `plain_name`, `icd11_code`, `nhs_address` (or its path) and
	 *                                                               `advice`. All but the name may be left out.
	 */
	$filtered = apply_filters( 'practice_blocks_condition_catalogue', $entries );
	$clean    = array();
	$fields   = condition_fields();
	foreach ( is_array( $filtered ) ? $filtered : $entries as $slug => $entry ) {
		$entry = is_array( $entry ) ? clean_catalogue_entry( (string) $slug, $entry, $fields ) : array( 'name' => '' );
		if ( '' !== $entry['name'] ) {
			$clean[ $entry['slug'] ] = $entry;
		}
	}
	return $clean;
}

/**
 * Makes an entry whole and clean.
 *
 * @since 0.1.0
 *
 * @param string               $slug   Its slug.
 * @param array<string, mixed> $entry  What is known of it.
 * @param array[]              $fields The fields, as condition_fields() gives them.
 * @return array<string, string|string[]> `slug`, `name` and every field; the name is empty where the entry is of no use.
 */
function clean_catalogue_entry( string $slug, array $entry, array $fields ): array {
	// Nearly all are slugs already, which needs no look at each sign.
	$slug  = preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/D', $slug ) ? $slug : sanitize_title( $slug );
	$clean = array(
		'slug' => $slug,
		'name' => '' === $slug ? '' : clean_line( $entry['name'] ?? '' ),
	);
	foreach ( $fields as $name => $field ) {
		$clean[ $name ] = $field['clean']( $entry[ $name ] ?? '' );
	}
	return $clean;
}
