<?php
/**
 * A content with all that our blocks save, and with what could end something on its way.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

/**
 * What is carried from one place to another.
 */
final class Carried_Content {

	/** What ends a section of an export file, and other things that mean something to one of the formats on the way. */
	public const TRAPS = 'x ]]> y ]]]]><![CDATA[> \\ \\" \\u003c &amp; &lt;!-- wp:paragraph --&gt; 🌿 راحة';

	/**
	 * Every fixture, and one with the traps.
	 */
	public static function everything(): string {
		$files   = glob( dirname( __DIR__ ) . '/fixtures/blocks/*.html' );
		$benefit = get_comment_delimited_block_content( 'practice-blocks/benefit', array( 'metadata' => array( 'name' => self::TRAPS ) ), '<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">' . self::TRAPS . '</h3></li>' );
		return implode( "\n\n", array_map( 'file_get_contents', $files ) ) . get_comment_delimited_block_content( 'practice-blocks/benefit-list', array(), '<ol class="wp-block-practice-blocks-benefit-list">' . $benefit . '</ol>' );
	}
}
