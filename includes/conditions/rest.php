<?php
/**
 * The conditions over REST: practice-blocks/v1/conditions finds them, and makes a term of an entry that was chosen.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the address.
 *
 * @since 0.1.0
 */
function register_condition_routes(): void {
	register_rest_route(
		'practice-blocks/v1',
		'/conditions',
		array(
			array(
				'methods'             => WP_REST_Server::READABLE,
				'callback'            => __NAMESPACE__ . '\get_conditions',
				'permission_callback' => __NAMESPACE__ . '\may_choose_conditions',
				'args'                => array(
					'search'   => array(
						'description' => __( 'Part of a name, an abbreviation or another name.', 'practice-blocks' ),
						'type'        => 'string',
						'default'     => '',
					),
					'slug'     => array(
						'description' => __( 'Only the condition of this slug, as a block names it.', 'practice-blocks' ),
						'type'        => 'string',
						'default'     => '',
					),
					'page'     => array(
						'description' => __( 'Which page of what is found.', 'practice-blocks' ),
						'type'        => 'integer',
						'minimum'     => 1,
						'default'     => 1,
					),
					'per_page' => array(
						'description' => __( 'How many conditions are on a page.', 'practice-blocks' ),
						'type'        => 'integer',
						'minimum'     => 1,
						'maximum'     => 100,
						'default'     => 10,
					),
				),
			),
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => __NAMESPACE__ . '\choose_condition',
				'permission_callback' => __NAMESPACE__ . '\may_add_conditions',
				'args'                => array(
					'slug' => array(
						'description' => __( 'Slug of the entry in the catalogue.', 'practice-blocks' ),
						'type'        => 'string',
						'required'    => true,
					),
				),
			),
			'schema' => __NAMESPACE__ . '\condition_row_schema',
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_condition_routes' );

/**
 * Whether somebody may see what can be chosen: whoever writes.
 *
 * @since 0.1.0
 *
 * @return true|WP_Error What speaks against it.
 */
function may_choose_conditions() {
	return current_user_can( 'edit_posts' )
		? true
		: new WP_Error( 'rest_forbidden', __( 'Sorry, only people who can edit posts can search the conditions.', 'practice-blocks' ), array( 'status' => rest_authorization_required_code() ) );
}

/**
 * Whether somebody may add a condition to the site: as with tags, whoever may put one on a post.
 *
 * @since 0.1.0
 *
 * @return true|WP_Error What speaks against it.
 */
function may_add_conditions() {
	$taxonomy = get_taxonomy( CONDITION );
	return $taxonomy && current_user_can( 'edit_posts' ) && current_user_can( $taxonomy->cap->assign_terms )
		? true
		: new WP_Error( 'rest_cannot_create', __( 'Sorry, you are not allowed to add conditions to this site.', 'practice-blocks' ), array( 'status' => rest_authorization_required_code() ) );
}

/**
 * Gives the conditions that are found.
 *
 * @since 0.1.0
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response A plain list; how many there are in all is in its headers.
 */
function get_conditions( WP_REST_Request $request ): WP_REST_Response {
	$query = $request['search'];
	$slug  = $request['slug'];
	if ( '' === $slug ) {
		[ $rows, $total ] = condition_rows( $query, $request['page'], $request['per_page'] );
	} else {
		$rows  = rows_of_slug( $slug );
		$total = count( $rows );
	}
	foreach ( $rows as $index => $row ) {
		$rows[ $index ]['match'] = matched_name( $row, $query );
	}
	$response = new WP_REST_Response( $rows );
	$response->header( 'X-WP-Total', (string) $total );
	$response->header( 'X-WP-TotalPages', (string) (int) ceil( $total / $request['per_page'] ) );
	return $response;
}

/**
 * Gives the term of an entry, and makes it if the site has none.
 *
 * @since 0.1.0
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error The row, with status 201 if the term is new.
 */
function choose_condition( WP_REST_Request $request ) {
	$slug  = $request['slug'];
	$entry = condition_catalogue()[ $slug ] ?? null;
	if ( $entry ) {
		$created = create_condition( $entry );
	} else {
		$there   = find_conditions( array( $slug ) );
		$created = isset( $there[ $slug ] ) ? array( $there[ $slug ], false ) : null;
	}
	if ( ! $created ) {
		/* translators: %s: What was asked for. */
		return new WP_Error( 'practice_blocks_unknown_condition', sprintf( __( 'There is no condition “%s” on this site or in the catalogue.', 'practice-blocks' ), $slug ), array( 'status' => 404 ) );
	}
	if ( is_wp_error( $created ) ) {
		return $created;
	}
	[ $term, $is_new ] = $created;
	$response          = new WP_REST_Response( term_row( $term ), $is_new ? 201 : 200 );
	if ( $is_new ) {
		$response->header( 'Location', rest_url( rest_get_route_for_term( $term ) ) );
	}
	return $response;
}
