<?php
/**
 * Puts what is in a callout's heading into a link.
 *
 * WordPress has no public way yet to write new HTML into saved HTML. Its own blocks do it like this: a processor of their own knows
 * where tags begin and end, and queues what is written there (image.php in wp-includes/blocks).
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_HTML_Tag_Processor;
use WP_HTML_Text_Replacement;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a callout.
 *
 * @since 0.1.0
 */
final class Heading_Linker extends WP_HTML_Tag_Processor {

	/**
	 * Links the heading, if it is where a callout has it, has words in it, and no link yet. Otherwise nothing is changed.
	 *
	 * @since 0.1.0
	 *
	 * @param string $address Where the link goes.
	 * @return bool Whether it is linked.
	 */
	public function link_heading( string $address ): bool {
		// Right behind the callout's own tag: the next heading might be one in its body.
		if (
			! $this->next_tag( array( 'class_name' => 'wp-block-practice-blocks-suitable-for' ) )
			|| ! $this->next_tag()
			|| ! $this->has_class( 'wp-block-heading' )
			|| ! preg_match( '/^H[2-6]$/', (string) $this->get_tag() )
		) {
			return false;
		}
		$heading = $this->get_tag();
		$words   = '';
		$this->set_bookmark( 'opener' );
		while ( $this->next_token() && $heading !== $this->get_tag() ) {
			if ( 'A' === $this->get_tag() ) {
				return false;
			}
			$words .= '#text' === $this->get_token_type() ? $this->get_modifiable_text() : '';
		}
		if ( $heading !== $this->get_tag() || ! $this->is_tag_closer() || '' === trim( $words ) || ! $this->set_bookmark( 'closer' ) ) {
			return false;
		}
		$opener = $this->bookmarks['opener'];

		$this->lexical_updates[] = new WP_HTML_Text_Replacement( $opener->start + $opener->length, 0, '<a href="' . esc_url( $address ) . '">' );
		$this->lexical_updates[] = new WP_HTML_Text_Replacement( $this->bookmarks['closer']->start, 0, '</a>' );
		return true;
	}
}
