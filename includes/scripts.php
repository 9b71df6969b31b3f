<?php
/**
 * The editor's script: one for all blocks, registered with the condition article, whose block.json names its file.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** The handle that WordPress gives it; the other blocks name it in their block.json. */
const EDITOR_SCRIPT = 'practice-blocks-condition-article-editor-script';

/**
 * Takes the post editor out of what the script depends on, for WordPress forbids it where widgets are
 * (`wp_check_widget_editor_deps()` in wp-includes/widgets.php).
 *
 * @since 0.1.0
 */
function forget_post_editor(): void {
	$script = wp_scripts()->query( EDITOR_SCRIPT );
	if ( $script ) {
		$script->deps = array_values( array_diff( $script->deps, array( 'wp-editor' ) ) );
	}
}
// Behind the registration of the blocks.
add_action( 'init', __NAMESPACE__ . '\forget_post_editor', 11 );

/**
 * Puts it back where a post is edited: there the script listens to pastes and adds to the editor's menu.
 *
 * @since 0.1.0
 */
function remember_post_editor(): void {
	$screen = get_current_screen();
	$script = wp_scripts()->query( EDITOR_SCRIPT );
	if ( $script && $screen && in_array( $screen->base, array( 'post', 'site-editor' ), true ) ) {
		$script->deps[] = 'wp-editor';
	}
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\remember_post_editor' );
