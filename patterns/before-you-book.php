<?php
/**
 * Pattern: contraindications in the five levels of suitability.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once PRACTICE_BLOCKS_DIR . '/includes/pattern-markup.php';

// No block around them: in WordPress 7 writers could not take a callout out of it, or put one into it.
print_pattern(
	static function (): array {
		return array(
			heading_markup( __( 'Before you book', 'practice-blocks' ) ),
			paragraph_markup( __( 'Please read this list before you book. If you are not sure, ask us: we are happy to talk it through.', 'practice-blocks' ) ),
			callout_markup(
				'suitable',
				__( 'Everyday stress and tension', 'practice-blocks' ),
				array( paragraph_markup( __( 'You can book any session. Tell us how firm a touch you like.', 'practice-blocks' ) ) )
			),
			callout_markup(
				'adapted',
				__( 'A long-term condition', 'practice-blocks' ),
				array( paragraph_markup( __( 'We can make sessions shorter and quieter, at a time of day that suits you. Some people feel worse a day or two later, so we start with a short session.', 'practice-blocks' ) ) )
			),
			callout_markup(
				'ask-first',
				__( 'A condition under medical care, or pregnancy', 'practice-blocks' ),
				array( paragraph_markup( __( 'Please ask whether massage is right for you, and tell us the answer. This includes a heart condition, cancer, epilepsy and osteoporosis.', 'practice-blocks' ) ) )
			),
			callout_markup(
				'avoid-area',
				__( 'Varicose veins, bruises or broken skin', 'practice-blocks' ),
				array( paragraph_markup( __( 'We leave the area alone and massage where it is comfortable. Please show us before we start.', 'practice-blocks' ) ) )
			),
			callout_markup(
				'not-now',
				__( 'A fever, an infection or a blood clot', 'practice-blocks' ),
				array(
					paragraph_markup( __( 'Please do not book for now. You are welcome later, when you are well and your GP or care team agrees.', 'practice-blocks' ) ),
					paragraph_markup( __( 'New pain, swelling, warmth or redness in one leg? Ask for medical advice the same day.', 'practice-blocks' ) ),
				)
			),
		);
	}
);
