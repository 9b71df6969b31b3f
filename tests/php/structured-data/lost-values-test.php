<?php
/**
 * What WordPress says of the site and of a post goes through filters: a plugin that forgets to return it does not end the page.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-described-page-test-case.php';

/**
 * Covers what is handed from WordPress to PHP, which takes nothing else where types are strict.
 */
final class Lost_Values_Test extends Described_Page_Test_Case {

	/**
	 * @return array<string, string[]> Filters.
	 */
	public function filters(): array {
		$names = array( 'bloginfo', 'home_url', 'the_title', 'post_link', 'get_canonical_url', 'author_link', 'get_term', 'get_terms', 'term_link', 'language_attributes', 'get_post_time' );
		return array_combine( $names, array_chunk( $names, 1 ) );
	}

	/**
	 * @dataProvider filters
	 */
	public function test_the_words_stay_on_the_page( string $filter ): void {
		self::visit( self::article( self::benefit_list( array( 'Time to rest' ) ) . self::callout( 'Gout' ), array( 'condition' => 'gout' ) ) );
		$GLOBALS['wp_query']->the_post();
		add_filter( $filter, '__return_null' );
		$page = self::whatever_wordpress_says( static fn(): string => self::printed() . do_blocks( get_the_content() ) );
		$this->assertStringContainsString( '"name":"Time to rest"', $page );
		$this->assertStringContainsString( '>Gout</h3>', $page );
	}
}
