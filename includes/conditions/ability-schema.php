<?php
/**
 * What the outline of an article is made of, for whoever asks for it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * What an outline is made of.
 *
 * @since 0.1.0
 *
 * @return array<string, mixed> A JSON schema.
 */
function outline_schema(): array {
	$text   = array( 'type' => 'string' );
	$object = static function ( array $properties, array $optional = array() ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $properties + $optional,
			'required'             => array_keys( $properties ),
			'additionalProperties' => false,
		);
	};
	$item   = $object(
		array(
			'type'  => array(
				'type' => 'string',
				'enum' => array( 'heading', 'benefit', 'callout' ),
			),
			'level' => array( 'type' => 'integer' ),
			'text'  => $text,
		),
		array(
			'condition'   => $text,
			'suitability' => $text,
			'label'       => $text,
		)
	);
	return $object(
		array(
			'title'      => $text,
			'link'       => $text,
			'conditions' => array(
				'type'  => 'array',
				'items' => $object(
					array(
						'slug' => $text,
						'name' => $text,
					)
				),
			),
			'outline'    => array(
				'type'  => 'array',
				'items' => $item,
			),
		)
	);
}
