<?php
/**
 * Has WordPress learn the addresses of conditions, once on each site, and forget them when the plugin is switched off.
 *
 * Not in the activation hook: an update does not run it, and in a network it runs once for all sites.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** Name of the option that says which addresses this site has learnt. */
const ADDRESSES_OPTION = 'practice_blocks_addresses';

/** To be raised when the addresses change. */
const ADDRESSES_VERSION = '1';

/**
 * Lets WordPress work its addresses out anew, if it did so without ours. The option is loaded with all others: no query.
 *
 * @since 0.1.0
 */
function learn_addresses(): void {
	if ( ADDRESSES_VERSION !== get_option( ADDRESSES_OPTION ) ) {
		update_option( ADDRESSES_OPTION, ADDRESSES_VERSION, true );
		// WordPress writes them again when it next needs them, by then with those of every other plugin.
		delete_option( 'rewrite_rules' );
	}
}
// Behind the taxonomy.
add_action( 'init', __NAMESPACE__ . '\learn_addresses', 11 );

/**
 * Lets WordPress work its addresses out anew at the next request, when the taxonomy is not there any more. To write them now
 * would keep them.
 *
 * @since 0.1.0
 *
 * @param bool $network Whether the plugin is switched off on all sites of a network.
 */
function forget_addresses( bool $network = false ): void {
	delete_option( ADDRESSES_OPTION );
	delete_option( 'rewrite_rules' );
	// In a very large network each site drops them when it next writes its addresses.
	if ( ! $network || ! is_multisite() || wp_is_large_network() ) {
		return;
	}
	$sites = get_sites(
		array(
			'fields'     => 'ids',
			'network_id' => get_current_network_id(),
			'number'     => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		forget_addresses();
		restore_current_blog();
	}
}
register_deactivation_hook( PRACTICE_BLOCKS_DIR . '/plugin.php', __NAMESPACE__ . '\forget_addresses' );
