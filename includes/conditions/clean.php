<?php
/**
 * Cleans what people, other plugins and imports write into the fields of a condition.
 *
 * All is plain text and kept as it is typed, `<` and `"` too: whoever prints it escapes it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** A code of ICD-11: four signs, and up to two behind a dot. No I and O, for they look like 1 and 0. */
const ICD11_PATTERN = '[0-9A-HJ-NP-Za-hj-np-z]{4}(\.[0-9A-HJ-NP-Za-hj-np-z]{1,2})?';

/** An address on nhs.uk, or the path of one on www.nhs.uk. A regular expression for PHP, REST and browsers: hence the escapes. */
const NHS_PATTERN = '(https?:\/\/([A-Za-z0-9\-]+\.)*nhs\.uk(\/[A-Za-z0-9_\/.%~?#&=+\-]*)?|\/?[A-Za-z0-9][A-Za-z0-9_\/.%~?#&=+\-]*)';

/**
 * Text of several lines.
 *
 * @since 0.1.0
 *
 * @param mixed $value Whatever was given.
 * @return string Valid UTF-8 without control characters; empty for what is no text.
 */
function clean_text( $value ): string {
	// Nearly all texts: one line of plain letters and signs, as they are.
	if ( is_string( $value ) && ! preg_match( '/[^ -~]/', $value ) ) {
		return trim( $value );
	}
	$text = is_string( $value ) || is_int( $value ) || is_float( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
	$text = str_replace( array( "\r\n", "\r" ), "\n", $text );
	return trim( (string) preg_replace( '/[\x00-\x08\x0B-\x1F\x7F]/', '', $text ) );
}

/**
 * Text of one line.
 *
 * @since 0.1.0
 *
 * @param mixed $value Whatever was given.
 * @return string The text, with one space where there was a break or several.
 */
function clean_line( $value ): string {
	return (string) preg_replace( '/\s+/u', ' ', clean_text( $value ) );
}

/**
 * Several texts of one line each.
 *
 * @since 0.1.0
 *
 * @param mixed $value Texts, or one text with a line for each.
 * @return string[] Those that say something, each once.
 */
function clean_lines( $value ): array {
	$lines = array_map( __NAMESPACE__ . '\clean_line', is_array( $value ) ? $value : explode( "\n", clean_text( $value ) ) );
	return array_values( array_unique( array_filter( $lines, 'strlen' ) ) );
}

/**
 * A code of ICD-11.
 *
 * @since 0.1.0
 *
 * @param mixed $value Whatever was given.
 * @return string The code in capitals; empty for what is none.
 */
function clean_icd11_code( $value ): string {
	$code = clean_line( $value );
	return preg_match( '/^' . ICD11_PATTERN . '$/D', $code ) ? strtoupper( $code ) : '';
}

/**
 * The address of a page of the NHS. People copy it from the browser; the catalogue has paths.
 *
 * @since 0.1.0
 *
 * @param mixed $value An address, with or without https://, or a path.
 * @return string An address that begins with https://; empty for what is none on nhs.uk.
 */
function clean_nhs_address( $value ): string {
	$given = clean_line( $value );
	if ( ! preg_match( '/^' . NHS_PATTERN . '$/D', $given ) ) {
		return '';
	}
	$address = (string) preg_replace( '~^(?:https?://)?(?=(?:[a-z0-9-]+\.)*nhs\.uk(?:/|$))~i', 'https://', $given );
	if ( 0 === strpos( $address, 'https://' ) ) {
		return $address;
	}
	// All pages there end with a slash; without it each visitor is sent on once.
	return 'https://www.nhs.uk/' . ( preg_match( '/[.?#]/', $given ) ? ltrim( $given, '/' ) : trim( $given, '/' ) . '/' );
}
