<?php
/**
 * Pattern: advice for the time after a session.
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
			heading_markup( __( 'After your session', 'practice-blocks' ) ),
			paragraph_markup( __( 'Take the rest of the day gently, if you can.', 'practice-blocks' ) ),
			benefit_list_markup(
				array(
					__( 'Rest for a while', 'practice-blocks' ) => __( 'Sit or lie down for as long as you like. Leave some time before you drive or go back to work.', 'practice-blocks' ),
					__( 'Make yourself comfortable', 'practice-blocks' ) => __( 'Keep warm, and eat and drink as you usually do. An early night is a good way to end the day.', 'practice-blocks' ),
					__( 'See how you feel', 'practice-blocks' ) => __( 'Some people feel tired or a little sore. Some feel worse a day or two later, so keep those days free if you can.', 'practice-blocks' ),
					__( 'Tell us how you were', 'practice-blocks' ) => __( 'We use what you tell us to plan the next session. If anything worries you, speak to your GP or care team.', 'practice-blocks' ),
				),
				'plain'
			),
		);
	}
);
