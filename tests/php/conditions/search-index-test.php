<?php
/**
 * What terms are found by, kept up to date and searched in one query.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\search_terms;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers includes/conditions/search-index.php.
 */
final class Search_Index_Test extends WordPress_Test_Case {

	public function test_a_term_is_found_by_what_it_is_called_now(): void {
		$term = wp_insert_term( 'Sjögren’s & dry eyes', 'practice_condition' )['term_id'];
		$this->assertSame( array( $term => "\nsjogrens dry eyes" ), search_terms( 'SJOGREN' ) );
		$this->assertSame( array(), search_terms( 'sicca' ) );
		write_condition_fields(
			$term,
			array(
				'abbreviation' => 'S.S.',
				'other_names'  => array( 'Sicca syndrome', 'Gougerot' ),
			)
		);
		$this->assertSame( array( $term => "ss\nsjogrens dry eyes\nsicca syndrome\ngougerot" ), search_terms( 'syndrome sic' ) );
		wp_update_term( $term, 'practice_condition', array( 'name' => 'Dryness' ) );
		write_condition_fields( $term, array( 'other_names' => array() ) );
		$this->assertSame( array( $term => "ss\ndryness" ), search_terms( '' ) );
		wp_delete_term( $term, 'practice_condition' );
		$this->assertSame( array(), search_terms( '' ) );
	}

	public function test_a_field_written_over_rest_is_found(): void {
		$term = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		wp_set_current_user( 1 );
		$request = new WP_REST_Request( 'POST', "/wp/v2/practice-conditions/$term" );
		$request->set_body_params( array( 'meta' => array( 'practice_blocks_abbreviation' => 'GT' ) ) );
		rest_do_request( $request );
		$this->assertArrayHasKey( $term, search_terms( 'gt' ) );
	}

	public function test_a_term_that_came_past_wordpress_is_found_by_its_name(): void {
		$term = wp_insert_term( 'Tom &amp; gout', 'practice_condition' )['term_id'];
		delete_term_meta( $term, '_practice_blocks_search_text' );
		$this->assertSame( array( $term => "\ntom gout" ), search_terms( 'GOUT' ) );
	}

	/**
	 * As the WordPress importer does it: the term, then one row of meta after the other.
	 */
	public function test_an_imported_term_is_found_by_what_it_is_called_here_and_not_by_what_the_file_says_of_searching(): void {
		$term = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		foreach ( array( '_practice_blocks_search_text' => "\nfeet", 'practice_blocks_abbreviation' => 'GT', '_practice_blocks_old_slug' => 'crystals' ) as $key => $value ) {
			$key = apply_filters( 'import_term_meta_key', $key, $term, array() );
			if ( $key ) {
				add_term_meta( $term, wp_slash( $key ), $value );
			}
		}
		$this->assertSame( array( "gt\ngout" ), get_term_meta( $term, '_practice_blocks_search_text' ) );
		$this->assertSame( array( $term => "gt\ngout" ), search_terms( 'gt' ) );
		$this->assertArrayHasKey( 'crystals', \Practice_Blocks\find_conditions( array( 'crystals' ) ) );
	}

	public function test_a_term_that_went_past_wordpress_is_not_found(): void {
		global $wpdb;
		$gone  = wp_insert_term( 'Gout of old', 'practice_condition' )['term_id'];
		$there = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		$wpdb->delete( $wpdb->term_taxonomy, array( 'term_id' => $gone ) );
		$this->assertSame( array( $there => "\ngout" ), search_terms( 'gout' ) );
	}

	public function test_words_are_found_in_any_order_and_each_must_be_there(): void {
		$term = wp_insert_term( 'Carpal tunnel syndrome', 'practice_condition' )['term_id'];
		wp_insert_term( 'Tarsal tunnel syndrome', 'practice_condition' );
		$this->assertSame( array( $term ), array_keys( search_terms( 'syndrome  carp' ) ) );
		$this->assertSame( array(), search_terms( 'carpal tarsal' ) );
	}

	public function test_fields_that_are_written_together_are_indexed_once(): void {
		$term  = wp_insert_term( 'Gout', 'practice_condition' )['term_id'];
		$count = 0;
		$count_writing = static function ( $meta_id, int $term_id, string $key ) use ( &$count ): void {
			$count += (int) ( '_practice_blocks_search_text' === $key );
		};
		add_action( 'updated_term_meta', $count_writing, 10, 3 );
		write_condition_fields( $term, array( 'abbreviation' => 'GT', 'other_names' => array( 'Gicht' ) ) );
		$this->assertSame( 1, $count );
		$this->assertSame( array( $term => "gt\ngout\ngicht" ), search_terms( 'gicht' ) );
		update_term_meta( $term, 'practice_blocks_abbreviation', 'G' );
		$this->assertSame( array( $term => "g\ngout\ngicht" ), search_terms( 'gicht' ), 'One that is written alone, too.' );
	}

	public function test_nothing_of_a_deleted_term_is_left(): void {
		global $wpdb;
		[ $term ] = \Practice_Blocks\create_condition( \Practice_Blocks\condition_catalogue()['me-cfs'] );
		wp_delete_term( $term->term_id, 'practice_condition' );
		$this->assertSame( array(), $wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->termmeta WHERE term_id = %d", $term->term_id ) ) );
	}

	public function test_tags_are_no_conditions(): void {
		$tag = wp_insert_term( 'Gout', 'post_tag' )['term_id'];
		update_term_meta( $tag, 'practice_blocks_abbreviation', 'X' );
		$this->assertSame( array(), search_terms( 'gout' ) );
		$this->assertSame( '', get_term_meta( $tag, '_practice_blocks_search_text', true ) );
	}

	public function test_searching_takes_one_query_and_survives_any_input(): void {
		wp_insert_term( 'Gout', 'practice_condition' );
		foreach ( array( 'gout', '', "'; DROP TABLE x; --", '%', '_', str_repeat( 'long ', 200 ), "\xFF", '100% %s %d' ) as $query ) {
			$before = $GLOBALS['wpdb']->num_queries;
			search_terms( $query );
			$this->assertSame( $before + 1, $GLOBALS['wpdb']->num_queries );
			$this->assertSame( '', $GLOBALS['wpdb']->last_error );
		}
	}
}
