<?php
/**
 * Imports, and tools that copy posts, make a post first and say afterwards which terms it has. What they say is the truth.
 *
 * When the post is made it gets the terms that its blocks name, and remembers them as its blocks' (post-terms.php). Then:
 * - A term among those that are set now was on the post where it comes from. It is the blocks' only if the memory that comes along
 *   says so: that may be a row of its own, behind ours. Otherwise a person set it, and it stays when the block goes.
 * - A term that the blocks name and that is not among them, because the other site did not have it, stays the blocks'.
 *
 * All this lasts until the post is saved again: an editor sends all terms, whoever set them.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Which terms a post got because of its blocks when it was made in this request.
 *
 * @since 0.1.0
 *
 * @param int           $post_id The post.
 * @param string[]|null $slugs   What to note from now on; null to ask only.
 * @return string[] Slugs; none for a post that was made before, or saved since.
 */
function set_when_made( int $post_id, ?array $slugs = null ): array {
	static $made = array();
	$key         = get_current_blog_id() . ' ' . $post_id;
	if ( $slugs ) {
		$made[ $key ] = $slugs;
	} elseif ( null !== $slugs ) {
		unset( $made[ $key ] );
	}
	return $made[ $key ] ?? array();
}

/**
 * Forgets that a post was made in this request, before it is saved again.
 *
 * @since 0.1.0
 *
 * @param int $post_id The post.
 */
function forget_made_post( int $post_id ): void {
	set_when_made( $post_id, array() );
}
add_action( 'pre_post_update', __NAMESPACE__ . '\forget_made_post' );

/**
 * Takes the terms that somebody sets on a post right after making it as that person's.
 *
 * @since 0.1.0
 *
 * @param int       $post_id  The post, or another object.
 * @param mixed     $terms    Not needed.
 * @param array     $tt_ids   What is set: numbers of terms in their taxonomy.
 * @param string    $taxonomy The taxonomy.
 */
function take_set_terms( int $post_id, $terms, array $tt_ids, string $taxonomy ): void {
	$made  = CONDITION === $taxonomy ? set_when_made( $post_id ) : array();
	$post  = $made ? get_post( $post_id ) : null;
	$there = $post ? own_and_named_conditions( $post_id, named_conditions( $post->post_content ) ) : null;
	if ( ! $there ) {
		return;
	}
	[ $now, $wanted ] = $there;

	$given = array_intersect( array_column( $now, 'slug', 'term_taxonomy_id' ), $made );
	$given = array_intersect_key( $given, array_flip( array_map( 'intval', $tt_ids ) ) );
	$told  = array_slice( (array) get_post_meta( $post_id, SET_BY_BLOCKS ), 1 );
	// What is set because of the blocks meanwhile is not to be taken for somebody's.
	forget_made_post( $post_id );
	change_conditions( $post_id, $now, $wanted, array_diff( $given, slugs_in( $told ) ) );
	set_when_made( $post_id, array_diff( $made, $given ) );
}
add_action( 'set_object_terms', __NAMESPACE__ . '\take_set_terms', 10, 4 );
