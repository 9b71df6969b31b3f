<?php
/**
 * The catalogue: the facts in it, its language, and what other plugins may do to it.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\condition_catalogue;

/**
 * Covers includes/conditions/catalogue.php and data/conditions.php.
 */
final class Catalogue_Test extends WordPress_Test_Case {

	public function test_the_facts_are_those_that_were_looked_up_and_no_others(): void {
		$facts = array();
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/fixtures/conditions.json' ), true ) as $fact ) {
			$fact['nhs_address'] = $fact['nhs_path'] ? "https://www.nhs.uk/{$fact['nhs_path']}/" : '';
			unset( $fact['nhs_path'] );
			$facts[ $fact['slug'] ] = $fact;
		}
		$this->assertCount( 61, $facts );
		$entries = array_map(
			static function ( array $entry ): array {
				return array_intersect_key( $entry, array_flip( array( 'slug', 'name', 'abbreviation', 'plain_name', 'icd11_code', 'nhs_address' ) ) );
			},
			condition_catalogue()
		);
		$this->assertEquals( $facts, $entries );
		$this->assertSame( array_keys( $facts ), array_keys( $entries ) );
	}

	public function test_an_entry_is_whole_and_advice_is_left_to_the_practice(): void {
		foreach ( condition_catalogue() as $slug => $entry ) {
			$this->assertSame(
				array( 'slug', 'name', 'abbreviation', 'other_names', 'plain_name', 'icd11_code', 'nhs_address', 'advice' ),
				array_keys( $entry )
			);
			$this->assertSame( $slug, sanitize_title( $slug ) );
			$this->assertSame( '', $entry['advice'] );
		}
	}

	public function test_no_entry_can_be_taken_for_another(): void {
		$owners = array();
		foreach ( condition_catalogue() as $slug => $entry ) {
			foreach ( array_unique( array_map( 'strtolower', array_filter( array_merge( array( $entry['name'], $entry['abbreviation'] ), $entry['other_names'] ) ) ) ) as $name ) {
				$owners[ $name ][] = $slug;
			}
			$this->assertNotContains( $entry['name'], $entry['other_names'] );
			$this->assertNotContains( $entry['abbreviation'], $entry['other_names'] );
		}
		$this->assertSame(
			array(),
			array_filter(
				$owners,
				static function ( array $slugs ): bool {
					return count( $slugs ) > 1;
				}
			)
		);
	}

	public function test_the_names_that_people_use_are_there(): void {
		$entries = condition_catalogue();
		foreach ( array( 'ME', 'CFS', 'chronic fatigue syndrome', 'post-viral fatigue syndrome' ) as $name ) {
			$this->assertContains( $name, $entries['me-cfs']['other_names'] );
		}
		$this->assertSame( 'MS', $entries['multiple-sclerosis']['abbreviation'] );
		$this->assertContains( 'hypertension', $entries['high-blood-pressure']['other_names'] );
		$this->assertSame( array(), $entries['cancer']['other_names'] );
	}

	public function test_it_is_in_the_sites_language_and_not_in_the_users(): void {
		add_filter(
			'gettext_with_context_practice-blocks',
			static function ( string $translation, string $text, string $context ): string {
				return 'Condition' === $context ? determine_locale() . " $text" : $translation;
			},
			10,
			3
		);
		switch_to_locale( 'de_DE' );
		$name = condition_catalogue()['gout']['name'];
		restore_previous_locale();
		$this->assertSame( 'en_US Gout', $name );
	}

	public function test_a_translation_can_have_as_many_other_names_as_its_language(): void {
		add_filter(
			'gettext_with_context_practice-blocks',
			static function ( string $translation, string $text ): string {
				return 'bronchial asthma' === $text ? 'Bronchialasthma,Atemnot , ' : $translation;
			},
			10,
			2
		);
		$this->assertSame( array( 'Bronchialasthma', 'Atemnot' ), condition_catalogue()['asthma']['other_names'] );
	}

	public function test_entries_can_be_added_changed_and_taken_away(): void {
		add_filter(
			'practice_blocks_condition_catalogue',
			static function ( array $entries ): array {
				unset( $entries['cancer'] );
				$entries['gout']['advice']  = 'We leave the sore joint alone.';
				$entries['Sjögren']         = array(
					'name'        => ' Sjögren’s  disease ',
					'icd11_code'  => 'wrong',
					'other_names' => 'one text',
				);
				$entries['nameless']        = array( 'abbreviation' => 'X' );
				$entries['no entry']        = 'text';
				$entries['']                = array( 'name' => 'Without a slug' );
				$entries['asthma']['extra'] = 'x';
				return $entries;
			}
		);
		$entries = condition_catalogue();
		$this->assertCount( 61, $entries );
		$this->assertSame( 'We leave the sore joint alone.', $entries['gout']['advice'] );
		$this->assertSame( 'Sjögren’s disease', $entries['sjogren']['name'] );
		$this->assertSame( '', $entries['sjogren']['icd11_code'] );
		$this->assertSame( array( 'one text' ), $entries['sjogren']['other_names'] );
		$this->assertArrayNotHasKey( 'extra', $entries['asthma'] );
	}

	public function test_a_filter_that_returns_nonsense_breaks_nothing(): void {
		add_filter( 'practice_blocks_condition_catalogue', '__return_null' );
		$this->assertCount( 61, condition_catalogue() );
	}

	public function test_reading_it_asks_and_writes_nothing(): void {
		$before = $GLOBALS['wpdb']->num_queries;
		condition_catalogue();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
		$this->assertSame( '0', wp_count_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false ) ) );
	}
}
