<?php
/**
 * What the terms and posts of a seeded site are called and say, and which terms a post has. The same in every run.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Bench;

const PARTS_OF_NAMES = array(
	array( 'Acute', 'Benign', 'Chronic', 'Congenital', 'Diffuse', 'Early', 'Familial', 'Focal', 'Idiopathic', 'Juvenile', 'Late', 'Mild', 'Painful', 'Ménière’s', 'Post-viral', 'Primary', 'Recurrent', 'Secondary', 'Sjögren’s', 'Transient' ),
	array( 'ankle', 'back', 'calf', 'chest', 'elbow', 'foot', 'hand', 'heel', 'hip', 'jaw', 'knee', 'leg', 'muscle', 'neck', 'nerve', 'shoulder', 'skin', 'spine', 'tendon', 'thigh', 'thumb', 'toe', 'vein', 'wrist', 'rib' ),
	array( 'arthritis', 'cramp', 'disease', 'fatigue', 'migraine', 'pain', 'palsy', 'sclerosis', 'sprain', 'syndrome' ),
);
/**
 * The name of a term: each has another one.
 *
 * @param int $number Which term, from 0.
 * @return string Its name.
 */
function name_of( int $number ): string {
	[ $kinds, $places, $ends ] = PARTS_OF_NAMES;
	return $kinds[ $number % 20 ] . ' ' . $places[ intdiv( $number, 20 ) % 25 ] . ' ' . $ends[ intdiv( $number, 500 ) % 10 ];
}

/**
 * The terms of a post of either tenth.
 *
 * @param int $index Which post of its tenth, from 0.
 * @return int[] Numbers of one or two terms.
 */
function terms_of( int $index ): array {
	$share = fmod( $index * 0.6180339887, 1.0 );
	$terms = array( (int) floor( TERMS * $share ** 3 ) );
	if ( $index % 2 ) {
		$terms[] = intdiv( $index, 2 ) % TERMS;
	}
	return array_values( array_unique( $terms ) );
}

/**
 * A paragraph as it is saved.
 *
 * @param int $number Makes it another one.
 * @return string Markup.
 */
function paragraph( int $number ): string {
	return "<!-- wp:paragraph -->\n<p>Massage number $number is slow and quiet. Many people sleep better after it, and some say that their shoulders are looser for days. Nothing has to hurt, and you can stop at any time.</p>\n<!-- /wp:paragraph -->\n\n";
}

/**
 * A callout as it is saved: ours, or the same words in WordPress's blocks.
 *
 * @param bool $ours   Which of both.
 * @param int  $number Number of the term that it names.
 * @return string Markup.
 */
function callout( bool $ours, int $number ): string {
	$name  = name_of( $number );
	$slug  = sanitize_title( $name );
	$words = "<!-- wp:paragraph -->\n<p>Shorter sessions, low light, and a rest whenever you like.</p>\n<!-- /wp:paragraph -->";
	return $ours
		? "<!-- wp:practice-blocks/suitable-for {\"condition\":\"$slug\"} -->\n<div class=\"wp-block-practice-blocks-suitable-for is-suitability-adapted\"><h3 class=\"wp-block-heading\">$name</h3><p class=\"wp-block-practice-blocks-suitable-for__label\">We can adapt sessions</p>$words</div>\n<!-- /wp:practice-blocks/suitable-for -->\n\n"
		: "<!-- wp:group {\"layout\":{\"type\":\"constrained\"}} -->\n<div class=\"wp-block-group\"><!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">$name</h3>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>We can adapt sessions</p>\n<!-- /wp:paragraph -->\n\n$words</div>\n<!-- /wp:group -->\n\n";
}
