<?php
/**
 * Describes a condition to machines: which one is meant, by the names that stand on the page, and by what others know it as.
 *
 * Pure. Nothing is said about the condition: no symptom, no treatment, no advice.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Describes a condition, if the page names it.
 *
 * @since 0.1.0
 *
 * @param array<string, string|string[]> $record `slug`, `name` and the fields of the condition.
 * @param string                         $text   What the page says.
 * @param string                         $home   Address of the site, with a slash at its end.
 * @return array<string, mixed>|null Null if none of its names is there.
 */
function condition_node( array $record, string $text, string $home ): ?array {
	$names = array_merge( array( $record['name'], $record['abbreviation'] ), $record['other_names'] );
	$names = names_in_text( array_map( __NAMESPACE__ . '\as_shown', $names ), $text );
	if ( ! $names ) {
		return null;
	}
	$node = array(
		'@type' => 'MedicalCondition',
		'@id'   => $home . '#/condition/' . $record['slug'],
		'name'  => array_shift( $names ),
	);
	if ( $names ) {
		$node['alternateName'] = $names;
	}
	// Which condition is meant: not shown, as the id is not, and no statement about it.
	if ( '' !== $record['icd11_code'] ) {
		$node['code'] = array(
			'@type'        => 'MedicalCode',
			'codeValue'    => $record['icd11_code'],
			'codingSystem' => 'ICD-11',
		);
	}
	if ( '' !== $record['nhs_address'] ) {
		$node['sameAs'] = $record['nhs_address'];
	}
	return $node;
}

/**
 * Which names stand in a text as words of their own. "ME" is not found in "me": a name without small letters has to be written so.
 *
 * @since 0.1.0
 *
 * @param string[] $names Names.
 * @param string   $text  Text.
 * @return string[] Those that are there, each once.
 */
function names_in_text( array $names, string $text ): array {
	$found = array();
	foreach ( $names as $name ) {
		$any_case = preg_match( '/\p{Ll}/u', $name ) ? 'i' : '';
		if ( '' !== $name && 1 === preg_match( '/(?<![\p{L}\p{N}])' . preg_quote( $name, '/' ) . '(?![\p{L}\p{N}])/u' . $any_case, $text ) ) {
			$found[] = $name;
		}
	}
	return array_values( array_unique( $found ) );
}
