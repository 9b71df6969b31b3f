<?php
/**
 * Whatever stands where a condition should: no message of PHP, nothing lost, and the words stay on the page.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use WP_REST_Response;
use function Practice_Blocks\article_outline;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\find_conditions;
use function Practice_Blocks\get_article_outline;
use function Practice_Blocks\named_conditions;
use function Practice_Blocks\outline_schema;
use function Practice_Blocks\read_condition_fields;
use function Practice_Blocks\structured_data;

/**
 * Covers includes/conditions. PHP's messages fail a test by themselves.
 */
final class Bad_Input_Test extends WordPress_Test_Case {

	private const ROUTE = '/practice-blocks/v1/conditions';
	private const LONG  = 'loremipsum';

	protected function setUp(): void {
		parent::setUp();
		create_condition( condition_catalogue()['gout'] );
		foreach ( array( 'Боль' => '', '2024' => '', 'Deleted' => 'deleted', 'Old' => 'old' ) as $name => $slug ) {
			wp_insert_term( (string) $name, 'practice_condition', array( 'slug' => $slug ) );
		}
		wp_delete_term( get_term_by( 'slug', 'deleted', 'practice_condition' )->term_id, 'practice_condition' );
		wp_update_term( get_term_by( 'slug', 'old', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'new' ) );
	}

	protected function tearDown(): void {
		$_POST = array();
		parent::tearDown();
	}

	/**
	 * @return array<string, array{string, string[]}> What stands in the comment of a block, and the terms of the post then.
	 */
	private static function comments(): array {
		$values = array(
			'unknown'                 => array( 'xyzzy', array() ),
			'deleted'                 => array( 'deleted', array() ),
			'renamed'                 => array( 'old', array( 'new' ) ),
			'capitals'                => array( 'GOUT', array() ),
			'with spaces'             => array( ' gout ', array() ),
			'another script, encoded' => array( '%d0%b1%d0%be%d0%bb%d1%8c', array( '%d0%b1%d0%be%d0%bb%d1%8c' ) ),
			'another script, raw'     => array( 'боль', array() ),
			'digits'                  => array( '2024', array( '2024' ) ),
			'a number'                => array( 2024, array() ),
			'zero'                    => array( '0', array() ),
			'a list'                  => array( array( 'gout' ), array() ),
			'an object'               => array( array( 'slug' => 'gout' ), array() ),
			'nested'                  => array( array( array( array() ) ), array() ),
			'nothing'                 => array( null, array() ),
			'true'                    => array( true, array() ),
			'empty'                   => array( '', array() ),
			'a fraction'              => array( 1.5, array() ),
			'300 characters'          => array( str_repeat( self::LONG, 30 ), array() ),
			'300 characters of 3'     => array( str_repeat( '痛', 300 ), array() ),
			'a path'                  => array( '../../wp-config.php', array() ),
			'markup'                  => array( '<script>alert("x")</script>', array() ),
			'quotes'                  => array( '\'"`\\', array() ),
			'SQL'                     => array( "' OR 1=1 -- %s %d %%", array() ),
			'a control character'     => array( "go\x00ut\n", array() ),
			'an end of a comment'     => array( '--> <!-- /wp:x -->', array() ),
			'an emoji'                => array( '🦶', array() ),
		);
		$cases = array();
		foreach ( $values as $name => [ $value, $terms ] ) {
			$cases[ $name ] = array( serialize_block_attributes( array( 'condition' => $value ) ) . ' ', $terms );
		}
		return $cases + array(
			'not closed'        => array( '{"condition":"gout" ', array() ),
			'single quotes'     => array( "{'condition':'gout'} ", array() ),
			'no UTF-8'          => array( "{\"condition\":\"\xFF\"} ", array() ),
			'twice'             => array( '{"condition":"xyzzy","condition":"gout"} ', array( 'gout' ) ),
			'a list of one'     => array( '["gout"] ', array() ),
			'only a text'       => array( '"gout" ', array() ),
			'another attribute' => array( '{"Condition":"gout"} ', array() ),
		);
	}

	public function test_whatever_a_block_names_the_words_stay_and_nothing_is_changed(): void {
		wp_set_current_user( 1 );
		self::another( array( 'new', '%d0%b1%d0%be%d0%bb%d1%8c', '2024', 'gout' ) );
		foreach ( self::comments() as $name => [ $comment, $terms ] ) {
			foreach ( array( self::callout( $comment ), self::article( $comment, self::callout( '' ) ) ) as $content ) {
				$content = wp_check_invalid_utf8( $content ) ?: (string) mb_convert_encoding( $content, 'UTF-8', 'ISO-8859-1' );
				$post    = wp_insert_post( wp_slash( array( 'post_title' => $name, 'post_content' => $content, 'post_status' => 'publish' ) ) );
				$this->assertEqualsCanonicalizing( $terms, wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) ), $name );
				$this->assertSame( $content, get_post( $post )->post_content, $name );
				$page = self::show( $post );
				foreach ( array( 'Its name', 'Adapted', 'What we do' ) as $words ) {
					$this->assertSame( 1, substr_count( $page, $words ), $name );
				}
				$this->assertSame( count( $terms ), substr_count( $page, '<a href' ), $name );
				$this->assertStringNotContainsString( '<script', $page, $name );
				$this->assertStringContainsString( 'What we do', get_the_excerpt( $post ), $name );
				$this->assertContains( array_column( structured_data( get_post( $post ) ), 'name' ), self::described( $terms ), $name );
				$answer = get_article_outline( array( 'post_id' => $post ) );
				$this->assertTrue( rest_validate_value_from_schema( $answer, outline_schema() ), $name );
				$this->assertContains( array_column( $answer['outline'], 'text' ), array( array( 'Its name' ), array() ), "$name, and none where it is no block." );
			}
		}
	}

	public function test_a_callout_that_names_nothing_known_leaves_the_article_its_condition(): void {
		foreach ( self::comments() as $name => [ $comment, $terms ] ) {
			$named = named_conditions( self::article( '{"condition":"gout"} ', self::callout( $comment ) ) );
			$this->assertEqualsCanonicalizing( array_unique( array_merge( array( 'gout' ), $terms ) ), array_column( find_conditions( $named ), 'slug' ), $name );
		}
	}

	/**
	 * @return array<string, array{mixed, int, int}> What is sent as a slug, and the status for asking and for choosing.
	 */
	public function slugs(): array {
		return array(
			'unknown'        => array( 'xyzzy', 200, 404 ),
			'deleted'        => array( 'deleted', 200, 404 ),
			'capitals'       => array( 'GOUT', 200, 404 ),
			'300 characters' => array( str_repeat( self::LONG, 30 ), 200, 404 ),
			'a path'         => array( '../../', 200, 404 ),
			'markup'         => array( '<b>"', 200, 404 ),
			'SQL'            => array( "' OR 1=1 -- %s %d", 200, 404 ),
			'no UTF-8'       => array( "\xFF", 200, 404 ),
			'a number'       => array( 7, 400, 400 ),
			'a list'         => array( array( 'gout' ), 400, 400 ),
			'an object'      => array( array( 'slug' => 'gout' ), 400, 400 ),
			'true'           => array( true, 400, 400 ),
		);
	}

	/**
	 * @dataProvider slugs
	 * @param mixed $slug What is sent.
	 */
	public function test_over_rest_a_bad_slug_has_a_clear_answer_and_makes_nothing( $slug, int $asking, int $choosing ): void {
		wp_set_current_user( 1 );
		$before = wp_count_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) );
		$found  = self::request( 'GET', self::ROUTE, array( 'slug' => $slug ) );
		$chosen = self::request( 'POST', self::ROUTE, array( 'slug' => $slug ) );
		$search = self::request( 'GET', self::ROUTE, array( 'search' => $slug ) );
		$this->assertSame( array( $asking, $choosing, $asking ), array( $found->get_status(), $chosen->get_status(), $search->get_status() ) );
		if ( 200 === $asking ) {
			$this->assertSame( array(), $found->get_data() );
		}
		$this->assertNotSame( '', $chosen->get_data()['message'] );
		$this->assertNotFalse( wp_json_encode( $chosen->get_data() ) );
		$this->assertSame( $before, wp_count_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
		$this->assertSame( array(), array_filter( array( $slug ), 'is_string' ) ? find_conditions( array( (string) $slug ) ) : array() );
	}

	public function test_renamed_and_foreign_slugs_find_their_condition_over_rest(): void {
		wp_set_current_user( 1 );
		foreach ( array( 'old' => 'new', '%d0%b1%d0%be%d0%bb%d1%8c' => '%d0%b1%d0%be%d0%bb%d1%8c', '2024' => '2024' ) as $asked => $slug ) {
			$this->assertSame( array( $slug ), array_column( self::request( 'GET', self::ROUTE, array( 'slug' => (string) $asked ) )->get_data(), 'slug' ) );
			$this->assertSame( $slug, self::request( 'POST', self::ROUTE, array( 'slug' => (string) $asked ) )->get_data()['slug'] );
		}
	}

	public function test_terms_of_another_site_are_refused_or_not_found(): void {
		wp_set_current_user( 1 );
		$post   = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => self::callout( '{"condition":"gout"} ' ) ) ) );
		$before = wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) );
		foreach ( array( array( 999999 ), array( 'gout' ), 'x', array( array() ), array( -1 ) ) as $terms ) {
			self::request( 'POST', "/wp/v2/posts/$post", array( 'practice-conditions' => $terms ) );
			self::request( 'GET', '/wp/v2/posts', array( 'practice-conditions' => $terms ) );
			wp_update_post( array( 'ID' => $post, 'post_title' => 'y' ) );
			$this->assertSame( $before, wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) ) );
		}
		foreach ( array( array( 999999 ), 999999, '999999', array( 'a' => 'b' ), new \stdClass(), false, '' ) as $memory ) {
			update_post_meta( $post, '_practice_blocks_condition_terms', $memory );
			wp_update_post( array( 'ID' => $post, 'post_title' => 'z' ) );
			$this->assertSame( $before, wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs' ) ) );
		}
	}

	/**
	 * @return array<string, array{string, string|null}> A name, and what is kept of it; null if it is refused.
	 */
	public function names(): array {
		return array(
			'quotes and brackets' => array( 'Pain "x" & <y', 'Pain "x" & <y' ),
			'an apostrophe'       => array( "Crohn's & Bell’s", "Crohn's & Bell’s" ),
			'a backslash'         => array( 'a\\b', 'a\\b' ),
			'a comma'             => array( 'Pain, chronic', 'Pain, chronic' ),
			'only markup'         => array( '<b></b>', null ),
			'spaces'              => array( "  \n ", null ),
		);
	}

	/**
	 * @dataProvider names
	 */
	public function test_a_condition_of_any_name_can_be_found_shown_and_changed( string $name, ?string $kept ): void {
		wp_set_current_user( 1 );
		$made = self::request( 'POST', '/wp/v2/practice-conditions', array( 'name' => $name ) );
		if ( null === $kept ) {
			$this->assertGreaterThanOrEqual( 400, $made->get_status() );
			$this->assertNotSame( '', $made->get_data()['message'] );
			return;
		}
		$this->assertSame( 201, $made->get_status() );
		$id  = $made->get_data()['id'];
		$row = self::request( 'GET', self::ROUTE, array( 'search' => $name ) )->get_data()[0];
		$this->assertSame( array( $id, $kept ), array( $row['term_id'], $row['name'] ) );
		// As quick edit does it: name and slug only.
		wp_update_term( $id, 'practice_condition', wp_slash( array( 'name' => $name, 'slug' => 'another' ) ) );
		$row = self::request( 'GET', self::ROUTE, array( 'slug' => $row['slug'] ) )->get_data()[0];
		$this->assertSame( array( $id, $kept, 'another' ), array( $row['term_id'], $row['name'], $row['slug'] ) );
	}

	public function test_a_name_that_is_too_long_is_refused_and_not_cut(): void {
		wp_set_current_user( 1 );
		add_filter(
			'practice_blocks_condition_catalogue',
			static function ( array $entries ): array {
				$entries['long'] = array( 'name' => str_repeat( 'Long name ', 30 ) );
				return $entries;
			}
		);
		$chosen = self::request( 'POST', self::ROUTE, array( 'slug' => 'long' ) );
		$names  = array_column( self::request( 'GET', self::ROUTE, array( 'search' => 'long name' ) )->get_data(), 'name' );
		$this->assertSame( array( trim( str_repeat( 'Long name ', 30 ) ) ), $names );
		$this->assertContains( $chosen->get_status(), array( 201, 500 ), 'As the database takes it.' );
	}

	public function test_a_form_of_lists_and_nonsense_saves_what_can_be_read(): void {
		wp_set_current_user( 1 );
		$term  = get_term_by( 'slug', 'gout', 'practice_condition' )->term_id;
		$_POST = wp_slash(
			array(
				'practice_blocks_condition_nonce' => wp_create_nonce( 'practice_blocks_condition_nonce' ),
				'practice_blocks_abbreviation'    => array( 'x' ),
				'practice_blocks_other_names'     => "<b>\n\n" . str_repeat( self::LONG, 30 ) . "\n\xFF",
				'practice_blocks_plain_name'      => "'\"<y>\\",
				'practice_blocks_icd11_code'      => '../../',
				'practice_blocks_nhs_address'     => 'javascript:alert(1)',
			)
		);
		$before = read_condition_fields( $term );
		wp_update_term( $term, 'practice_condition', array( 'name' => 'Gout' ) );
		$after = read_condition_fields( $term );
		$this->assertSame( array( 'plain_name' => "'\"<y>\\", 'abbreviation' => '' ) + $before, array( 'plain_name' => $after['plain_name'], 'abbreviation' => $after['abbreviation'] ) + $before );
		$this->assertSame( array( $before['icd11_code'], $before['nhs_address'] ), array( $after['icd11_code'], $after['nhs_address'] ) );
		$_POST['practice_blocks_condition_nonce'] = array( 'x' );
		wp_update_term( $term, 'practice_condition', array( 'name' => 'Gout' ) );
		$this->assertSame( $after, read_condition_fields( $term ) );
	}

	public function test_fields_that_came_past_wordpress_are_shown_as_what_can_be_read_of_them(): void {
		$term = get_term_by( 'slug', 'gout', 'practice_condition' )->term_id;
		foreach ( array( array( 'x' ), new \stdClass(), 7, true, null, str_repeat( self::LONG, 30 ), '<script>', "\xFF" ) as $value ) {
			foreach ( array( 'abbreviation', 'other_names', 'plain_name', 'icd11_code', 'nhs_address', 'advice' ) as $name ) {
				remove_all_filters( "sanitize_term_meta_practice_blocks_{$name}_for_practice_condition" );
				update_term_meta( $term, "practice_blocks_$name", $value );
			}
			query_posts( array( 'practice_condition' => 'gout' ) ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
			$page = get_the_archive_title() . get_the_archive_description();
			$this->assertStringContainsString( 'Gout', $page );
			$this->assertStringNotContainsString( '<script', $page );
			wp_reset_query(); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- As above.
			$GLOBALS['wp_query']->init();
			wp_set_current_user( 1 );
			$this->assertSame( 200, self::request( 'GET', self::ROUTE, array( 'slug' => 'gout' ) )->get_status() );
			$this->assertSame( 200, self::request( 'GET', "/wp/v2/practice-conditions/$term", array() )->get_status() );
		}
	}

	public function test_an_outline_of_nonsense_is_a_list(): void {
		foreach ( array( '', '<!-- wp:', '<!-- wp:practice-blocks/suitable-for -->', '<!-- wp:practice-blocks/suitable-for {"headingLevel":"x","suitability":[]} /-->', '<!-- /wp:practice-blocks/benefit -->', '<!-- wp:heading {x} --><h2></h2><!-- /wp:heading -->', "\xFF" ) as $content ) {
			$this->assertLessThanOrEqual( 1, count( article_outline( $content ) ) );
		}
	}

	/**
	 * Publishes other posts, so that names are linked.
	 *
	 * @param string[] $terms Slugs.
	 */
	private static function another( array $terms ): void {
		$ids = array_column( array_filter( array_map( static function ( string $slug ) {
			return get_term_by( 'slug', $slug, 'practice_condition' );
		}, $terms ) ), 'term_id' );
		wp_set_object_terms( wp_insert_post( array( 'post_title' => 'Another', 'post_status' => 'publish' ) ), $ids, 'practice_condition' );
	}

	private static function show( int $post ): string {
		clean_post_cache( $post );
		$GLOBALS['post'] = get_post( $post ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- Opens a page.
		$page            = apply_filters( 'the_content', $GLOBALS['post']->post_content );
		unset( $GLOBALS['post'] );
		return $page;
	}

	/**
	 * @param string[] $terms The terms of a post.
	 * @return array[] What its structured data may name: the callout, unless it is no block, for no condition has a name that the page shows.
	 */
	private static function described( array $terms ): array {
		return $terms ? array( array( 'Its name' ) ) : array( array( 'Its name' ), array() );
	}

	private static function callout( string $comment ): string {
		return "<!-- wp:practice-blocks/suitable-for $comment--><div class=\"wp-block-practice-blocks-suitable-for is-suitability-adapted\"><h3 class=\"wp-block-heading\">Its name</h3><p class=\"wp-block-practice-blocks-suitable-for__label\">Adapted</p><!-- wp:paragraph --><p>What we do</p><!-- /wp:paragraph --></div><!-- /wp:practice-blocks/suitable-for -->";
	}

	private static function article( string $comment, string $content ): string {
		return "<!-- wp:practice-blocks/condition-article $comment--><div class=\"wp-block-practice-blocks-condition-article\">$content</div><!-- /wp:practice-blocks/condition-article -->";
	}

	/**
	 * @param array<string, mixed> $parameters What is sent.
	 */
	private static function request( string $method, string $route, array $parameters ): WP_REST_Response {
		$request = new WP_REST_Request( $method, $route );
		'GET' === $method ? $request->set_query_params( $parameters ) : $request->set_body_params( $parameters );
		return rest_do_request( $request );
	}
}
