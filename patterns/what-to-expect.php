<?php
/**
 * Pattern: a first session, step by step.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once PRACTICE_BLOCKS_DIR . '/includes/pattern-markup.php';

print_pattern(
	static function (): array {
		return array(
			heading_markup( __( 'What to expect', 'practice-blocks' ) ),
			paragraph_markup( __( 'Every session is planned around you. This is how a first visit usually goes.', 'practice-blocks' ) ),
			benefit_list_markup(
				array(
					__( 'Before you come', 'practice-blocks' ) => __( 'We ask a few questions about your health, by phone or on paper. Take your time: you can answer them in short parts.', 'practice-blocks' ),
					__( 'When you arrive', 'practice-blocks' ) => __( 'The room is warm, quiet and softly lit. We talk about what you would like, and agree where we massage and how firmly.', 'practice-blocks' ),
					__( 'During the session', 'practice-blocks' ) => __( 'You stay covered, except where we are working. You can stop, rest or change position at any time.', 'practice-blocks' ),
					__( 'At the end', 'practice-blocks' ) => __( 'You have time to rest before you get up. Nobody hurries you.', 'practice-blocks' ),
					__( 'The days after', 'practice-blocks' ) => __( 'We ask how you were. If you would like another session, we plan it with what you tell us.', 'practice-blocks' ),
				)
			),
		);
	}
);
