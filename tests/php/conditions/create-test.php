<?php
/**
 * Terms that are made of entries of the catalogue, and found by the slugs that they have and had.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Error;
use WP_Term;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\find_conditions;
use function Practice_Blocks\post_conditions;
use function Practice_Blocks\read_condition_fields;

/**
 * Covers includes/conditions/create.php and lookup.php.
 */
final class Create_Test extends WordPress_Test_Case {

	public function test_an_entry_becomes_a_term_with_its_fields(): void {
		[ $term, $made ] = self::create( 'me-cfs' );
		$entry           = condition_catalogue()['me-cfs'];
		$this->assertTrue( $made );
		$this->assertSame( array( 'me-cfs', $entry['name'], 'practice_condition' ), array( $term->slug, $term->name, $term->taxonomy ) );
		$this->assertSame( array_slice( $entry, 2 ), read_condition_fields( $term->term_id ) );
	}

	public function test_making_it_writes_a_row_for_each_field_and_changes_none(): void {
		$queries = array();
		add_filter(
			'query',
			static function ( string $query ) use ( &$queries ): string {
				$queries[] = $query;
				return $query;
			}
		);
		self::create( 'fibromyalgia' );
		$meta = preg_grep( '/termmeta/', $queries );
		$this->assertCount( 4, preg_grep( '/^INSERT/', $meta ), 'Three fields, and what it is found by.' );
		$this->assertSame( array(), preg_grep( '/^(UPDATE|DELETE)/', $meta ) );
		$this->assertSame( array(), preg_grep( '/SELECT meta_id FROM \S+ WHERE/', $meta ), 'WordPress need not ask whether they are there.' );
	}

	public function test_a_second_time_it_is_the_same_term_as_a_person_left_it(): void {
		[ $term ] = self::create( 'gout' );
		update_term_meta( $term->term_id, 'practice_blocks_plain_name', 'Our own words' );
		[ $again, $made ] = self::create( 'gout' );
		$this->assertFalse( $made );
		$this->assertSame( $term->term_id, $again->term_id );
		$this->assertSame( 'Our own words', read_condition_fields( $term->term_id )['plain_name'] );
	}

	public function test_a_term_that_a_person_made_is_taken_by_slug_or_name(): void {
		$by_slug = wp_insert_term( 'Crystals', 'practice_condition', array( 'slug' => 'gout' ) )['term_id'];
		$by_name = wp_insert_term( 'Asthma', 'practice_condition', array( 'slug' => 'breath' ) )['term_id'];
		$this->assertSame( array( $by_slug, false ), array( self::create( 'gout' )[0]->term_id, self::create( 'gout' )[1] ) );
		$this->assertSame( array( $by_name, false ), array( self::create( 'asthma' )[0]->term_id, self::create( 'asthma' )[1] ) );
		$this->assertSame( 2, self::number() );
		$this->assertSame( $by_name, find_conditions( array( 'asthma' ) )['asthma']->term_id, 'Blocks that name it by the entry’s slug find it.' );
		$this->assertCount( 1, get_term_meta( $by_name, '_practice_blocks_old_slug' ), 'Noted once.' );
	}

	public function test_a_tag_of_the_same_slug_is_another_thing(): void {
		wp_insert_term( 'Gout', 'post_tag' );
		$this->assertSame( 'gout', self::create( 'gout' )[0]->slug );
	}

	/**
	 * @return array<string, array{string, int, bool}> Hook and number of the call in which the second request comes in, and whether
	 *                                                 WordPress's own check may see it.
	 */
	public function moments(): array {
		return array(
			'before WordPress looks for the name'       => array( 'pre_insert_term', 1, true ),
			'between looking for the name and the slug' => array( 'get_terms', 2, true ),
			'before the term is written'                => array( 'wp_insert_term_data', 1, true ),
			'so close that WordPress sees neither'      => array( 'wp_insert_term_data', 1, false ),
			'while the hooks of the first one run'      => array( 'created_practice_condition', 1, true ),
		);
	}

	/**
	 * @dataProvider moments
	 */
	public function test_two_requests_at_the_same_time_make_it_once( string $moment, int $call, bool $seen ): void {
		$second = null;
		$calls  = 0;
		if ( ! $seen ) {
			add_filter( 'wp_insert_term_duplicate_term_check', '__return_null' );
		}
		add_filter(
			$moment,
			static function ( $value ) use ( &$second, &$calls, $call ) {
				if ( ++$calls === $call ) {
					$second = self::create( 'gout' );
				}
				return $value;
			},
			1
		);
		$first = self::create( 'gout' );
		$this->assertIsArray( $second, 'The second request came.' );
		$this->assertSame( 1, self::number() );
		$this->assertSame( $first[0]->term_id, $second[0]->term_id, 'Both have the same term.' );
		$this->assertSame( 'gout', get_term( $first[0]->term_id )->slug );
		$this->assertCount( 1, array_filter( array( $first[1], $second[1] ) ), 'One of them made it.' );
		$this->assertSame( 'FA25', read_condition_fields( $first[0]->term_id )['icd11_code'] );
		$this->assertSame( array( 'FA25' ), get_term_meta( $first[0]->term_id, 'practice_blocks_icd11_code' ), 'Each field once.' );
	}

	/**
	 * @return array<string, array{string, mixed}> Taxonomy, and what a form sends under the name of what we keep among the arguments.
	 */
	public function sent(): array {
		return array(
			'a text, with a condition'  => array( 'practice_condition', 'x' ),
			'a list, with a condition'  => array( 'practice_condition', array( 'entry' => array( 'slug' => 'gout' ), 'term_id' => '0' ) ),
			'a text, with a category'   => array( 'category', 'x' ),
			'a list, with a category'   => array( 'category', array( 'entry' => array( 'slug' => 'gout' ), 'term_id' => '0' ) ),
		);
	}

	/**
	 * @dataProvider sent
	 * @param string|mixed[] $sent What is sent. WordPress hands on all that the form has.
	 */
	public function test_no_form_passes_for_an_entry( string $taxonomy, $sent ): void {
		$made = wp_insert_term( 'Sore feet', $taxonomy, array( 'tag-name' => 'Sore feet', 'practice_blocks_making' => $sent ) );
		$this->assertSame( 'sore-feet', get_term( $made['term_id'], $taxonomy )->slug );
		$this->assertSame( array(), array_diff_key( get_term_meta( $made['term_id'] ), array( '_practice_blocks_search_text' => 1 ) ) );
	}

	public function test_only_conditions_are_made_of_entries(): void {
		$making = (object) array( 'entry' => condition_catalogue()['gout'], 'term_id' => 0 );
		$made   = wp_insert_term( 'Sore feet', 'category', array( 'practice_blocks_making' => $making ) );
		$this->assertSame( 'sore-feet', get_term( $made['term_id'], 'category' )->slug );
	}

	public function test_what_speaks_against_it_is_said(): void {
		add_filter(
			'pre_insert_term',
			static function () {
				return new WP_Error( 'no', 'Not today.' );
			}
		);
		$error = self::create( 'gout' );
		$this->assertInstanceOf( WP_Error::class, $error );
		$this->assertSame( '“Gout” could not be added. Not today.', $error->get_error_message() );
		$this->assertSame( array( 'status' => 500 ), $error->get_error_data() );
	}

	public function test_names_with_quotes_and_angle_brackets_stay_whole(): void {
		$entry           = array( 'slug' => 'odd', 'name' => 'O\'Brien\'s "x" \\ <3 & more' ) + condition_catalogue()['gout'];
		[ $term, $made ] = create_condition( $entry );
		$this->assertTrue( $made );
		$this->assertSame( $entry['name'], \Practice_Blocks\condition_name( $term ) );
		$this->assertFalse( create_condition( $entry )[1] );
	}

	public function test_a_name_that_is_too_long_is_refused_with_a_reason(): void {
		$error = create_condition( array( 'slug' => 'long', 'name' => str_repeat( 'é', 300 ) ) + condition_catalogue()['gout'] );
		$this->assertInstanceOf( WP_Error::class, $error );
		$this->assertStringContainsString( 'could not be added', $error->get_error_message() );
		$this->assertSame( 0, self::number() );
	}

	public function test_terms_are_found_by_slugs_they_have_and_had(): void {
		$gout = self::create( 'gout' )[0]->term_id;
		wp_update_term( $gout, 'practice_condition', array( 'slug' => 'crystals' ) );
		wp_update_term( $gout, 'practice_condition', array( 'slug' => 'joints' ) );
		$asthma = self::create( 'asthma' )[0]->term_id;
		$this->assertSame(
			array( 'asthma' => $asthma, 'crystals' => $gout, 'gout' => $gout, 'joints' => $gout ),
			self::ids( array( 'gout', 'crystals', 'joints', 'asthma', 'unknown', '' ) )
		);
		wp_update_term( $gout, 'practice_condition', array( 'slug' => 'gout' ) );
		$this->assertSame( array( 'crystals', 'joints' ), get_term_meta( $gout, '_practice_blocks_old_slug' ), 'The one it has is none that it had.' );
		$new = wp_insert_term( 'Crystals', 'practice_condition' )['term_id'];
		$this->assertSame( array( 'crystals' => $new ), self::ids( array( 'crystals' ) ), 'Who has a slug goes before who had it.' );
		wp_delete_term( $gout, 'practice_condition' );
		$this->assertSame( array(), self::ids( array( 'gout', 'joints' ) ) );
	}

	public function test_an_entry_whose_term_was_renamed_is_not_made_again(): void {
		$gout = self::create( 'gout' )[0]->term_id;
		wp_update_term( $gout, 'practice_condition', array( 'slug' => 'joints', 'name' => 'Joints' ) );
		[ $term, $made ] = self::create( 'gout' );
		$this->assertSame( array( $gout, false ), array( $term->term_id, $made ) );
	}

	public function test_looking_for_slugs_takes_one_query_and_none_the_second_time(): void {
		$gout = self::create( 'gout' )[0]->term_id;
		wp_update_term( self::create( 'asthma' )[0]->term_id, 'practice_condition', array( 'slug' => 'breath' ) );
		wp_cache_flush();
		wp_load_alloptions();
		$before = $GLOBALS['wpdb']->num_queries;
		find_conditions( array() );
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
		$found = find_conditions( array( 'gout', 'asthma', 'unknown' ) );
		$this->assertSame( array( 'asthma', 'gout' ), array_keys( self::ids( array( 'gout', 'asthma', 'unknown' ) ) ) );
		$this->assertEquals( get_term( $gout ), $found['gout'], 'It is as WordPress itself gives it.' );
		get_term_link( $found['gout'] );
		$this->assertSame( $before + 1, $GLOBALS['wpdb']->num_queries );
		wp_insert_term( 'Unknown', 'practice_condition' );
		$this->assertCount( 3, find_conditions( array( 'gout', 'asthma', 'unknown' ) ), 'What is new is found.' );
	}

	public function test_slugs_that_are_none_are_looked_for_safely(): void {
		self::create( 'gout' );
		$this->assertSame( array(), find_conditions( array( 'GOUT', "gout' OR 1=1 --", '%', '', str_repeat( 'x', 300 ), '%s', 'gout ' ) ) );
		$this->assertSame( '', $GLOBALS['wpdb']->last_error );
	}

	public function test_the_conditions_of_a_post_take_one_query_and_none_where_wordpress_knows_them(): void {
		$gout  = self::create( 'gout' )[0];
		$post  = wp_insert_post( array( 'post_title' => 'x' ) );
		$other = wp_insert_post( array( 'post_title' => 'y' ) );
		wp_set_object_terms( $post, array( $gout->term_id ), 'practice_condition' );
		wp_set_object_terms( $post, array( 'a tag' ), 'post_tag' );
		wp_cache_flush();
		wp_load_alloptions();
		$before = $GLOBALS['wpdb']->num_queries;
		$terms  = post_conditions( $post );
		$this->assertSame( $before + 1, $GLOBALS['wpdb']->num_queries );
		$this->assertEquals( array( get_term( $gout->term_id ) ), $terms );
		$this->assertEquals( $terms, post_conditions( $post ) );
		get_post( $post );
		$asked = $GLOBALS['wpdb']->num_queries;
		$this->assertEquals( $terms, get_the_terms( $post, 'practice_condition' ), 'WordPress knows them then.' );
		$this->assertSame( $asked, $GLOBALS['wpdb']->num_queries );
		$this->assertSame( array(), post_conditions( $other ) );
	}

	/**
	 * @param string[] $slugs Slugs.
	 * @return array<string, int> Ids, sorted by slug.
	 */
	private static function ids( array $slugs ): array {
		$ids = array_map(
			static function ( WP_Term $term ): int {
				return $term->term_id;
			},
			find_conditions( $slugs )
		);
		ksort( $ids );
		return $ids;
	}

	/**
	 * @return array{WP_Term, bool}|WP_Error What creating an entry gives.
	 */
	private static function create( string $slug ) {
		return create_condition( condition_catalogue()[ $slug ] );
	}

	private static function number(): int {
		return (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->term_taxonomy} WHERE taxonomy = 'practice_condition'" );
	}
}
