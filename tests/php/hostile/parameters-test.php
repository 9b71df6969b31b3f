<?php
/**
 * Hostile content in every parameter that there is, sent by everybody: an answer that is JSON, as the table of permissions has it, no
 * message of PHP, and nothing written by whom it refuses.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Response;
use function Practice_Blocks\condition_fields;
use function Practice_Blocks\may_read_outline;

require_once __DIR__ . '/class-hostile-test-case.php';
require_once dirname( __DIR__ ) . '/permissions/class-permission-table-test-case.php';

/**
 * Covers includes/conditions/rest.php, ability.php and fields.php. What of it is shown as HTML is in scripts-in-conditions-test.php.
 */
final class Parameters_Test extends Permission_Table_Test_Case {

	/** Where what is sent names something that there is not. All else is understood, or is no number. */
	private const UNKNOWN = array( 'GET /practice-blocks/v1 namespace', 'POST /practice-blocks/v1/conditions slug' );

	public function test_in_every_parameter_of_our_routes(): void {
		$places = array();
		foreach ( rest_get_server()->get_routes( 'practice-blocks/v1' ) as $route => $handlers ) {
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					foreach ( $handler['args'] as $name => $schema ) {
						$places[ "$method $route $name" ] = $schema['type'] ?? '';
					}
				}
			}
		}
		$this->assertContains( 'integer', $places );
		$this->assertSame( array(), array_diff( self::UNKNOWN, array_keys( $places ) ) );
		foreach ( $places as $place => $type ) {
			[ $method, $route, $name ] = explode( ' ', $place );
			$cells                     = self::table( 'routes' )[ "$method $route" ];
			$understood                = in_array( $place, self::UNKNOWN, true ) ? 404 : 200;
			$this->assert_row(
				// WordPress looks at values before it looks at people.
				'integer' === $type ? array_fill( 0, count( $cells ), 400 ) : self::answers( $cells, $understood ),
				function () use ( $method, $route, $name ): int {
					return $this->send_all( $method, $route, static fn( string $markup ): array => array( $name => $markup ) );
				}
			);
		}
	}

	public function test_in_every_input_of_our_abilities(): void {
		foreach ( array_keys( self::table( 'abilities' ) ) as $name ) {
			$ability = function_exists( 'wp_get_ability' ) ? wp_get_ability( $name ) : null;
			$inputs  = array_keys( $ability ? $ability->get_input_schema()['properties'] : array() );
			// And in the place of all of them.
			foreach ( array_merge( array( null ), $inputs ) as $input ) {
				$this->assert_row(
					array_fill( 0, count( self::table( 'people' ) ), $ability ? 400 : 404 ),
					function () use ( $name, $input ): int {
						$parameters = static fn( string $markup ): array => array( 'input' => null === $input ? $markup : array( $input => $markup ) );
						return $this->send_all( 'GET', "/wp-abilities/v1/abilities/$name/run", $parameters );
					}
				);
			}
		}
		wp_set_current_user( 1 );
		foreach ( Hostile_Test_Case::vectors() as $markup ) {
			$this->assertFalse( may_read_outline( $markup ) );
			$this->assertFalse( may_read_outline( array( 'post_id' => $markup ) ) );
		}
	}

	/**
	 * @return array<string, array{bool, int}> Whether a field is a text of any kind, and the answer to whoever may write it.
	 */
	public function kinds(): array {
		return array(
			'texts'                  => array( true, 200 ),
			'a code, and an address' => array( false, 400 ),
		);
	}

	/**
	 * All fields of a kind at once, for a request that writes takes its time.
	 *
	 * @dataProvider kinds
	 */
	public function test_in_every_field_of_a_condition( bool $is_text, int $understood ): void {
		$fields = array();
		foreach ( get_registered_meta_keys( 'term', 'practice_condition' ) as $key => $meta ) {
			if ( isset( $meta['show_in_rest']['schema']['pattern'] ) !== $is_text ) {
				$fields[ $key ] = $meta['show_in_rest']['schema'];
			}
		}
		$this->assertCount( $is_text ? 4 : 2, $fields );
		$this->assert_row(
			self::answers( self::table( 'routes' )['POST /wp/v2/practice-conditions/(?P<id>[\d]+)'], $understood ),
			function () use ( $fields ): int {
				$term = self::term();
				$send = static fn( string $markup ): array => array( 'meta' => array_fill_keys( array_keys( $fields ), $markup ) );
				$kept = function ( WP_REST_Response $answer, string $markup ) use ( $term, $fields ): void {
					foreach ( $fields as $key => $schema ) {
						$clean = condition_fields()[ substr( $key, strlen( 'practice_blocks_' ) ) ]['clean'];
						$value = $clean( rest_sanitize_value_from_schema( $markup, $schema ) );
						$this->assertSame( $value, get_term_meta( $term, $key, true ) );
						$this->assertSame( $value, $answer->get_data()['meta'][ $key ] );
					}
				};
				return $this->send_all( 'POST', "/wp/v2/practice-conditions/$term", $send, $kept );
			}
		);
	}

	/**
	 * What the table says, of requests that do not make what it is about.
	 *
	 * @param int[] $cells      Statuses.
	 * @param int   $understood The status for whoever may.
	 * @return int[] Statuses.
	 */
	private static function answers( array $cells, int $understood ): array {
		return array_map( static fn( int $status ): int => $status < 400 ? $understood : $status, $cells );
	}

	/**
	 * Sends every vector.
	 *
	 * @param callable(string): array                      $parameters What is sent for a vector.
	 * @param callable(WP_REST_Response, string): void|null $kept       Looks at what came of one that was taken.
	 * @return int The status, which is the same for all.
	 */
	private function send_all( string $method, string $route, callable $parameters, ?callable $kept = null ): int {
		$before   = self::written();
		$statuses = array();
		foreach ( Hostile_Test_Case::vectors() as $markup ) {
			$answer = self::request( $method, $route, $parameters( $markup ) );
			$this->assertIsString( wp_json_encode( $answer->get_data() ), $markup );
			$this->assertArrayNotHasKey( 'Content-Type', $answer->get_headers(), 'JSON, as WordPress has it.' );
			$statuses[ $answer->get_status() ] = $markup;
			if ( $kept && ! $answer->is_error() ) {
				$kept( $answer, $markup );
			}
		}
		$this->assertCount( 1, $statuses, "$method $route: " . wp_json_encode( $statuses ) );
		if ( ! $kept || key( $statuses ) >= 400 ) {
			$this->assertSame( $before, self::written(), "$method $route" );
		}
		return key( $statuses );
	}

	/**
	 * @return array<string, string> A sum of all that the plugin could have written.
	 */
	private static function written(): array {
		global $wpdb;
		$tables = array( $wpdb->terms, $wpdb->term_taxonomy, $wpdb->term_relationships, $wpdb->termmeta, $wpdb->posts, $wpdb->postmeta );
		$read   = static fn( string $table ): string => md5( serialize( $wpdb->get_results( "SELECT * FROM $table" ) ) ); // phpcs:ignore WordPress.DB, WordPress.PHP.DiscouragedPHPFunctions -- Names of WordPress's own.
		return array_combine( $tables, array_map( $read, $tables ) );
	}
}
