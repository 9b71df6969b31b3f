<?php
/**
 * Pattern: a whole post about one condition.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once PRACTICE_BLOCKS_DIR . '/includes/pattern-markup.php';

// It says what a session is like. Benefits beside the name of a condition would be read as a promise to treat it.
print_pattern(
	static function (): array {
		$blocks = array(
			paragraph_markup( __( 'Some of our clients live with a long-term condition. This page says what a session with us is like, and how we adapt it.', 'practice-blocks' ) ),
			heading_markup( __( 'In brief', 'practice-blocks' ) ),
			bullets_markup(
				array(
					__( 'Sessions are short and gentle, and go at your pace.', 'practice-blocks' ),
					__( 'The room is quiet, warm and softly lit.', 'practice-blocks' ),
					__( 'You can stop, rest or change position at any time.', 'practice-blocks' ),
					__( 'If you are not sure, speak to your GP or care team first.', 'practice-blocks' ),
				)
			),
			heading_markup( __( 'What to expect', 'practice-blocks' ) ),
			benefit_list_markup(
				array(
					__( 'A light, slow style of touch', 'practice-blocks' ) => __( 'We ask before we touch, and agree the pressure with you. You can change your mind at any time.', 'practice-blocks' ),
					__( 'A quiet, low-light space', 'practice-blocks' ) => __( 'We keep noise, light and scent low. Music is up to you.', 'practice-blocks' ),
					__( 'Time to relax', 'practice-blocks' ) => __( 'You can talk or be silent, as you like. There are blankets and cushions, and time to rest before you go home.', 'practice-blocks' ),
					__( 'Short sessions at your pace', 'practice-blocks' ) => __( 'Your first session is very short. We ask how you were two or three days later, and plan the next one together.', 'practice-blocks' ),
				)
			),
			callout_markup(
				'adapted',
				__( 'How we adapt sessions for people with a long-term condition', 'practice-blocks' ),
				array(
					bullets_markup(
						array(
							__( 'A shorter session, at a time of day that suits you', 'practice-blocks' ),
							__( 'Low light, no scented oil or candles, and blankets', 'practice-blocks' ),
							__( 'Forms in advance, in short parts, by phone or on paper', 'practice-blocks' ),
							__( 'No plan to make sessions longer or firmer', 'practice-blocks' ),
						)
					),
					paragraph_markup( __( 'Touch, travel and talking all use energy. Some people feel worse a day or two later. Tell us how you were after the last session.', 'practice-blocks' ) ),
				),
				2
			),
		);
		return array(
			block_markup(
				'practice-blocks/condition-article',
				'<div class="wp-block-practice-blocks-condition-article">' . implode( "\n\n", $blocks ) . '</div>'
			),
		);
	}
);
