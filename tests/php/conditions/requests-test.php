<?php
/**
 * What the addresses of conditions lead to.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use RuntimeException;
use WP;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\register_condition_taxonomy;

/**
 * Covers includes/conditions/requests.php.
 */
final class Requests_Test extends WordPress_Test_Case {

	private int $parent = 0;
	private int $child  = 0;

	protected function setUp(): void {
		parent::setUp();
		$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
		register_condition_taxonomy();
		$page         = array( 'post_type' => 'page', 'post_status' => 'publish' );
		$this->parent = wp_insert_post( $page + array( 'post_title' => 'Condition' ) );
		$this->child  = wp_insert_post( $page + array( 'post_title' => 'Gout', 'post_parent' => $this->parent ) );
	}

	protected function tearDown(): void {
		$_SERVER['REQUEST_URI'] = '/';
		$GLOBALS['wp_rewrite']->set_permalink_structure( '' );
		wp_reset_query(); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- The page was shown with the main query.
		$GLOBALS['wp_query']->init();
		parent::tearDown();
		register_condition_taxonomy();
	}

	public function test_a_page_below_a_page_condition_keeps_its_address_as_long_as_no_condition_has_it(): void {
		self::open( '/condition/gout/' );
		$this->assertTrue( is_page( $this->child ) );
		$this->assertFalse( is_tax() );
		self::open( '/condition/' );
		$this->assertTrue( is_page( $this->parent ) );
		$gout = create_condition( condition_catalogue()['gout'] )[0]->term_id;
		self::file( $gout );
		self::open( '/condition/gout/' );
		$this->assertTrue( is_tax( 'practice_condition', $gout ) );
	}

	public function test_a_draft_is_not_shown(): void {
		wp_update_post( array( 'ID' => $this->child, 'post_status' => 'draft' ) );
		self::open( '/condition/gout/' );
		$this->assertSame( array(), $GLOBALS['wp_query']->posts );
	}

	public function test_an_unknown_condition_is_not_found(): void {
		foreach ( array( '/condition/xyzzy/', '/condition/' . str_repeat( 'x', 300 ) . '/', '/condition/%3Cb%3E/', '/condition/%D0%B1%D0%BE%D0%BB%D1%8C/', '/condition/xyzzy/feed/', '/?practice_condition=xyzzy', '/?practice_condition[]=gout' ) as $address ) {
			self::open( $address );
			$this->assertFalse( is_page(), $address );
			// The feed of something unknown is an empty one in WordPress.
			$this->assertSame( false === strpos( $address, 'feed' ), is_404(), $address );
			$this->assertSame( '', self::redirect(), $address );
		}
	}

	public function test_the_page_of_a_condition_and_every_other_page_take_no_more_queries(): void {
		self::file( create_condition( condition_catalogue()['asthma'] )[0]->term_id );
		self::open( '/' );
		foreach ( array( '/condition/asthma/', '/condition/', '/', '/xyzzy/' ) as $address ) {
			add_filter( 'request', 'Practice_Blocks\find_page_below_condition' );
			$with = self::open( $address );
			remove_filter( 'request', 'Practice_Blocks\find_page_below_condition' );
			$this->assertSame( self::open( $address ), $with, $address );
		}
	}

	public function test_the_address_that_a_condition_had_leads_to_the_one_that_it_has(): void {
		$gout = create_condition( condition_catalogue()['asthma'] )[0]->term_id;
		self::file( $gout );
		wp_update_term( $gout, 'practice_condition', array( 'slug' => 'lungs' ) );
		self::open( '/condition/asthma/' );
		$this->assertSame( home_url( '/condition/lungs/' ), self::redirect() );
		self::open( '/condition/asthma/feed/' );
		$this->assertSame( home_url( '/condition/lungs/feed/' ), self::redirect() );
		self::open( '/condition/lungs/' );
		$this->assertSame( '', self::redirect() );
		wp_delete_term( $gout, 'practice_condition' );
		self::open( '/condition/asthma/' );
		$this->assertTrue( is_404() );
		$this->assertSame( '', self::redirect() );
	}

	public function test_a_condition_in_another_script_has_its_page(): void {
		$term = wp_insert_term( 'Боль', 'practice_condition' )['term_id'];
		self::file( $term );
		foreach ( array( '/condition/боль/', '/condition/%D0%B1%D0%BE%D0%BB%D1%8C/', '/condition/%d0%b1%d0%be%d0%bb%d1%8c/' ) as $address ) {
			self::open( $address );
			$this->assertTrue( is_tax( 'practice_condition', $term ), $address );
		}
	}

	private static function file( int $term ): void {
		wp_set_object_terms( wp_insert_post( array( 'post_title' => 'A post', 'post_status' => 'publish' ) ), array( $term ), 'practice_condition' );
	}

	/**
	 * Opens a page as WordPress does.
	 *
	 * @return int How many queries it took up to its template.
	 */
	private static function open( string $address ): int {
		$_SERVER['REQUEST_URI'] = $address;
		parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $_GET );
		wp_cache_flush();
		wp_load_alloptions();
		$GLOBALS['wp_rewrite']->rewrite_rules();
		$before = $GLOBALS['wpdb']->num_queries;
		$wp     = new WP();
		foreach ( $GLOBALS['wp']->public_query_vars as $name ) {
			$wp->add_query_var( $name );
		}
		$wp->parse_request();
		$GLOBALS['wp_the_query']->query( $wp->query_vars );
		$GLOBALS['wp_query'] = $GLOBALS['wp_the_query']; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As WP::main() does.
		$wp->handle_404();
		get_queried_object();
		$_GET = array();
		return $GLOBALS['wpdb']->num_queries - $before;
	}

	/**
	 * @return string Where a visitor of the page that is open is sent; empty if nowhere.
	 */
	private static function redirect(): string {
		$stop = static function ( string $location ): void {
			throw new RuntimeException( $location ); // phpcs:ignore WordPress.Security.EscapeOutput -- Not shown.
		};
		add_filter( 'wp_redirect', $stop );
		try {
			\Practice_Blocks\redirect_old_condition();
		} catch ( RuntimeException $sent ) {
			return $sent->getMessage();
		} finally {
			remove_filter( 'wp_redirect', $stop );
		}
		return '';
	}
}
