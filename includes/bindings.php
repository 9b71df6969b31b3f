<?php
/**
 * Which of our texts can come from elsewhere: from a field of the post, or from one instance of a synced pattern.
 *
 * WordPress asks since 6.9. It finds the text to replace by its tag, so only headings can be offered.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Offers the heading of a benefit.
 *
 * @since 0.1.0
 *
 * @param mixed $attributes Names of attributes.
 * @return mixed With ours.
 */
function add_bindable_heading( $attributes ) {
	return is_array( $attributes ) ? array_merge( $attributes, array( 'heading' ) ) : $attributes;
}
add_filter( 'block_bindings_supported_attributes_practice-blocks/benefit', __NAMESPACE__ . '\add_bindable_heading' );

/**
 * Offers the name of a callout's condition.
 *
 * @since 0.1.0
 *
 * @param mixed $attributes Names of attributes.
 * @return mixed With ours.
 */
function add_bindable_condition_name( $attributes ) {
	return is_array( $attributes ) ? array_merge( $attributes, array( 'conditionName' ) ) : $attributes;
}
add_filter( 'block_bindings_supported_attributes_practice-blocks/suitable-for', __NAMESPACE__ . '\add_bindable_condition_name' );

/**
 * Has WordPress replace our heading, and not a heading in the block's body.
 *
 * It takes the first tag that it finds of those in the attribute's selector, in the order of the selector: `h2` in the body before `h3`
 * above it. The level is known, and the first heading of that level is our own.
 *
 * @since 0.1.0
 *
 * @param mixed                $value     What the heading becomes.
 * @param string               $source    Where that comes from.
 * @param array<string, mixed> $args      What was asked for there.
 * @param \WP_Block            $block     The block that is being shown.
 * @param string               $attribute Name of the attribute.
 * @return mixed The same.
 */
function select_own_heading( $value, string $source, array $args, \WP_Block $block, string $attribute ) {
	$levels = array(
		'practice-blocks/benefit'      => 'level',
		'practice-blocks/suitable-for' => 'headingLevel',
	);
	if ( isset( $levels[ $block->name ] ) ) {
		// A copy: the type itself is everybody's, the editor's too.
		$type = clone $block->block_type;

		$type->attributes[ $attribute ]['selector'] = 'h' . $block->attributes[ $levels[ $block->name ] ];

		$block->block_type = $type;
	}
	return $value;
}
add_filter( 'block_bindings_source_value', __NAMESPACE__ . '\select_own_heading', 10, 5 );
