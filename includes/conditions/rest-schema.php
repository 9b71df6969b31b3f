<?php
/**
 * What practice-blocks/v1/conditions says of the rows that it gives.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * What a row is made of. All is plain text, not HTML.
 *
 * @since 0.1.0
 *
 * @return array<string, mixed> A JSON schema.
 */
function condition_row_schema(): array {
	$text = static function ( string $description, array $more = array() ): array {
		return $more + array(
			'description' => $description,
			'type'        => 'string',
			'context'     => array( 'view' ),
			'readonly'    => true,
		);
	};
	$own  = wp_list_pluck( wp_list_pluck( condition_fields(), 'schema' ), 'description' );
	return array(
		'$schema'    => 'http://json-schema.org/draft-04/schema#',
		'title'      => 'practice-blocks-condition',
		'type'       => 'object',
		'properties' => array(
			'slug'         => $text( __( 'What a block names it by.', 'practice-blocks' ), array( 'readonly' => false ) ),
			'name'         => $text( __( 'Its full name.', 'practice-blocks' ) ),
			'abbreviation' => $text( $own['abbreviation'] ),
			'plain_name'   => $text( $own['plain_name'] ),
			'other_names'  => $text(
				$own['other_names'],
				array(
					'type'  => 'array',
					'items' => array( 'type' => 'string' ),
				)
			),
			'advice'       => $text( $own['advice'] ),
			'term_id'      => $text( __( 'The site’s term; 0 as long as it is only in the catalogue.', 'practice-blocks' ), array( 'type' => 'integer' ) ),
			'link'         => $text( __( 'Address of its page; empty as long as it is only in the catalogue.', 'practice-blocks' ) ),
			'match'        => $text( __( 'Which of its names was found; only in lists.', 'practice-blocks' ) ),
		),
	);
}
