<?php
/**
 * The levels of suitability, and the words for them that a callout is filled with.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The words for each level, in the site's language.
 *
 * The editor's own translations follow the user's language; a post should not depend on who wrote it.
 *
 * @since 0.1.0
 *
 * @return array<string, string> Words by the level's key, mildest first.
 */
function suitability_labels(): array {
	$switched = switch_to_locale( get_locale() );
	$labels   = array(
		'suitable'   => __( 'Suitable', 'practice-blocks' ),
		'adapted'    => __( 'We can adapt sessions', 'practice-blocks' ),
		'ask-first'  => __( 'Speak to your GP or care team first', 'practice-blocks' ),
		'avoid-area' => __( 'We avoid the affected area', 'practice-blocks' ),
		'not-now'    => __( 'Not suitable at the moment', 'practice-blocks' ),
	);
	if ( $switched ) {
		restore_previous_locale();
	}

	/**
	 * Filters the words that a callout is filled with when a level is chosen. Posts that are already saved keep theirs.
	 *
	 * @since 0.1.0
	 *
	 * @param array<string, string> $labels Words by the level's key, mildest first.
	 */
	$filtered = apply_filters( 'practice_blocks_suitability_labels', $labels );
	return is_array( $filtered ) ? array_filter( $filtered, 'is_string' ) : $labels;
}

/**
 * Gives the words to the editor, before any script of a block runs.
 *
 * @since 0.1.0
 */
function add_suitability_labels(): void {
	wp_add_inline_script(
		'wp-blocks',
		sprintf(
			'window.practiceBlocks = %s;',
			wp_json_encode( array( 'suitabilityLabels' => suitability_labels() ), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES )
		)
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_suitability_labels' );
