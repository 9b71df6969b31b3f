<?php
/**
 * Which of the saved words are shown, and how WordPress prints them. Pure.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The saved markup of blocks, without that of blocks which is not shown.
 *
 * @since 0.1.0
 *
 * @param array[] $blocks Parsed blocks.
 * @return string HTML, without the comments of blocks.
 */
function html_of_blocks( array $blocks ): string {
	$html = '';
	foreach ( $blocks as $block ) {
		if ( is_hidden_block( attributes_of( $block ) ) ) {
			continue;
		}
		$index    = 0;
		$is_bound = has_bound_text( $block );
		foreach ( $block['innerContent'] as $part ) {
			if ( null === $part ) {
				$html .= html_of_blocks( array( $block['innerBlocks'][ $index++ ] ) );
			} else {
				$html .= $is_bound ? ' ' : $part;
			}
		}
	}
	return $html;
}

/**
 * Whether a text of a block comes from elsewhere when the page is made: from a field, or from one instance of a pattern.
 *
 * @since 0.1.0
 *
 * @param array $block Parsed block.
 * @return bool True if what is saved may not be what is shown.
 */
function has_bound_text( array $block ): bool {
	return ! empty( $block['attrs']['metadata']['bindings'] );
}

/**
 * A text as WordPress prints it, with curly quotes and dashes.
 *
 * @since 0.1.0
 *
 * @param string $text Plain text.
 * @return string Plain text.
 */
function as_shown( string $text ): string {
	// Only where there is something to do.
	return ! preg_match( '/[\'"`(-]|\.{3}|\dx\d/', $text ) ? $text : html_entity_decode( wptexturize( htmlspecialchars( $text, ENT_NOQUOTES, 'UTF-8' ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}
