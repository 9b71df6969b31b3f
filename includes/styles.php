<?php
/**
 * The style sheet comes only with a page that shows our blocks, in classic themes too. There WordPress sends those of every block with
 * every page, before 6.9 always, later where somebody asks for it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** The handle that WordPress gives the style sheet; the other blocks name it in their block.json. */
const STYLE = 'practice-blocks-condition-article-style';

/**
 * Takes back the style sheet of our blocks, unless the post whose page this is has one of them.
 *
 * A block that is shown elsewhere, in a list of whole posts, a widget or a synced pattern, brings it when it is shown:
 * WordPress prints it at the end of the page.
 *
 * @since 0.1.0
 */
function dequeue_unused_styles(): void {
	if ( wp_should_load_block_assets_on_demand() ) {
		return;
	}
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof WP_Post || false === strpos( $post->post_content, '<!-- wp:practice-blocks/' ) ) {
		wp_styles()->dequeue( STYLE );
	}
}
// Behind WordPress, which enqueues it at 10.
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\dequeue_unused_styles', 11 );
