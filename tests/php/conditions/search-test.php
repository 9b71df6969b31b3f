<?php
/**
 * What a writer finds, and in which order.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\condition_rows;
use function Practice_Blocks\fold_text;
use function Practice_Blocks\search_conditions;

/**
 * Covers includes/conditions/search.php and fold.php.
 */
final class Search_Test extends WordPress_Test_Case {

	/**
	 * @return array<string, array{string, string[]}> What is typed, and the slugs in the catalogue that come first.
	 */
	public function queries(): array {
		return array(
			'another name'              => array( 'ME', array( 'me-cfs' ) ),
			'another name, small'       => array( 'cfs', array( 'me-cfs' ) ),
			'with stops'                => array( ' M.E. ', array( 'me-cfs' ) ),
			'the abbreviation'          => array( 'ME/CFS', array( 'me-cfs' ) ),
			'abbreviation, other signs' => array( 'me cfs', array( 'me-cfs' ) ),
			'MS'                        => array( 'ms', array( 'multiple-sclerosis' ) ),
			'an exact name first'       => array( 'arthritis', array( 'arthritis', 'rheumatoid-arthritis', 'osteoarthritis' ) ),
			'begins with'               => array( 'parkin', array( 'parkinsons-disease' ) ),
			'without the apostrophe'    => array( 'Parkinsons', array( 'parkinsons-disease' ) ),
			'another apostrophe'        => array( 'Parkinson’s disease', array( 'parkinsons-disease' ) ),
			'without the hyphen'        => array( 'ehlers danlos', array( 'ehlers-danlos-syndromes' ) ),
			'words in another order'    => array( 'syndrome chronic fat', array( 'me-cfs' ) ),
			'the words of two names'    => array( 'hypertension raised', array() ),
			'inside of a word'          => array( 'algia', array( 'fibromyalgia', 'polymyalgia-rheumatica' ) ),
			'accents'                   => array( 'Fibrómyàlgiä', array( 'fibromyalgia' ) ),
			'accents as signs'          => array( "Lymphoe\u{0301}dema", array( 'lymphoedema' ) ),
			'what doctors say'          => array( 'hypertension', array( 'high-blood-pressure' ) ),
			'unknown'                   => array( 'xyzzy', array() ),
			'signs only'                => array( '???', array() ),
			'no UTF-8'                  => array( "\xFF", array() ),
			'markup'                    => array( '<script>alert(1)</script>', array() ),
			'long'                      => array( str_repeat( 'gout ', 60 ), array( 'gout' ) ),
		);
	}

	/**
	 * @dataProvider queries
	 * @param string[] $slugs Those that come first.
	 */
	public function test_the_catalogue_is_searched( string $query, array $slugs ): void {
		$found = array_keys( search_conditions( condition_catalogue(), $query ) );
		$this->assertSame( $slugs, $slugs ? array_slice( $found, 0, count( $slugs ) ) : $found );
	}

	public function test_the_best_match_comes_first_and_equals_keep_their_order(): void {
		$entries = array(
			'inside'         => array( 'name' => 'Ovamb' ),
			'inside too'     => array( 'name' => 'Lamba' ),
			'word'           => array( 'name' => 'The amber' ),
			'prefix'         => array( 'name' => 'Ambulance' ),
			'prefix of other' => array(
				'name'        => 'X',
				'other_names' => array( 'Y', 'Ambit' ),
			),
			'other'          => array(
				'name'        => 'X',
				'other_names' => array( 'Y', 'AMB' ),
			),
			'name'           => array( 'name' => 'Amb' ),
			'abbreviation'   => array(
				'name'         => 'X',
				'abbreviation' => 'aMb',
			),
			'not'            => array( 'name' => 'A mb' ),
		);
		$order   = array( 'abbreviation', 'name', 'other', 'prefix', 'prefix of other', 'word', 'inside', 'inside too' );
		$this->assertSame( $order, array_keys( search_conditions( $entries, 'amb' ) ) );
		$this->assertSame( $entries['word'], search_conditions( $entries, 'amb' )['word'] );
	}

	public function test_without_a_query_all_are_there_in_their_order(): void {
		$entries = condition_catalogue();
		$this->assertSame( $entries, search_conditions( $entries, '' ) );
		$this->assertSame( $entries, search_conditions( $entries, " \n" ) );
		$this->assertSame( array(), search_conditions( array(), 'me' ) );
	}

	public function test_many_equals_keep_their_order(): void {
		$entries = array_fill( 0, 50, array( 'name' => 'Gout' ) );
		$this->assertSame( range( 0, 49 ), array_keys( search_conditions( $entries, 'gout' ) ) );
	}

	/**
	 * @return array<string, array{string, string[]}> A name, and what people type who look for it.
	 */
	public function names(): array {
		return array(
			'apostrophes'       => array( "Crohn's disease", array( 'Crohn’s', 'crohns', 'CROHN‘S', 'Crohn`s', 'Crohn´s', 'Crohn′s', 'Crohnʼs', 'Crohn＇s', 'crohn' ) ),
			'accents'           => array( 'Sjögren’s disease', array( 'sjogren', 'SJÖGREN', "Sjo\u{0308}gren", 'sjögrens' ) ),
			'hyphens'           => array( 'Long COVID', array( 'long-covid', 'Long‐Covid', 'long–covid', 'LONG COVID', 'covid long', "long\u{00A0}covid" ) ),
			'hidden signs'      => array( "Fibro\u{00AD}my\u{200B}algia", array( 'fibromyalgia', "fibro\u{200D}myalgia", "\u{FEFF}fibromyalgia" ) ),
			'Turkish'           => array( 'Kısıtlılık İltihabı', array( 'kisitlilik', 'KISITLILIK', 'iltihabi', "I\u{0307}ltihabı" ) ),
			'Vietnamese'        => array( 'Viêm khớp', array( 'viem khop', "Vie\u{0302}m kho\u{031B}\u{0301}p" ) ),
			'Greek'             => array( 'Αρθρίτιδα άγχους', array( 'ΑΡΘΡΙΤΙΔΑ', 'αρθριτιδα', "αρθρι\u{0301}τιδα", 'ΆΓΧΟΥΣ', 'αγχουσ' ) ),
			'Cyrillic'          => array( 'Боль в шейном отделе, тяжёлая', array( 'тяжелая', "шеи\u{0306}ном", 'ШЕЙНОМ', "тяже\u{0308}лая" ) ),
			'Arabic'            => array( 'التهاب المفاصل أَلَم', array( 'الم', 'ألم', "ا\u{0654}لم", 'المفـاصل', 'التِهَاب' ) ),
			'Hebrew'            => array( 'דַּלֶּקֶת פרקים', array( 'דלקת', 'פרקים' ) ),
			'Devanagari'        => array( 'पीठ दर्द', array( 'दर्द', 'पीठ' ) ),
			'Thai'              => array( 'โรคข้ออักเสบ', array( 'ข้ออักเสบ', 'โรคข้อ' ) ),
			'Japanese'          => array( '多発性硬化症（ＭＳ）', array( '硬化症', 'MS', 'ｍｓ', '多発性' ) ),
			'half-width'        => array( 'パーキンソン病', array( 'ﾊﾟｰｷﾝｿﾝ', 'キンソン' ) ),
			'Korean'            => array( '섬유근육통', array( '근육통', '섬유' ) ),
			'markup'            => array( 'Pain & <b>"ache"</b>', array( 'pain ache', 'ache', '"ache"' ) ),
		);
	}

	/**
	 * @dataProvider names
	 * @param string[] $queries What is typed.
	 */
	public function test_a_name_is_found_however_it_is_typed( string $name, array $queries ): void {
		$term = wp_insert_term( wp_slash( $name ), 'practice_condition' );
		$this->assertIsArray( $term );
		foreach ( $queries as $query ) {
			$this->assertSame( array( 0 ), array_keys( search_conditions( array( array( 'name' => $name ) ), $query ) ), $query );
			$this->assertContains( $term['term_id'], array_column( condition_rows( $query, 1, 100 )[0], 'term_id' ), "On the site: $query" );
		}
	}

	public function test_vowels_that_are_signs_of_their_own_make_a_difference(): void {
		$this->assertSame( array(), search_conditions( array( array( 'name' => 'दर्द' ) ), 'दरद' ) );
		$this->assertSame( array(), search_conditions( array( array( 'name' => 'パン' ) ), 'ハン' ) );
	}

	public function test_folding(): void {
		$this->assertSame( 'bells palsy', fold_text( ' Bell’s  PALSY!' ) );
		$this->assertSame( 'sjogren', fold_text( 'SJÖGREN' ) );
		$this->assertSame( 'боль в спине', fold_text( 'Боль в спине' ) );
		$this->assertSame( '多発性硬化症', fold_text( '多発性硬化症' ) );
		$this->assertSame( 'covid 19', fold_text( 'COVID-19' ) );
		add_filter(
			'locale',
			static function (): string {
				return 'de_DE';
			}
		);
		$this->assertSame( 'sjogren', fold_text( 'Sjögren' ), 'It does not depend on the language of who searches.' );
	}
}
