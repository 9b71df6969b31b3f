<?php
/**
 * Who may use which route: every one that there is because of the plugin, with each of its methods.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-permission-table-test-case.php';

/**
 * Covers the permission callbacks of includes/conditions/rest.php and the capabilities of taxonomy.php.
 */
final class Routes_Test extends Permission_Table_Test_Case {

	/** What is sent, so that the answer depends on the person alone. */
	private const SENT = array(
		'POST /practice-blocks/v1/conditions' => array( 'slug' => 'gout' ),
		'POST /wp/v2/practice-conditions'     => array( 'name' => 'Cold hands' ),
	);

	/**
	 * @return array<string, array{string, int[]}> The rows.
	 */
	public function rows(): array {
		return self::sets( self::table( 'routes' ) );
	}

	public function test_every_route_and_method_has_a_row(): void {
		$found = array();
		foreach ( rest_get_server()->get_routes() as $route => $handlers ) {
			// Those of abilities are WordPress's own, and one for all abilities; the abilities have a part of the table.
			if ( false === strpos( $route, 'practice-' ) ) {
				continue;
			}
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$found[] = "$method $route";
				}
			}
		}
		$rows = array_map(
			static function ( string $row ): string {
				return explode( '?context', $row )[0];
			},
			array_keys( self::table( 'routes' ) )
		);
		$this->assertEqualsCanonicalizing( array_unique( $found ), array_unique( $rows ) );
	}

	/**
	 * @dataProvider rows
	 * @param int[] $cells Statuses.
	 */
	public function test_only_whom_the_table_lets( string $row, array $cells ): void {
		$this->assert_row(
			$cells,
			function () use ( $row ): int {
				$term              = self::term();
				[ $method, $path ] = explode( ' ', $row );
				[ $path, $query ]  = array_pad( explode( '?context=', $path ), 2, 'view' );
				$before            = self::terms();
				$sent              = 'GET' === $method ? array( 'context' => $query ) : self::SENT[ $row ] ?? array( 'description' => 'After', 'force' => true );
				$answer            = self::request( $method, str_replace( '(?P<id>[\d]+)', (string) $term, $path ), $sent );
				$changes           = 'GET' !== $method && ! $answer->is_error();
				$this->assertSame( $changes, self::terms() !== $before, 'What is refused changes nothing.' );
				return $answer->get_status();
			}
		);
	}

	/**
	 * @return array<string, array{string, array}> What comes of a new condition that is sent with fields.
	 */
	public function makings(): array {
		return self::sets( self::table( 'making' ) );
	}

	/**
	 * WordPress makes a term first, of any taxonomy, and looks at its meta then: whoever may make one has made one.
	 *
	 * @dataProvider makings
	 * @param array $cells Statuses, or whether there is a term, or a field.
	 */
	public function test_what_comes_of_a_new_condition_with_fields( string $row, array $cells ): void {
		[ $sent, $asked ] = explode( ', ', $row );
		$this->assert_row(
			$cells,
			static function () use ( $sent, $asked ) {
				$meta   = 'with fields' === $sent ? array( 'practice_blocks_abbreviation' => 'CH' ) : array( 'practice_blocks_icd11_code' => '<b>' );
				$answer = self::request( 'POST', '/wp/v2/practice-conditions', array( 'name' => 'Cold hands', 'meta' => $meta ) );
				$term   = get_term_by( 'name', 'Cold hands', 'practice_condition' );
				return array(
					'answer'  => $answer->get_status(),
					'made'    => (bool) $term,
					'written' => $term && '' !== get_term_meta( $term->term_id, key( $meta ), true ),
				)[ $asked ];
			}
		);
	}

	/**
	 * @return array<string, mixed> What the site knows of conditions.
	 */
	private static function terms(): array {
		wp_cache_flush();
		$terms = get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) );
		return array_column( $terms, 'description', 'slug' );
	}
}
