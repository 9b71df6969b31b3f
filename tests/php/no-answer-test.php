<?php
/**
 * A database that does not answer has not said that there are no conditions.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Error;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\find_conditions;
use function Practice_Blocks\post_conditions;

require_once __DIR__ . '/class-fault-test-case.php';

/**
 * Covers what is made of answered_rows(), in includes/conditions/ask.php.
 */
final class No_Answer_Test extends Fault_Test_Case {

	public function test_no_answer_is_not_remembered_as_none(): void {
		$post = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) )['id'];
		wp_cache_flush();
		$fail = self::fail_to_look();
		$this->assertNull( find_conditions( array( 'gout' ) ) );
		$this->assertNull( post_conditions( $post ) );
		$this->assertNotSame( '', $GLOBALS['wpdb']->last_error );
		remove_filter( 'query', $fail );
		$this->assertSame( array( 'gout' ), array_keys( find_conditions( array( 'gout' ) ) ) );
		$this->assertSame( array( 'gout' ), array_column( post_conditions( $post ), 'slug' ) );
	}

	public function test_without_an_answer_no_second_condition_is_made(): void {
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'name' => 'Joints', 'slug' => 'joints' ) );
		wp_cache_flush();
		// The first question only, as where the server was busy for a moment.
		$fail = static function ( string $query ) use ( &$fail ): string {
			if ( false === strpos( $query, 'old_slug' ) ) {
				return $query;
			}
			remove_filter( 'query', $fail );
			return self::FAILS;
		};
		add_filter( 'query', $fail );
		$this->assertInstanceOf( WP_Error::class, create_condition( condition_catalogue()['gout'] ) );
		$this->assertEqualsCanonicalizing( array( 'asthma', 'joints' ), get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false, 'fields' => 'slugs' ) ) );
		$this->assertSame( 'joints', create_condition( condition_catalogue()['gout'] )[0]->slug );
	}

	/**
	 * @return array<string, array{bool, string}> Whether WordPress knows the terms of the post, and what is saved.
	 */
	public function contents(): array {
		return array(
			'a block that names what the term was called' => array( false, self::callout( 'gout' ) . '<p>More</p>' ),
			'the same, of a post whose terms are known'   => array( true, self::callout( 'gout' ) . '<p>More</p>' ),
			'no block'                                    => array( false, '<p>Nothing</p>' ),
		);
	}

	/**
	 * @dataProvider contents
	 */
	public function test_without_an_answer_a_post_keeps_its_terms_and_its_memory( bool $are_known, string $content ): void {
		$post = self::request( '/wp/v2/posts', array( 'content' => self::callout( 'gout' ) ) )['id'];
		wp_update_term( get_term_by( 'slug', 'gout', 'practice_condition' )->term_id, 'practice_condition', array( 'slug' => 'crystals' ) );
		wp_cache_flush();
		$fail = self::fail_to_look();
		if ( $are_known ) {
			add_action(
				'wp_after_insert_post',
				static function ( int $post_id ) use ( $fail ): void {
					remove_filter( 'query', $fail );
					get_the_terms( $post_id, 'practice_condition' );
					add_filter( 'query', $fail );
				},
				1
			);
		}
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => $content ) ) );
		remove_all_actions( 'wp_after_insert_post', 1 );
		remove_filter( 'query', $fail );
		$this->assertSame( array( 'crystals' ), self::slugs( $post ) );
		wp_update_post( array( 'ID' => $post, 'post_content' => '<p>Nothing at all</p>' ) );
		$this->assertSame( array(), self::slugs( $post ), 'It remembered that its blocks had set it.' );
	}

	/**
	 * Has every question about conditions fail.
	 *
	 * @return callable The filter of queries.
	 */
	private static function fail_to_look(): callable {
		$fail = static function ( string $query ): string {
			return preg_match( '/^\s*SELECT.*practice_condition\b/s', $query ) ? self::FAILS : $query;
		};
		add_filter( 'query', $fail );
		return $fail;
	}
}
