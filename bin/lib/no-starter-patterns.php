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
 * @param int $user_id The new user.
 */
function offer_no_patterns( int $user_id ): void {
	global $wpdb;

	$key = $wpdb->get_blog_prefix() . 'persisted_preferences';

	$preferences         = (array) get_user_meta( $user_id, $key, true );
	$preferences['core'] = array( 'enableChoosePatternModal' => false );
	update_user_meta( $user_id, $key, $preferences );
}
// Behind the guides, see bin/playground/local-site.php.
add_action( 'user_register', __NAMESPACE__ . '\offer_no_patterns', 20 );
