<?php
/**
 * What an address that begins like that of a condition leads to, where no condition has it: a page of the site, or the condition that
 * had it before.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Lets a page below a page "condition" keep its address. Where both are there the condition has it.
 *
 * On the page of a condition this takes no query: WordPress asks the same later, and then finds it remembered.
 *
 * @since 0.1.0
 *
 * @param mixed $query What WordPress has read from the address.
 * @return mixed The same, or the page that is meant.
 */
function find_page_below_condition( $query ) {
	$slug = is_array( $query ) ? $query[ CONDITION ] ?? null : null;
	if ( is_admin() || ! is_string( $slug ) || '' === $slug || get_term_by( 'slug', $slug, CONDITION ) ) {
		return $query;
	}
	$rewrite = get_taxonomy( CONDITION )->rewrite;
	$path    = $rewrite ? "{$rewrite['slug']}/$slug" : '';
	if ( '' !== $path && get_page_by_path( $path ) ) {
		unset( $query[ CONDITION ] );
		$query['pagename'] = $path;
	}
	return $query;
}
add_filter( 'request', __NAMESPACE__ . '\find_page_below_condition' );

/**
 * Sends whoever asks for a condition by a slug that it had before to where it is now. Nothing is asked where the address leads to something.
 *
 * @since 0.1.0
 */
function redirect_old_condition(): void {
	// The feed of something unknown is an empty one.
	$slug = is_404() || is_feed() ? get_query_var( CONDITION ) : '';
	if ( ! is_string( $slug ) || '' === $slug || get_queried_object() || ! is_taxonomy_viewable( CONDITION ) ) {
		return;
	}
	$term = find_conditions( array( $slug ) )[ $slug ] ?? null;
	if ( ! $term || $term->slug === $slug ) {
		return;
	}
	$link = is_feed() ? get_term_feed_link( $term->term_id, CONDITION ) : get_term_link( $term );
	if ( is_string( $link ) && wp_safe_redirect( $link, 301 ) ) {
		exit;
	}
}
// Before WordPress guesses what post might be meant.
add_action( 'template_redirect', __NAMESPACE__ . '\redirect_old_condition', 9 );
