<?php
/**
 * The page of a condition says its full name, what it is, and what the practice always adapts: through what WordPress itself shows
 * there, so in any theme, and in the feed.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/**
 * The condition whose page, or feed, is shown.
 *
 * @since 0.1.0
 *
 * @return WP_Term|null The term; null on any other page.
 */
function shown_condition(): ?WP_Term {
	$term = is_tax( CONDITION ) ? get_queried_object() : null;
	return $term instanceof WP_Term ? $term : null;
}

/**
 * Adds the abbreviation to the name: in the heading of the page, in the title of its window and of its feed.
 *
 * @since 0.1.0
 *
 * @param mixed $name Name of the condition, as HTML.
 * @return mixed "Multiple sclerosis (MS)". The same where there is none, or the name has it.
 */
function add_abbreviation_to_title( $name ) {
	$term         = is_string( $name ) ? shown_condition() : null;
	$abbreviation = $term ? esc_html( read_condition_fields( $term->term_id )['abbreviation'] ) : '';
	return '' === $abbreviation || false !== strpos( $name, $abbreviation )
		? $name
		/* translators: 1: Name of a condition. 2: Its abbreviation. */
		: sprintf( _x( '%1$s (%2$s)', 'Name of a condition with its abbreviation', 'practice-blocks' ), $name, $abbreviation );
}
add_filter( 'single_term_title', __NAMESPACE__ . '\add_abbreviation_to_title' );

/**
 * Puts what the condition is above the owner's own introduction, and the standing advice below it.
 *
 * @since 0.1.0
 *
 * @param mixed $description The introduction, as HTML.
 * @param int   $term_id     The term whose description is asked for.
 * @return mixed HTML.
 */
function add_record_to_description( $description, int $term_id ) {
	$term = is_string( $description ) ? shown_condition() : null;
	if ( ! $term || $term->term_id !== $term_id ) {
		return $description;
	}
	$fields = read_condition_fields( $term_id );
	return paragraphs_apart( $fields['plain_name'] ) . $description . paragraphs_apart( $fields['advice'] );
}
// Behind what WordPress does to the description of any term.
add_filter( CONDITION . '_description', __NAMESPACE__ . '\add_record_to_description', 10, 2 );

/**
 * Text as paragraphs with room between them: WordPress's own style for a description takes it away, and what a condition is would run
 * into what the practice adapts. Such a page has no style sheet of ours.
 *
 * @since 0.1.0
 *
 * @param string $text Plain text.
 * @return string HTML.
 */
function paragraphs_apart( string $text ): string {
	$gap = 'var(--wp--style--block-gap,1em)';
	return str_replace( '<p>', "<p style=\"margin-top:$gap;margin-bottom:$gap\">", wpautop( esc_html( $text ) ) );
}

/**
 * Lets long names of illnesses wrap where a theme's heading is wider than a phone.
 *
 * @since 0.1.0
 *
 * @param mixed $title The heading, as HTML.
 * @return mixed The same on other pages.
 */
function let_title_wrap( $title ) {
	return is_string( $title ) && shown_condition() ? "<span style=\"overflow-wrap:break-word\">$title</span>" : $title;
}
add_filter( 'get_the_archive_title', __NAMESPACE__ . '\let_title_wrap' );

/**
 * Says the same in the feed, where WordPress says what the whole site is about.
 *
 * @since 0.1.0
 *
 * @param mixed  $value What is to be shown, escaped for XML.
 * @param string $show  What of the site it is.
 * @return mixed The description of the condition in place of the site's.
 */
function describe_condition_feed( $value, string $show ) {
	$term = is_string( $value ) && 'description' === $show && is_feed() ? shown_condition() : null;
	$text = $term ? trim( wp_strip_all_tags( term_description( $term->term_id ) ) ) : '';
	return '' === $text ? $value : ent2ncr( convert_chars( $text ) );
}
add_filter( 'bloginfo_rss', __NAMESPACE__ . '\describe_condition_feed', 10, 2 );
