<?php
/**
 * The fields of a condition where conditions are added and edited in the dashboard.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Term;

defined( 'ABSPATH' ) || exit;

/** Name of the field that proves that the form is ours, and what it allows. */
const FORM_NONCE = 'practice_blocks_condition_nonce';

/**
 * What is asked for.
 *
 * @since 0.1.0
 *
 * @return array<string, array{label: string, help: string, rows?: int, pattern?: string}> By the field's name. With `rows` it has several lines.
 */
function condition_form(): array {
	return array(
		'abbreviation' => array(
			'label' => __( 'Short form', 'practice-blocks' ),
			'help'  => __( 'The abbreviation that people know, for example MS.', 'practice-blocks' ),
		),
		'other_names'  => array(
			'label' => __( 'Other names', 'practice-blocks' ),
			'help'  => __( 'Each on a line of its own. You find the condition by any of them when you write.', 'practice-blocks' ),
			'rows'  => 4,
		),
		'plain_name'   => array(
			'label' => __( 'In plain words', 'practice-blocks' ),
			'help'  => __( 'What it is, for someone who has never heard of it. Shown on the condition’s page.', 'practice-blocks' ),
		),
		'advice'       => array(
			'label' => __( 'Standing advice', 'practice-blocks' ),
			'help'  => __( 'What you always adapt for clients with this condition. It fills a callout that has no text yet, and is shown on the condition’s page. An empty line begins a new paragraph.', 'practice-blocks' ),
			'rows'  => 5,
		),
		'nhs_address'  => array(
			'label'   => __( 'NHS page', 'practice-blocks' ),
			'help'    => __( 'The address of the NHS page about it, for example https://www.nhs.uk/conditions/fibromyalgia/.', 'practice-blocks' ),
			'pattern' => NHS_PATTERN,
		),
		'icd11_code'   => array(
			'label'   => __( 'ICD-11 code', 'practice-blocks' ),
			'help'    => __( 'The World Health Organization’s code, for example 8A40. Leave it empty unless you have looked it up.', 'practice-blocks' ),
			'pattern' => ICD11_PATTERN,
		),
	);
}

/**
 * The control of a field, with what describes it.
 *
 * @since 0.1.0
 *
 * @param string               $name  The field's name.
 * @param array<string, mixed> $field What condition_form() says of it.
 * @param string|string[]      $value What is in it.
 * @return string HTML.
 */
function condition_control( string $name, array $field, $value ): string {
	$id         = "practice-blocks-$name";
	$value      = implode( "\n", (array) $value );
	$attributes = sprintf( 'name="%1$s" id="%2$s" aria-describedby="%2$s-help"', esc_attr( FIELD_PREFIX . $name ), esc_attr( $id ) );
	$control    = isset( $field['rows'] )
		? sprintf( '<textarea %s rows="%d" cols="40">%s</textarea>', $attributes, $field['rows'], esc_textarea( $value ) )
		: sprintf(
			'<input type="text" %s value="%s" size="40"%s />',
			$attributes,
			esc_attr( $value ),
			isset( $field['pattern'] ) ? sprintf( ' pattern="%s" title="%s"', esc_attr( $field['pattern'] ), esc_attr( $field['help'] ) ) : ''
		);
	return $control . sprintf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
}

/**
 * Prints the fields where a condition is added.
 *
 * @since 0.1.0
 */
function print_add_fields(): void {
	print_form_nonce();
	foreach ( condition_form() as $name => $field ) {
		printf(
			'<div class="form-field"><label for="practice-blocks-%s">%s</label>%s</div>',
			esc_attr( $name ),
			esc_html( $field['label'] ),
			condition_control( $name, $field, '' ) // phpcs:ignore WordPress.Security.EscapeOutput -- It escapes each of its parts.
		);
	}
}
add_action( CONDITION . '_add_form_fields', __NAMESPACE__ . '\print_add_fields', 10, 0 );

/**
 * Prints the fields where a condition is edited.
 *
 * @since 0.1.0
 *
 * @param WP_Term $term The condition.
 */
function print_edit_fields( WP_Term $term ): void {
	$values = read_condition_fields( $term->term_id );
	foreach ( condition_form() as $name => $field ) {
		printf(
			'<tr class="form-field"><th scope="row"><label for="practice-blocks-%s">%s</label></th><td>%s</td></tr>',
			esc_attr( $name ),
			esc_html( $field['label'] ),
			condition_control( $name, $field, $values[ $name ] ) // phpcs:ignore WordPress.Security.EscapeOutput -- It escapes each of its parts.
		);
	}
}
add_action( CONDITION . '_edit_form_fields', __NAMESPACE__ . '\print_edit_fields' );

/**
 * Prints what proves that the form is ours; where a condition is edited, above the table of its fields.
 *
 * @since 0.1.0
 */
function print_form_nonce(): void {
	wp_nonce_field( FORM_NONCE, FORM_NONCE, false );
}
add_action( CONDITION . '_term_edit_form_top', __NAMESPACE__ . '\print_form_nonce', 10, 0 );
