<?php
/**
 * Who may write what the plugin keeps: fields of conditions, what posts and conditions remember, options; and the form in the dashboard.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-permission-table-test-case.php';

/**
 * Covers includes/conditions/fields.php, form-save.php, taxonomy.php and includes/comment-note.php.
 */
final class Records_Test extends Permission_Table_Test_Case {

	private const NONCE = 'practice_blocks_condition_nonce';

	/** What begins like the name of an option of ours and is none: what keys of fields begin with, an argument, and a nonce. */
	private const NO_OPTIONS = array( 'practice_blocks_', 'practice_blocks_making', self::NONCE );

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		// Settings are registered in the dashboard.
		require_once ABSPATH . 'wp-admin/includes/template.php';
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
	}

	protected function tearDown(): void {
		$_POST = array();
		parent::tearDown();
	}

	public function test_every_key_of_meta_has_a_row(): void {
		$keys = array();
		foreach ( array( 'term' => 'practice_condition', 'post' => 'post' ) as $type => $subtype ) {
			foreach ( array( '', $subtype ) as $of ) {
				foreach ( array_keys( get_registered_meta_keys( $type, $of ) ) as $key ) {
					if ( false !== strpos( $key, 'practice_blocks' ) ) {
						$keys[] = "$type $key";
					}
				}
			}
		}
		// What is not registered has its key in a constant.
		foreach ( get_defined_constants( true )['user'] as $name => $value ) {
			if ( 0 === strpos( $name, 'Practice_Blocks\\' ) && is_string( $value ) && 0 === strpos( $value, '_practice_blocks_' ) ) {
				$keys[] = $value;
			}
		}
		$rows = preg_replace( '/^(term|post) _/', '_', array_keys( self::table( 'meta' ) ) );
		$this->assertEqualsCanonicalizing( $keys, $rows );
	}

	/**
	 * @return array<string, array{string, bool[]}> Who may write which meta.
	 */
	public function keys(): array {
		return self::sets( self::table( 'meta' ) );
	}

	/**
	 * @dataProvider keys
	 * @param bool[] $cells Whether they may.
	 */
	public function test_only_whom_the_table_lets_writes_meta( string $row, array $cells ): void {
		[ $type, $key ] = explode( ' ', $row );
		$this->assert_row(
			$cells,
			function ( int $person ) use ( $type, $key ): bool {
				$is_term = 'term' === $type;
				$id      = $is_term ? self::term() : self::post( 'own, published', $person );
				$allowed = current_user_can( "edit_{$type}_meta", $id, $key );
				$value   = array(
					'practice_blocks_other_names' => array( 'Tired feet' ),
					'practice_blocks_icd11_code'  => '8A40',
					'practice_blocks_nhs_address' => 'https://www.nhs.uk/',
				)[ $key ] ?? 'changed';
				$before  = get_metadata( $type, $id, $key );
				self::request( 'POST', $is_term ? "/wp/v2/practice-conditions/$id" : "/wp/v2/posts/$id", array( 'meta' => array( $key => $value ) ) );
				$this->assertSame( $allowed ? array( $value ) : $before, get_metadata( $type, $id, $key ) );
				return $allowed;
			}
		);
	}

	public function test_what_is_kept_for_ourselves_is_in_no_answer(): void {
		wp_set_current_user( 1 );
		$term = self::term();
		wp_update_term( $term, 'practice_condition', array( 'slug' => 'feet' ) );
		$this->assertSame( array( 'sore-feet' ), get_term_meta( $term, '_practice_blocks_old_slug' ) );
		$post = self::post( 'own, published', 1 );
		update_post_meta( $post, '_practice_blocks_condition_terms', array( 'feet' ) );
		foreach ( array( "/wp/v2/practice-conditions/$term", "/wp/v2/posts/$post" ) as $route ) {
			$answer = self::request( 'GET', $route, array( 'context' => 'edit' ) );
			$this->assertSame( 200, $answer->get_status() );
			$this->assertStringNotContainsString( '_practice_blocks_', (string) wp_json_encode( $answer->get_data() ) );
		}
	}

	/**
	 * @return array<string, array{string, bool[]}> Who has which capability.
	 */
	public function capabilities(): array {
		return self::sets( self::table( 'capabilities' ) );
	}

	/**
	 * @dataProvider capabilities
	 * @param bool[] $cells Whether they have it.
	 */
	public function test_only_whom_the_table_lets_has_a_capability( string $capability, array $cells ): void {
		$all = (array) get_taxonomy( 'practice_condition' )->cap;
		$this->assertSame( array_keys( self::table( 'capabilities' ) ), array_keys( $all ) );
		$this->assert_row(
			$cells,
			static function () use ( $all, $capability ): bool {
				return current_user_can( $all[ $capability ] );
			}
		);
	}

	public function test_every_option_has_a_row(): void {
		\Practice_Blocks\register_comment_note();
		$names = preg_grep( '/^practice_blocks_/', array_keys( get_registered_settings() ) );
		unregister_setting( 'discussion', 'practice_blocks_comment_note' );
		$this->assertNotEmpty( $names );
		foreach ( get_defined_constants( true )['user'] as $name => $value ) {
			// Not those of the site to try the plugin in.
			if ( preg_match( '/^Practice_Blocks\\\\\w+$/D', $name ) && is_string( $value ) && 0 === strpos( $value, 'practice_blocks_' ) ) {
				$names[] = $value;
			}
		}
		$this->assertEqualsCanonicalizing( array_keys( self::table( 'options' ) ), array_unique( array_diff( $names, self::NO_OPTIONS ) ) );
	}

	/**
	 * @return array<string, array{string, bool[]}> Who may change which option.
	 */
	public function options(): array {
		return self::sets( self::table( 'options' ) );
	}

	/**
	 * @dataProvider options
	 * @param bool[] $cells Whether they may.
	 */
	public function test_only_whom_the_table_lets_changes_an_option( string $option, array $cells ): void {
		\Practice_Blocks\register_comment_note();
		$this->assert_row(
			$cells,
			function () use ( $option ): bool {
				$is_in_rest = isset( rest_get_server()->get_routes()['/wp/v2/settings'] ) && ! empty( get_registered_settings()[ $option ]['show_in_rest'] );
				$this->assertFalse( $is_in_rest );
				// As options.php goes about it.
				$page = in_array( $option, $GLOBALS['new_allowed_options']['discussion'] ?? array(), true ) ? 'discussion' : '';
				return '' !== $page && current_user_can( apply_filters( "option_page_capability_$page", 'manage_options' ) );
			}
		);
		unregister_setting( 'discussion', 'practice_blocks_comment_note' );
	}

	/**
	 * @return array<string, array{string, bool[]}> Whose form is saved.
	 */
	public function forms(): array {
		return self::sets( self::table( 'form' ) );
	}

	/**
	 * @dataProvider forms
	 * @param bool[] $cells Whether it is.
	 */
	public function test_only_whom_the_table_lets_saves_the_form( string $nonce, array $cells ): void {
		$this->assert_row(
			$cells,
			static function ( int $person ) use ( $nonce ): bool {
				wp_set_current_user( 'nonce of another person' === $nonce ? self::person( 'other' ) : $person );
				$given = array(
					'no nonce'              => '',
					'nonce of another form' => wp_create_nonce( 'update-tag_1' ),
				)[ $nonce ] ?? wp_create_nonce( self::NONCE );
				wp_set_current_user( $person );
				$term  = self::term();
				$_POST = wp_slash( array( self::NONCE => $given, 'practice_blocks_abbreviation' => 'SF', 'tag_ID' => (string) $term ) );
				wp_update_term( $term, 'practice_condition', array( 'name' => 'Sore feet' ) );
				$_POST = array();
				return 'SF' === get_term_meta( $term, 'practice_blocks_abbreviation', true );
			}
		);
	}
}
