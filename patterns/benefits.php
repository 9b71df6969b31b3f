<?php
/**
 * Pattern: what people enjoy about a session, as a numbered list.
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
			heading_markup( __( 'What people enjoy about massage', 'practice-blocks' ) ),
			benefit_list_markup(
				array(
					__( 'Time to relax', 'practice-blocks' ) => __( 'An unhurried hour in a warm, quiet room. There is nothing you need to do and nothing you need to say.', 'practice-blocks' ),
					__( 'Eases everyday tension', 'practice-blocks' ) => __( 'We work slowly, with the pressure that you like. You can ask us to change it at any time.', 'practice-blocks' ),
					__( 'Restful sleep', 'practice-blocks' ) => __( 'A relaxing massage can aid restful sleep. Our evening sessions leave you time to go straight home.', 'practice-blocks' ),
					__( 'A sense of well-being', 'practice-blocks' ) => __( 'Many people tell us that they feel calm and comfortable afterwards. Tell us what you enjoy, and we will make time for it.', 'practice-blocks' ),
				)
			),
		);
	}
);
