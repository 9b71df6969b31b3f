<?php
/**
 * The line above the comment form.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Block;
use function Practice_Blocks\register_comment_note;
use const Practice_Blocks\COMMENT_NOTE_OPTION;

/**
 * Covers includes/comment-note.php.
 */
final class Comment_Note_Test extends WordPress_Test_Case {

	private const LINE = '<p class="comment-notes">Please do not include details about your health. Comments are public.</p>';

	private int $post = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->post = wp_insert_post(
			array(
				'post_title'     => 'x',
				'post_status'    => 'publish',
				'comment_status' => 'open',
			)
		);
		update_option( 'comment_registration', '' );
	}

	public function test_there_is_none_until_somebody_turns_it_on(): void {
		$this->assertStringNotContainsString( 'about your health', $this->form() );
		update_option( COMMENT_NOTE_OPTION, '' );
		$this->assertStringNotContainsString( 'about your health', $this->form() );
	}

	public function test_it_asks_the_database_nothing_whether_on_off_or_never_set(): void {
		foreach ( array( null, '1', '' ) as $value ) {
			if ( null !== $value ) {
				update_option( COMMENT_NOTE_OPTION, $value );
			}
			wp_cache_flush();
			wp_load_alloptions();
			$before = get_num_queries();
			ob_start();
			\Practice_Blocks\show_comment_note();
			ob_end_clean();
			$this->assertSame( $before, get_num_queries() );
		}
	}

	public function test_visitors_and_members_are_asked_once_inside_the_form(): void {
		update_option( COMMENT_NOTE_OPTION, '1' );
		foreach ( array( 0, 1 ) as $user ) {
			wp_set_current_user( $user );
			$form = $this->form();
			$this->assertSame( 1, substr_count( $form, self::LINE ) );
			$this->assertGreaterThan( strpos( $form, '<form ' ), strpos( $form, self::LINE ) );
			$this->assertLessThan( strpos( $form, '<textarea ' ), strpos( $form, self::LINE ) );
		}
	}

	public function test_the_form_of_a_block_theme_has_it_too(): void {
		update_option( COMMENT_NOTE_OPTION, '1' );
		$block = new WP_Block(
			array(
				'blockName'    => 'core/post-comments-form',
				'attrs'        => array(),
				'innerBlocks'  => array(),
				'innerHTML'    => '',
				'innerContent' => array(),
			),
			array(
				'postId'   => $this->post,
				'postType' => 'post',
			)
		);
		$this->assertSame( 1, substr_count( $block->render(), self::LINE ) );
	}

	public function test_a_theme_with_texts_of_its_own_keeps_them(): void {
		update_option( COMMENT_NOTE_OPTION, '1' );
		$form = $this->form( array( 'comment_notes_before' => '<p>Be kind.</p>' ) );
		$this->assertStringContainsString( self::LINE, $form );
		$this->assertStringContainsString( '<p>Be kind.</p>', $form );
	}

	public function test_a_translation_is_text_and_not_markup(): void {
		update_option( COMMENT_NOTE_OPTION, '1' );
		add_filter(
			'gettext_practice-blocks',
			static function (): string {
				return '<b>Bitte</b> & danke';
			}
		);
		$this->assertStringContainsString( '&lt;b&gt;Bitte&lt;/b&gt; &amp; danke', $this->form() );
	}

	public function test_the_checkbox_is_among_the_settings_of_discussions_and_keeps_on_or_off(): void {
		require_once ABSPATH . 'wp-admin/includes/template.php';
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		register_comment_note();
		$this->assertContains( COMMENT_NOTE_OPTION, $GLOBALS['new_allowed_options']['discussion'] );
		foreach ( array( '1' => '1', 'on' => '', '<b>' => '' ) as $sent => $kept ) {
			update_option( COMMENT_NOTE_OPTION, (string) $sent );
			$this->assertSame( $kept, get_option( COMMENT_NOTE_OPTION ) );
		}
		$this->assertStringNotContainsString( "checked='checked'", $this->field() );
		update_option( COMMENT_NOTE_OPTION, '1' );
		$this->assertStringContainsString( "checked='checked'", $this->field() );
		update_option( COMMENT_NOTE_OPTION, null );
		$this->assertSame( '', get_option( COMMENT_NOTE_OPTION ) );
		unregister_setting( 'discussion', COMMENT_NOTE_OPTION );
	}

	/**
	 * @param array<string, string> $args The theme's own.
	 * @return string The comment form.
	 */
	private function form( array $args = array() ): string {
		ob_start();
		comment_form( $args, $this->post );
		return (string) ob_get_clean();
	}

	private function field(): string {
		ob_start();
		do_settings_fields( 'discussion', 'default' );
		return (string) ob_get_clean();
	}
}
