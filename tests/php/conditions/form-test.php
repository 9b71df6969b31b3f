<?php
/**
 * The fields of a condition in the dashboard.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_HTML_Tag_Processor;
use function Practice_Blocks\condition_fields;
use function Practice_Blocks\condition_form;
use function Practice_Blocks\read_condition_fields;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers includes/conditions/form.php and form-save.php.
 */
final class Form_Test extends WordPress_Test_Case {

	protected function tearDown(): void {
		$_POST = array();
		parent::tearDown();
	}

	public function test_every_field_is_asked_for(): void {
		$this->assertEqualsCanonicalizing( array_keys( condition_fields() ), array_keys( condition_form() ) );
	}

	public function test_each_control_has_a_label_and_a_description(): void {
		foreach ( array( self::add_form(), self::edit_form( self::a_condition() ) ) as $form ) {
			$html   = new WP_HTML_Tag_Processor( $form );
			$labels = array();
			$ids    = array();
			$named  = array();
			$help   = array();
			while ( $html->next_tag() ) {
				$ids[] = $html->get_attribute( 'id' );
				if ( 'LABEL' === $html->get_tag() ) {
					$labels[] = $html->get_attribute( 'for' );
				}
				if ( 'hidden' !== $html->get_attribute( 'type' ) && null !== $html->get_attribute( 'name' ) ) {
					$named[] = $html->get_attribute( 'id' );
					$help[]  = $html->get_attribute( 'aria-describedby' );
				}
			}
			$this->assertCount( 6, $named );
			$this->assertSame( $labels, $named );
			$this->assertSame( array(), array_diff( $help, $ids ) );
		}
	}

	public function test_what_is_kept_is_shown_and_cannot_leave_its_control(): void {
		$term = self::a_condition();
		write_condition_fields(
			$term,
			array(
				'plain_name'  => '"><script>alert(1)</script>',
				'advice'      => "</textarea>Rest & water\nLow light",
				'other_names' => array( 'ME', 'CFS' ),
			)
		);
		$form = self::edit_form( $term );
		$this->assertStringContainsString( 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"', $form );
		$this->assertStringContainsString( '>&lt;/textarea&gt;Rest &amp; water' . "\nLow light</textarea>", $form );
		$this->assertStringContainsString( ">ME\nCFS</textarea>", $form );
	}

	public function test_an_editor_adds_and_edits_the_fields(): void {
		wp_set_current_user( 1 );
		self::post(
			array(
				'abbreviation' => 'ME/CFS',
				'other_names'  => "ME\r\nO'Brien \"x\" \\ <y>",
				'icd11_code'   => '8e49',
			)
		);
		$term = self::a_condition();
		$this->assertSame( 'ME/CFS', read_condition_fields( $term )['abbreviation'] );
		$this->assertSame( array( 'ME', 'O\'Brien "x" \\ <y>' ), read_condition_fields( $term )['other_names'] );
		$this->assertSame( '8E49', read_condition_fields( $term )['icd11_code'] );
		self::post( array( 'abbreviation' => '' ) );
		wp_update_term( $term, 'practice_condition' );
		$this->assertSame( '', read_condition_fields( $term )['abbreviation'] );
		$this->assertSame( '8E49', read_condition_fields( $term )['icd11_code'], 'What the form did not hold stays.' );
	}

	public function test_what_was_typed_for_one_condition_is_not_written_to_another_that_is_saved_meanwhile(): void {
		$term  = self::a_condition();
		$other = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		wp_set_current_user( 1 );
		self::post( array( 'abbreviation' => 'ME/CFS' ) );
		$_POST['tag_ID'] = (string) $term;
		wp_update_term( $other, 'practice_condition' );
		wp_update_term( $term, 'practice_condition' );
		$this->assertSame( array( 'ME/CFS', '' ), array( read_condition_fields( $term )['abbreviation'], read_condition_fields( $other )['abbreviation'] ) );
	}

	public function test_nothing_is_saved_without_permission_or_from_another_form(): void {
		$term = self::a_condition();
		wp_set_current_user( wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'x', 'role' => 'author' ) ) );
		self::post( array( 'abbreviation' => 'A' ) );
		wp_update_term( $term, 'practice_condition' );
		wp_set_current_user( 1 );
		foreach ( array( 'wrong', array( 'x' ), null ) as $nonce ) {
			$_POST['practice_blocks_condition_nonce'] = $nonce;
			wp_update_term( $term, 'practice_condition' );
		}
		$this->assertSame( '', read_condition_fields( $term )['abbreviation'] );
	}

	public function test_a_condition_with_an_unreadable_field_is_not_added_and_the_reason_is_told(): void {
		wp_set_current_user( 1 );
		self::post( array( 'nhs_address' => 'https://example.org/' ) );
		$error = wp_insert_term( 'Gout', 'practice_condition' );
		$this->assertInstanceOf( \WP_Error::class, $error );
		$this->assertStringContainsString( 'NHS page', $error->get_error_message() );
		$this->assertFalse( get_term_by( 'name', 'Gout', 'practice_condition' ) );
		$this->assertIsArray( wp_insert_term( 'Gout', 'post_tag' ), 'Tags are none of our business.' );
	}

	public function test_an_unreadable_field_stays_as_it_was_and_the_rest_is_saved(): void {
		$term = self::a_condition();
		write_condition_fields( $term, array( 'icd11_code' => '8E49' ) );
		wp_set_current_user( 1 );
		self::post(
			array(
				'icd11_code'   => 'G93.3',
				'abbreviation' => 'ME/CFS',
			)
		);
		wp_update_term( $term, 'practice_condition' );
		$this->assertSame( '8E49', read_condition_fields( $term )['icd11_code'] );
		$this->assertSame( 'ME/CFS', read_condition_fields( $term )['abbreviation'] );
		$location = 'https://example.org/wp-admin/term.php?message=3';
		$this->assertSame( 'https://example.org/wp-admin/term.php?message=7&error=1', apply_filters( 'redirect_term_location', $location, get_taxonomy( 'practice_condition' ) ) );
		$this->assertSame( $location, apply_filters( 'redirect_term_location', $location, get_taxonomy( 'post_tag' ) ) );
		self::post( array( 'icd11_code' => '' ) );
		$this->assertSame( $location, apply_filters( 'redirect_term_location', $location, get_taxonomy( 'practice_condition' ) ) );
	}

	public function test_the_dashboard_says_what_was_done(): void {
		$taxonomy            = 'practice_condition';
		$_REQUEST['message'] = '7';
		require ABSPATH . 'wp-admin/includes/edit-tag-messages.php';
		unset( $_REQUEST['message'] );
		$this->assertStringContainsString( 'could not be read', $message );
		$this->assertSame( array( 1, 2, 3, 4, 5, 6, 7 ), array_keys( $messages[ $taxonomy ] ) );
	}

	private static function a_condition(): int {
		return wp_insert_term( 'Myalgic encephalomyelitis', 'practice_condition' )['term_id'];
	}

	/**
	 * What the browser sends, slashed as WordPress slashes it.
	 *
	 * @param array<string, string> $fields By name.
	 */
	private static function post( array $fields ): void {
		$_POST = array( 'practice_blocks_condition_nonce' => wp_create_nonce( 'practice_blocks_condition_nonce' ) );
		foreach ( $fields as $name => $value ) {
			$_POST[ "practice_blocks_$name" ] = wp_slash( $value );
		}
	}

	private static function add_form(): string {
		ob_start();
		do_action( 'practice_condition_add_form_fields', 'practice_condition' );
		return (string) ob_get_clean();
	}

	private static function edit_form( int $term ): string {
		ob_start();
		do_action( 'practice_condition_term_edit_form_top', get_term( $term ), 'practice_condition' );
		echo '<table>';
		do_action( 'practice_condition_edit_form_fields', get_term( $term ), 'practice_condition' );
		echo '</table>';
		return (string) ob_get_clean();
	}
}
