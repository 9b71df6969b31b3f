<?php
/**
 * A post knows what it is about: when it is saved, by whatever way, it gets the terms of the conditions that its blocks name.
 *
 * What a person set stays. So the post remembers which terms it has only because of its blocks; by their slugs, for an import gives
 * terms other numbers. A synced pattern in a post is not looked into: docs/decisions/0011-synced-patterns-file-no-post.md says why.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Post;
use WP_Term;

defined( 'ABSPATH' ) || exit;

/** Key of the slugs of the terms that a post has because of its blocks. */
const SET_BY_BLOCKS = '_practice_blocks_condition_terms';

/**
 * The conditions that the blocks of a content name, those within other blocks too.
 *
 * @since 0.1.0
 *
 * @param string $content Saved markup.
 * @return string[] Slugs, each once; also such that no term has.
 */
function named_conditions( string $content ): array {
	// Nearly all contents: they are not parsed.
	if ( false === strpos( $content, 'wp:practice-blocks/' ) ) {
		return array();
	}
	$slugs  = array();
	$blocks = parse_blocks( $content );
	while ( $blocks ) {
		$block = array_shift( $blocks );
		$slug  = $block['attrs']['condition'] ?? null;
		if ( is_string( $slug ) && '' !== $slug && in_array( $block['blockName'], array( 'practice-blocks/suitable-for', 'practice-blocks/condition-article' ), true ) ) {
			$slugs[] = $slug;
		}
		// One after the other, however deep they lie.
		array_push( $blocks, ...$block['innerBlocks'] );
	}
	return array_values( array_unique( $slugs ) );
}

/**
 * Gives a post that was saved the terms that its blocks name, and takes away those that they name no longer.
 *
 * Where nothing changed it takes one query: for the terms of the post and those that are named, or, without blocks that name any, for what
 * it remembers. WordPress has mostly asked for the latter, when it looked whether to keep a revision. Where the database does not answer,
 * the post keeps what it has, until it is saved again.
 *
 * @since 0.1.0
 *
 * @param int          $post_id The post.
 * @param WP_Post      $post    The same.
 * @param bool         $update  Whether it was there before.
 * @param WP_Post|null $before  The post as it was.
 */
function set_named_conditions( int $post_id, WP_Post $post, bool $update, ?WP_Post $before ): void {
	// Autosaves and revisions are of another type.
	if ( ! is_object_in_taxonomy( $post->post_type, CONDITION ) || 'auto-draft' === $post->post_status ) {
		return;
	}
	$named      = named_conditions( $post->post_content );
	$remembered = $named && $update ? array() : remembered_conditions( $post_id );
	if ( ! $named && ! $remembered ) {
		return;
	}
	$there = own_and_named_conditions( $post_id, $named );
	if ( ! $there ) {
		return;
	}
	[ $terms, $wanted ] = $there;
	// Nothing to compare with what it remembers: it has the terms that are named, and they are those that were named before.
	if ( $named && $before && have_same_values( $named, array_column( $terms, 'slug' ) ) && have_same_values( $named, named_conditions( $before->post_content ) ) ) {
		return;
	}
	$unknown = array_diff( $named, array_keys( $wanted ) );
	if ( $unknown && $before ) {
		$wanted += conditions_meant( $terms, $unknown, $named, named_conditions( $before->post_content ) );
	}
	change_conditions( $post_id, $terms, $wanted );
	if ( ! $update ) {
		set_when_made( $post_id, array_diff( remembered_conditions( $post_id ), $remembered ) );
	}
}
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\set_named_conditions', 10, 4 );

/**
 * Sets and takes away what is to be set and taken away.
 *
 * @since 0.1.0
 *
 * @param int       $post_id The post.
 * @param WP_Term[] $terms   The terms that it has.
 * @param WP_Term[] $wanted  The terms that its blocks name, and those that it has and may keep.
 * @param string[]  $by_hand Slugs that are remembered, and not to be any more.
 */
function change_conditions( int $post_id, array $terms, array $wanted, array $by_hand = array() ): void {
	$remembered = remembered_conditions( $post_id );
	$wanted     = terms_by_id( $wanted );
	$own        = conditions_of_slugs( $terms, array_diff( $remembered, $by_hand ) );
	$added      = array_diff_key( $wanted, terms_by_id( $terms ) );
	$removed    = array_diff_key( $own, $wanted );
	if ( $added ) {
		wp_set_object_terms( $post_id, array_keys( $added ), CONDITION, true );
	}
	if ( $removed ) {
		wp_remove_object_terms( $post_id, array_keys( $removed ), CONDITION );
	}
	$set = array_column( array_diff_key( $own, $removed ) + $added, 'slug' );
	if ( have_same_values( $set, $remembered ) ) {
		return;
	}
	if ( $set ) {
		update_post_meta( $post_id, SET_BY_BLOCKS, wp_slash( $set ) );
	} else {
		delete_post_meta( $post_id, SET_BY_BLOCKS );
	}
}

/**
 * What a post remembers.
 *
 * @since 0.1.0
 *
 * @param int $post_id The post.
 * @return string[] Slugs that terms have, or had, which are set because of its blocks.
 */
function remembered_conditions( int $post_id ): array {
	// An import may have added a row of its own.
	return slugs_in( (array) get_post_meta( $post_id, SET_BY_BLOCKS ) );
}

/**
 * The slugs in some rows of memory.
 *
 * @since 0.1.0
 *
 * @param mixed[] $rows Whatever was kept.
 * @return string[] Slugs, each once.
 */
function slugs_in( array $rows ): array {
	return array_values( array_unique( array_filter( array_merge( array(), ...array_map( 'array_values', array_filter( $rows, 'is_array' ) ) ), 'is_string' ) ) );
}
