<?php
/**
 * Reads a file of WordPress's own export and writes what is in it, step by step as the WordPress importer does (version 0.9): while
 * WordPress forgets nothing that it remembers, and counts nothing. That plugin is no part of WordPress, and cannot be had everywhere.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use SimpleXMLElement;

/**
 * An import of posts and of the terms of one taxonomy.
 */
final class WXR_Import {

	private SimpleXMLElement $channel;

	public function __construct( string $xml ) {
		$this->channel = ( new SimpleXMLElement( $xml ) )->channel;
	}

	/**
	 * @param bool $with_terms Whether the file lists terms: that of all contents does, that of posts alone does not.
	 */
	public function run( string $taxonomy, bool $with_terms ): void {
		wp_defer_term_counting( true );
		wp_suspend_cache_invalidation( true );
		foreach ( $with_terms ? self::within( $this->channel )->term : array() as $term ) {
			if ( $taxonomy === (string) $term->term_taxonomy ) {
				self::import_term( $term );
			}
		}
		foreach ( $this->channel->item as $item ) {
			self::import_post( $item );
		}
		wp_suspend_cache_invalidation( false );
		wp_cache_flush();
		wp_defer_term_counting( false );
	}

	private static function import_term( SimpleXMLElement $term ): void {
		$taxonomy = (string) $term->term_taxonomy;
		if ( term_exists( (string) $term->term_slug, $taxonomy ) ) {
			return;
		}
		$made = wp_insert_term( wp_slash( (string) $term->term_name ), $taxonomy, array( 'slug' => (string) $term->term_slug, 'description' => wp_slash( (string) $term->term_description ) ) );
		foreach ( $term->termmeta as $meta ) {
			$key = apply_filters( 'import_term_meta_key', (string) $meta->meta_key, $made['term_id'], array() );
			if ( $key ) {
				add_term_meta( $made['term_id'], wp_slash( $key ), wp_slash( maybe_unserialize( (string) $meta->meta_value ) ) );
			}
		}
	}

	private static function import_post( SimpleXMLElement $item ): void {
		$fields = self::within( $item );
		$post   = wp_insert_post(
			wp_slash(
				array(
					'post_title'   => (string) $item->title,
					'post_content' => (string) $item->children( 'content', true )->encoded,
					'post_status'  => (string) $fields->status,
					'post_name'    => (string) $fields->post_name,
					'post_type'    => (string) $fields->post_type,
				)
			)
		);
		$terms  = array();
		foreach ( $item->category as $category ) {
			$taxonomy = (string) $category['domain'];
			$term     = term_exists( (string) $category['nicename'], $taxonomy );
			$term     = $term ? $term : wp_insert_term( (string) $category, $taxonomy, array( 'slug' => (string) $category['nicename'] ) );

			$terms[ $taxonomy ][] = (int) $term['term_id'];
		}
		foreach ( $terms as $taxonomy => $ids ) {
			wp_set_post_terms( $post, $ids, $taxonomy );
		}
		foreach ( $fields->postmeta as $meta ) {
			add_post_meta( $post, wp_slash( (string) $meta->meta_key ), wp_slash( maybe_unserialize( (string) $meta->meta_value ) ) );
		}
	}

	private static function within( SimpleXMLElement $element ): SimpleXMLElement {
		return $element->children( 'wp', true );
	}
}
