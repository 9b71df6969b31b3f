<?php
/**
 * Who may do what with which post: their own and other people's, published or not.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\may_read_outline;

require_once __DIR__ . '/class-permission-table-test-case.php';

/**
 * Covers the abilities (includes/conditions/ability.php), and filing a post under a condition.
 */
final class Objects_Test extends Permission_Table_Test_Case {

	private const OUTLINE = 'practice-blocks/get-article-outline';

	public function test_every_ability_has_rows(): void {
		$this->assertTrue( is_callable( 'Practice_Blocks\may_read_outline' ) );
		$ours = array();
		foreach ( function_exists( 'wp_get_abilities' ) ? wp_get_abilities() : array() as $ability ) {
			if ( 0 === strpos( $ability->get_name(), 'practice-blocks/' ) ) {
				$ours[] = $ability->get_name();
			}
		}
		$this->assertSame( function_exists( 'wp_get_abilities' ) ? array_keys( self::table( 'abilities' ) ) : array(), $ours );
	}

	/**
	 * @return array<string, array{string, bool[]}> Who may read the outline of which post.
	 */
	public function outlines(): array {
		return self::sets( self::table( 'abilities' )[ self::OUTLINE ] );
	}

	/**
	 * @dataProvider outlines
	 * @param bool[] $cells Whether they may.
	 */
	public function test_only_whom_the_table_lets_reads_an_outline( string $object, array $cells ): void {
		$this->assert_row(
			$cells,
			function ( int $person ) use ( $object ): bool {
				$input   = array( 'post_id' => self::post( $object, $person ) );
				$allowed = may_read_outline( $input );
				if ( function_exists( 'wp_get_ability' ) ) {
					$answer = self::request( 'GET', '/wp-abilities/v1/abilities/' . self::OUTLINE . '/run', array( 'input' => $input ) );
					$this->assertSame( $allowed ? 200 : rest_authorization_required_code(), $answer->get_status() );
					$this->assertSame( $allowed, 'Title' === ( $answer->get_data()['title'] ?? null ) );
				}
				return $allowed;
			}
		);
	}

	/**
	 * @return array<string, array{string, int[]}> Who may file which post.
	 */
	public function filings(): array {
		return self::sets( self::table( 'filing' ) );
	}

	/**
	 * @dataProvider filings
	 * @param int[] $cells Statuses.
	 */
	public function test_only_whom_the_table_lets_files_a_post_under_a_condition( string $object, array $cells ): void {
		$this->assert_row(
			$cells,
			function ( int $person ) use ( $object ): int {
				$term   = self::term();
				$post   = self::post( $object, $person );
				$answer = self::request( 'POST', "/wp/v2/posts/$post", array( 'practice-conditions' => array( $term ) ) );
				$filed  = wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'ids' ) );
				$this->assertSame( $answer->is_error() ? array() : array( $term ), $filed );
				return $answer->get_status();
			}
		);
	}

	public function test_a_page_is_filed_under_no_condition_whoever_tries(): void {
		$this->assert_row(
			array( 401, 403, 403, 403, 200, 200 ),
			function ( int $person ): int {
				$page   = self::post( 'own, page', $person );
				$answer = self::request( 'POST', "/wp/v2/pages/$page", array( 'practice-conditions' => array( self::term() ) ) );
				$this->assertSame( array(), wp_get_object_terms( $page, 'practice_condition', array( 'fields' => 'ids' ) ) );
				return $answer->get_status();
			}
		);
	}

	/**
	 * @return array<string, array{string, int[]}> Who may see that there are our abilities.
	 */
	public function listings(): array {
		return self::sets( self::table( 'listing' ) );
	}

	/**
	 * @dataProvider listings
	 * @param int[] $cells Statuses.
	 */
	public function test_only_whom_the_table_lets_sees_that_there_are_our_abilities( string $row, array $cells ): void {
		$this->assert_row(
			function_exists( 'wp_get_abilities' ) ? $cells : array_fill( 0, count( $cells ), 404 ),
			function () use ( $row ): int {
				[ $method, $route ] = explode( ' ', $row );
				$answer             = self::request( $method, $route, array() );
				$is_told            = false !== strpos( (string) wp_json_encode( $answer->get_data(), JSON_UNESCAPED_SLASHES ), '"category":"practice-blocks"' );
				$this->assertSame( 200 === $answer->get_status() && false === strpos( $route, 'categories' ), $is_told );
				return $answer->get_status();
			}
		);
	}
}
