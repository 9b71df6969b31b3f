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

	/**
	 * @return array<int, string[]> Who writes: WordPress cleans what an author or a contributor saves, and what is saved then is carried.
	 */
	public function roles(): array {
		return array( array( 'administrator' ), array( 'author' ), array( 'contributor' ) );
	}

	/**
	 * @dataProvider roles
	 */
	public function test_a_revision_that_is_restored_is_what_it_was( string $role ): void {
		self::log_in( $role );
		$post    = wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_content' => Carried_Content::everything() ) ) );
		$content = self::saved( $role, $post );
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => $content ) ) );
		wp_update_post( array( 'ID' => $post, 'post_content' => 'Something else' ) );
		$revisions = wp_get_post_revisions( $post, array( 'order' => 'ASC' ) );
		$first     = reset( $revisions );
		$this->assertSame( $content, $first->post_content );
		wp_restore_post_revision( $first->ID );
		$this->assertSame( $content, get_post( $post )->post_content );
	}

	/**
	 * @dataProvider roles
	 */
	public function test_an_autosave_is_what_was_typed( string $role ): void {
		self::log_in( $role );
		// A contributor publishes nothing.
		$status   = 'contributor' === $role ? 'draft' : 'publish';
		$post     = wp_insert_post( array( 'post_title' => 'A post', 'post_status' => $status, 'post_content' => 'Something else' ) );
		require_once ABSPATH . 'wp-admin/includes/post.php';
		// Not over REST: that says for the rest of the process that it saves by itself, and nothing after it keeps a revision.
		$autosave = wp_create_post_autosave( wp_slash( array( 'post_ID' => $post, 'post_title' => 'A post', 'content' => Carried_Content::everything(), 'post_type' => 'post' ) ) );
		self::saved( $role, $autosave );
		$this->assertSame( 'Something else', get_post( $post )->post_content );
	}

	/**
	 * Logs somebody of a role in.
	 */
	private static function log_in( string $role ): void {
		wp_set_current_user( wp_insert_user( array( 'user_login' => "an $role", 'user_pass' => 'x', 'role' => $role ) ) );
	}

	/**
	 * What a post holds: all that was written when an administrator did, every block and every word else.
	 */
	private static function saved( string $role, int $post ): string {
		$content = get_post( $post )->post_content;
		$written = Carried_Content::everything();
		if ( 'administrator' === $role ) {
			self::assertSame( $written, $content );
		}
		self::assertSame( substr_count( $written, '<!-- wp:' ), substr_count( $content, '<!-- wp:' ) );
		$words = static fn( string $html ): string => html_entity_decode( wp_strip_all_tags( $html ) );
		self::assertSame( $words( $written ), $words( $content ) );
		return $content;
	}
}
