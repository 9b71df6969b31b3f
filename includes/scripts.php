<?php
/**
 * The scripts that are not a block's own: what our blocks' scripts share, and what runs in the post editor only.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Registers a script that the build made.
 *
 * @since 0.1.0
 *
 * @param string   $name         Its file in `build/`, without `.js`.
 * @param string[] $dependencies Handles it needs besides those that the build found.
 * @return string Its handle.
 */
function register_built_script( string $name, array $dependencies = array() ): string {
	$handle = "practice-blocks-$name";
	$asset  = require PRACTICE_BLOCKS_DIR . "/build/$name.asset.php";
	wp_register_script(
		$handle,
		plugins_url( "build/$name.js", PRACTICE_BLOCKS_DIR . '/plugin.php' ),
		array_merge( $asset['dependencies'], $dependencies ),
		$asset['version'],
		true
	);
	wp_set_script_translations( $handle, 'practice-blocks' );
	return $handle;
}

/**
 * Registers what the scripts of our blocks share, and makes each of them depend on it.
 *
 * The build lists a script's WordPress packages only; it cannot know under which handle its own chunks are registered.
 *
 * @since 0.1.0
 */
function register_shared_scripts(): void {
	if ( ! is_built() ) {
		return;
	}
	$shared  = register_built_script( 'shared', array( register_built_script( 'runtime' ) ) );
	$handles = array( register_built_script( 'editor' ) );
	foreach ( \WP_Block_Type_Registry::get_instance()->get_all_registered() as $name => $block ) {
		if ( 0 === strpos( $name, 'practice-blocks/' ) ) {
			$handles = array_merge( $handles, $block->editor_script_handles );
		}
	}
	foreach ( $handles as $handle ) {
		$script = wp_scripts()->query( $handle );
		if ( $script ) {
			$script->deps[] = $shared;
		}
	}
}
// Behind the registration of the blocks.
add_action( 'init', __NAMESPACE__ . '\register_shared_scripts', 11 );

/**
 * Runs the editor's script where a post is edited, but not where widgets are: WordPress forbids its dependencies there
 * (`wp_check_widget_editor_deps()` in wp-includes/widgets.php).
 *
 * @since 0.1.0
 */
function enqueue_editor_script(): void {
	$screen = get_current_screen();
	if ( $screen && in_array( $screen->base, array( 'post', 'site-editor' ), true ) ) {
		wp_enqueue_script( 'practice-blocks-editor' );
	}
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor_script' );
