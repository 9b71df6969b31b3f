<?php
/**
 * The graph that is printed into a page.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-described-page-test-case.php';

/**
 * Covers includes/structured-data/post.php and page.php.
 */
final class Structured_Data_Page_Test extends Described_Page_Test_Case {

	private const NEVER = array( 'FAQPage', 'Question', 'Answer', 'HowTo', 'HowToStep', 'HowToSection', 'ClaimReview', 'Claim', 'Review', 'possibleTreatment', 'MedicalTherapy', 'Therapy', 'contraindication', 'MedicalContraindication', 'MedicalIndication', 'TreatmentIndication', 'indication', 'lastReviewed', 'reviewedBy', 'specialty', 'MedicalWebPage', 'MedicalBusiness', 'HealthAndBeautyBusiness', 'hasHealthAspect', 'primaryPrevention', 'secondaryPrevention', 'signOrSymptom', 'drug', 'aggregateRating', 'review' );

	private static function sample(): string {
		return self::article( self::benefit_list( array( 'Time to rest' ) ) . self::callout( 'Gout' ), array( 'condition' => 'gout' ) );
	}

	public function test_a_post_is_an_article_on_a_page_of_the_site_by_its_author(): void {
		update_option( 'blogname', 'Tea &amp; Touch' );
		$post  = self::visit( self::sample(), array( 'post_title' => "Gout &amp; <em>you</em> 'n' me", 'post_date' => '2026-01-02 03:04:05' ) );
		$graph = self::graph();
		$url   = get_permalink( $post );
		$home  = home_url( '/' );
		$this->assertSame( array( 'WebPage', 'BlogPosting', 'Person', 'WebSite', 'Organization', 'MedicalCondition', 'ItemList', 'WebPageElement' ), array_keys( $graph ) );
		$this->assertSame( array( "$url#webpage", $url, 'Gout & you ‘n’ me' ), array( $graph['WebPage']['@id'], $graph['WebPage']['url'], $graph['WebPage']['name'] ) );
		$this->assertSame( array( 'Gout & you ‘n’ me', "$url#webpage", "$url#article" ), array( $graph['BlogPosting']['headline'], $graph['BlogPosting']['mainEntityOfPage']['@id'], $graph['WebPage']['mainEntity']['@id'] ) );
		$this->assertSame( array( '2026-01-02T03:04:05+00:00', 'en-US' ), array( $graph['BlogPosting']['datePublished'], $graph['BlogPosting']['inLanguage'] ) );
		$this->assertSame( array( 'Person', "{$home}#/person/admin", 'admin', get_author_posts_url( 1 ) ), array_values( $graph['Person'] ) );
		$this->assertSame( array( 'Tea & Touch', 'Tea & Touch', $home ), array( $graph['WebSite']['name'], $graph['Organization']['name'], $graph['Organization']['url'] ) );
		$this->assertSame( array( 'Gout', "{$home}#/condition/gout" ), array( $graph['MedicalCondition']['name'], $graph['MedicalCondition']['@id'] ) );
	}

	public function test_every_reference_leads_to_a_node(): void {
		self::visit( self::sample() );
		$text = self::printed();
		preg_match_all( '/"@id":("[^"]+")/', $text, $ids );
		foreach ( array_unique( $ids[1] ) as $id ) {
			$this->assertSame( 1, preg_match_all( '/"@type":"\w+","@id":' . preg_quote( $id, '/' ) . '/', $text ), $id );
		}
	}

	public function test_a_page_is_no_article_and_what_is_not_known_is_not_said(): void {
		update_option( 'blogname', '' );
		self::visit( self::sample(), array( 'post_type' => 'page', 'post_author' => 0, 'post_title' => '' ) );
		$graph = self::graph();
		$this->assertSame( array( 'WebPage', 'WebSite', 'MedicalCondition', 'ItemList', 'WebPageElement' ), array_keys( $graph ) );
		$this->assertSame( array( '@type', '@id', 'url', 'inLanguage', 'isPartOf', 'datePublished', 'dateModified', 'about', 'mentions', 'hasPart', 'audience' ), array_keys( $graph['WebPage'] ) );
		self::visit( self::sample(), array( 'post_author' => 987654 ) );
		$this->assertArrayNotHasKey( 'author', self::graph()['BlogPosting'] );
	}

	public function test_nothing_is_printed_for_what_not_everybody_sees_there(): void {
		$post = self::visit( self::sample() );
		$this->assertNotSame( '', self::printed() );
		foreach ( array( 'preview', 'feed', 'embed' ) as $other ) {
			self::ask( $post, array( $other => 'feed' === $other ? 'rss2' : true ) );
			$this->assertSame( '', self::printed(), $other );
		}
		self::ask( 0, array( 'p' => 0, 'post_type' => 'post' ) );
		$this->assertSame( '', self::printed(), 'A list of posts.' );
		foreach ( array( array( 'post_status' => 'private' ), array( 'post_status' => 'draft' ), array( 'post_password' => 'x' ), array( 'post_type' => 'wp_block' ) ) as $more ) {
			wp_set_current_user( 1 );
			self::visit( self::sample(), $more );
			$this->assertSame( '', self::printed(), (string) wp_json_encode( $more ) );
		}
		self::visit( '<!-- wp:paragraph --><p>wp:practice-blocks/</p><!-- /wp:paragraph -->' );
		$this->assertSame( '', self::printed(), 'None of our blocks.' );
	}

	public function test_of_a_divided_post_the_page_that_is_shown_is_described(): void {
		$post = self::visit( self::benefit_list( array( 'One' ) ) . "\n<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n" . self::benefit_list( array( 'Two' ) ) );
		$this->assertSame( 'One', self::graph()['ItemList']['itemListElement'][0]['name'] );
		self::ask( $post, array( 'page' => 2 ) );
		$this->assertSame( 'Two', self::graph()['ItemList']['itemListElement'][0]['name'] );
		self::ask( $post, array( 'page' => 3 ) );
		$this->assertSame( '', self::printed() );
	}

	public function test_a_filter_changes_the_nodes_or_switches_them_off(): void {
		$post = self::visit( self::sample() );
		$seen = array();
		add_filter(
			'practice_blocks_structured_data',
			static function ( array $nodes, \WP_Post $post ) use ( &$seen ): array {
				$seen = array( array_column( $nodes, '@type' ), $post->ID );
				return array_merge( array_slice( $nodes, 0, 1 ), array( 'x', array( 'name' => 'no type' ) ) );
			},
			10,
			2
		);
		$this->assertSame( array( 'WebPage', 'BlogPosting', 'Person', 'WebSite', 'Organization', 'MedicalCondition' ), array_keys( self::graph() ) );
		$this->assertSame( array( array( 'MedicalCondition', 'ItemList', 'WebPageElement' ), $post ), $seen );
		foreach ( array( '__return_empty_array', '__return_false', '__return_null' ) as $off ) {
			add_filter( 'practice_blocks_structured_data', $off, 20 );
			$this->assertSame( '', self::printed() );
			remove_filter( 'practice_blocks_structured_data', $off, 20 );
		}
	}

	public function test_no_text_can_leave_the_script_or_become_a_type(): void {
		$evil = '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; FAQPage "@type":"HowTo" \\u0022 🌿 &amp;amp; <!-- --> [gallery]';
		self::visit( self::article( self::benefit_list( array( $evil ), array(), ' id="&quot;&gt;&lt;/script&gt;"' ) . self::callout( $evil, array( 'condition' => '</script>"FAQPage' ), "<p>$evil</p>", $evil ), array( '@type' => 'FAQPage' ) ), array( 'post_title' => '</script><b>FAQPage</b>' ) );
		$graph = self::graph();
		$this->assertSame( 1, substr_count( self::printed(), '<' ) - 1 );
		$this->assertStringStartsWith( '</script><script>alert(1)</script> FAQPage', $graph['ItemList']['itemListElement'][0]['name'] );
		$this->assertSame( array(), array_intersect( self::words( $graph ), self::NEVER ) );
	}

	public function test_broken_letters_break_nothing(): void {
		$post = self::visit( self::sample() );
		get_queried_object()->post_content = self::benefit_list( array( "Fine", "\xff\xfe broken" ) ) . self::callout( 'A', array(), "<p>\xc3\x28</p>" );
		$this->assertGreaterThan( 0, $post );
		$this->assertSame( 'Fine', self::graph()['ItemList']['itemListElement'][0]['name'] );
	}

	/**
	 * @return array<string, string[]> The folders with the saved posts that the tests have.
	 */
	public function folders(): array {
		return array(
			'blocks'   => array( 'blocks' ),
			'patterns' => array( 'patterns' ),
			'shapes'   => array( 'shapes' ),
		);
	}

	/**
	 * One page for all of a folder: asking for each takes most of the time.
	 *
	 * @dataProvider folders
	 */
	public function test_what_we_never_say_is_never_said( string $folder ): void {
		self::visit( self::sample() );
		$own   = '~<(?:li|div) [^>]*wp-block-practice-blocks-(?:benefit|suitable-for)[ "][^>]*><h\d[^>]*>(?:<\w+[^>]*>)*[^<]~';
		$files = (array) glob( dirname( __DIR__, 2 ) . "/fixtures/$folder/*.html" );
		$this->assertNotSame( array(), $files );
		foreach ( $files as $file ) {
			$content = str_replace( '"condition":"long-covid"', '"condition":"gout"', (string) file_get_contents( $file ) );

			get_queried_object()->post_content = $content;

			$text = self::printed();
			$this->assertSame( (bool) preg_match( $own, $content ), '' !== $text, $file );
			$this->assertSame( array(), array_intersect( '' === $text ? array() : self::words( self::graph() ), self::NEVER ), $file );
		}
	}

	/**
	 * Every property and type in a graph.
	 *
	 * @return string[] Words of the vocabulary.
	 */
	private static function words( array $node ): array {
		$words = array();
		foreach ( $node as $key => $value ) {
			$words = array_merge( $words, array( (string) $key ), '@type' === $key ? (array) $value : array(), is_array( $value ) ? self::words( $value ) : array() );
		}
		return $words;
	}

	public function test_a_page_takes_one_query_for_links_and_structured_data_together(): void {
		$content = self::callout( 'Gout', array( 'condition' => 'gout' ) ) . self::callout( 'ME/CFS', array( 'condition' => 'me-cfs' ) );
		$hidden  = self::callout( 'x', array( 'condition' => 'hidden', 'metadata' => array( 'blockVisibility' => false ) ) );
		foreach ( array( $content, $content . self::callout( 'x', array( 'condition' => 'xyzzy' ) ), $content . $hidden ) as $named ) {
			foreach ( array( 'post', 'page' ) as $type ) {
				$this->assertLessThanOrEqual( 1, self::queries( self::visit( $named, array( 'post_type' => $type ) ) ) );
			}
		}
		$this->assertSame( 0, self::queries( self::visit( '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->' ), 0 ) );
	}

	/**
	 * How many queries our part of a page takes, when WordPress has asked for post, author and theme as it does for every page.
	 */
	private static function queries( int $post, int $codes = 2 ): int {
		wp_cache_flush();
		wp_load_alloptions();
		self::ask( $post );
		$GLOBALS['wp_query']->the_post();
		get_permalink();
		// Names no condition: has WordPress ask for the styles of the theme.
		do_blocks( self::callout( 'x' ) );
		$before = $GLOBALS['wpdb']->num_queries;
		$html   = do_blocks( get_the_content() ) . self::printed();
		$after  = $GLOBALS['wpdb']->num_queries;
		self::assertSame( $codes, substr_count( $html, '"MedicalCondition"' ) );
		return $after - $before;
	}
}
