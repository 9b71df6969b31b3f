<?php
/**
 * The editor's script: one for all blocks. The block.json of the condition article names its file.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Scripts;

defined( 'ABSPATH' ) || exit;

/** The handle that WordPress gives it; the other blocks name it in their block.json. */
const EDITOR_SCRIPT = 'practice-blocks-condition-article-editor-script';

/**
 * Names the script where block.json names its file. WordPress would register the file with each request, and all of its own scripts
 * before: a page, a feed or an answer over REST that prints none pays for them.
 *
 * @since 0.1.0
 *
 * @param mixed $metadata What a block.json says.
 * @return mixed The same, with the script's handle in ours.
 */
function name_editor_script( $metadata ) {
	if ( is_array( $metadata ) && 'practice-blocks/condition-article' === ( $metadata['name'] ?? '' ) ) {
		$metadata['editorScript'] = EDITOR_SCRIPT;
	}
	return $metadata;
}
add_filter( 'block_type_metadata', __NAMESPACE__ . '\name_editor_script' );

/**
 * Registers the script, when WordPress registers its own.
 *
 * Without the post editor, which WordPress forbids where widgets are (`wp_check_widget_editor_deps()` in wp-includes/widgets.php).
 *
 * @since 0.1.0
 *
 * @param WP_Scripts $scripts All scripts.
 */
function register_editor_script( WP_Scripts $scripts ): void {
	if ( is_built() ) {
		$asset = require PRACTICE_BLOCKS_DIR . '/build/index.asset.php';
		$deps  = array_values( array_diff( $asset['dependencies'], array( 'wp-editor' ) ) );
		$scripts->add( EDITOR_SCRIPT, plugins_url( 'build/index.js', PRACTICE_BLOCKS_DIR . '/plugin.php' ), $deps, $asset['version'] );
		$scripts->set_translations( EDITOR_SCRIPT, 'practice-blocks' );
	}
}
add_action( 'wp_default_scripts', __NAMESPACE__ . '\register_editor_script' );

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
