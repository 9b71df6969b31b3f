<?php
/**
 * Whoever writes what into posts, conditions and requests: nothing of it can run in a browser that could not without the plugin.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_HTML_Tag_Processor;
use WP_REST_Request;
use function Practice_Blocks\condition_fields;
use function Practice_Blocks\print_edit_fields;
use function Practice_Blocks\print_structured_data;

require_once __DIR__ . '/class-hostile-test-case.php';

/**
 * Covers whatever prints what somebody wrote. tests/e2e/hostile.spec.ts does the same in a browser.
 */
final class Scripts_In_Words_Test extends Hostile_Test_Case {

	/** Who may not save every markup. It takes long to make one. */
	private static int $author = 0;

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		self::$author = wp_insert_user( array( 'user_login' => 'an author', 'user_pass' => 'x', 'role' => 'author' ) );
	}

	public static function tearDownAfterClass(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( self::$author );
		parent::tearDownAfterClass();
	}

	/**
	 * @return array<string, array{string}> Markup by what it is.
	 */
	public function vectors(): array {
		$cases = array();
		foreach ( self::fixture( 'vectors' ) as $name => $markup ) {
			$cases[ $name ] = array( str_replace( 'RAN', 'ran(1)', $markup ) );
		}
		return $cases;
	}

	public function test_what_is_dangerous_is_found(): void {
		$this->assertGreaterThan( 60, count( $this->vectors() ) );
		$found = array_filter( array_map( array( self::class, 'dangers' ), array_column( $this->vectors(), 0 ) ) );
		$this->assertGreaterThan( 50, count( $found ) );
	}

	/**
	 * @dataProvider vectors
	 */
	public function test_in_a_post_of_an_author_nothing_is_left( string $markup ): void {
		wp_set_current_user( self::$author );
		// Who is logged in decides what is let through.
		kses_init();
		$raw     = str_replace( array( 'Benefit name', 'Callout label' ), $markup, self::article( array( 'suitable-for' => '{"condition":"' . $markup . '"}' ) ) );
		$attr    = str_replace( array( 'is-suitability-adapted', '<ol ' ), array( "is-suitability-$markup", "<ol start=\"$markup\" " ), $raw );
		$comment = (string) serialize_block_attributes( array( 'condition' => $markup, 'suitability' => $markup, 'headingLevel' => $markup, 'start' => $markup, 'level' => $markup, 'className' => $markup, 'anchor' => $markup ) );
		$saved   = self::article( array_fill_keys( array( 'benefit', 'benefit-list', 'condition-article', 'suitable-for' ), $comment ) );
		foreach ( array( $raw, $attr, $saved ) as $content ) {
			$post = self::publish( $content );
			$this->assertSame( array(), self::dangers( self::show( $post ) ) );
			$this->assertSame( array(), self::dangers( get_the_excerpt( $post ) ) );
			$this->assert_data_is_closed();
		}
		wp_set_current_user( 0 );
		kses_init();
	}

	/**
	 * @dataProvider vectors
	 */
	public function test_in_a_condition_nothing_runs_wherever_it_is_shown( string $markup ): void {
		wp_set_current_user( 1 );
		$term = wp_insert_term( wp_slash( "A $markup" ), 'practice_condition', array( 'slug' => 'sore', 'description' => wp_slash( $markup ) ) );
		// WordPress refuses names that are only markup, and very long ones.
		$id = is_wp_error( $term ) ? wp_insert_term( 'Sore', 'practice_condition', array( 'slug' => 'sore' ) )['term_id'] : $term['term_id'];
		foreach ( array_keys( condition_fields() ) as $name ) {
			// As an import may write it, past all cleaning.
			remove_all_filters( "sanitize_term_meta_practice_blocks_{$name}_for_practice_condition" );
			update_term_meta( $id, "practice_blocks_$name", wp_slash( 'other_names' === $name ? array( $markup ) : $markup ) );
		}
		$article = self::article( array( 'suitable-for' => '{"condition":"sore"}' ) );
		self::publish( $article );
		$post = self::publish( str_replace( 'Callout name', esc_html( $markup ), $article ) );
		$page = self::show( $post );
		$this->assertStringContainsString( '<a href', $page, 'Linked.' );
		$this->assertSame( array(), self::dangers( $page ) );
		$this->assert_data_is_closed();
		ob_start();
		print_edit_fields( get_term( $id ) );
		$this->assertSame( array(), self::dangers( (string) ob_get_clean() ) );
		query_posts( array( 'practice_condition' => 'sore' ) ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
		$this->assertSame( array(), self::dangers( get_the_archive_title() . get_the_archive_description() ) );
		$this->assertSame( array(), self::dangers( wp_get_document_title() ) );
		$GLOBALS['wp_query']->is_feed = true;
		$this->assertSame( array(), self::dangers( get_wp_title_rss() . get_bloginfo_rss( 'description' ) ) );
		$this->assertStringNotContainsString( '<', get_bloginfo_rss( 'description' ) );
	}

	/**
	 * @dataProvider vectors
	 */
	public function test_in_a_request_it_is_a_text_in_an_answer_of_json( string $markup ): void {
		wp_set_current_user( 1 );
		foreach ( array( 'GET' => array( 'search' => $markup ), 'POST' => array( 'slug' => $markup ) ) as $method => $parameters ) {
			$request = new WP_REST_Request( $method, '/practice-blocks/v1/conditions' );
			'GET' === $method ? $request->set_query_params( $parameters ) : $request->set_body_params( $parameters );
			$answer = rest_do_request( $request );
			$this->assertContains( $answer->get_status(), array( 200, 404 ) );
			$this->assertIsString( wp_json_encode( $answer->get_data() ) );
			$this->assertArrayNotHasKey( 'Content-Type', $answer->get_headers(), 'JSON, as WordPress has it.' );
		}
		$this->assertCount( 0, get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
	}

	/**
	 * What is printed for machines is one script that no text of it ends.
	 */
	private function assert_data_is_closed(): void {
		ob_start();
		print_structured_data();
		$html = (string) ob_get_clean();
		if ( '' === $html ) {
			// What ends a comment of a block leaves no block to describe.
			return;
		}
		$this->assertSame( 1, preg_match_all( '/<\/?script/i', $html ) - 1, 'It opens and closes once.' );
		$script = new WP_HTML_Tag_Processor( $html );
		$script->next_tag( 'SCRIPT' );
		$this->assertStringNotContainsString( '<', $script->get_modifiable_text() );
		$this->assertNotNull( json_decode( $script->get_modifiable_text() ) );
	}
}
