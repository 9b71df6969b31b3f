<?php
/**
 * Registers the blocks from what the build made of them.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the build has been run. A release always holds it, a clone of the repository does not.
 *
 * @since 0.1.0
 *
 * @return bool True if every file that registration needs is there.
 */
function is_built(): bool {
	return file_exists( PRACTICE_BLOCKS_DIR . '/build/blocks-manifest.php' )
		&& file_exists( PRACTICE_BLOCKS_DIR . '/build/index.asset.php' );
}

/**
 * Registers the blocks: the umbrella block from the block.json in the plugin's root, the others from one manifest.
 *
 * @since 0.1.0
 */
function register_blocks(): void {
	if ( ! is_built() ) {
		return;
	}
	register_block_type( PRACTICE_BLOCKS_DIR );
	wp_register_block_types_from_metadata_collection(
		PRACTICE_BLOCKS_DIR . '/build',
		PRACTICE_BLOCKS_DIR . '/build/blocks-manifest.php'
	);
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * Puts a block's preview into the writer's language. Nobody sees it outside of the administration.
 *
 * @since 0.1.0
 *
 * @param mixed  $args The block's settings.
 * @param string $name The block's name.
 * @return mixed With the preview.
 */
function translate_example( $args, string $name ) {
	$example = is_array( $args ) && is_admin() ? examples()[ $name ] ?? null : null;
	return $example ? array_merge( $args, array( 'example' => $example ) ) : $args;
}
add_filter( 'register_block_type_args', __NAMESPACE__ . '\translate_example', 10, 2 );

/**
 * Tells whoever runs the plugin from a clone which command makes the build.
 *
 * @since 0.1.0
 */
function show_build_notice(): void {
	if ( is_built() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		sprintf(
			/* translators: %s: A command, not translated. */
			esc_html__( 'Practice Blocks has not been built yet, so its blocks are missing from the editor. Run %s in the folder of the plugin. What is written in your posts is safe and still shown to visitors.', 'practice-blocks' ),
			'<code>npm install &amp;&amp; npm run build</code>'
		)
	);
}
// In the dashboard of a site and in that of a network.
add_action( 'all_admin_notices', __NAMESPACE__ . '\show_build_notice' );
