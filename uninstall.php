<?php
/**
 * Removes what the plugin keeps for itself when it is deleted. Posts, conditions and what is known of them stay: a practice has
 * written them, and they are of use without the plugin.
 *
 * A site owner who wants the conditions gone too says so in wp-config.php:
 * `define( 'PRACTICE_BLOCKS_DELETE_CONDITIONS', true );`. Even then no word of a post is changed.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes it from the site that is the current one.
 *
 * @since 0.1.0
 *
 * @param bool $with_conditions Whether the conditions go too.
 */
function uninstall_from_site( bool $with_conditions ): void {
	delete_option( 'practice_blocks_addresses' );
	delete_option( 'practice_blocks_comment_note' );
	delete_option( 'rewrite_rules' );
	if ( ! $with_conditions ) {
		return;
	}
	// The plugin does not run any more, so nobody else registers it.
	register_taxonomy( 'practice_condition', 'post' );
	$terms = get_terms(
		array(
			'taxonomy'   => 'practice_condition',
			'hide_empty' => false,
			'fields'     => 'ids',
		)
	);
	foreach ( is_array( $terms ) ? $terms : array() as $term ) {
		wp_delete_term( $term, 'practice_condition' );
	}
	delete_post_meta_by_key( '_practice_blocks_condition_terms' );
}

/**
 * Removes it from every site.
 *
 * @since 0.1.0
 */
function uninstall(): void {
	$with_conditions = defined( 'PRACTICE_BLOCKS_DELETE_CONDITIONS' ) && true === constant( 'PRACTICE_BLOCKS_DELETE_CONDITIONS' );
	if ( ! is_multisite() ) {
		uninstall_from_site( $with_conditions );
		return;
	}
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		uninstall_from_site( $with_conditions );
		restore_current_blog();
	}
}

uninstall();
