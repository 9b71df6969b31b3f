<?php
/**
 * Our nodes in the graphs of SEO plugins.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\join_graph;

require_once __DIR__ . '/class-described-page-test-case.php';

/**
 * Covers includes/structured-data/join.php and seo-plugins.php.
 */
final class Structured_Data_Join_Test extends Described_Page_Test_Case {

	private const NODES = array(
		array( '@type' => 'MedicalCondition', '@id' => '#c', 'name' => 'Gout' ),
		array( '@type' => 'ItemList', '@id' => '#l' ),
		array( '@type' => 'WebPageElement', '@id' => '#e' ),
	);

	private const REFERENCE = array( '@id' => '#c' );

	private const AUDIENCE = array( '@type' => 'PeopleAudience', 'healthCondition' => array( self::REFERENCE ) );

	public function test_page_and_article_are_described_further_and_ours_come_behind(): void {
		$page    = array( '@type' => array( 'WebPage', 'FAQPage' ), '@id' => 'https://example.org/a/', 'name' => 'A' );
		$article = array( '@type' => 'NewsArticle', '@id' => '#article', 'headline' => 'A' );
		$website = array( '@type' => 'WebSite', '@id' => '#website' );
		$joined  = join_graph( array( $article, $page, $website ), self::NODES );
		$this->assertSame(
			array_merge(
				array(
					$article + array( 'about' => array( self::REFERENCE ), 'mentions' => array( array( '@id' => '#l' ) ), 'hasPart' => array( array( '@id' => '#e' ) ) ),
					$page + array( 'about' => array( self::REFERENCE ), 'audience' => array( self::AUDIENCE ) ),
					$website,
				),
				self::NODES
			),
			$joined
		);
		$this->assertSame( $joined, join_graph( $joined, self::NODES ), 'Once is enough.' );
	}

	public function test_without_an_article_the_page_holds_all(): void {
		$page = join_graph( array( array( '@type' => 'AboutPage' ) ), self::NODES )[0];
		$this->assertSame( array( '@type', 'about', 'mentions', 'hasPart', 'audience' ), array_keys( $page ) );
	}

	public function test_what_is_said_already_stays(): void {
		$other = array( '@type' => 'Thing', 'name' => 'x' );
		foreach ( array( array( 'x', array( 'x' ) ), array( $other, array( $other ) ), array( array( 'x', $other ), array( 'x', $other ) ), array( array(), array() ), array( '', array() ), array( null, array() ) ) as [ $before, $kept ] ) {
			$article = join_graph( array( array( '@type' => 'Article', 'about' => $before ) ), self::NODES )[0];
			$this->assertSame( array_merge( $kept, array( self::REFERENCE ) ), $article['about'] );
		}
	}

	public function test_a_graph_of_neither_page_nor_article_stays_as_it_is(): void {
		foreach ( array( array(), array( array( '@type' => 'WebSite' ) ), array( 'x', null, array( '@type' => array( array( 1 ), 2 ) ), array() ) ) as $graph ) {
			$this->assertSame( $graph, join_graph( $graph, self::NODES ) );
		}
		$this->assertSame( array( array( '@type' => 'WebPage' ) ), join_graph( array( array( '@type' => 'WebPage' ) ), array() ) );
	}

	/**
	 * @return array<string, array{string, array, mixed[]}> The filter of each plugin, the graph that it hands over, and what else.
	 */
	public function plugins(): array {
		$url     = 'https://example.org/a/';
		$page    = array( '@type' => 'WebPage', '@id' => $url, 'url' => $url, 'name' => 'A' );
		$article = array( '@type' => 'Article', '@id' => "$url#article", 'isPartOf' => array( '@id' => $url ), 'headline' => 'A' );
		return array(
			'Yoast SEO'         => array( 'wpseo_schema_graph', array( $article, $page ), array( (object) array( 'indexable' => (object) array( 'object_id' => null ) ) ) ),
			'Rank Math'         => array( 'rank_math/json_ld', array( 'WebPage' => array( '@id' => "$url#webpage" ) + $page, 'richSnippet' => array( '@type' => 'BlogPosting', '@id' => "$url#richSnippet" ) + $article ), array( (object) array() ) ),
			'All in One SEO'    => array( 'aioseo_schema_output', array( array( '@type' => 'BlogPosting', '@id' => "$url#blogposting" ) + $article, array( '@id' => "$url#webpage" ) + $page ), array() ),
			'The SEO Framework' => array( 'the_seo_framework_schema_graph_data', array( array( '@type' => 'WebSite', '@id' => 'https://example.org/#/schema/WebSite' ), $page ), array( null ) ),
			'Slim SEO'          => array( 'slim_seo_schema_graph', array( 'webpage' => array( '@id' => "$url#webpage" ) + $page, 'article' => $article ), array() ),
		);
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_the_graph_of_a_plugin_is_joined_and_no_other_is_printed( string $filter, array $graph, array $more ): void {
		self::visit( self::article( self::benefit_list( array( 'Rest' ) ) . self::callout( 'Gout' ), array( 'condition' => 'gout' ) ) );
		$joined = apply_filters( $filter, $graph, ...$more );
		$this->assertSame( array_keys( $graph ), array_slice( array_keys( $joined ), 0, count( $graph ) ) );
		foreach ( $graph as $key => $node ) {
			$this->assertSame( $node, array_intersect_key( $joined[ $key ], $node ), 'Nothing of theirs is changed.' );
		}
		$this->assertSame( array( 'MedicalCondition', 'ItemList', 'WebPageElement' ), array_column( array_slice( array_values( $joined ), count( $graph ) ), '@type' ) );
		$text = (string) wp_json_encode( array_values( $joined ) );
		$this->assertSame( array( 1, 1 ), array( substr_count( $text, '"PeopleAudience"' ), substr_count( $text, '"WebPage"' ) ) );
		$this->assertStringContainsString( '"about":[{"@id":', $text );
		$this->assertSame( 'rank_math/json_ld' === $filter, ! array_filter( array_keys( $joined ), 'is_int' ) );
		$this->assertSame( '', self::printed(), 'The filter ran, so there is a graph.' );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_no_text_can_leave_the_script_of_a_plugin_that_prints_what_it_gets( string $filter, array $graph, array $more ): void {
		self::visit( self::benefit_list( array( '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;' ) ) . self::callout( 'A &lt;/ScRiPt&gt; b' ) );
		$joined = apply_filters( $filter, $graph, ...$more );
		// As Yoast SEO and Slim SEO print it.
		$this->assertStringNotContainsString( '<', (string) wp_json_encode( $joined, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
		$this->assertStringContainsString( 'alert(1)', (string) wp_json_encode( $joined ), 'The words are there.' );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_graph_of_another_page_or_none_stays_as_it_is( string $filter, array $graph, array $more ): void {
		$this->assertSame( $graph, apply_filters( $filter, $graph, ...$more ), 'No page at all.' );
		self::visit( '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->' );
		$this->assertSame( $graph, apply_filters( $filter, $graph, ...$more ), 'Without our blocks.' );
		self::visit( self::benefit_list( array( 'Rest' ) ), array( 'post_password' => 'x' ) );
		$this->assertSame( $graph, apply_filters( $filter, $graph, ...$more ), 'Behind a password.' );
		self::visit( self::benefit_list( array( 'Rest' ) ) );
		foreach ( array( false, null, '' ) as $nothing ) {
			$this->assertSame( $nothing, apply_filters( $filter, $nothing, ...$more ), 'Another plugin took it away.' );
		}
	}

	public function test_a_graph_that_is_made_of_another_post_is_left_alone(): void {
		$post  = self::visit( self::benefit_list( array( 'Rest' ) ) );
		$graph = array( array( '@type' => 'WebPage' ) );
		$other = array( 'wpseo_schema_graph' => (object) array( 'indexable' => (object) array( 'object_id' => $post + 1 ) ), 'the_seo_framework_schema_graph_data' => array( 'id' => $post + 1 ) );
		foreach ( $other as $filter => $context ) {
			$this->assertSame( $graph, apply_filters( $filter, $graph, $context ) );
		}
		$this->assertCount( 2, apply_filters( 'wpseo_schema_graph', $graph, (object) array( 'indexable' => (object) array( 'object_id' => (string) $post ) ) ) );
	}

	public function test_an_article_by_itself_holds_all_of_ours(): void {
		self::visit( self::benefit_list( array( 'Rest' ) ) . self::callout( 'Gout', array( 'condition' => 'gout' ) ) );
		$article = apply_filters( 'seopress_schemas_auto_article_json', array( '@context' => 'https://schema.org/', '@type' => 'Article', 'headline' => 'A' ) );
		$this->assertSame( array( 'MedicalCondition', 'ItemList', 'WebPageElement' ), array( $article['about'][0]['@type'], $article['mentions'][0]['@type'], $article['hasPart'][0]['@type'] ) );
		$this->assertSame( $article['about'][0]['@id'], $article['hasPart'][0]['about']['@id'] );
		self::visit( self::benefit_list( array( '&lt;/script&gt;' ) ) );
		$this->assertStringNotContainsString( '<', (string) wp_json_encode( apply_filters( 'seopress_schemas_auto_article_json', array( '@type' => 'Article' ) ), JSON_UNESCAPED_SLASHES ) );
		$this->assertSame( array( '@type' => 'Event' ), apply_filters( 'seopress_schemas_auto_article_json', array( '@type' => 'Event' ) ) );
		$this->assertSame( '', self::printed() );
	}

	public function test_an_article_that_somebody_has_described_by_hand_holds_all_of_ours(): void {
		self::visit( self::benefit_list( array( 'Rest &lt;/script&gt;' ) ) );
		$nodes = array( null, array( '@type' => 'Event' ), array( '@context' => 'https://schema.org', '@type' => 'NewsArticle' ) );
		$own   = apply_filters( 'seopress_json_schema_generator_get_jsons', $nodes );
		$this->assertSame( array_slice( $nodes, 0, 2 ), array_slice( $own, 0, 2 ) );
		$this->assertSame( 'Rest &lt;/script>', $own[2]['mentions'][0]['itemListElement'][0]['name'] );
		$this->assertFalse( apply_filters( 'seopress_json_schema_generator_get_jsons', false ) );
		$this->assertNotSame( '', self::printed(), 'SEOPress without Pro calls it and describes no post.' );
	}
}
