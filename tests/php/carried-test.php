<?php
/**
 * Content that WordPress carries somewhere: into a revision and back, into an export file and out of it, to another domain.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;

/**
 * Covers what our blocks save, on WordPress's own ways.
 */
final class Carried_Test extends WordPress_Test_Case {

	/** What ends a section of an export file, and other things that mean something to one of the formats on the way. */
	private const TRAPS = 'x ]]> y ]]]]><![CDATA[> \\ \\" \\u003c &amp; &lt;!-- wp:paragraph --&gt; 🌿 راحة';

	protected function setUp(): void {
		parent::setUp();
		wp_set_current_user( 1 );
	}

	public function test_a_revision_that_is_restored_is_what_it_was(): void {
		$content = self::everything();
		$post    = wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_content' => $content ) ) );
		$this->assertSame( $content, get_post( $post )->post_content );
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => $content ) ) );
		wp_update_post( array( 'ID' => $post, 'post_content' => 'Something else' ) );
		$revisions = wp_get_post_revisions( $post, array( 'order' => 'ASC' ) );
		$first     = reset( $revisions );
		$this->assertSame( $content, $first->post_content );
		wp_restore_post_revision( $first->ID );
		$this->assertSame( $content, get_post( $post )->post_content );
	}

	public function test_an_autosave_is_what_was_typed(): void {
		$post    = wp_insert_post( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => 'Something else' ) );
		$request = new WP_REST_Request( 'POST', "/wp/v2/posts/$post/autosaves" );
		$request->set_body_params( array( 'content' => self::everything() ) );
		$autosave = rest_do_request( $request )->get_data();
		$this->assertSame( self::everything(), get_post( $autosave['id'] )->post_content );
		$this->assertSame( 'Something else', get_post( $post )->post_content );
	}

	public function test_an_export_file_has_all_of_it(): void {
		require_once ABSPATH . 'wp-admin/includes/export.php';
		$content = self::everything();
		$post    = wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $content ) ) );
		add_post_meta( $post, '_practice_blocks_condition_terms', array( 'a ]]> b' ) );
		add_filter( 'wp_headers', '__return_empty_array' );
		ob_start();
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- It sends headers, and PHPUnit has printed something.
		@export_wp( array( 'content' => 'post' ) );
		$xml = simplexml_load_string( (string) ob_get_clean() );
		$this->assertNotFalse( $xml );
		$item = $xml->xpath( "//item[wp:post_id=$post]" )[0];
		$this->assertSame( $content, (string) $item->children( 'content', true )->encoded );

		// As an import does it.
		$again = wp_insert_post( wp_slash( array( 'post_title' => 'Imported', 'post_content' => (string) $item->children( 'content', true )->encoded ) ) );
		$this->assertSame( $content, get_post( $again )->post_content );
		$memory = $item->xpath( 'wp:postmeta[wp:meta_key="_practice_blocks_condition_terms"]/wp:meta_value' );
		$this->assertSame( array( 'a ]]> b' ), maybe_unserialize( (string) end( $memory ) ) );
	}

	/**
	 * Every fixture, and one with what may end something.
	 */
	private static function everything(): string {
		$files   = glob( dirname( __DIR__ ) . '/fixtures/blocks/*.html' );
		$benefit = get_comment_delimited_block_content( 'practice-blocks/benefit', array( 'metadata' => array( 'name' => self::TRAPS ) ), '<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">' . self::TRAPS . '</h3></li>' );
		return implode( "\n\n", array_map( 'file_get_contents', $files ) ) . get_comment_delimited_block_content( 'practice-blocks/benefit-list', array(), '<ol class="wp-block-practice-blocks-benefit-list">' . $benefit . '</ol>' );
	}
}
