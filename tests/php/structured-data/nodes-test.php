<?php
/**
 * What is said to machines about benefit lists, callouts and conditions.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\names_in_text;
use function Practice_Blocks\read_shown;
use function Practice_Blocks\structured_data_nodes;

require_once __DIR__ . '/class-described-page-test-case.php';

/**
 * Covers includes/structured-data/read.php, nodes.php and condition.php.
 */
final class Structured_Data_Nodes_Test extends Described_Page_Test_Case {

	private const RECORDS = array(
		'me-cfs' => array( 'slug' => 'me-cfs', 'name' => 'Myalgic encephalomyelitis', 'abbreviation' => 'ME', 'other_names' => array( 'ME/CFS', 'Chronic fatigue' ), 'plain_name' => 'x', 'icd11_code' => '8E49', 'nhs_address' => 'https://www.nhs.uk/conditions/chronic-fatigue-syndrome-cfs/', 'advice' => 'x' ),
		'gout'   => array( 'slug' => 'gout', 'name' => 'Gout', 'abbreviation' => '', 'other_names' => array(), 'plain_name' => '', 'icd11_code' => '', 'nhs_address' => '', 'advice' => '' ),
	);

	/**
	 * @return array[] Nodes.
	 */
	private static function nodes( string $content, string $title = 'Massage' ): array {
		return structured_data_nodes( read_shown( parse_blocks( $content ) ), self::RECORDS, $title, 'https://example.org/a/', 'https://example.org/' );
	}

	private static function positions( array $node ): array {
		return array_column( $node['itemListElement'], 'position' );
	}

	public function test_a_list_has_the_headings_and_the_numbers_that_are_shown(): void {
		$this->assertSame(
			array(
				array(
					'@type'           => 'ItemList',
					'@id'             => 'https://example.org/a/#benefits',
					'numberOfItems'   => 2,
					'itemListOrder'   => 'https://schema.org/ItemListOrderAscending',
					'itemListElement' => array(
						array( '@type' => 'ListItem', 'name' => 'Time & rest', 'position' => 1 ),
						array( '@type' => 'ListItem', 'name' => 'Don’t rush — ever', 'position' => 2 ),
					),
				),
			),
			self::nodes( self::benefit_list( array( 'Time &amp; <em>rest</em><sup data-fn="a" class="fn"><a href="#a">1</a></sup>', "<mark class=\"wp-note\" data-id=\"1\">Don't</mark><br>rush -- ever" ) ) )
		);
	}

	public function test_numbers_start_count_down_and_go_on_as_on_the_page(): void {
		$two   = array( 'A', 'B' );
		$nodes = self::nodes(
			self::benefit_list( $two, array( 'start' => 4 ) )
			. self::benefit_list( $two, array( 'continues' => true, 'start' => 99 ) )
			. self::benefit_list( $two, array( 'reversed' => true ) )
			. self::benefit_list( $two, array( 'reversed' => true, 'start' => 1 ) )
			. self::benefit_list( $two, array( 'className' => 'a is-style-plain', 'start' => 7, 'reversed' => true ) )
		);
		$this->assertSame( array( array( 4, 5 ), array( 6, 7 ), array( 2, 1 ), array( 1, 0 ), array( 1, 2 ) ), array_map( array( self::class, 'positions' ), $nodes ) );
		$this->assertSame( array( 'OrderAscending', 'OrderAscending', 'OrderDescending', 'OrderDescending', 'Unordered' ), str_replace( 'https://schema.org/ItemList', '', array_column( $nodes, 'itemListOrder' ) ) );
		$this->assertSame( array( '#benefits', '#benefits-2', '#benefits-3', '#benefits-4', '#benefits-5' ), str_replace( 'https://example.org/a/', '', array_column( $nodes, '@id' ) ) );
	}

	public function test_only_a_benefit_with_an_anchor_has_an_address(): void {
		$this->assertSame( 'https://example.org/a/#caf%C3%A9%20%22x', self::nodes( self::benefit_list( array( 'A' ), array(), ' id="café &quot;x"' ) )[0]['itemListElement'][0]['url'] );
		$this->assertArrayNotHasKey( 'url', self::nodes( self::benefit_list( array( 'A' ) ) )[0]['itemListElement'][0] );
	}

	public function test_a_benefit_without_words_is_left_out_and_keeps_its_number(): void {
		$node = self::nodes( self::benefit_list( array( 'A', ' <br>', 'C' ) ) )[0];
		$this->assertSame( array( array( 1, 3 ), 2 ), array( self::positions( $node ), $node['numberOfItems'] ) );
		$this->assertSame( array(), self::nodes( self::benefit_list( array( '' ) ) . self::benefit_list( array() ) . self::callout( '' ) ) );
	}

	public function test_a_callout_says_its_name_its_condition_and_its_words(): void {
		$body  = '<!-- wp:paragraph --><p>Shorter <b>ses</b>sions.</p><!-- /wp:paragraph --><!-- wp:list --><ul><!-- wp:list-item --><li>One</li><!-- /wp:list-item --><!-- wp:list-item --><li>Two</li><!-- /wp:list-item --></ul><!-- /wp:list --><!-- wp:html --><script>"no"</script><style>no</style><!-- /wp:html --><!-- wp:shortcode -->[gallery no="x"]<!-- /wp:shortcode -->';
		$nodes = self::nodes( self::article( self::callout( 'Gout', array( 'condition' => 'gout' ), $body ) . self::callout( 'Your ME' ) . self::callout( 'ME again' ), array( 'condition' => 'me-cfs' ) ) . self::callout( 'Tiredness', array( 'condition' => 'xyzzy' ) ) );
		$this->assertSame(
			array(
				'@type' => 'WebPageElement',
				'@id'   => 'https://example.org/a/#suitability-gout',
				'name'  => 'Gout',
				'about' => array( '@id' => 'https://example.org/#/condition/gout' ),
				'text'  => "We can adapt\nShorter sessions. One Two",
			),
			$nodes[2]
		);
		$this->assertSame( array( '#suitability-me-cfs', '#suitability-me-cfs-2', '#suitability' ), str_replace( 'https://example.org/a/', '', array_column( array_slice( $nodes, 3 ), '@id' ) ) );
		$this->assertArrayNotHasKey( 'about', $nodes[5] );
	}

	public function test_a_condition_has_the_names_that_stand_on_the_page_and_what_others_know_it_as(): void {
		$callout = self::callout( 'Chronic Fatigue', array( 'condition' => 'me-cfs' ), '<!-- wp:paragraph --><p>Come to me.</p><!-- /wp:paragraph -->' );
		$node    = self::nodes( $callout )[0];
		$this->assertSame(
			array(
				'@type'  => 'MedicalCondition',
				'@id'    => 'https://example.org/#/condition/me-cfs',
				'name'   => 'Chronic fatigue',
				'code'   => array( '@type' => 'MedicalCode', 'codeValue' => '8E49', 'codingSystem' => 'ICD-11' ),
				'sameAs' => 'https://www.nhs.uk/conditions/chronic-fatigue-syndrome-cfs/',
			),
			$node
		);
		$node = self::nodes( $callout, 'Myalgic Encephalomyelitis (ME)' )[0];
		$this->assertSame( array( 'Myalgic encephalomyelitis', array( 'ME', 'Chronic fatigue' ) ), array( $node['name'], $node['alternateName'] ) );
		$this->assertSame( array( 'WebPageElement' ), array_column( self::nodes( self::callout( 'Tired?', array( 'condition' => 'me-cfs' ) ) ), '@type' ), 'The page does not name it.' );
	}

	public function test_a_name_is_found_as_words_of_its_own(): void {
		$this->assertSame( array( 'ME', 'Gout', 'Crohn’s (x)', 'Żółw' ), names_in_text( array( 'ME', 'MS', 'Gout', '', 'IBS', 'Crohn’s (x)', 'Żółw', 'ME' ), 'Some ME/CFS, gout; MSx ibs Crohn’s (x) żółw' ) );
		$this->assertSame( array(), names_in_text( array( 'ME', 'Gout' ), "me home gouty \xff" ) );
	}

	public function test_what_a_reader_does_not_see_is_left_out(): void {
		$bound  = array( 'metadata' => array( 'bindings' => array( 'conditionName' => array( 'source' => 'core/post-meta', 'args' => array( 'key' => 'x' ) ) ) ) );
		$hidden = array( 'metadata' => array( 'blockVisibility' => false ) );
		$this->assertSame( array(), self::nodes( self::callout( 'Not this', $bound ) ) );
		$is_hidden = function_exists( 'wp_render_block_visibility_support' );
		$this->assertCount( $is_hidden ? 0 : 2, self::nodes( self::article( self::callout( 'A' ) . self::benefit_list( array( 'B' ) ), $hidden ) ) );
		$body = '<!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"core/post-meta","args":{"key":"x"}}}}} --><p>fallback</p><!-- /wp:paragraph --><!-- wp:group {"metadata":{"blockVisibility":false}} --><div>hidden</div><!-- /wp:group -->';
		$this->assertSame( $is_hidden ? 'We can adapt' : "We can adapt\nhidden", self::nodes( self::callout( 'A', array(), $body ) )[0]['text'] );
	}

	public function test_what_is_hidden_on_every_kind_of_screen_is_left_out(): void {
		$nodes_with = static function ( array $viewport ): array {
			return self::nodes( self::callout( 'A', array( 'metadata' => array( 'blockVisibility' => array( 'viewport' => $viewport ) ) ) ) );
		};
		$this->assertCount( 1, $nodes_with( array( 'mobile' => false ) ) );
		$this->assertCount( 1, $nodes_with( array( 'mobile' => false, 'tablet' => false, 'desktop' => true ) ) );
		$this->assertCount( 1, $nodes_with( array( 'watch' => false ) ) );
		$this->assertCount( 1, $nodes_with( array() ) );
		$this->assertCount( is_wp_version_compatible( '7.0' ) ? 0 : 1, $nodes_with( array( 'mobile' => false, 'tablet' => false, 'desktop' => false ) ) );
	}

	public function test_a_theme_with_two_kinds_of_screens_has_no_third_one(): void {
		$two = static function ( \WP_Theme_JSON_Data $data ): \WP_Theme_JSON_Data {
			return $data->update_with( array( 'version' => 3, 'settings' => array( 'viewport' => array( 'tablet' => '700px' ) ) ) );
		};
		add_filter( 'wp_theme_json_data_theme', $two );
		wp_clean_theme_json_cache();
		$nodes = self::nodes( self::callout( 'A', array( 'metadata' => array( 'blockVisibility' => array( 'viewport' => array( 'tablet' => false, 'desktop' => false ) ) ) ) ) );
		remove_filter( 'wp_theme_json_data_theme', $two );
		wp_clean_theme_json_cache();
		$this->assertCount( is_wp_version_compatible( '7.1' ) ? 0 : 1, $nodes );
	}

	public function test_broken_blocks_break_nothing(): void {
		foreach ( array( '{"start":9223372036854775807}', '{"start":{"a":[1]},"reversed":"x","continues":1}', '{"className":[1],"metadata":"x"}', '[1,2]', '{"metadata":{"bindings":"x"}}' ) as $attributes ) {
			foreach ( array( 'benefit-list', 'suitable-for', 'condition-article', 'benefit' ) as $name ) {
				$nodes = self::nodes( self::benefit_list( array( 'A', 'B' ) ) . "<!-- wp:practice-blocks/$name $attributes --><p><h3 class=\"wp-block-heading\">Un<b>closed" . self::benefit_list( array( 'C' ), array( 'continues' => true ) ) );
				$this->assertNotFalse( wp_json_encode( $nodes ) );
			}
		}
		$huge = self::nodes( self::benefit_list( array( 'A', 'B' ), array( 'start' => PHP_INT_MAX ) ) . self::benefit_list( array( 'C' ), array( 'continues' => true ) ) );
		$this->assertSame( array( array( PHP_INT_MAX ), array() ), array_map( array( self::class, 'positions' ), $huge ) );
	}
}
