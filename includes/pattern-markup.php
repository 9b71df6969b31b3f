<?php
/**
 * Writes patterns as the editor would save them. Loaded by the files in patterns/.
 *
 * What is inserted becomes the post, so it is in the site's language, whoever inserts it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a pattern in the site's language.
 *
 * @since 0.1.0
 *
 * @param callable $write Gives the pattern's blocks, made with the functions below: string[].
 */
function print_pattern( callable $write ): void {
	$switched = switch_to_locale( get_locale() );
	$blocks   = $write();
	if ( $switched ) {
		restore_previous_locale();
	}
	echo implode( "\n\n", $blocks ); // phpcs:ignore WordPress.Security.EscapeOutput -- The functions below escape every text.
}

/**
 * A block.
 *
 * @since 0.1.0
 *
 * @param string               $name       Its name.
 * @param string               $html       Its saved HTML.
 * @param array<string, mixed> $attributes Those that its comment holds.
 * @return string Markup.
 */
function block_markup( string $name, string $html, array $attributes = array() ): string {
	$comment = $attributes ? serialize_block_attributes( $attributes ) . ' ' : '';
	return "<!-- wp:$name $comment-->\n$html\n<!-- /wp:$name -->";
}

/**
 * A heading of the post.
 *
 * @since 0.1.0
 *
 * @param string $text Plain text.
 * @return string Markup of a level 2 heading.
 */
function heading_markup( string $text ): string {
	return block_markup( 'heading', '<h2 class="wp-block-heading">' . esc_html( $text ) . '</h2>' );
}

/**
 * A paragraph.
 *
 * @since 0.1.0
 *
 * @param string $text Plain text.
 * @return string Markup.
 */
function paragraph_markup( string $text ): string {
	return block_markup( 'paragraph', '<p>' . esc_html( $text ) . '</p>' );
}

/**
 * A list with bullets.
 *
 * @since 0.1.0
 *
 * @param string[] $items Plain texts.
 * @return string Markup.
 */
function bullets_markup( array $items ): string {
	$blocks = array_map(
		static function ( string $item ): string {
			return block_markup( 'list-item', '<li>' . esc_html( $item ) . '</li>' );
		},
		$items
	);
	return block_markup( 'list', '<ul class="wp-block-list">' . implode( "\n\n", $blocks ) . '</ul>' );
}

/**
 * A benefit list, its headings at level 3: below a level 2 heading.
 *
 * @since 0.1.0
 *
 * @param array<string, string> $benefits Body by heading, plain texts.
 * @param string                $style    Name of a block style; empty for the default.
 * @return string Markup.
 */
function benefit_list_markup( array $benefits, string $style = '' ): string {
	$blocks = array();
	foreach ( $benefits as $heading => $body ) {
		$blocks[] = block_markup(
			'practice-blocks/benefit',
			'<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">' . esc_html( (string) $heading ) . '</h3>' . paragraph_markup( $body ) . '</li>'
		);
	}
	$class = 'wp-block-practice-blocks-benefit-list' . ( $style ? " is-style-$style" : '' );
	return block_markup(
		'practice-blocks/benefit-list',
		"<ol class=\"$class\">" . implode( "\n\n", $blocks ) . '</ol>',
		$style ? array( 'className' => "is-style-$style" ) : array()
	);
}

/**
 * A callout, in the site's words for its level.
 *
 * @since 0.1.0
 *
 * @param string   $level   Key of the level, one of those in suitability_labels().
 * @param string   $name    What it is about, plain text.
 * @param string[] $body    Markup of the blocks in it.
 * @param int      $heading Level of its heading.
 * @return string Markup.
 */
function callout_markup( string $level, string $name, array $body, int $heading = 3 ): string {
	$attributes = array_diff_assoc(
		array(
			'suitability'  => $level,
			'headingLevel' => $heading,
		),
		// The defaults of block.json, which are not saved.
		array(
			'suitability'  => 'adapted',
			'headingLevel' => 3,
		)
	);
	return block_markup(
		'practice-blocks/suitable-for',
		"<div class=\"wp-block-practice-blocks-suitable-for is-suitability-$level\"><h$heading class=\"wp-block-heading\">" . esc_html( $name )
			. "</h$heading><p class=\"wp-block-practice-blocks-suitable-for__label\">" . esc_html( suitability_labels()[ $level ] ?? '' ) . '</p>'
			. implode( "\n\n", $body ) . '</div>',
		$attributes
	);
}
