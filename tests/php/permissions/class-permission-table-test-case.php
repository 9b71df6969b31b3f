<?php
/**
 * The base of the tests of who may do what: the table is tests/fixtures/permissions.json, a row for each thing and a column for each
 * role, with visitors who are not logged in as the first.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use WP_REST_Response;

/**
 * Reads the table, and tries a row of it as every person.
 */
abstract class Permission_Table_Test_Case extends WordPress_Test_Case {

	/**
	 * The people by their roles, and `other`, whose posts are other people's. They take long to make, so all tests share them.
	 *
	 * @var array<string, int>
	 */
	private static array $people = array();

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		foreach ( array_slice( self::table( 'people' ), 1 ) as $role ) {
			self::$people[ $role ] = wp_insert_user( array( 'user_login' => "the $role", 'user_pass' => 'x', 'role' => $role ) );
		}
		self::$people['other'] = wp_insert_user( array( 'user_login' => 'another', 'user_pass' => 'x', 'role' => 'administrator' ) );
	}

	public static function tearDownAfterClass(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		array_map( 'wp_delete_user', self::$people );
		self::$people = array();
		parent::tearDownAfterClass();
	}

	/**
	 * @return array<string, mixed> The part of the table.
	 */
	protected static function table( string $part ): array {
		$table = json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/fixtures/permissions.json' ), true );
		return $table[ $part ];
	}

	/**
	 * @param array<string, array> $rows Cells by the name of their row.
	 * @return array<string, array{string, array}> The same for a data provider.
	 */
	protected static function sets( array $rows ): array {
		$sets = array();
		foreach ( $rows as $name => $cells ) {
			$sets[ $name ] = array( $name, $cells );
		}
		return $sets;
	}

	/**
	 * Tries what a row is about as every person, each in a site as it was.
	 *
	 * @param array                    $cells What is to come of it, in the order of the people.
	 * @param callable(int): bool|int $attempt Is given the person's number, who is logged in, and gives what came of it.
	 */
	protected function assert_row( array $cells, callable $attempt ): void {
		$people = self::table( 'people' );
		$given  = array();
		foreach ( $people as $person ) {
			$id = self::person( $person );
			wp_set_current_user( $id );
			$given[ $person ] = $attempt( $id );
			$GLOBALS['wpdb']->query( 'ROLLBACK' );
			$GLOBALS['wpdb']->query( 'START TRANSACTION' );
			wp_cache_flush();
		}
		$this->assertSame( array_combine( $people, $cells ), $given );
	}

	/**
	 * @param string $name A role, "other", or "visitor", who is nobody.
	 */
	protected static function person( string $name ): int {
		return self::$people[ $name ] ?? 0;
	}

	/**
	 * Makes the post that a row is about.
	 *
	 * @param string $object Whose, and of which status.
	 * @param int    $person The person; 0 for a visitor, whose posts are nobody's.
	 * @return int Its number; one that no post has for "no post".
	 */
	protected static function post( string $object, int $person ): int {
		if ( 'no post' === $object ) {
			return PHP_INT_MAX;
		}
		$kinds = array(
			'published' => array( 'post_status' => 'publish' ),
			'password'  => array( 'post_status' => 'publish', 'post_password' => 'secret' ),
			'scheduled' => array( 'post_status' => 'future', 'post_date' => '2090-01-01 00:00:00' ),
			'page'      => array( 'post_status' => 'publish', 'post_type' => 'page' ),
			'no page'   => array( 'post_status' => 'publish', 'post_type' => 'wp_block' ),
			// Published before.
			'trash'     => array( 'post_status' => 'publish' ),
		);
		[ $whose, $kind ] = array_pad( explode( ', ', $object ), 2, $object );
		$post             = wp_insert_post(
			( $kinds[ $kind ] ?? array( 'post_status' => $kind ) ) + array(
				'post_title'   => 'Title',
				'post_content' => 'Text',
				'post_author'  => 'own' === $whose ? $person : self::person( 'other' ),
			)
		);
		if ( 'trash' === $kind ) {
			wp_trash_post( $post );
		}
		return $post;
	}

	protected static function term(): int {
		return wp_insert_term( 'Sore feet', 'practice_condition', array( 'description' => 'Before' ) )['term_id'];
	}

	/**
	 * @param array<string, mixed> $parameters What is sent.
	 */
	protected static function request( string $method, string $route, array $parameters ): WP_REST_Response {
		$request = new WP_REST_Request( $method, $route );
		'GET' === $method ? $request->set_query_params( $parameters ) : $request->set_body_params( $parameters );
		return rest_do_request( $request );
	}
}
