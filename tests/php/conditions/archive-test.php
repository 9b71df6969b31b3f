<?php
/**
 * The page of a condition, and its feed.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers includes/conditions/archive.php.
 */
final class Archive_Test extends WordPress_Test_Case {

	private const NAME = 'Myalgic encephalomyelitis or chronic fatigue syndrome';

	protected function tearDown(): void {
		wp_reset_query(); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- The page was shown with query_posts().
		$GLOBALS['wp_query']->init();
		parent::tearDown();
	}

	public function test_the_title_is_the_full_name_with_its_abbreviation_in_any_theme(): void {
		self::open( 'me-cfs' );
		$this->assertSame( 'Condition: ' . self::NAME . ' (ME/CFS)', wp_strip_all_tags( get_the_archive_title() ) );
		$this->assertStringStartsWith( '<span style="overflow-wrap:break-word">', get_the_archive_title(), 'It wraps on a phone.' );
		$this->assertStringContainsString( '>' . self::NAME . ' (ME/CFS)</span></h1>', do_blocks( '<!-- wp:query-title {"type":"archive","showPrefix":false} /-->' ) );
		$this->assertStringStartsWith( self::NAME . ' (ME/CFS) ', html_entity_decode( wp_get_document_title() ) );
	}

	public function test_a_name_that_has_its_abbreviation_or_none_stays_as_it_is(): void {
		self::open( 'gout' );
		$this->assertSame( 'Gout', single_term_title( '', false ) );
		write_condition_fields( get_queried_object_id(), array( 'abbreviation' => 'ou' ) );
		$this->assertSame( 'Gout', single_term_title( '', false ) );
	}

	public function test_the_description_says_what_it_is_and_what_is_always_adapted(): void {
		$term = self::open( 'me-cfs' );
		wp_update_term( $term, 'practice_condition', array( 'description' => 'Our <em>own</em> words.' ) );
		write_condition_fields( $term, array( 'advice' => "Shorter sessions.\n\nLow light & no scent." ) );
		self::open( 'me-cfs' );
		$gap      = 'var(--wp--style--block-gap,1em)';
		$apart    = "<p style=\"margin-top:$gap;margin-bottom:$gap\">";
		$expected = "{$apart}Long-term illness where symptoms get worse after activity</p>\n<p>Our <em>own</em> words.</p>\n{$apart}Shorter sessions.</p>\n{$apart}Low light &amp; no scent.</p>";
		$this->assertSame( $expected, trim( get_the_archive_description() ) );
		$this->assertStringContainsString( $expected, do_blocks( '<!-- wp:term-description /-->' ) );
		$this->assertSame( 3, substr_count( wp_kses_post( get_the_archive_description() ), 'margin-bottom:' ), 'Also in themes that filter it.' );
	}

	public function test_without_anything_known_the_page_says_nothing_more(): void {
		wp_insert_term( 'Sore hands', 'practice_condition' );
		self::open( 'sore-hands' );
		$this->assertSame( '', get_the_archive_description() );
		$this->assertSame( '', do_blocks( '<!-- wp:term-description /-->' ) );
	}

	public function test_the_feed_says_the_same_as_plain_text(): void {
		$term = self::open( 'me-cfs', array( 'feed' => 'rss2' ) );
		write_condition_fields( $term, array( 'advice' => 'Low light & no <scent>.' ) );
		ob_start();
		bloginfo_rss( 'description' );
		wp_title_rss();
		bloginfo_rss( 'url' );
		$feed = (string) ob_get_clean();
		$this->assertStringStartsWith( 'Long-term illness where symptoms get worse after activity', $feed );
		$this->assertStringContainsString( 'Low light &#38; no &#60;scent&#62;.' . self::NAME . ' (ME/CFS) ', $feed );
		$this->assertStringEndsWith( home_url(), $feed );
		$this->assertNotFalse( simplexml_load_string( "<x>$feed</x>" ) );
	}

	public function test_what_people_wrote_is_text_and_not_markup(): void {
		$term = self::open( 'gout' );
		write_condition_fields( $term, array_fill_keys( array( 'abbreviation', 'plain_name', 'advice' ), '<script>alert("1")</script>' ) );
		$page = get_the_archive_title() . get_the_archive_description();
		$this->assertStringNotContainsString( '<script', $page );
		$this->assertSame( 3, substr_count( $page, '&lt;script&gt;' ) );
	}

	public function test_an_empty_page_and_a_later_one_say_the_same_as_the_first(): void {
		foreach ( array( array(), array( 'paged' => 2 ) ) as $more ) {
			self::open( 'me-cfs', $more );
			$this->assertStringContainsString( '(ME/CFS)', get_the_archive_title() );
			$this->assertStringContainsString( 'Long-term illness', get_the_archive_description() );
			$this->assertSame( array(), $GLOBALS['wp_query']->posts );
		}
	}

	public function test_it_lists_the_posts_and_no_drafts(): void {
		$term = create_condition( condition_catalogue()['gout'] )[0]->term_id;
		$ids  = array();
		foreach ( array( 'publish', 'publish', 'draft' ) as $status ) {
			$ids[] = wp_insert_post( array( 'post_title' => 'x', 'post_status' => $status ) );
			wp_set_object_terms( end( $ids ), array( $term ), 'practice_condition' );
		}
		self::open( 'gout' );
		$this->assertEqualsCanonicalizing( array_slice( $ids, 0, 2 ), array_column( $GLOBALS['wp_query']->posts, 'ID' ) );
	}

	public function test_other_pages_stay_as_they_are_and_take_no_query(): void {
		$term = create_condition( condition_catalogue()['me-cfs'] )[0]->term_id;
		$tag  = wp_insert_term( 'Gout', 'post_tag', array( 'description' => 'A tag' ) )['term_id'];
		query_posts( array( 'tag' => 'gout' ) ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
		$this->assertSame( 'Tag: <span>Gout</span>', get_the_archive_title() );
		$this->assertSame( "<p>A tag</p>\n", get_the_archive_description() );
		$this->assertSame( '', term_description( $term ), 'Also what is said of a condition there.' );
		$GLOBALS['wp_query']->is_feed = true;
		$this->assertSame( get_bloginfo( 'description' ), apply_filters( 'bloginfo_rss', get_bloginfo( 'description' ), 'description' ) );
		$before = $GLOBALS['wpdb']->num_queries;
		get_the_archive_title();
		get_the_archive_description();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
		$this->assertSame( 'A tag', get_term( $tag )->description );
	}

	/**
	 * Opens the page of a condition.
	 *
	 * @param array<string, mixed> $more More to ask for.
	 * @return int The term.
	 */
	private static function open( string $slug, array $more = array() ): int {
		if ( isset( condition_catalogue()[ $slug ] ) ) {
			create_condition( condition_catalogue()[ $slug ] );
		}
		query_posts( $more + array( 'practice_condition' => $slug ) ); // phpcs:ignore WordPress.WP.DiscouragedFunctions -- Opens a page.
		return get_queried_object_id();
	}
}
