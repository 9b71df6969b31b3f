<?php
/**
 * Finds conditions by what a writer types. Pure: names in, order out.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Finds conditions by name, abbreviation or another name, best match first.
 *
 * The order: an abbreviation that is the query, a name that is, another name that is; then a name of any kind that begins with it;
 * then one in which each word of the query begins a word; then one that holds it anywhere. Among equals the order stays.
 *
 * @since 0.1.0
 *
 * @param array[] $entries Each with `name`, and maybe `abbreviation` and `other_names` (a list).
 * @param string  $query   What was typed. Case, accents and punctuation make no difference. Empty: all are given back.
 * @return array[] Those that are found, with the keys they had.
 */
function search_conditions( array $entries, string $query ): array {
	$ranks = rank_conditions( array_map( __NAMESPACE__ . '\search_text', $entries ), $query );
	return array_replace( $ranks, array_intersect_key( $entries, $ranks ) );
}

/**
 * Orders conditions whose search texts are known already.
 *
 * @since 0.1.0
 *
 * @param array<int|string, string> $texts Search texts, by whatever tells the conditions apart.
 * @param string                    $query What was typed.
 * @return array<int|string, int> How well each that is found matches, 0 for the best; in this order, by the same keys.
 */
function rank_conditions( array $texts, string $query ): array {
	$folded = fold_text( $query );
	// Signs and no words: nothing is called so.
	if ( '' === $folded && '' !== trim( $query ) ) {
		return array();
	}
	$by_rank = array();
	foreach ( $texts as $key => $text ) {
		$rank = match_rank( $text, $folded );
		if ( null !== $rank ) {
			$by_rank[ $rank ][ $key ] = $rank;
		}
	}
	// Not sorted by rank: before PHP 8.0 a sort would mix those that are equal.
	ksort( $by_rank );
	return array_replace( array(), ...array_values( $by_rank ) );
}

/**
 * What a condition is found by, ready to be compared.
 *
 * @since 0.1.0
 *
 * @param array<string, mixed> $entry `name`, and maybe `abbreviation` and `other_names`.
 * @return string A line for the abbreviation, one for the name, one for each other name. Folded.
 */
function search_text( array $entry ): string {
	$names = array_merge( array( $entry['abbreviation'] ?? '', $entry['name'] ?? '' ), $entry['other_names'] ?? array() );
	return implode( "\n", array_map( __NAMESPACE__ . '\fold_text', $names ) );
}

/**
 * How well a condition matches.
 *
 * @since 0.1.0
 *
 * @param string $text   Its search text.
 * @param string $folded What was typed, folded.
 * @return int|null 0 for the best; null if it does not.
 */
function match_rank( string $text, string $folded ): ?int {
	if ( '' === $folded ) {
		return 0;
	}
	// Most texts are told apart without being taken apart: a line break is before each line.
	$text = "\n$text\n";
	if ( false !== strpos( $text, "\n$folded\n" ) ) {
		return min( (int) array_search( $folded, explode( "\n", substr( $text, 1 ) ), true ), 2 );
	}
	if ( false !== strpos( $text, "\n$folded" ) ) {
		return 3;
	}
	if ( false !== strpos( $text, " $folded" ) ) {
		return 4;
	}
	$words = explode( ' ', $folded );
	foreach ( isset( $words[1] ) ? explode( "\n", $text ) : array() as $names ) {
		if ( begins_words( " $names", $words ) ) {
			return 4;
		}
	}
	return false !== strpos( $text, $folded ) ? 5 : null;
}

/**
 * Whether each of some words begins a word of a text.
 *
 * @since 0.1.0
 *
 * @param string   $text  Folded, with a space before each word.
 * @param string[] $words Folded.
 * @return bool True if each does, in whatever order.
 */
function begins_words( string $text, array $words ): bool {
	foreach ( $words as $word ) {
		if ( false === strpos( $text, " $word" ) ) {
			return false;
		}
	}
	return true;
}
