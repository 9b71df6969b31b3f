<?php
/**
 * A line above the comment form that asks visitors not to write about their health. Off until somebody turns it on, in Settings →
 * Discussion.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** Name of the option: '1' for on, anything else for off. */
const COMMENT_NOTE_OPTION = 'practice_blocks_comment_note';

/**
 * What visitors are asked. Pages speak the site's language, the dashboard the user's.
 *
 * @since 0.1.0
 *
 * @return string Plain text.
 */
function comment_note(): string {
	return __( 'Please do not include details about your health. Comments are public.', 'practice-blocks' );
}

/**
 * Prints the line inside the form, so that it moves with the form to the comment that is replied to. The form of a block theme
 * runs this action too.
 *
 * @since 0.1.0
 */
function show_comment_note(): void {
	// From the options that are loaded anyway: where nobody has set it yet, `get_option()` would ask the database.
	if ( '1' === ( wp_load_alloptions()[ COMMENT_NOTE_OPTION ] ?? '' ) ) {
		echo '<p class="comment-notes">' . esc_html( comment_note() ) . '</p>';
	}
}
add_action( 'comment_form_top', __NAMESPACE__ . '\show_comment_note' );

/**
 * What is kept of the checkbox.
 *
 * @since 0.1.0
 *
 * @param mixed $value What was sent; null where the box is not ticked.
 * @return string '1' or nothing.
 */
function clean_comment_note( $value ): string {
	return '1' === $value ? '1' : '';
}

/**
 * Adds the checkbox to Settings → Discussion.
 *
 * @since 0.1.0
 */
function register_comment_note(): void {
	register_setting(
		'discussion',
		COMMENT_NOTE_OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\clean_comment_note',
		)
	);
	add_settings_field(
		COMMENT_NOTE_OPTION,
		__( 'Health details', 'practice-blocks' ),
		__NAMESPACE__ . '\show_comment_note_field',
		'discussion'
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_comment_note' );

/**
 * Prints the checkbox.
 *
 * @since 0.1.0
 */
function show_comment_note_field(): void {
	printf(
		'<label><input type="checkbox" name="%1$s" value="1" aria-describedby="%1$s-description"%2$s> %3$s</label><p class="description" id="%1$s-description">%4$s</p>',
		esc_attr( COMMENT_NOTE_OPTION ),
		checked( '1', get_option( COMMENT_NOTE_OPTION ), false ),
		esc_html__( 'Above the comment form, ask visitors not to write about their health', 'practice-blocks' ),
		esc_html( comment_note() )
	);
}
