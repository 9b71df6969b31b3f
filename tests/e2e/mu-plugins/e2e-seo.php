<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: SEO
 * Description: Describes a page as Yoast SEO does, if the address asks for it: `?seo=yoast`. With `?seo=off` it is there and says nothing.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a graph that went through Yoast's filter, where and with what Yoast calls it.
 */
function print_like_yoast(): void {
	$seo = $_GET['seo'] ?? ''; // phpcs:ignore WordPress.Security.NonceVerification -- Only compared.
	if ( 'off' === $seo ) {
		define( 'WPSEO_VERSION', '27.0' );
	}
	if ( 'yoast' !== $seo || ! is_singular() ) {
		return;
	}
	$url   = (string) get_permalink();
	$graph = array(
		array(
			'@type'            => 'Article',
			'@id'              => "$url#article",
			'isPartOf'         => array( '@id' => $url ),
			'headline'         => get_the_title(),
			'mainEntityOfPage' => array( '@id' => $url ),
		),
		array(
			'@type'      => 'WebPage',
			'@id'        => $url,
			'url'        => $url,
			'name'       => get_the_title(),
			'about'      => array( '@id' => home_url( '/#organization' ) ),
			'inLanguage' => 'en-US',
		),
		array(
			'@type' => 'Organization',
			'@id'   => home_url( '/#organization' ),
			'name'  => 'Theirs',
		),
	);
	$graph = apply_filters( 'wpseo_schema_graph', $graph, (object) array( 'indexable' => (object) array( 'object_id' => get_queried_object_id() ) ) );
	wp_print_inline_script_tag(
		(string) wp_json_encode(
			array(
				'@context' => 'https://schema.org',
				'@graph'   => $graph,
			),
			JSON_HEX_TAG
		),
		array(
			'type'  => 'application/ld+json',
			'class' => 'yoast-schema-graph',
		)
	);
}
add_action( 'wp_head', __NAMESPACE__ . '\print_like_yoast', 1 );
