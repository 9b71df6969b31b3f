<?php
/**
 * What this plugin needs of WordPress and PHP, and what an administrator is told where that is missing.
 *
 * This file and plugin.php keep to what PHP 7.0 understands: they are read before anything is known of the site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/**
 * What is too old for this plugin.
 *
 * WordPress checks the plugin's header when it is activated. A site may be moved to an older server afterwards, or WordPress
 * be taken back to an older version: then the blocks are not loaded and the site goes on.
 *
 * @since 0.1.0
 *
 * @param array<string, string> $running Versions that run, by name: 'WordPress' and 'PHP'.
 * @return array<string, string> Versions that are needed and not there, by name; empty if the plugin can run.
 */
function practice_blocks_unmet_requirements( array $running ): array {
	$needed = get_file_data(
		dirname( __DIR__ ) . '/plugin.php',
		array(
			'WordPress' => 'Requires at least',
			'PHP'       => 'Requires PHP',
		)
	);
	return array_filter(
		$needed,
		static function ( string $version, string $name ) use ( $running ): bool {
			return version_compare( $running[ $name ], $version, '<' );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * The versions that run.
 *
 * @since 0.1.0
 *
 * @return array<string, string> Versions by name.
 */
function practice_blocks_running_versions(): array {
	return array(
		'WordPress' => $GLOBALS['wp_version'],
		'PHP'       => PHP_VERSION,
	);
}

/**
 * Tells administrators why the blocks are not there, and that nothing is lost.
 *
 * @since 0.1.0
 */
function practice_blocks_requirements_notice() {
	$running = practice_blocks_running_versions();
	$unmet   = practice_blocks_unmet_requirements( $running );
	if ( array() === $unmet || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$reasons = array();
	foreach ( $unmet as $name => $version ) {
		/* translators: 1: WordPress or PHP. 2: Version that is needed. 3: Version that runs. */
		$reasons[] = sprintf( __( 'It needs %1$s %2$s or newer, and this site runs %3$s.', 'practice-blocks' ), $name, $version, $running[ $name ] );
	}
	printf(
		'<div class="notice notice-error"><p>%s %s %s</p></div>',
		esc_html__( 'Practice Blocks has not loaded its blocks.', 'practice-blocks' ),
		esc_html( implode( ' ', $reasons ) ),
		esc_html__( 'What is written in your posts is safe and still shown to visitors.', 'practice-blocks' )
	);
}
// In the dashboard of a site and in that of a network.
add_action( 'all_admin_notices', 'practice_blocks_requirements_notice' );
