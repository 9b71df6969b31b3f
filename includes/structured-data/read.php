<?php
/**
 * Reads what a content shows of our blocks: its benefit lists and callouts. Pure: saved markup in, arrays out.
 *
 * Left out is what a reader does not see as it is saved: blocks that are hidden on every screen, texts that come from elsewhere when
 * the page is made, and shortcodes. Synced patterns are not looked into.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_HTML_Tag_Processor;

defined( 'ABSPATH' ) || exit;

/**
 * The benefit lists and callouts of blocks, and the conditions that these are about.
 *
 * @since 0.1.0
 *
 * @param array[] $blocks  Parsed blocks.
 * @param string  $article Slug of the condition that the article around them is about.
 * @return array{lists: array[], callouts: array[], conditions: string[]} In the order of the page. Lists as read_list() gives them,
 *                                                                        callouts as read_callout(); slugs may be there twice.
 */
function read_shown( array $blocks, string $article = '' ): array {
	$shown = array(
		'lists'      => array(),
		'callouts'   => array(),
		'conditions' => array(),
	);
	foreach ( $blocks as $block ) {
		$attributes = attributes_of( $block );
		if ( is_hidden_block( $attributes ) ) {
			continue;
		}
		$own    = is_string( $attributes['condition'] ?? null ) ? $attributes['condition'] : $article;
		$inside = $article;
		switch ( $block['blockName'] ) {
			case 'practice-blocks/condition-article':
				$inside                = $own;
				$shown['conditions'][] = $own;
				break;
			case 'practice-blocks/suitable-for':
				$shown['callouts'][]   = array( 'condition' => $own ) + read_callout( $block );
				$shown['conditions'][] = $own;
				break;
			case 'practice-blocks/benefit-list':
				$shown['lists'][] = read_list( $block );
				break;
		}
		if ( $block['innerBlocks'] ) {
			$shown = array_merge_recursive( $shown, read_shown( $block['innerBlocks'], $inside ) );
		}
	}
	return $shown;
}

/**
 * A benefit list.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return array<string, mixed> `benefits`, each with `name` and `anchor`; how many these are as `count`; whether it is `numbered`; and the
 *                              attributes that first_numbers() goes by.
 */
function read_list( array $block ): array {
	$benefits = array();
	foreach ( $block['innerBlocks'] as $inner ) {
		if ( 'practice-blocks/benefit' === $inner['blockName'] && ! is_hidden_block( attributes_of( $inner ) ) ) {
			$benefits[] = array(
				'name'   => read_heading( $inner ),
				'anchor' => read_anchor( $inner ),
			);
		}
	}
	$attributes = attributes_of( $block );
	$class      = $attributes['className'] ?? '';
	return array(
		'benefits' => $benefits,
		'count'    => count( $benefits ),
		'numbered' => ! is_string( $class ) || ! in_array( 'is-style-plain', explode( ' ', $class ), true ),
	) + array_intersect_key( $attributes, array_flip( array( 'start', 'reversed', 'continues' ) ) );
}

/**
 * A callout.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return array{name: string, text: string, anchor: string} Its heading, and on a line each its label and the rest.
 */
function read_callout( array $block ): array {
	$html  = strip_shortcodes( html_of_blocks( $block['innerBlocks'] ) );
	$lines = array(
		text_of_element( $block['innerHTML'], 'wp-block-practice-blocks-suitable-for__label' ),
		read_text( new WP_HTML_Tag_Processor( $html ), null ),
	);
	return array(
		'name'   => read_heading( $block ),
		'text'   => as_shown( implode( "\n", array_filter( $lines, 'strlen' ) ) ),
		'anchor' => read_anchor( $block ),
	);
}

/**
 * The heading of a benefit or callout.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return string The words that a reader sees; empty if they cannot be known from what is saved.
 */
function read_heading( array $block ): string {
	if ( has_bound_text( $block ) ) {
		return '';
	}
	// Most headings are plain words, and a list may have a thousand: these need no parser.
	$is_plain = preg_match( '~^\s*<(?:li|div)(?:[^<>"]|"[^<>"]*")*><h([2-6]) class="wp-block-heading">(\w+(?: \w+)*)</h\1>~u', $block['innerHTML'], $match );
	return as_shown( $is_plain ? $match[2] : text_of_element( $block['innerHTML'], 'wp-block-heading' ) );
}

/**
 * The anchor of a block.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return string What an address that leads to it ends with: `#`, and the anchor. Empty if it has none.
 */
function read_anchor( array $block ): string {
	// Nearly no benefit has one, and a list may have a thousand.
	$html   = false === stripos( $block['innerHTML'], ' id' ) ? null : new WP_HTML_Tag_Processor( $block['innerHTML'] );
	$anchor = $html && $html->next_tag() ? $html->get_attribute( 'id' ) : null;
	return is_string( $anchor ) && '' !== $anchor ? '#' . rawurlencode( $anchor ) : '';
}
