<?php
/**
 * The category of our blocks in the inserter.
 *
 * A category of our own and not core's "text": WordPress lifts the first block out of wrappers that are text.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the category behind those that are there.
 *
 * @since 0.1.0
 *
 * @param mixed $categories Categories, each with `slug`, `title` and `icon`.
 * @return mixed With ours.
 */
function add_block_category( $categories ) {
	if ( is_array( $categories ) ) {
		$categories[] = array(
			'slug'  => 'practice-blocks',
			'title' => __( 'Practice Blocks', 'practice-blocks' ),
			'icon'  => null,
		);
	}
	return $categories;
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_block_category' );
