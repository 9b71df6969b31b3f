<?php
/**
 * What is known of a condition beside its name: the fields of its record, kept as meta of the term.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** What the key of a field begins with where it is kept. */
const FIELD_PREFIX = 'practice_blocks_';

/**
 * The fields.
 *
 * @since 0.1.0
 *
 * @return array<string, array{clean: callable, schema: array<string, mixed>}> By name. `clean` makes a value of the field out of anything.
 */
function condition_fields(): array {
	return array(
		'abbreviation' => array(
			'clean'  => __NAMESPACE__ . '\clean_line',
			'schema' => array(
				'type'        => 'string',
				'description' => __( 'Short form of the name.', 'practice-blocks' ),
			),
		),
		'other_names'  => array(
			'clean'  => __NAMESPACE__ . '\clean_lines',
			'schema' => array(
				'type'        => 'array',
				'items'       => array( 'type' => 'string' ),
				'description' => __( 'Other names that people look for.', 'practice-blocks' ),
			),
		),
		'plain_name'   => array(
			'clean'  => __NAMESPACE__ . '\clean_line',
			'schema' => array(
				'type'        => 'string',
				'description' => __( 'What it is, in plain words.', 'practice-blocks' ),
			),
		),
		'icd11_code'   => array(
			'clean'  => __NAMESPACE__ . '\clean_icd11_code',
			'schema' => array(
				'type'        => 'string',
				'pattern'     => '^(' . ICD11_PATTERN . ')?$',
				'description' => __( 'Code in the International Classification of Diseases, 11th revision.', 'practice-blocks' ),
			),
		),
		'nhs_address'  => array(
			'clean'  => __NAMESPACE__ . '\clean_nhs_address',
			'schema' => array(
				'type'        => 'string',
				'pattern'     => '^' . NHS_PATTERN . '?$',
				'description' => __( 'Address of the NHS page, or the path of one on www.nhs.uk. Kept as an address.', 'practice-blocks' ),
			),
		),
		'advice'       => array(
			'clean'  => __NAMESPACE__ . '\clean_text',
			'schema' => array(
				'type'        => 'string',
				'description' => __( 'Standing advice: what this practice always adapts for people with the condition.', 'practice-blocks' ),
			),
		),
	);
}

/**
 * Registers the fields, so that they are in the REST API, and are cleaned whoever writes them.
 *
 * @since 0.1.0
 */
function register_condition_fields(): void {
	foreach ( condition_fields() as $name => $field ) {
		register_term_meta(
			CONDITION,
			FIELD_PREFIX . $name,
			array(
				'type'              => $field['schema']['type'],
				'description'       => $field['schema']['description'],
				'single'            => true,
				'default'           => 'array' === $field['schema']['type'] ? array() : '',
				'sanitize_callback' => $field['clean'],
				'show_in_rest'      => array( 'schema' => $field['schema'] ),
			)
		);
	}
}
// Behind the taxonomy.
add_action( 'init', __NAMESPACE__ . '\register_condition_fields', 11 );

/**
 * Reads the fields of a condition.
 *
 * @since 0.1.0
 *
 * @param int $term_id The term.
 * @return array<string, string|string[]> Each field by its name, empty or clean: an import may have written anything.
 */
function read_condition_fields( int $term_id ): array {
	$values = array();
	foreach ( condition_fields() as $name => $field ) {
		$values[ $name ] = $field['clean']( get_term_meta( $term_id, FIELD_PREFIX . $name, true ) );
	}
	return $values;
}

/**
 * Writes fields of a condition.
 *
 * @since 0.1.0
 *
 * @param int                  $term_id The term.
 * @param array<string, mixed> $values  Fields by name, not slashed; others stay as they are. An empty one is taken away.
 */
function write_condition_fields( int $term_id, array $values ): void {
	// WordPress would ask for each of them whether it is there.
	$stored = get_term_meta( $term_id );
	holds_index( true );
	foreach ( array_intersect_key( condition_fields(), $values ) as $name => $field ) {
		$key      = FIELD_PREFIX . $name;
		$value    = $field['clean']( $values[ $name ] );
		$is_empty = '' === $value || array() === $value;
		if ( $is_empty && isset( $stored[ $key ] ) ) {
			delete_term_meta( $term_id, $key );
		} elseif ( isset( $stored[ $key ] ) ) {
			update_term_meta( $term_id, $key, wp_slash( $value ) );
		} elseif ( ! $is_empty ) {
			add_term_meta( $term_id, $key, wp_slash( $value ) );
		}
	}
	holds_index( false );
	index_condition( $term_id );
}
