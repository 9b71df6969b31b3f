<?php
/**
 * Excerpts that WordPress makes of a post, for lists of posts, search and short feeds, have our words as they have core's.
 *
 * It keeps only blocks that it knows, and of a block with others in it those others alone: our headings would be missing.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Makes HTML that is not a whole a block.
 *
 * @since 0.1.0
 *
 * @param string $html Part of the HTML of one of our blocks.
 * @return array[] The parsed block.
 */
function free_html( string $html ): array {
	// Tags go from an excerpt, and with them what keeps the name of a condition apart from the level.
	$html = str_replace( '<p', "\n<p", $html );
	return parse_blocks( "<!-- wp:freeform -->$html<!-- /wp:freeform -->" );
}

/**
 * Makes a heading of ours that comes from a field a heading of core's from the same field: WordPress fills it in, as on the page.
 *
 * @since 0.1.0
 *
 * @param string $html  Part of the HTML of one of our blocks.
 * @param array  $block The parsed block.
 * @return array[] Parsed blocks.
 */
function free_heading( string $html, array $block ): array {
	// WordPress's parser leaves what follows a block that is not closed in its HTML, as blocks, and once more in each block around it:
	// read again, they would double with each.
	$html     = preg_replace( '/<!--.*?-->/s', '', $html ) ?? $html;
	$bindings = (array) ( $block['attrs']['metadata']['bindings'] ?? array() );
	$binding  = $bindings['heading'] ?? $bindings['conditionName'] ?? null;
	// Before 6.9 only core's own blocks can be bound, and the page shows what is saved.
	if ( ! $binding || ! function_exists( 'get_block_bindings_supported_attributes' ) || ! preg_match( '~^(.*?)(<h([2-6])\b.*?</h\3>)(.*)$~s', $html, $match ) ) {
		return free_html( $html );
	}
	$attributes = array(
		'level'    => (int) $match[3],
		'metadata' => array( 'bindings' => array( 'content' => $binding ) ),
	);
	$heading    = parse_blocks( get_comment_delimited_block_content( 'core/heading', $attributes, $match[2] ) );
	return array_merge( free_html( $match[1] ), $heading, free_html( $match[4] ) );
}

/**
 * Takes our blocks from around what is in them. Their own HTML becomes blocks of plain HTML.
 *
 * @since 0.1.0
 *
 * @param array[] $blocks Parsed blocks.
 * @return array[] The same words in the same order, without what is hidden, in blocks that an excerpt may have.
 */
function unwrap_blocks( array $blocks ): array {
	$flat = array();
	foreach ( $blocks as $block ) {
		if ( 0 !== strpos( (string) $block['blockName'], 'practice-blocks/' ) ) {
			$inner = unwrap_blocks( $block['innerBlocks'] );
			if ( $inner !== $block['innerBlocks'] ) {
				// What an excerpt looks into, a group or a column, has no words of its own.
				$block['innerBlocks']  = $inner;
				$block['innerContent'] = array_fill( 0, count( $inner ), null );
			}
			$flat[] = $block;
		} elseif ( ! is_hidden_block( attributes_of( $block ) ) ) {
			$inner = $block['innerBlocks'];
			foreach ( $block['innerContent'] as $html ) {
				$flat = array_merge( $flat, null === $html ? unwrap_blocks( array( array_shift( $inner ) ) ) : free_heading( $html, $block ) );
			}
		}
	}
	return $flat;
}

/**
 * Hands the words in our blocks to an excerpt.
 *
 * WordPress offers no way to change what an excerpt is made of, but it takes the content page by page, which nothing else does
 * while it makes one.
 *
 * @since 0.1.0
 *
 * @param mixed $pages The content of a post, page by page.
 * @return mixed Unwrapped while an excerpt is made, else the same.
 */
function unwrap_for_excerpt( $pages ) {
	if ( ! is_array( $pages ) || array_filter( $pages, 'is_string' ) !== $pages ) {
		return $pages;
	}
	// A plugin that reads another post while an excerpt is made, in `the_content`, is not meant.
	$caller = array_slice( $GLOBALS['wp_current_filter'], -2, 1 );
	if ( array( 'get_the_excerpt' ) !== $caller || false === strpos( implode( $pages ), '<!-- wp:practice-blocks/' ) ) {
		return $pages;
	}
	return array_map(
		static function ( string $page ): string {
			return serialize_blocks( unwrap_blocks( parse_blocks( $page ) ) );
		},
		$pages
	);
}
add_filter( 'content_pagination', __NAMESPACE__ . '\unwrap_for_excerpt' );
