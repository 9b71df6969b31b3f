<?php
/**
 * Plugin Name: Practice Blocks: no starter patterns
 * Description: A new post is opened empty, without an offer of patterns over it, for tests and measurements.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Playground;

defined( 'ABSPATH' ) || exit;

/**
 * Switches the offer off for a new user, as its own switch in the editor does.
 *
 * @param array<string, mixed> $preferences Preferences by scope.
 * @return array<string, mixed> With this one.
 */
function offer_no_patterns( array $preferences ): array {
	$preferences['core'] = array( 'enableChoosePatternModal' => false );
	return $preferences;
}
add_filter( 'practice_blocks_playground_preferences', __NAMESPACE__ . '\offer_no_patterns' );
