<?php
/**
 * What the plugin can do for assistants and other programs, where WordPress has abilities: since 6.9. Elsewhere nothing here is called.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the category of our abilities.
 *
 * @since 0.1.0
 */
function register_ability_category(): void {
	wp_register_ability_category(
		'practice-blocks',
		array(
			'label'       => __( 'Practice Blocks', 'practice-blocks' ),
			'description' => __( 'Reads the articles of a massage or complementary-therapy practice.', 'practice-blocks' ),
		)
	);
}
add_action( 'wp_abilities_api_categories_init', __NAMESPACE__ . '\register_ability_category' );

/**
 * Registers the ability to read the outline of an article.
 *
 * @since 0.1.0
 */
function register_outline_ability(): void {
	wp_register_ability(
		'practice-blocks/get-article-outline',
		array(
			'label'               => __( 'Get the outline of an article', 'practice-blocks' ),
			'description'         => __( 'Gives the title of a post, the conditions it is filed under, and its headings, benefits and callouts in their order. A callout says in the writer’s own words whether a session is suitable for a condition. It is not medical advice.', 'practice-blocks' ),
			'category'            => 'practice-blocks',
			'input_schema'        => array(
				'type'                 => 'object',
				'properties'           => array(
					'post_id' => array(
						'type'        => 'integer',
						'minimum'     => 1,
						'description' => __( 'Number of the post.', 'practice-blocks' ),
					),
				),
				'required'             => array( 'post_id' ),
				'additionalProperties' => false,
			),
			'output_schema'       => outline_schema(),
			'execute_callback'    => __NAMESPACE__ . '\get_article_outline',
			'permission_callback' => __NAMESPACE__ . '\may_read_outline',
			'meta'                => array(
				'annotations'  => array(
					'readonly'    => true,
					'destructive' => false,
					'idempotent'  => true,
				),
				'show_in_rest' => true,
			),
		)
	);
}
add_action( 'wp_abilities_api_init', __NAMESPACE__ . '\register_outline_ability' );

/**
 * Whether somebody may read the outline of a post: whoever may read the post, and, behind a password, whoever may edit it.
 *
 * @since 0.1.0
 *
 * @param mixed $input `post_id`.
 * @return bool True if they may.
 */
function may_read_outline( $input = null ): bool {
	$id   = is_array( $input ) ? (int) ( $input['post_id'] ?? 0 ) : 0;
	$post = $id > 0 ? get_post( $id ) : null;
	return $post
		&& is_post_type_viewable( $post->post_type )
		&& current_user_can( 'read_post', $id )
		&& ( '' === $post->post_password || current_user_can( 'edit_post', $id ) );
}

/**
 * The outline of a post.
 *
 * @since 0.1.0
 *
 * @param array{post_id: int} $input Which post.
 * @return array<string, mixed>|WP_Error As outline_schema() describes it.
 */
function get_article_outline( array $input ) {
	$post = get_post( (int) $input['post_id'] );
	if ( ! $post ) {
		return new WP_Error( 'practice_blocks_no_post', __( 'There is no such post.', 'practice-blocks' ), array( 'status' => 404 ) );
	}
	$conditions = array();
	foreach ( post_conditions( $post->ID ) ?? array() as $term ) {
		$conditions[] = array(
			'slug' => $term->slug,
			'name' => condition_name( $term ),
		);
	}
	return array(
		'title'      => html_entity_decode( wp_strip_all_tags( $post->post_title ), ENT_QUOTES, 'UTF-8' ),
		'link'       => (string) get_permalink( $post ),
		'conditions' => $conditions,
		'outline'    => article_outline( $post->post_content ),
	);
}
