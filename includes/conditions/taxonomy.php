<?php
/**
 * Conditions are a taxonomy: a post is filed under the ones that it is about, and each has a page that lists its posts.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** The taxonomy's name. */
const CONDITION = 'practice_condition';

/**
 * The types of content that can be filed under conditions.
 *
 * @since 0.1.0
 *
 * @return string[] Names of post types.
 */
function condition_post_types(): array {
	/**
	 * Filters which types of content can be filed under conditions. It is asked once, when WordPress starts.
	 *
	 * @since 0.1.0
	 *
	 * @param string[] $types Names of post types; only posts at first.
	 */
	$types = apply_filters( 'practice_blocks_condition_post_types', array( 'post' ) );
	return is_array( $types ) ? array_values( array_filter( $types, 'is_string' ) ) : array( 'post' );
}

/**
 * Registers the taxonomy.
 *
 * @since 0.1.0
 */
function register_condition_taxonomy(): void {
	register_taxonomy(
		CONDITION,
		condition_post_types(),
		array(
			'labels'            => condition_labels(),
			'description'       => __( 'What a post is about: an illness, or another state of health such as pregnancy.', 'practice-blocks' ),
			'public'            => true,
			'hierarchical'      => false,
			'show_admin_column' => true,
			'show_in_rest'      => true,
			'rest_base'         => 'practice-conditions',
			'rewrite'           => array(
				'slug'       => 'condition',
				'with_front' => false,
			),
			// Whoever may do something with tags may do it with conditions: also where a plugin has changed who that is.
			'capabilities'      => array(
				'manage_terms' => 'manage_post_tags',
				'edit_terms'   => 'edit_post_tags',
				'delete_terms' => 'delete_post_tags',
				'assign_terms' => 'assign_post_tags',
			),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_condition_taxonomy' );

/**
 * What the taxonomy is called in the dashboard.
 *
 * @since 0.1.0
 *
 * @return array<string, string> Words by the names that register_taxonomy() has for them.
 */
function condition_labels(): array {
	return array(
		'name'                       => _x( 'Conditions', 'Taxonomy', 'practice-blocks' ),
		'singular_name'              => _x( 'Condition', 'Taxonomy', 'practice-blocks' ),
		'menu_name'                  => _x( 'Conditions', 'Taxonomy', 'practice-blocks' ),
		'all_items'                  => __( 'All conditions', 'practice-blocks' ),
		'edit_item'                  => __( 'Edit condition', 'practice-blocks' ),
		'view_item'                  => __( 'View condition', 'practice-blocks' ),
		'update_item'                => __( 'Update condition', 'practice-blocks' ),
		'add_new_item'               => __( 'Add condition', 'practice-blocks' ),
		'new_item_name'              => __( 'Name of the new condition', 'practice-blocks' ),
		'search_items'               => __( 'Search conditions', 'practice-blocks' ),
		'popular_items'              => __( 'Popular conditions', 'practice-blocks' ),
		'separate_items_with_commas' => __( 'Separate conditions with commas', 'practice-blocks' ),
		'add_or_remove_items'        => __( 'Add or remove conditions', 'practice-blocks' ),
		'choose_from_most_used'      => __( 'Choose from the most used conditions', 'practice-blocks' ),
		'not_found'                  => __( 'No conditions found.', 'practice-blocks' ),
		'no_terms'                   => __( 'No conditions', 'practice-blocks' ),
		'items_list_navigation'      => __( 'Conditions list navigation', 'practice-blocks' ),
		'items_list'                 => __( 'Conditions list', 'practice-blocks' ),
		'back_to_items'              => __( '&larr; Go to conditions', 'practice-blocks' ),
		'item_link'                  => __( 'Condition link', 'practice-blocks' ),
		'item_link_description'      => __( 'A link to a condition.', 'practice-blocks' ),
		'name_field_description'     => __( 'The full name, as readers should see it: Multiple sclerosis.', 'practice-blocks' ),
		'slug_field_description'     => __( 'The last part of the address of the condition’s page: small letters, numbers and hyphens. Left empty, it is made from the name.', 'practice-blocks' ),
		'desc_field_description'     => __( 'Your own introduction to the page that lists the posts about this condition. May be left empty.', 'practice-blocks' ),
	);
}
