<?php
/**
 * Takes what was typed into the fields of a condition, and says which of them it could not read.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Error;
use WP_Taxonomy;

defined( 'ABSPATH' ) || exit;

/** Number of the message that not all was saved; WordPress's own end at 6. */
const NOT_ALL_SAVED = 7;

/**
 * What our form sent with this request.
 *
 * @since 0.1.0
 *
 * @return array<string, string> Fields by name; empty when it was another form, or none.
 */
function posted_condition_fields(): array {
	$nonce = $_POST[ FORM_NONCE ] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It is only compared.
	if ( ! is_string( $nonce ) || ! wp_verify_nonce( $nonce, FORM_NONCE ) ) {
		return array();
	}
	$values = array();
	foreach ( array_keys( condition_form() ) as $name ) {
		$value = $_POST[ FIELD_PREFIX . $name ] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Cleaned by write_condition_fields().
		if ( is_string( $value ) ) {
			$values[ $name ] = wp_unslash( $value );
		}
	}
	return $values;
}

/**
 * Which fields say something that is not understood: a code or an address that is none.
 *
 * @since 0.1.0
 *
 * @param array<string, string> $values Fields by name.
 * @return string[] Their names.
 */
function unread_condition_fields( array $values ): array {
	$unread = array();
	foreach ( array_intersect_key( condition_fields(), $values ) as $name => $field ) {
		if ( '' !== clean_line( $values[ $name ] ) && in_array( $field['clean']( $values[ $name ] ), array( '', array() ), true ) ) {
			$unread[] = $name;
		}
	}
	return $unread;
}

/**
 * Does not add a condition with a field that is not understood: the form stays filled in, with the reason above it.
 *
 * @since 0.1.0
 *
 * @param mixed  $name     Name of the new term, or what speaks against it.
 * @param string $taxonomy The taxonomy.
 * @return mixed The same, or what speaks against it.
 */
function refuse_unread_fields( $name, string $taxonomy ) {
	$unread = is_string( $name ) && CONDITION === $taxonomy ? unread_condition_fields( posted_condition_fields() ) : array();
	if ( ! $unread ) {
		return $name;
	}
	$form = condition_form()[ $unread[0] ];
	/* translators: 1: Name of a field. 2: What belongs into it. */
	return new WP_Error( 'practice_blocks_field', sprintf( __( 'Nothing was added: “%1$s” cannot be read. %2$s', 'practice-blocks' ), $form['label'], $form['help'] ) );
}
add_filter( 'pre_insert_term', __NAMESPACE__ . '\refuse_unread_fields', 10, 2 );

/**
 * Saves the fields of a condition that was added or edited. One that is not understood stays as it was.
 *
 * @since 0.1.0
 *
 * @param mixed $term_id The condition, as it comes out of a filter.
 */
function save_posted_fields( $term_id ): void {
	$values  = posted_condition_fields();
	$term_id = is_numeric( $term_id ) ? (int) $term_id : 0;
	// Another plugin may save another condition meanwhile: a translation of this one, for example.
	$edited = $_POST['tag_ID'] ?? $term_id; // phpcs:ignore WordPress.Security -- posted_condition_fields() has looked at the nonce; it is only compared.
	if ( $values && $term_id && is_numeric( $edited ) && (int) $edited === $term_id && current_user_can( 'edit_term', $term_id ) ) {
		write_condition_fields( $term_id, array_diff_key( $values, array_flip( unread_condition_fields( $values ) ) ) );
	}
}
add_action( 'saved_' . CONDITION, __NAMESPACE__ . '\save_posted_fields' );

/**
 * Says so after a condition was edited, if a field was not understood.
 *
 * @since 0.1.0
 *
 * @param mixed       $location Where the browser goes next.
 * @param WP_Taxonomy $taxonomy The taxonomy.
 * @return mixed The same, with the number of our message.
 */
function tell_unread_fields( $location, WP_Taxonomy $taxonomy ) {
	return is_string( $location ) && CONDITION === $taxonomy->name && unread_condition_fields( posted_condition_fields() )
		? add_query_arg(
			array(
				'message' => NOT_ALL_SAVED,
				'error'   => 1,
			),
			$location
		)
		: $location;
}
add_filter( 'redirect_term_location', __NAMESPACE__ . '\tell_unread_fields', 10, 2 );

/**
 * Adds what the dashboard says after something was done with conditions.
 *
 * @since 0.1.0
 *
 * @param mixed $messages Messages by number, by taxonomy.
 * @return mixed With ours.
 */
function add_condition_messages( $messages ) {
	$own = array(
		1             => __( 'Condition added.', 'practice-blocks' ),
		2             => __( 'Condition deleted. What is written in your posts has stayed.', 'practice-blocks' ),
		3             => __( 'Condition updated. What is written in your posts has stayed.', 'practice-blocks' ),
		4             => __( 'Condition not added.', 'practice-blocks' ),
		5             => __( 'Condition not updated.', 'practice-blocks' ),
		6             => __( 'Conditions deleted. What is written in your posts has stayed.', 'practice-blocks' ),
		NOT_ALL_SAVED => __( 'Condition updated, but the NHS page or the ICD-11 code could not be read and stayed as it was.', 'practice-blocks' ),
	);
	return is_array( $messages ) ? array( CONDITION => $own ) + $messages : $messages;
}
add_filter( 'term_updated_messages', __NAMESPACE__ . '\add_condition_messages' );
