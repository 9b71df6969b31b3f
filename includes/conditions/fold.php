<?php
/**
 * Takes from a text what makes no difference when people look for it. Pure.
 *
 * What is kept folded in the database must be the same on every server, so all that matters is done here, and not only where PHP has
 * Normalizer.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** Letters that people leave the marks off, and that WordPress leaves alone: Greek, Cyrillic, Arabic. */
const FOLDED_LETTERS = array(
	'ά' => 'α',
	'έ' => 'ε',
	'ή' => 'η',
	'ί' => 'ι',
	'ϊ' => 'ι',
	'ΐ' => 'ι',
	'ό' => 'ο',
	'ύ' => 'υ',
	'ϋ' => 'υ',
	'ΰ' => 'υ',
	'ώ' => 'ω',
	'ς' => 'σ',
	'ё' => 'е',
	'й' => 'и',
	'ї' => 'і',
	'ў' => 'у',
	'أ' => 'ا',
	'إ' => 'ا',
	'آ' => 'ا',
	'ٱ' => 'ا',
	'ؤ' => 'و',
	'ئ' => 'ي',
	'ى' => 'ي',
	'ة' => 'ه',
);

/**
 * Signs that are left out: stops and apostrophes, those that cannot be seen, and marks that stand behind their letter, among them the
 * vowels of Hebrew and Arabic, which are mostly not written. Those of Indian scripts are letters like others.
 */
const UNSEEN_SIGNS = '/[.\'‘’`´ʼʻ′＇׳״\p{Cf}\x{0300}-\x{036F}\x{0591}-\x{05BD}\x{05BF}\x{05C1}\x{05C2}\x{05C4}\x{05C5}\x{05C7}\x{0610}-\x{061A}\x{0640}\x{064B}-\x{065F}\x{0670}]/u';

/**
 * Folds a text.
 *
 * @since 0.1.0
 *
 * @param string $text Any text.
 * @return string Words in small letters without accents, one space between. "Bell’s palsy" is "bells palsy", "ME/CFS" is "me cfs", and
 *                "M.E." is "me".
 */
function fold_text( string $text ): string {
	$text = wp_check_invalid_utf8( $text );
	// Letters that a Japanese keyboard writes wide or narrow.
	$text = function_exists( 'mb_convert_kana' ) ? mb_convert_kana( $text, 'asKV', 'UTF-8' ) : $text;
	// One language for all: it must not depend on who looks for it.
	$text = remove_accents( $text, 'en_US' );
	$text = function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
	$text = strtr( (string) preg_replace( UNSEEN_SIGNS, '', $text ), FOLDED_LETTERS );
	return trim( (string) preg_replace( '/[^\p{L}\p{M}\p{N}]+/u', ' ', $text ) );
}
