<?php
/**
 * The fields of a condition: what is kept of what people write, and who may write.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\clean_icd11_code;
use function Practice_Blocks\clean_line;
use function Practice_Blocks\clean_lines;
use function Practice_Blocks\clean_nhs_address;
use function Practice_Blocks\clean_text;
use function Practice_Blocks\find_conditions;
use function Practice_Blocks\read_condition_fields;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers includes/conditions/clean.php and fields.php.
 */
final class Fields_Test extends WordPress_Test_Case {

	private const FIELDS = array(
		'abbreviation' => 'ME/CFS',
		'other_names'  => array( 'ME', 'CFS', 'O’Brien’s "slash \\ back"' ),
		'plain_name'   => 'Symptoms get worse after activity, at BMI < 30 & above',
		'icd11_code'   => '8E49',
		'nhs_address'  => 'https://www.nhs.uk/conditions/chronic-fatigue-syndrome-cfs/',
		'advice'       => "Shorter sessions.\n\nLow light.",
	);

	private const EMPTY = array(
		'abbreviation' => '',
		'other_names'  => array(),
		'plain_name'   => '',
		'icd11_code'   => '',
		'nhs_address'  => '',
		'advice'       => '',
	);

	public function test_text_keeps_every_word_and_no_control_character(): void {
		$this->assertSame( "One <b>two</b> & \"three\"\n\nfour", clean_text( " One <b>two</b> & \"three\"\r\n\r\nfour\x00 " ) );
		$this->assertSame( 'One two three', clean_line( " One\n two\t\xC2\xA0three" ) );
		$this->assertSame( str_repeat( 'é', 300 ), clean_line( str_repeat( 'é', 300 ) ) );
		$this->assertSame( '0', clean_line( 0 ) );
		foreach ( array( null, true, array( 'a' ), (object) array(), "\xFF" ) as $nothing ) {
			$this->assertSame( '', clean_text( $nothing ) );
		}
	}

	public function test_names_come_one_a_line_or_as_a_list_and_each_once(): void {
		$this->assertSame( array( 'ME', 'CFS', '0' ), clean_lines( "ME\r\n\r\n  CFS\nME\n0" ) );
		$this->assertSame( array( 'ME', 'CFS' ), clean_lines( array( 'ME', '', 'a' => ' CFS ', array( 'x' ), 'ME' ) ) );
		$this->assertSame( array(), clean_lines( null ) );
	}

	public function test_codes(): void {
		$this->assertSame( '8E49', clean_icd11_code( '8E49' ) );
		$this->assertSame( 'MG30.01', clean_icd11_code( ' mg30.01 ' ) );
		foreach ( array( 'G93.3', '8E49.', '8E49.001', 'FA0O', '8E49 (ME)', "8E49\x00\n9", array( '8E49' ) ) as $wrong ) {
			$this->assertSame( '', clean_icd11_code( $wrong ) );
		}
	}

	/**
	 * @return array<string, array{mixed, string}> What is given, and what is kept.
	 */
	public function addresses(): array {
		return array(
			'path'                => array( 'conditions/gout', 'https://www.nhs.uk/conditions/gout/' ),
			'path from the root'  => array( '/pregnancy/', 'https://www.nhs.uk/pregnancy/' ),
			'path with a part'    => array( 'conditions/gout/#causes', 'https://www.nhs.uk/conditions/gout/#causes' ),
			'address'             => array( 'https://www.nhs.uk/conditions/gout/#symptoms', 'https://www.nhs.uk/conditions/gout/#symptoms' ),
			'without https'       => array( 'www.nhs.uk/conditions/gout', 'https://www.nhs.uk/conditions/gout' ),
			'http'                => array( 'http://nhs.uk', 'https://nhs.uk' ),
			'another site of it'  => array( 'https://111.wales.nhs.uk/gout/', 'https://111.wales.nhs.uk/gout/' ),
			'empty'               => array( '', '' ),
			'another site'        => array( 'https://example.org/gout', '' ),
			'a name that ends so' => array( 'https://not-nhs.uk/', '' ),
			'a name before it'    => array( 'https://nhs.uk.example.org/', '' ),
			'a user'              => array( 'https://nhs.uk@example.org/', '' ),
			'a script'            => array( 'javascript:alert(1)', '' ),
			'no protocol'         => array( '//example.org/', '' ),
			'words'               => array( 'see the NHS', '' ),
			'markup'              => array( 'conditions/"><script>', '' ),
			'a list'              => array( array( 'conditions/gout' ), '' ),
		);
	}

	/**
	 * @dataProvider addresses
	 * @param mixed $given What is given.
	 */
	public function test_addresses( $given, string $kept ): void {
		$this->assertSame( $kept, clean_nhs_address( $given ) );
		$this->assertSame( $kept, clean_nhs_address( $kept ), 'Cleaning it again changes nothing.' );
	}

	public function test_what_is_written_is_read_and_an_empty_field_is_not_kept(): void {
		$term = self::a_condition();
		$this->assertSame( self::EMPTY, read_condition_fields( $term ) );
		write_condition_fields( $term, self::FIELDS );
		$this->assertSame( self::FIELDS, read_condition_fields( $term ) );
		write_condition_fields(
			$term,
			array(
				'abbreviation' => ' ',
				'other_names'  => array( '' ),
				'unknown'      => 'x',
			)
		);
		$this->assertSame( self::EMPTY['other_names'], read_condition_fields( $term )['other_names'] );
		$this->assertSame( self::FIELDS['advice'], read_condition_fields( $term )['advice'], 'What was not given stays.' );
		$this->assertArrayNotHasKey( 'practice_blocks_abbreviation', get_term_meta( $term ) );
		$this->assertArrayNotHasKey( 'practice_blocks_unknown', get_term_meta( $term ) );
	}

	public function test_the_fields_come_with_terms_that_are_looked_for_and_stay_up_to_date(): void {
		$term = wp_insert_term( 'X', 'practice_condition', array( 'slug' => 'x' ) )['term_id'];
		$bare = wp_insert_term( 'Y', 'practice_condition', array( 'slug' => 'y' ) )['term_id'];
		wp_update_term( $term, 'practice_condition', array( 'slug' => 'newer' ) );
		delete_term_meta( $bare, '_practice_blocks_search_text' );
		for ( $round = 1; $round < 3; $round++ ) {
			$fields = array( 'abbreviation' => "X$round" ) + self::FIELDS;
			write_condition_fields( $term, $fields );
			wp_cache_flush();
			wp_load_alloptions();
			// Terms that were looked for before, whose fields WordPress means to ask for with the next ones.
			wp_metadata_lazyloader()->reset_queue( 'term' );
			find_conditions( array( 'x', 'newer', 'y' ) );
			$before = $GLOBALS['wpdb']->num_queries;
			$this->assertSame( $fields, read_condition_fields( $term ) );
			$this->assertSame( array( 'x' ), get_term_meta( $term, '_practice_blocks_old_slug' ) );
			$this->assertSame( self::EMPTY, read_condition_fields( $bare ) );
			$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
		}
	}

	public function test_what_others_wrote_is_cleaned_when_it_is_read(): void {
		$term = self::a_condition();
		remove_all_filters( 'sanitize_term_meta_practice_blocks_other_names_for_practice_condition' );
		update_term_meta( $term, 'practice_blocks_other_names', "ME\nCFS" );
		update_term_meta( $term, 'practice_blocks_nhs_address', 'javascript:alert(1)' );
		$this->assertSame( array( 'ME', 'CFS' ), read_condition_fields( $term )['other_names'] );
		$this->assertSame( '', read_condition_fields( $term )['nhs_address'] );
	}

	public function test_editors_write_fields_over_rest(): void {
		$term = self::a_condition();
		wp_set_current_user( 1 );
		$data = self::write( $term, self::FIELDS );
		$this->assertSame( 200, $data->get_status() );
		$this->assertSame( self::FIELDS, read_condition_fields( $term ) );
		foreach ( self::FIELDS as $name => $value ) {
			$this->assertSame( $value, $data->get_data()['meta'][ "practice_blocks_$name" ] );
		}
		$this->assertSame( 200, self::write( $term, self::EMPTY )->get_status() );
		$this->assertSame( self::EMPTY, read_condition_fields( $term ) );
	}

	public function test_wrong_values_are_refused_and_nothing_is_lost(): void {
		$term = self::a_condition();
		write_condition_fields( $term, self::FIELDS );
		wp_set_current_user( 1 );
		foreach (
			array(
				'icd11_code'  => 'G93.3',
				'nhs_address' => 'https://example.org/',
				'other_names' => array( array( 'x' ) ),
				'plain_name'  => array( 'x' ),
			) as $name => $wrong
		) {
			$response = self::write( $term, array( $name => $wrong ) );
			$this->assertSame( 400, $response->get_status(), $name );
			$this->assertStringContainsString( "practice_blocks_$name", (string) wp_json_encode( $response->get_data() ) );
		}
		$this->assertSame( self::FIELDS, read_condition_fields( $term ) );
	}

	public function test_visitors_read_fields_and_authors_do_not_write_them(): void {
		$term = self::a_condition();
		write_condition_fields( $term, self::FIELDS );
		$read = rest_do_request( new WP_REST_Request( 'GET', "/wp/v2/practice-conditions/$term" ) );
		$this->assertSame( 'ME/CFS', $read->get_data()['meta']['practice_blocks_abbreviation'] );
		$this->assertSame( 401, self::write( $term, self::EMPTY )->get_status() );
		wp_set_current_user( wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'x', 'role' => 'author' ) ) );
		$this->assertSame( 403, self::write( $term, self::EMPTY )->get_status() );
		$this->assertSame( self::FIELDS, read_condition_fields( $term ) );
	}

	private static function a_condition(): int {
		return wp_insert_term( 'Myalgic encephalomyelitis', 'practice_condition' )['term_id'];
	}

	/**
	 * Writes fields over REST.
	 *
	 * @param array<string, mixed> $fields By name.
	 */
	private static function write( int $term, array $fields ): \WP_REST_Response {
		$request = new WP_REST_Request( 'POST', "/wp/v2/practice-conditions/$term" );
		$keys    = preg_filter( '/^/', 'practice_blocks_', array_keys( $fields ) );
		$request->set_body_params( array( 'meta' => array_combine( $keys, $fields ) ) );
		return rest_do_request( $request );
	}
}
