<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: field
 * Description: Gives posts a field of their own, as other plugins do.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the field.
 */
function register_field(): void {
	register_post_meta(
		'post',
		'a_field',
		array(
			'type'         => 'string',
			'single'       => true,
			'label'        => 'A field',
			'show_in_rest' => true,
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_field' );
