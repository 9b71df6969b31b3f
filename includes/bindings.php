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
 * @param string[] $attributes Names of attributes.
 * @return string[] With ours.
 */
function add_bindable_heading( array $attributes ): array {
	$attributes[] = 'heading';
	return $attributes;
}
add_filter( 'block_bindings_supported_attributes_practice-blocks/benefit', __NAMESPACE__ . '\add_bindable_heading' );

/**
 * Offers the name of a callout's condition.
 *
 * @since 0.1.0
 *
 * @param string[] $attributes Names of attributes.
 * @return string[] With ours.
 */
function add_bindable_condition_name( array $attributes ): array {
	$attributes[] = 'conditionName';
	return $attributes;
}
add_filter( 'block_bindings_supported_attributes_practice-blocks/suitable-for', __NAMESPACE__ . '\add_bindable_condition_name' );
