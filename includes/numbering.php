<?php
/**
 * Corrects, on the page, the start of a benefit list that continues the one before it. The editor saves the right number; it is
 * stale when a post was changed elsewhere: by another editor, an import, a hidden block.
 *
 * And gives one to a list that counts down: its badges show `counter(list-item)`, which Chromium starts at 0 where the list does not
 * say otherwise, unlike the numbers that it prints itself.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use Generator;
use WP_HTML_Tag_Processor;

defined( 'ABSPATH' ) || exit;

/**
 * Tells where each benefit list of a content starts to count. The editor counts the same way: src/numbering/first-numbers.ts.
 *
 * A list that continues goes on from the last number of the list before it, in its own direction. With none before it, in a part
 * of a post that is shown by itself for example, it keeps its start.
 *
 * @since 0.1.0
 *
 * @param array[] $lists Of each list `count`, and its attributes `start`, `reversed` and `continues`.
 * @return array<int|null> A number for each list; null for one that counts from its own beginning.
 */
function first_numbers( array $lists ): array {
	$numbers = array();
	$last    = null;
	foreach ( $lists as $list ) {
		$step      = empty( $list['reversed'] ) ? 1 : -1;
		$start     = is_int( $list['start'] ?? null ) ? $list['start'] : null;
		$first     = empty( $list['continues'] ) || null === $last ? $start : $last + $step;
		$numbers[] = $first;
		$last      = ( $first ?? ( $step > 0 ? 1 : $list['count'] ) ) + $step * ( $list['count'] - 1 );
	}
	return $numbers;
}

/**
 * Reads the comment that opens or closes a block.
 *
 * @since 0.1.0
 *
 * @param string $comment Text of an HTML comment.
 * @return array{string, array, bool, bool}|null Name, attributes, whether it opens, and whether it closes a block. Null for any other
 *                                               comment.
 */
function read_block_comment( string $comment ): ?array {
	if ( ! preg_match( '~^\s+(/?)wp:([a-z0-9/_-]+)\s+(\{.*\}\s+)?(/?)$~s', $comment, $match ) ) {
		return null;
	}
	$attributes = json_decode( $match[3], true );
	$closes     = '' !== $match[1];
	return array( $match[2], is_array( $attributes ) ? $attributes : array(), ! $closes, $closes || '' !== $match[4] );
}

/**
 * The attributes of a parsed block. WordPress gives null where what stands in the comment is no JSON.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return array<string, mixed> Attributes.
 */
function attributes_of( array $block ): array {
	return is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
}

/**
 * Walks through a content and stops at the first tag of each benefit list that is shown.
 *
 * @since 0.1.0
 *
 * @param WP_HTML_Tag_Processor $html  Reads the content.
 * @param array[]               $lists Filled with attributes and `count` of each list.
 * @return Generator<int> Index of the list that it has come to. In the end whether the content was read to its end.
 */
function walk_lists( WP_HTML_Tag_Processor $html, array &$lists ): Generator {
	// The blocks around: of each its index if it is a list, whether its first tag is still to come, whether it is hidden.
	$around = array( array( null, false, false ) );
	while ( $html->next_token() ) {
		$last                      = count( $around ) - 1;
		[ $list, $waits, $hidden ] = $around[ $last ];
		if ( $waits && '#tag' === $html->get_token_type() ) {
			$around[ $last ][1] = false;
			yield $list;
		}
		$block = '#comment' === $html->get_token_type() ? read_block_comment( $html->get_modifiable_text() ) : null;
		if ( ! $block ) {
			continue;
		}
		[ $name, $attributes, $opens, $closes ] = $block;
		if ( $opens ) {
			$hidden  = $hidden || is_hidden_block( $attributes );
			$is_list = ! $hidden && 'practice-blocks/benefit-list' === $name;
			if ( ! $hidden && null !== $list && 'practice-blocks/benefit' === $name ) {
				++$lists[ $list ]['count'];
			}
			if ( $is_list ) {
				$lists[] = array( 'count' => 0 ) + $attributes;
			}
			$around[] = array( $is_list ? count( $lists ) - 1 : null, $is_list, $hidden );
		}
		if ( $closes && count( $around ) > 1 ) {
			array_pop( $around );
		}
	}
	return 1 === count( $around ) && ! $html->paused_at_incomplete_token();
}

/**
 * Writes the right start into every benefit list that continues, and into every one that counts down and has none. What is not understood to its end is left as it is.
 *
 * Before WordPress reads the blocks, so that each content is counted for itself: a post within a post, or a synced pattern, is
 * another one.
 *
 * @since 0.1.0
 *
 * @param mixed $content Saved markup.
 * @return mixed The same, with other numbers if they were stale.
 */
function correct_numbers( $content ) {
	// Nearly all contents: they are not read twice.
	if ( ! is_string( $content ) || ! preg_match( '/"(?:continues|reversed)":true/', $content ) ) {
		return $content;
	}
	$lists = array();
	$walk  = walk_lists( new WP_HTML_Tag_Processor( $content ), $lists );
	iterator_count( $walk );
	if ( ! $walk->getReturn() ) {
		return $content;
	}
	$numbers = first_numbers( $lists );
	$html    = new WP_HTML_Tag_Processor( $content );
	$again   = array();
	foreach ( walk_lists( $html, $again ) as $index ) {
		if ( 'OL' !== $html->get_tag() || $html->is_tag_closer() ) {
			return $content;
		}
		$list   = $lists[ $index ];
		$number = $numbers[ $index ] ?? ( empty( $list['reversed'] ) ? null : $list['count'] );
		$is_own = empty( $list['continues'] ) && isset( $list['start'] );
		// Behind the last number that there is, PHP goes on with fractions, which no browser reads.
		if ( ! $is_own && is_int( $number ) && (string) $number !== $html->get_attribute( 'start' ) ) {
			$html->set_attribute( 'start', (string) $number );
		}
	}
	return $html->get_updated_html();
}
add_filter( 'the_content', __NAMESPACE__ . '\correct_numbers', 8 );
