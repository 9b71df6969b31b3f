<?php
/**
 * Styles come only with a page that shows our blocks, in classic themes too. There WordPress sends those of every block with
 * every page, before 6.9 always, later where somebody asks for it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Block_Type_Registry;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * Takes back the styles of our blocks, but those that the post has whose page this is.
 *
 * A block that is shown elsewhere, in a list of whole posts, a widget or a synced pattern, brings its style when it is shown:
 * WordPress prints it at the end of the page.
 *
 * @since 0.1.0
 */
function dequeue_unused_styles(): void {
	if ( wp_should_load_block_assets_on_demand() ) {
		return;
	}
	$post    = is_singular() ? get_queried_object() : null;
	$content = $post instanceof WP_Post ? $post->post_content : '';
	foreach ( WP_Block_Type_Registry::get_instance()->get_all_registered() as $name => $block ) {
		if ( 0 === strpos( $name, 'practice-blocks/' ) && ! has_block( $name, $content ) ) {
			wp_styles()->dequeue( $block->style_handles );
		}
	}
}
// Behind WordPress, which enqueues them at 10.
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\dequeue_unused_styles', 11 );
