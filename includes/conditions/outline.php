<?php
/**
 * What an article says, in brief: its headings, benefits and callouts in their order. Pure: saved markup in, a list out.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_HTML_Tag_Processor;

defined( 'ABSPATH' ) || exit;

/** Of each block that has a heading: what it is called in an outline, and where it keeps the heading's level. */
const OUTLINED = array(
	'core/heading'                 => array( 'heading', 'level', 2 ),
	'practice-blocks/benefit'      => array( 'benefit', 'level', 3 ),
	'practice-blocks/suitable-for' => array( 'callout', 'headingLevel', 3 ),
);

/** Tags within a line of text: words go on through them. */
const WITHIN_LINES = array( 'A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'I', 'INS', 'KBD', 'MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR' );

/**
 * The outline of a content. Blocks that are hidden on every screen, and what is in them, are left out; synced patterns are not looked into.
 *
 * @since 0.1.0
 *
 * @param string $content Saved markup.
 * @return array[] Items: `type` (heading, benefit or callout), `level` of the heading and its `text`; a callout also `condition` (a slug,
 *                 or empty), `suitability` and `label` (the same in words).
 */
function article_outline( string $content ): array {
	return outline_of_blocks( parse_blocks( $content ), '' );
}

/**
 * The outline of blocks.
 *
 * @since 0.1.0
 *
 * @param array[] $blocks  Parsed blocks.
 * @param string  $article Slug of the condition that the article around them is about.
 * @return array[] Items, as article_outline() gives them.
 */
function outline_of_blocks( array $blocks, string $article ): array {
	$items = array();
	foreach ( $blocks as $block ) {
		$attributes = attributes_of( $block );
		if ( is_hidden_block( $attributes ) ) {
			continue;
		}
		$condition = is_string( $attributes['condition'] ?? null ) ? $attributes['condition'] : $article;
		$outlined  = OUTLINED[ (string) $block['blockName'] ] ?? null;
		if ( $outlined ) {
			[ $type, $key, $level ] = $outlined;

			$item = array(
				'type'  => $type,
				'level' => is_int( $attributes[ $key ] ?? null ) ? $attributes[ $key ] : $level,
				// A heading of WordPress before 6.2 has no class.
				'text'  => text_of_element( $block['innerHTML'], 'core/heading' === $block['blockName'] ? '' : 'wp-block-heading' ),
			);
			if ( 'callout' === $type ) {
				$item['condition']   = $condition;
				$item['suitability'] = is_string( $attributes['suitability'] ?? null ) ? $attributes['suitability'] : 'adapted';
				$item['label']       = text_of_element( $block['innerHTML'], 'wp-block-practice-blocks-suitable-for__label' );
			}
			$items[] = $item;
		}
		$inside = 'practice-blocks/condition-article' === $block['blockName'] ? $condition : $article;
		$items  = array_merge( $items, outline_of_blocks( $block['innerBlocks'], $inside ) );
	}
	return $items;
}

/**
 * The words in an element, without the numbers of footnotes.
 *
 * @since 0.1.0
 *
 * @param string $html       HTML.
 * @param string $class_name A class of the element; the first that has it is read, or the first of all if this is empty.
 * @return string Plain text; empty if there is no such element.
 */
function text_of_element( string $html, string $class_name ): string {
	$page = new WP_HTML_Tag_Processor( $html );
	return $page->next_tag( '' === $class_name ? null : array( 'class_name' => $class_name ) ) ? read_text( $page, $page->get_tag() ) : '';
}

/**
 * Reads on from where a processor is. What lies in two lines or boxes on the page stays two words.
 *
 * @since 0.1.0
 *
 * @param WP_HTML_Tag_Processor $page    Reads HTML.
 * @param string|null           $element Name of the tag that ends it; null reads to the end.
 * @return string Plain text.
 */
function read_text( WP_HTML_Tag_Processor $page, ?string $element ): string {
	$footnote = false;
	$text     = '';
	while ( $page->next_token() && ( null === $element || $element !== $page->get_tag() ) ) {
		if ( 'SUP' === $page->get_tag() ) {
			$footnote = ! $page->is_tag_closer() && $page->has_class( 'fn' );
		}
		if ( '#text' !== $page->get_token_type() ) {
			$text .= '#tag' !== $page->get_token_type() || in_array( $page->get_tag(), WITHIN_LINES, true ) ? '' : ' ';
		} elseif ( ! $footnote ) {
			$text .= $page->get_modifiable_text();
		}
	}
	return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
}
