<?php
/**
 * The conditions over REST.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use WP_REST_Response;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers includes/conditions/rest.php, rest-schema.php and rows.php.
 */
final class Rest_Test extends WordPress_Test_Case {

	private const ROUTE = '/practice-blocks/v1/conditions';

	public function test_me_finds_myalgic_encephalomyelitis_first_and_writes_nothing(): void {
		self::log_in( 'author' );
		$response = self::get( array( 'search' => 'ME' ) );
		$this->assertSame( 200, $response->get_status() );
		$this->assertSame(
			array(
				'slug'         => 'me-cfs',
				'name'         => 'Myalgic encephalomyelitis or chronic fatigue syndrome',
				'abbreviation' => 'ME/CFS',
				'plain_name'   => 'Long-term illness where symptoms get worse after activity',
				'other_names'  => condition_catalogue()['me-cfs']['other_names'],
				'advice'       => '',
				'term_id'      => 0,
				'link'         => '',
				'match'        => 'ME',
			),
			$response->get_data()[0]
		);
		$this->assertSame( array(), get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
	}

	public function test_totals_and_pages_are_those_of_a_plain_list(): void {
		self::log_in( 'author' );
		$all = self::get( array( 'per_page' => 100 ) );
		$this->assertCount( 61, $all->get_data() );
		$this->assertSame( array( '61', '1' ), self::totals( $all ) );
		$names = array_column( $all->get_data(), 'name' );
		$this->assertSame( array( 'Ankylosing spondylitis (axial spondyloarthritis)', 'Anxiety', 'Arthritis' ), array_slice( $names, 0, 3 ), 'By name.' );
		$second = self::get( array( 'page' => 2 ) );
		$this->assertSame( array_slice( $names, 10, 10 ), array_column( $second->get_data(), 'name' ) );
		$this->assertSame( array( '61', '7' ), self::totals( $second ) );
		$behind = self::get( array( 'page' => 8 ) );
		$this->assertSame( array(), $behind->get_data() );
		$this->assertSame( array( '61', '7' ), self::totals( $behind ) );
		$this->assertSame( array( '0', '0' ), self::totals( self::get( array( 'search' => 'xyzzy' ) ) ) );
	}

	public function test_an_entry_whose_term_exists_is_one_row_with_what_the_site_says(): void {
		self::log_in( 'author' );
		[ $term ] = create_condition( condition_catalogue()['gout'] );
		write_condition_fields( $term->term_id, array( 'advice' => "Never touch it.\nAsk first." ) );
		$rows = self::get( array( 'search' => 'gout' ) )->get_data();
		$this->assertCount( 1, $rows );
		$this->assertSame( array( $term->term_id, "Never touch it.\nAsk first." ), array( $rows[0]['term_id'], $rows[0]['advice'] ) );
		$this->assertSame( get_term_link( $term ), $rows[0]['link'] );
		$this->assertSame( array( '61', '61' ), self::totals( self::get( array( 'per_page' => 1 ) ) ) );
	}

	public function test_each_row_says_which_of_its_names_was_found(): void {
		self::log_in( 'author' );
		$match = static function ( string $query ): string {
			return self::get( array( 'search' => $query ) )->get_data()[0]['match'];
		};
		$this->assertSame( 'ME/CFS', $match( 'me cfs' ) );
		$this->assertSame( 'Gout', $match( 'GOUT' ) );
		$this->assertSame( 'Myalgic encephalomyelitis or chronic fatigue syndrome', $match( 'myalgic enceph' ) );
		$this->assertSame( 'Ankylosing spondylitis (axial spondyloarthritis)', $match( '' ), 'The full name where nothing was typed.' );
	}

	public function test_a_slug_gives_the_one_condition_also_by_a_slug_it_had(): void {
		self::log_in( 'author' );
		$slugs = static function ( string $slug ): array {
			$response = self::get( array( 'slug' => $slug ) );
			return array( array_column( $response->get_data(), 'slug' ), array_column( $response->get_data(), 'term_id' ), self::totals( $response )[0] );
		};
		$this->assertSame( array( array( 'gout' ), array( 0 ), '1' ), $slugs( 'gout' ), 'In the catalogue only.' );
		[ $term ] = create_condition( condition_catalogue()['gout'] );
		$this->assertSame( array( array( 'gout' ), array( $term->term_id ), '1' ), $slugs( 'gout' ) );
		wp_update_term( $term->term_id, 'practice_condition', array( 'slug' => 'our-gout' ) );
		$this->assertSame( array( array( 'our-gout' ), array( $term->term_id ), '1' ), $slugs( 'gout' ) );
		$this->assertSame( array( array(), array(), '0' ), $slugs( '"<b>nobody</b>"' ) );
	}

	public function test_a_renamed_term_is_still_the_one_row_of_its_entry_and_found_by_the_entrys_names(): void {
		self::log_in( 'author' );
		[ $term ] = create_condition( condition_catalogue()['me-cfs'] );
		wp_update_term( $term->term_id, 'practice_condition', array( 'name' => 'Our fatigue group', 'slug' => 'group' ) );
		write_condition_fields( $term->term_id, array( 'abbreviation' => '', 'other_names' => array() ) );
		$rows = self::get( array( 'search' => 'CFS' ) )->get_data();
		$this->assertSame( array( 'group' ), array_column( $rows, 'slug' ) );
		$this->assertSame( '61', self::totals( self::get() )[0] );
	}

	public function test_a_condition_of_the_sites_own_is_found_and_takes_the_place_of_an_entry_of_its_name(): void {
		self::log_in( 'author' );
		$own   = wp_insert_term( 'O\'Brien\'s "x" <3 & more', 'practice_condition' )['term_id'];
		$gicht = wp_insert_term( 'Gout', 'practice_condition', array( 'slug' => 'gicht' ) )['term_id'];
		$this->assertSame( 'O\'Brien\'s "x" <3 & more', self::get( array( 'search' => 'obriens' ) )->get_data()[0]['name'] );
		$this->assertSame( $own, self::get( array( 'search' => 'obriens' ) )->get_data()[0]['term_id'] );
		$this->assertSame( array( $gicht ), array_column( self::get( array( 'search' => 'gout' ) )->get_data(), 'term_id' ) );
	}

	public function test_the_best_match_is_first_whether_term_or_entry(): void {
		self::log_in( 'author' );
		wp_insert_term( 'Arthritis of the hand', 'practice_condition' );
		wp_insert_term( 'Sore hands', 'practice_condition' );
		$this->assertSame(
			array( 'arthritis', 'arthritis-of-the-hand', 'rheumatoid-arthritis', 'axial-spondyloarthritis' ),
			array_slice( array_column( self::get( array( 'search' => 'arthritis' ) )->get_data(), 'slug' ), 0, 4 )
		);
	}

	public function test_a_page_takes_as_many_queries_however_much_is_found(): void {
		self::log_in( 'author' );
		$count = static function ( string $query ): int {
			wp_cache_flush();
			get_option( 'siteurl' );
			wp_get_current_user();
			$before = $GLOBALS['wpdb']->num_queries;
			self::get( array( 'search' => $query ) );
			return $GLOBALS['wpdb']->num_queries - $before;
		};
		foreach ( range( 1, 30 ) as $number ) {
			$term = wp_insert_term( "Sore hand $number", 'practice_condition' )['term_id'];
			write_condition_fields( $term, array( 'abbreviation' => "S$number", 'advice' => 'Ask first.' ) );
		}
		$nothing = $count( 'xyzzy' );
		$this->assertSame( $nothing + 2, $count( 'sore hand 7' ), 'Terms, and their fields.' );
		$this->assertSame( $nothing + 2, $count( 'sore' ) );
	}

	public function test_choosing_an_entry_makes_its_term_once(): void {
		self::log_in( 'author' );
		$new = self::post( array( 'slug' => 'fibromyalgia' ) );
		$this->assertSame( 201, $new->get_status() );
		$term = get_term_by( 'slug', 'fibromyalgia', 'practice_condition' );
		$this->assertSame( $term->term_id, $new->get_data()['term_id'] );
		$this->assertSame( get_term_link( $term ), $new->get_data()['link'] );
		$this->assertSame( rest_url( "wp/v2/practice-conditions/$term->term_id" ), $new->get_headers()['Location'] );
		$again = self::post( array( 'slug' => 'fibromyalgia' ) );
		$this->assertSame( 200, $again->get_status() );
		$this->assertSame( $new->get_data(), $again->get_data() );
	}

	public function test_a_term_of_the_sites_own_can_be_chosen_too(): void {
		self::log_in( 'author' );
		$own      = wp_insert_term( 'Sore hands', 'practice_condition' )['term_id'];
		$response = self::post( array( 'slug' => 'sore-hands' ) );
		$this->assertSame( array( 200, $own ), array( $response->get_status(), $response->get_data()['term_id'] ) );
	}

	public function test_what_nobody_knows_cannot_be_chosen_and_the_answer_says_so(): void {
		self::log_in( 'author' );
		foreach ( array( 'xyzzy', '', '<script>', str_repeat( 'x', 300 ), 'ME-CFS' ) as $slug ) {
			$response = self::post( array( 'slug' => $slug ) );
			$this->assertSame( 404, $response->get_status(), $slug );
			$this->assertStringContainsString( "“{$slug}”", $response->get_data()['message'] );
		}
		$this->assertSame( 400, self::post( array() )->get_status() );
		$this->assertSame( 400, self::post( array( 'slug' => array( 'gout' ) ) )->get_status() );
		$this->assertSame( '0', wp_count_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
	}

	public function test_a_term_that_cannot_be_made_is_an_error_with_a_reason(): void {
		self::log_in( 'author' );
		add_filter(
			'pre_insert_term',
			static function () {
				return new \WP_Error( 'no', 'Not today.' );
			}
		);
		$response = self::post( array( 'slug' => 'gout' ) );
		$this->assertSame( array( 500, '“Gout” could not be added. Not today.' ), array( $response->get_status(), $response->get_data()['message'] ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>}> Parameters that are none.
	 */
	public function wrong_parameters(): array {
		return array(
			'no page'       => array( array( 'page' => 0 ) ),
			'too many'      => array( array( 'per_page' => 101 ) ),
			'words'         => array( array( 'per_page' => 'all' ) ),
			'a list'        => array( array( 'search' => array( 'me' ) ) ),
		);
	}

	/**
	 * @dataProvider wrong_parameters
	 * @param array<string, mixed> $parameters What is asked for.
	 */
	public function test_wrong_parameters_are_refused( array $parameters ): void {
		self::log_in( 'author' );
		$response = self::get( $parameters );
		$this->assertSame( 400, $response->get_status() );
		$this->assertStringContainsString( (string) key( $parameters ), $response->get_data()['message'] );
	}

	public function test_no_permission_no_data(): void {
		foreach ( array( '' => 401, 'subscriber' => 403 ) as $role => $status ) {
			self::log_in( $role );
			$read  = self::get( array( 'search' => 'me' ) );
			$write = self::post( array( 'slug' => 'gout' ) );
			$this->assertSame( array( $status, $status ), array( $read->get_status(), $write->get_status() ) );
			$this->assertSame( array( 'code', 'message', 'data' ), array_keys( $read->get_data() ) );
		}
		$this->assertFalse( get_term_by( 'slug', 'gout', 'practice_condition' ) );
	}

	public function test_whoever_may_add_tags_may_add_conditions(): void {
		foreach ( array( 'contributor', 'author', 'editor' ) as $role ) {
			self::log_in( $role );
			$tag = new WP_REST_Request( 'POST', '/wp/v2/tags' );
			$tag->set_body_params( array( 'name' => "Tag of $role" ) );
			$this->assertSame( rest_do_request( $tag )->get_status(), self::post( array( 'slug' => array( 'contributor' => 'gout', 'author' => 'asthma', 'editor' => 'stroke' )[ $role ] ) )->get_status(), $role );
		}
		add_filter(
			'user_has_cap',
			static function ( array $capabilities ): array {
				$capabilities['edit_posts'] = true;
				return $capabilities;
			}
		);
		add_filter(
			'map_meta_cap',
			static function ( array $needed, string $capability ): array {
				return 'assign_post_tags' === $capability ? array( 'do_not_allow' ) : $needed;
			},
			10,
			2
		);
		$this->assertSame( 403, self::post( array( 'slug' => 'lupus' ) )->get_status() );
	}

	public function test_the_schema_describes_every_row(): void {
		$server  = rest_get_server();
		$options = $server->get_data_for_route( self::ROUTE, $server->get_routes()[ self::ROUTE ], 'help' );
		self::log_in( 'author' );
		$row = self::get( array( 'search' => 'me' ) )->get_data()[0];
		$this->assertSame( array_keys( $row ), array_keys( $options['schema']['properties'] ) );
		$this->assertTrue( rest_validate_value_from_schema( $row, $options['schema'] ) );
		foreach ( $options['schema']['properties'] as $property ) {
			$this->assertNotSame( '', $property['description'] );
		}
	}

	public function test_a_page_of_the_list_takes_few_queries_however_many_terms_there_are(): void {
		self::log_in( 'author' );
		foreach ( array( 'axial-spondyloarthritis', 'anxiety', 'arthritis', 'asthma' ) as $slug ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
		$queries = array();
		foreach ( array( 1, 5 ) as $per_page ) {
			wp_cache_flush();
			wp_load_alloptions();
			current_user_can( 'edit_posts' );
			$before = $GLOBALS['wpdb']->num_queries;
			self::get( array( 'per_page' => $per_page ) );
			$queries[] = $GLOBALS['wpdb']->num_queries - $before;
		}
		$this->assertSame( $queries[0], $queries[1] );
		$this->assertLessThanOrEqual( 7, $queries[1] );
	}

	private static function log_in( string $role ): void {
		wp_set_current_user( $role ? wp_insert_user( array( 'user_login' => "a $role", 'user_pass' => 'x', 'role' => $role ) ) : 0 );
	}

	/**
	 * @param array<string, mixed> $parameters In the address.
	 */
	private static function get( array $parameters = array() ): WP_REST_Response {
		$request = new WP_REST_Request( 'GET', self::ROUTE );
		$request->set_query_params( $parameters );
		return rest_do_request( $request );
	}

	/**
	 * @param array<string, mixed> $parameters In the body.
	 */
	private static function post( array $parameters ): WP_REST_Response {
		$request = new WP_REST_Request( 'POST', self::ROUTE );
		$request->set_body_params( $parameters );
		return rest_do_request( $request );
	}

	/**
	 * @return string[] How many conditions, how many pages.
	 */
	private static function totals( WP_REST_Response $response ): array {
		return array( $response->get_headers()['X-WP-Total'], $response->get_headers()['X-WP-TotalPages'] );
	}
}
