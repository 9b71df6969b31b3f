<?php
/**
 * The plugin on a network of two sites.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\forget_addresses;
use function Practice_Blocks\learn_addresses;
use function Practice_Blocks\register_condition_taxonomy;

/**
 * Each site has conditions, addresses and options of its own.
 */
final class Network_Test extends WordPress_Test_Case {

	private const OPTION  = 'practice_blocks_addresses';
	private const CONTENT = '<!-- wp:practice-blocks/suitable-for {"condition":"gout"} --><div></div><!-- /wp:practice-blocks/suitable-for -->';

	private static int $other = 0;

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		// Outside of a test: to make tables ends what a database would undo.
		self::$other = self::$other ?: wp_insert_site( array( 'domain' => 'example.org', 'path' => '/two/', 'title' => 'Two', 'user_id' => 1 ) );
	}

	protected function tearDown(): void {
		while ( ms_is_switched() ) {
			restore_current_blog();
		}
		parent::tearDown();
		register_condition_taxonomy();
	}

	public function test_it_is_a_network_of_two_sites(): void {
		$this->assertTrue( is_multisite() );
		$this->assertSame( array( 1, self::$other ), array_map( 'intval', get_sites( array( 'fields' => 'ids' ) ) ) );
	}

	public function test_each_site_has_conditions_of_its_own(): void {
		$here = self::file();
		switch_to_blog( self::$other );
		$this->assertSame( array(), get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
		wp_insert_term( 'Something else', 'practice_condition' );
		$there = self::file();
		$this->assertSame( array( 'Gout' ), wp_get_object_terms( $there, 'practice_condition', array( 'fields' => 'names' ) ) );
		wp_update_post( array( 'ID' => $there, 'post_content' => 'Nothing' ) );
		$this->assertSame( array(), wp_get_object_terms( $there, 'practice_condition' ) );
		restore_current_blog();
		$this->assertSame( array( 'Gout' ), wp_get_object_terms( $here, 'practice_condition', array( 'fields' => 'names' ) ) );
	}

	public function test_what_is_set_after_a_post_was_made_is_told_apart_by_site(): void {
		$here = self::file();
		switch_to_blog( self::$other );
		create_condition( condition_catalogue()['gout'] );
		$there = wp_insert_post( array( 'import_id' => $here, 'post_title' => 'x', 'post_content' => 'Nothing' ) );
		$this->assertSame( $here, $there );
		wp_set_object_terms( $there, 'gout', 'practice_condition' );
		restore_current_blog();
		wp_set_object_terms( $here, 'gout', 'practice_condition' );
		wp_update_post( array( 'ID' => $here, 'post_content' => 'Nothing' ) );
		$this->assertSame( array( 'gout' ), wp_get_object_terms( $here, 'practice_condition', array( 'fields' => 'slugs' ) ), 'The person’s.' );
	}

	public function test_rest_finds_and_makes_conditions_of_the_site_that_is_asked(): void {
		wp_set_current_user( 1 );
		create_condition( condition_catalogue()['gout'] );
		switch_to_blog( self::$other );
		$this->assertSame( 0, self::request( 'GET', array( 'search' => 'gout' ) )->get_data()[0]['term_id'] );
		$made = self::request( 'POST', array( 'slug' => 'gout' ) );
		$this->assertSame( 201, $made->get_status() );
		$this->assertSame( $made->get_data()['term_id'], self::request( 'GET', array( 'search' => 'gout' ) )->get_data()[0]['term_id'] );
		$this->assertSame( 200, rest_do_request( new WP_REST_Request( 'GET', '/wp/v2/practice-conditions' ) )->get_status() );
	}

	public function test_a_writer_of_one_site_is_a_stranger_on_the_other(): void {
		$user = wp_insert_user( array( 'user_login' => 'writer', 'user_pass' => 'x', 'role' => 'author' ) );
		wp_set_current_user( $user );
		$this->assertSame( 200, self::request( 'GET', array() )->get_status() );
		switch_to_blog( self::$other );
		$this->assertSame( 403, self::request( 'GET', array() )->get_status() );
		$this->assertSame( 403, self::request( 'POST', array( 'slug' => 'gout' ) )->get_status() );
	}

	public function test_each_site_learns_the_addresses_and_all_forget_them_when_the_network_switches_the_plugin_off(): void {
		self::on_both( static function (): void {
			delete_option( 'practice_blocks_addresses' );
			update_option( 'rewrite_rules', array( 'old' => 'rules' ) );
		} );
		learn_addresses();
		$this->assertFalse( get_option( 'rewrite_rules' ) );
		$this->assertSame( array( 'old' => 'rules' ), get_blog_option( self::$other, 'rewrite_rules' ), 'The other site does it when it is asked for.' );
		self::on_both( 'Practice_Blocks\learn_addresses' );
		$this->assertSame( '1', get_blog_option( self::$other, self::OPTION ) );
		self::on_both( static function (): void {
			update_option( 'rewrite_rules', array( 'condition' => 'rules' ) );
		} );
		forget_addresses( false );
		$this->assertFalse( get_option( self::OPTION ) );
		$this->assertSame( '1', get_blog_option( self::$other, self::OPTION ), 'Switched off on one site only.' );
		do_action( 'deactivate_practice-blocks/plugin.php', true );
		foreach ( array( self::OPTION, 'rewrite_rules' ) as $option ) {
			$this->assertFalse( get_option( $option ) );
			$this->assertFalse( get_blog_option( self::$other, $option ) );
		}
	}

	public function test_deleting_the_plugin_cleans_every_site_and_conditions_only_where_the_owner_says_so(): void {
		$posts = array();
		self::on_both( static function () use ( &$posts ): void {
			update_option( 'practice_blocks_addresses', '1' );
			$posts[] = self::file();
		} );
		unregister_taxonomy( 'practice_condition' );
		if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
			define( 'WP_UNINSTALL_PLUGIN', 'practice-blocks/plugin.php' );
		}
		require PRACTICE_BLOCKS_DIR . '/uninstall.php';
		$this->assertSame( 1, get_current_blog_id() );
		$this->assertSame( array( array( 0, 1, 1 ), array( 0, 1, 1 ) ), self::left() );
		define( 'PRACTICE_BLOCKS_DELETE_CONDITIONS', true );
		\Practice_Blocks\uninstall();
		$this->assertSame( array( array( 0, 0, 0 ), array( 0, 0, 0 ) ), self::left() );
		$this->assertSame( self::CONTENT, get_post( $posts[0] )->post_content );
		$this->assertSame( self::CONTENT, get_blog_post( self::$other, $posts[1] )->post_content );
	}

	/**
	 * What is left on both sites.
	 *
	 * @return array{int[], int[]} How many options, conditions and memories.
	 */
	private static function left(): array {
		$left = array();
		self::on_both( static function () use ( &$left ): void {
			global $wpdb;
			$left[] = array(
				(int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%practice\\_blocks%' AND option_name NOT LIKE '%playground%'" ),
				(int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->term_taxonomy WHERE taxonomy = 'practice_condition'" ),
				(int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%practice\\_blocks%'" ),
			);
		} );
		return $left;
	}

	private static function on_both( callable $what ): void {
		$what();
		switch_to_blog( self::$other );
		$what();
		restore_current_blog();
	}

	private static function file(): int {
		create_condition( condition_catalogue()['gout'] );
		return wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => self::CONTENT ) ) );
	}

	/**
	 * @param array<string, string> $parameters What is asked.
	 */
	private static function request( string $method, array $parameters ): \WP_REST_Response {
		$request = new WP_REST_Request( $method, '/practice-blocks/v1/conditions' );
		'GET' === $method ? $request->set_query_params( $parameters ) : $request->set_body_params( $parameters );
		return rest_do_request( $request );
	}
}
