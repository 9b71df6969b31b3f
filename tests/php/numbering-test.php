<?php
/**
 * Numbers of lists that continue the one before, on the page.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\first_numbers;

/**
 * Covers includes/numbering.php.
 */
final class Numbering_Test extends WordPress_Test_Case {

	/**
	 * The table that the editor counts by as well.
	 *
	 * @return array<string, array{array[], array<int|null>}> Lists, and where they start.
	 */
	public function cases(): array {
		$cases = array();
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/fixtures/numbering.json' ), true ) as $case ) {
			$cases[ $case['case'] ] = array( $case['lists'], $case['numbers'] );
		}
		return $cases;
	}

	/**
	 * @dataProvider cases
	 */
	public function test_the_server_counts_as_the_editor_does( array $lists, array $numbers ): void {
		$this->assertSame( $numbers, first_numbers( $lists ) );
	}

	/**
	 * @dataProvider cases
	 */
	public function test_the_page_shows_these_numbers_whatever_was_saved( array $lists, array $numbers ): void {
		$content = '';
		foreach ( $lists as $list ) {
			$count    = $list['count'];
			$content .= $this->a_list( array_diff_key( $list, array( 'count' => 0 ) ), $count ) . '<p>Text.</p>';
		}
		$shown = array();
		foreach ( $lists as $index => $list ) {
			$shown[] = (string) ( $numbers[ $index ] ?? ( empty( $list['reversed'] ) ? '' : $list['count'] ) );
		}
		$this->assertSame( $shown, $this->starts( $content ) );
	}

	public function test_a_list_that_counts_down_says_where_it_starts(): void {
		$content = $this->a_list( array( 'reversed' => true ), 3 ) . $this->a_list( array( 'reversed' => true, 'start' => 9 ), 2 );
		$this->assertSame( array( '3', '9' ), $this->starts( $content ) );
	}

	public function test_behind_the_last_number_that_there_is_nothing_is_written(): void {
		$content = $this->a_list( array( 'start' => PHP_INT_MAX ), 2 ) . $this->a_list( array( 'continues' => true ), 1 );
		$this->assertSame( array( (string) PHP_INT_MAX, '' ), $this->starts( $content ) );
	}

	public function test_a_start_that_is_right_or_that_continues_nothing_is_left_byte_for_byte(): void {
		$content = $this->a_list( array( 'continues' => true, 'start' => 7 ), 2 ) . $this->a_list( array( 'continues' => true, 'start' => 9 ), 1 ) . '<p>a<BR />';
		$this->assertSame( $content, \Practice_Blocks\correct_numbers( $content ) );
		$this->assertSame( 8, has_filter( 'the_content', 'Practice_Blocks\correct_numbers' ) );
	}

	public function test_lists_in_groups_and_in_benefits_count_in_the_order_of_the_page(): void {
		$inner   = '<!-- wp:group --><div>' . $this->a_list( array( 'continues' => true ), 2 ) . '</div><!-- /wp:group -->';
		$content = $this->a_list( array(), 3, $inner ) . '<!-- wp:group --><div>' . $this->a_list( array( 'continues' => true, 'start' => 1 ), 1 ) . '</div><!-- /wp:group -->';
		$this->assertSame( array( '', '4', '6' ), $this->starts( $content ) );
	}

	public function test_what_is_hidden_is_not_counted(): void {
		if ( ! function_exists( 'wp_render_block_visibility_support' ) ) {
			$this->assertFalse( \Practice_Blocks\is_hidden_block( array( 'metadata' => array( 'blockVisibility' => false ) ) ) );
			return;
		}
		$hidden  = array( 'metadata' => array( 'blockVisibility' => false ) );
		$group   = '<!-- wp:group {"metadata":{"blockVisibility":false}} --><div>' . $this->a_list( array(), 5 ) . '</div><!-- /wp:group -->';
		$benefit = '<!-- wp:practice-blocks/benefit {"metadata":{"blockVisibility":false}} --><li>Words</li><!-- /wp:practice-blocks/benefit -->';
		$content = $this->a_list( array(), 2, '', $benefit ) . $group . $this->a_list( $hidden, 5 ) . $this->a_list( array( 'continues' => true, 'start' => 1 ), 1 );
		$this->assertSame( array( '', '3' ), $this->starts( $content ) );
	}

	public function test_each_content_counts_for_itself(): void {
		$post = wp_insert_post(
			array(
				'post_type'    => 'wp_block',
				'post_status'  => 'publish',
				'post_title'   => 'A pattern',
				'post_content' => wp_slash( $this->a_list( array( 'start' => 50 ), 2 ) ),
			)
		);
		add_shortcode(
			'other_post',
			function (): string {
				return apply_filters( 'the_content', $this->a_list( array( 'continues' => true, 'start' => 30 ), 4 ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
			}
		);
		$content = $this->a_list( array(), 2 ) . "<!-- wp:block {\"ref\":$post} /-->" . '[other_post]' . $this->a_list( array( 'continues' => true ), 1 );
		$this->assertSame( array( '', '50', '30', '3' ), $this->starts( $content ) );
	}

	/**
	 * @return array<string, array{string}> What follows two lists of which the second is stale.
	 */
	public function incomplete(): array {
		return array(
			'a block that is never closed'   => array( '<!-- wp:group --><div>Words</div>' ),
			'a tag that is cut off'          => array( '<p class="' ),
			'a list that begins otherwise'   => array( '<!-- wp:practice-blocks/benefit-list {"continues":true} --><p>Words</p><!-- /wp:practice-blocks/benefit-list -->' ),
			'a list that ends before it began' => array( '<!-- wp:practice-blocks/benefit-list --></ol><!-- /wp:practice-blocks/benefit-list -->' ),
		);
	}

	/**
	 * @dataProvider incomplete
	 */
	public function test_what_is_not_understood_is_left_as_it_is( string $rest ): void {
		$content = $this->a_list( array(), 2 ) . $this->a_list( array( 'continues' => true, 'start' => 1 ), 1 ) . $rest;
		$this->assertSame( $content, \Practice_Blocks\correct_numbers( $content ) );
	}

	public function test_nothing_is_asked_of_the_database(): void {
		$content = $this->a_list( array(), 2 ) . $this->a_list( array( 'continues' => true, 'start' => 1 ), 1 );
		$before  = $GLOBALS['wpdb']->num_queries;
		\Practice_Blocks\correct_numbers( $content );
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	/**
	 * A saved list.
	 *
	 * @param array  $attributes Its attributes.
	 * @param int    $count      How many benefits it has.
	 * @param string $inner      What is in the first of them.
	 * @param string $more       A benefit besides.
	 */
	private function a_list( array $attributes, int $count, string $inner = '', string $more = '' ): string {
		$benefits = '';
		for ( $index = 0; $index < $count; $index++ ) {
			$benefits .= '<!-- wp:practice-blocks/benefit --><li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">Words</h3>' . ( 0 === $index ? $inner : '' ) . '</li><!-- /wp:practice-blocks/benefit -->';
		}
		return sprintf(
			'<!-- wp:practice-blocks/benefit-list %s-->%s<ol%s class="wp-block-practice-blocks-benefit-list">%s</ol><!-- /wp:practice-blocks/benefit-list -->',
			$attributes ? wp_json_encode( $attributes ) . ' ' : '',
			"\n",
			isset( $attributes['start'] ) ? " start=\"{$attributes['start']}\"" : '',
			$benefits . $more
		);
	}

	/**
	 * The starts of all lists on the page, '' for none.
	 *
	 * @param string $content Saved markup.
	 * @return string[]
	 */
	private function starts( string $content ): array {
		$html   = new \WP_HTML_Tag_Processor( apply_filters( 'the_content', $content ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
		$starts = array();
		while ( $html->next_tag( 'OL' ) ) {
			$starts[] = (string) $html->get_attribute( 'start' );
		}
		return $starts;
	}
}
