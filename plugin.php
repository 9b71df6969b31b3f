<?php
/**
 * Plugin Name:       Practice Blocks
 * Plugin URI:        https://wordpress.org/plugins/practice-blocks/
 * Description:       Blocks for massage and complementary-therapy practices: numbered benefits with real headings, and callouts that say who a session is suitable for.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * Author:            The Practice Blocks contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       practice-blocks
 * Domain Path:       /languages
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// A second copy of the plugin, from a zip beside a clone: the first one runs.
if ( defined( 'PRACTICE_BLOCKS_DIR' ) ) {
	return;
}

define( 'PRACTICE_BLOCKS_DIR', __DIR__ );
require_once __DIR__ . '/includes/requirements.php';
if ( array() === practice_blocks_unmet_requirements( practice_blocks_running_versions() ) ) {
	require_once __DIR__ . '/includes/load.php';
}
