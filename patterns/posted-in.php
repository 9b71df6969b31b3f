<?php
/**
 * Pattern: the line below a title that says where a post is filed and how many comments it has. For block themes; others have such
 * a line of their own.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once PRACTICE_BLOCKS_DIR . '/includes/pattern-markup.php';

print_pattern(
	static function (): array {
		$terms = array(
			'term'   => 'category',
			'prefix' => esc_html( __( 'Posted in:', 'practice-blocks' ) ) . ' ',
		);
		return array(
			block_markup(
				'group',
				'<div class="wp-block-group has-small-font-size">' . implode(
					"\n\n",
					array(
						get_comment_delimited_block_content( 'core/post-terms', $terms, '' ),
						paragraph_markup( '|' ),
						// A number alone says nothing to somebody who hears it.
						paragraph_markup( __( 'Comments:', 'practice-blocks' ) ),
						get_comment_delimited_block_content( 'core/post-comments-count', array(), '' ),
					)
				) . '</div>',
				array(
					'style'    => array( 'spacing' => array( 'blockGap' => '0.5em' ) ),
					'fontSize' => 'small',
					'layout'   => array( 'type' => 'flex', 'flexWrap' => 'wrap' ),
				)
			),
		);
	}
);
