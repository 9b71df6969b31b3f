<?php
/**
 * Plugin Name: Practice Blocks playground: sample site
 * Description: Makes a new WordPress the site of a massage practice, once; what is changed afterwards stays.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Playground;

defined( 'ABSPATH' ) || exit;

const MADE_OPTION = 'practice_blocks_playground_made';
const PLUGIN_FILE = 'practice-blocks/plugin.php';

/**
 * Makes the sample site if it is new, and switches to the theme that the command names.
 *
 * The command marks its first request with a header: WordPress is loaded before that too, while it is being installed.
 */
function prepare_site(): void {
	if ( ! isset( $_SERVER['HTTP_X_PLAYGROUND_START'] ) ) {
		return;
	}
	if ( ! get_option( MADE_OPTION ) ) {
		make_sample_site();
		update_option( MADE_OPTION, '1' );
	}
	$theme = sanitize_key( $_SERVER['HTTP_X_PLAYGROUND_THEME'] ?? '' );
	if ( '' !== $theme && get_stylesheet() !== $theme ) {
		switch_theme( $theme );
	}
	// The rest of this request would still see the old theme and not the plugin.
	exit;
}
add_action( 'wp_loaded', __NAMESPACE__ . '\prepare_site' );

/**
 * Makes a new WordPress the site of a massage practice.
 */
function make_sample_site(): void {
	// The administrator may save any markup, so that the article is stored as it is written.
	wp_set_current_user( 1 );
	close_welcome_guides( 1 );
	update_option( 'blogname', 'Example Massage Practice' );
	update_option( 'blogdescription', '' );
	update_option( 'permalink_structure', '/%postname%/' );
	delete_wordpress_samples();
	publish_sample_article();
	activate();
	// WordPress works the addresses out anew at the next request, with what the plugin adds to them.
	delete_option( 'rewrite_rules' );
}

/**
 * Switches the plugin on.
 */
function activate(): void {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	if ( file_exists( WP_PLUGIN_DIR . '/' . PLUGIN_FILE ) ) {
		$problem = activate_plugin( PLUGIN_FILE );
		if ( is_wp_error( $problem ) ) {
			wp_die( esc_html( $problem->get_error_message() ) );
		}
	}
}

/**
 * Deletes the posts that every new WordPress has.
 */
function delete_wordpress_samples(): void {
	$samples = get_posts(
		array(
			'post_type'   => array( 'post', 'page' ),
			'post_status' => 'any',
			'numberposts' => -1,
		)
	);
	foreach ( $samples as $post ) {
		wp_delete_post( $post->ID, true );
	}
}

/**
 * Publishes the sample article in its category.
 */
function publish_sample_article(): void {
	require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
	wp_insert_post(
		wp_slash(
			array(
				'post_title'     => 'Massage Benefits For ME',
				'post_name'      => 'massage-benefits-for-me',
				'post_content'   => trim( (string) file_get_contents( __DIR__ . '/massage-benefits-for-me.html' ) ),
				'post_status'    => 'publish',
				'post_author'    => 1,
				'post_category'  => array( wp_create_category( 'Massage' ) ),
				'comment_status' => 'open',
			)
		)
	);
}
