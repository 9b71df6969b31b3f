<?php
/**
 * Content that WordPress carries somewhere: into a revision and back, into an autosave. Export files are in conditions/wxr-test.php.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-carried-content.php';

/**
 * Covers what our blocks save, on WordPress's own ways.
 */
final class Carried_Test extends WordPress_Test_Case {

	protected function setUp(): void {
		parent::setUp();
		wp_set_current_user( 1 );
	}

	public function test_a_revision_that_is_restored_is_what_it_was(): void {
		$content = Carried_Content::everything();
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
		require_once ABSPATH . 'wp-admin/includes/post.php';
		// Not over REST: that says for the rest of the process that it saves by itself, and nothing after it keeps a revision.
		$autosave = wp_create_post_autosave( wp_slash( array( 'post_ID' => $post, 'post_title' => 'A post', 'content' => Carried_Content::everything(), 'post_type' => 'post' ) ) );
		$this->assertSame( Carried_Content::everything(), get_post( $autosave )->post_content );
		$this->assertSame( 'Something else', get_post( $post )->post_content );
	}
}
